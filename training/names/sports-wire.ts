import type { CorpusRecord } from './corpora';
import type { Random } from '../random';
import { AMERICAN_TEAMS, CLUBS, OTHER_TEAMS, partsOfTeam } from './teams.data';
import { assemble, CITIES, COUNTRIES, inCapitals, surnameOf, Writer, type Part } from './wire';

/**
 * Made-up sports wire: headlines, datelines, results, standings, scorers, line-ups and scorecards, as agencies write them.
 * The labelled corpora have none, and only its form tells that "Lyon 2 Nantes 1" names two clubs.
 *
 * @param people personal names to use, "First Last"
 */
export function sportsWire(count: number, people: readonly string[], random: Random): CorpusRecord[] {
  const writer = new SportsWriter(people, random);
  return Array.from({ length: count }, (_, i) => writer.article(`sports-${i}`));
}

const SPORTS =
  'SOCCER,TENNIS,CRICKET,BASKETBALL,BASEBALL,CYCLING,GOLF,RUGBY UNION,RUGBY LEAGUE,ATHLETICS,ICE HOCKEY,NFL FOOTBALL,MOTOR RACING,BOXING,SWIMMING,BADMINTON'.split(
    ',',
  );
const LEAGUES =
  'English premier league,Spanish first division,Italian Serie A,German first division,French league,Dutch first division,Scottish premier division,Portuguese first division,Belgian league'.split(
    ',',
  );
const NATIONALITIES =
  'English,Spanish,Italian,German,French,Dutch,Scottish,Portuguese,Belgian,Turkish,Greek,Polish'.split(',');

class SportsWriter extends Writer {
  article(id: string): CorpusRecord {
    const blocks: (() => Part[][])[] = [
      () => this.results(),
      () => this.standings(),
      () => this.american(),
      () => this.tennis(),
      () => this.placings(),
      () => this.scorecard(),
      () => this.lineups(),
      () => this.report(),
    ];
    const lines = [this.headline(), this.dateline(), ...this.pick(blocks)()];
    if (this.chance(0.4)) lines.push(...this.pick(blocks)());
    if (this.chance(0.15)) lines.push(this.credits());
    return assemble(id, 'sports', lines);
  }

  private initialed(): Part {
    const name = this.fullName();
    return [`${name.charAt(0)}. ${surnameOf(name)}`, 'PER'];
  }

  private club(): Part {
    const name = this.pick(this.chance(0.6) ? CLUBS : this.chance(0.4) ? OTHER_TEAMS : CITIES);
    return [this.chance(0.06) ? `FC ${name}` : name, 'ORG'];
  }

  /** National teams are places in some corpora and organisations in others. */
  private nation(): Part {
    return [this.pick(COUNTRIES), 'ANY'];
  }

  private americanTeam(): Part {
    const name = this.pick(AMERICAN_TEAMS);
    const [town, nickname] = partsOfTeam(name);
    return [this.chance(0.6) ? town : this.chance(0.5) ? nickname : name, 'ORG'];
  }

  private team(national: boolean): Part {
    return national ? this.nation() : this.club();
  }

  private headline(): Part[] {
    const what: Part[] = this.pick<() => Part[]>([
      () => [this.club(), ' BEAT ', this.club(), ' ', `${this.number(5)}-${this.number(5)}`],
      () => [this.club(), ' GO TOP AFTER WIN OVER ', this.club()],
      () => [this.surname(), ' WINS ', [`${this.pick(CITIES)} OPEN`, 'MISC']],
      () => [[`${this.pick(CITIES)} OPEN`, 'MISC'], ' RESULTS'],
      () => [this.surname(), ' DOUBLE SENDS ', this.club(), ' CLEAR'],
      () => ['STANDINGS IN ', [this.pick(NATIONALITIES), 'MISC'], ' LEAGUE'],
      () => [[this.pick(NATIONALITIES), 'MISC'], ' FIRST DIVISION RESULTS'],
      () => [this.americanTeam(), ' EDGE ', this.americanTeam(), ' IN OVERTIME'],
      () => ['RESULTS OF ', [this.pick(CITIES), 'LOC'], ' TOURNAMENT'],
      () => [this.nation(), ' ', `${this.number(500)}-${this.number(10)} AT CLOSE OF FIRST DAY`],
      () => [this.surname(), ' SET TO MISS REST OF SEASON'],
      () => [this.club(), ' SIGN ', this.surname(), ' FROM ', this.club()],
      () => ['FRIENDLY BETWEEN ', this.nation(), ' AND ', this.nation(), ' CALLED OFF'],
    ])();
    const line: Part[] = [`${this.pick(SPORTS)} - `, ...what, '.'];
    return line.map(inCapitals);
  }

  private results(): Part[][] {
    const national = this.chance(0.15);
    const sides: Part[][] = this.times(3, 8, () => {
      const line: Part[] = [
        this.team(national),
        ` ${this.number(5)} `,
        this.team(national),
        ` ${this.number(4)}`,
      ];
      return this.chance(0.25) ? [this.team(national), ' v ', this.team(national)] : line;
    });
    const scorers: Part[] = [
      'Scorers: ',
      ...this.times(1, 3, (i): Part[] => [
        i ? ', ' : '',
        this.surname(),
        ` (${this.number(90)}th minute)`,
      ]).flat(),
    ];
    const side: Part[] = [
      this.club(),
      ' - ',
      this.person(),
      ` (${this.number(90)}th), `,
      this.surname(),
      ' (penalty). Halftime 1-0.',
    ];
    return [
      [`Results of ${this.pick(LEAGUES)} matches on Saturday:`],
      ...sides,
      ...(this.chance(0.5) ? [scorers, side] : []),
    ].map(withLeague);
  }

  private standings(): Part[][] {
    const national = this.chance(0.1);
    const row = (): Part[] => [this.team(national), ` ${this.times(6, 8, () => this.number(40)).join(' ')}`];
    return [
      ['Standings (tabulate under games played, won, drawn, lost, goals for, against, points):'],
      ...this.times(4, 12, row),
    ];
  }

  private american(): Part[][] {
    const record = (): string =>
      `${this.number(90)} ${this.number(90)} .${this.number(1000).padStart(3, '0')} ${this.number(20)} 1/2`;
    const score = (): Part[] => {
      const [a, b] = [this.americanTeam(), this.americanTeam()];
      return this.chance(0.5)
        ? [a, ` ${this.number(110)} `, b, ` ${this.number(110)}`]
        : [a, ` ${this.number(12)}, `, b, ` ${this.number(12)}${this.chance(0.2) ? ' (10 innings)' : ''}`];
    };
    const game = (): Part[] => {
      const home = partsOfTeam(this.pick(AMERICAN_TEAMS))[0];
      return [inCapitals(this.americanTeam()), ' AT ', [home.toUpperCase(), 'ANY']];
    };
    return this.chance(0.5)
      ? [
          ['EASTERN DIVISION'],
          ['W L PCT GB'],
          ...this.times(3, 6, (): Part[] => [inCapitals(this.americanTeam()), ` ${record()}`]),
          ...this.times(2, 4, game),
        ]
      : this.times(4, 9, score);
  }

  private tennis(): Part[][] {
    const player = (): Part[] => [this.person(), ' (', this.country(), ')'];
    const sets = (): string => this.times(2, 4, () => `${this.number(7)}-${this.number(7)}`).join(' ');
    return [
      ["Men's singles, second round:"],
      ...this.times(3, 8, (): Part[] => [
        ...(this.chance(0.4) ? [`${this.number(16)} - `] : []),
        ...player(),
        ' beat ',
        ...player(),
        ` ${sets()}`,
      ]),
    ];
  }

  private placings(): Part[][] {
    const riding = this.chance(0.4);
    return [
      [
        this.pick([
          "Women's 400 metres:",
          'Leading overall placings:',
          'Leading scores after the third round:',
          "Men's 1,500:",
        ]),
      ],
      ...this.times(3, 9, (i): Part[] => {
        const lead = this.chance(0.6) ? `${i + 1}. ` : `${this.number(90)} `;
        const tail = this.pick([' 2:01.44', ` ${this.number(60)} seconds behind`, ' 68 70 71', ' 52.46', '']);
        const who: Part[] = [this.person(), ' (', this.country(), ')'];
        return riding ? [lead, ...who, ' ', [this.pick(OTHER_TEAMS), 'ORG'], tail] : [lead, ...who, tail];
      }),
    ];
  }

  private scorecard(): Part[][] {
    const batter = (): Part[] =>
      this.pick<() => Part[]>([
        () => [this.initialed(), ' c ', this.surname(), ' b ', this.surname(), ` ${this.number(120)}`],
        () => [this.initialed(), ' lbw b ', this.surname(), ` ${this.number(60)}`],
        () => [this.initialed(), ' not out', ` ${this.number(90)}`],
        () => [this.surname(), ' run out', ` ${this.number(90)}`],
        () => [this.surname(), ' b ', this.surname(), ` ${this.number(90)}`],
      ])();
    const bowling: Part[] = [
      'Bowling: ',
      ...this.times(2, 5, (i): Part[] => [
        i ? ', ' : '',
        this.surname(),
        ` ${this.number(30)}-${this.number(9)}-${this.number(99)}-${this.number(6)}`,
      ]).flat(),
    ];
    return [
      [this.nation(), ' first innings'],
      ...this.times(4, 9, batter),
      [`Extras (b-4 lb-6 w-1 nb-3) 14`],
      [`Total (for ${this.number(10)} wickets) ${this.number(400)}`],
      [`Did not bat: `, this.surname(), ', ', this.surname()],
      bowling,
    ];
  }

  private lineups(): Part[][] {
    const eleven = (): Part[] =>
      this.times(6, 11, (i): Part[] => [
        i ? '; ' : '',
        `${i + 1} - `,
        this.chance(0.7) ? this.person() : this.surname(),
      ]).flat();
    const plain = (): Part[] => this.times(6, 11, (i): Part[] => [i ? ', ' : '', this.person()]).flat();
    return this.times(1, 2, (): Part[] => [
      this.chance(0.6) ? this.nation() : this.club(),
      ': ',
      ...(this.chance(0.5) ? eleven() : plain()),
      '.',
    ]);
  }

  private report(): Part[][] {
    const sentences: (() => Part[])[] = [
      () => [
        this.club(),
        ' moved to the top of the table after a late goal by ',
        this.person(),
        ' gave them a 1-0 win at ',
        this.club(),
        '.',
      ],
      () => [
        this.surname(),
        ', who joined from ',
        this.club(),
        ' in the summer, scored twice before the break.',
      ],
      () => [
        'The defender has signed a three-year contract with ',
        this.club(),
        ', the club said on its website.',
      ],
      () => [this.club(), ' coach ', this.person(), ' said he was pleased with the point.'],
      () => [this.club(), ' and ', this.club(), ' drew 2-2 in the other match.'],
      () => ['The ', [partsOfTeam(this.pick(AMERICAN_TEAMS))[1], 'ORG'], ' lost their fifth game in a row.'],
      () => [
        this.country(),
        "'s ",
        this.person(),
        ' won the gold medal in the final at ',
        [this.pick(CITIES), 'LOC'],
        '.',
      ],
      () => [
        'In ',
        [this.pick(CITIES), 'LOC'],
        ', ',
        this.person(),
        ' had 31 points as ',
        this.americanTeam(),
        ' beat ',
        this.americanTeam(),
        ' 104-98.',
      ],
      () => [this.surname(), ' (', this.club(), ') was named in a 22-man squad on Tuesday.'],
      () => [
        this.club(),
        ' striker ',
        this.person(),
        ' will miss the match in ',
        [this.pick(CITIES), 'LOC'],
        ' with a knee injury.',
      ],
    ];
    return this.times(3, 6, () => this.pick(sentences)());
  }
}

/** Marks the nationality that a league's name begins with. */
function withLeague(line: Part[]): Part[] {
  return line.flatMap((part): Part[] => {
    const nation = typeof part === 'string' ? /^(Results of )([A-Z]\p{Ll}+)( .*)$/u.exec(part) : null;
    return nation ? [nation[1], [nation[2], 'MISC'], nation[3]] : [part];
  });
}
