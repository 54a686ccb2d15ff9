import type { CorpusRecord } from './corpora';
import type { Random } from '../random';
import { assemble, CITIES, surnameOf, Writer, type Part } from './wire';

/**
 * Made-up business news: a company is named in full once and by its first word from then on ("Harlan Foods Inc.",
 * "Harlan"), though that word looks like a person's or a place's. The labelled corpora have little of it.
 *
 * @param people personal names to use, "First Last"
 */
export function businessWire(count: number, people: readonly string[], random: Random): CorpusRecord[] {
  const writer = new BusinessWriter(people, random);
  return Array.from({ length: count }, (_, i) => writer.article(`business-${i}`));
}

const BEGINNINGS =
  'Dat,Nov,Cor,Tel,Med,Syn,Uni,Trans,Inter,Gen,Bio,Petro,Agri,Aero,Opti,Nuv,Vert,Zen,Quant,Lum,Sol,Ver,Ald,Bran,Cal,Dor'.split(
    ',',
  );
const ENDINGS =
  'ex,ico,ent,aris,tron,dyne,corp,star,tech,via,ix,on,ora,eco,ium,ance,well,ton,ley,mark,link,soft,net,gen'.split(
    ',',
  );
const CONSONANTS = 'BCDFGHKLMNPRSTV';
const EPITHETS =
  'First,Pacific,Atlantic,National,Global,Allied,United,Northern,General,Continental,Royal,Central,Eastern'.split(
    ',',
  );
const TRADES =
  'Energy,Financial,Technologies,Brothers,Airlines,Pharmaceuticals,Steel,Motors,Foods,Capital,Communications,Mining,Insurance,Software,Securities,Electric,Resources,Media,Healthcare,Chemical,Textiles,Stores,Systems,Industries,Bancorp,Petroleum,Paper,Properties,Shipping,Semiconductor,Biosciences,Entertainment'.split(
    ',',
  );
const FORMS =
  'Inc.,Inc.,Inc,Corp.,Corp.,Ltd.,Ltd,PLC,Co.,Group,Holdings,AG,S.A.,N.V.,LLC,Bank,Cos.,Partners,GmbH,S.p.A.'.split(
    ',',
  );
const STATES =
  'Calif.,Texas,N.Y.,Ohio,Ill.,Mass.,Pa.,N.J.,Ga.,Mich.,Minn.,Conn.,Fla.,Wash.,Colo.,Va.,Wis.,Mo.'.split(',');
const BROKERS =
  'Goldman Sachs,Morgan Stanley,JPMorgan,UBS,Credit Suisse,Nomura,Barclays,Deutsche Bank,Merrill Lynch'.split(
    ',',
  );
const EXCHANGES = 'New York Stock Exchange,Nasdaq,London Stock Exchange,Tokyo Stock Exchange,NYSE'.split(',');
const REGULATORS =
  'Securities and Exchange Commission,SEC,Federal Trade Commission,European Commission,Justice Department'.split(
    ',',
  );

interface Company {
  readonly full: Part;
  readonly short: Part;
}

class BusinessWriter extends Writer {
  article(id: string): CorpusRecord {
    const [a, b, c] = [this.company(), this.company(), this.company()];
    const boss = this.fullName();
    const lines: Part[][] = this.chance(0.5)
      ? [[...this.dateline(), ' ', ...this.opening(a, b)]]
      : [this.opening(a, b)];
    lines.push(...this.times(3, 8, () => this.sentence(a, b, c, boss)));
    if (this.chance(0.15)) lines.push(this.credits());
    return assemble(id, 'business', lines);
  }

  private company(): Company {
    const stem = this.stem();
    const trades = this.times(0, 2, () => this.pick(TRADES));
    const form = trades.length === 0 || this.chance(0.7) ? [this.pick(FORMS)] : [];
    const full = [stem, ...trades, ...form].join(' ');
    const short = trades.length > 0 && this.chance(0.2) ? `${stem} ${trades[0]}` : stem;
    return { full: [full, 'ORG'], short: [short, 'ORG'] };
  }

  private stem(): string {
    return this.pick<() => string>([
      () => surnameOf(this.fullName()),
      () => surnameOf(this.fullName()),
      () => this.pick(BEGINNINGS) + this.pick(ENDINGS),
      () => this.pick(BEGINNINGS) + this.pick(ENDINGS),
      () => this.pick(CITIES),
      () => this.times(3, 3, () => CONSONANTS.charAt(Number(this.number(CONSONANTS.length)))).join(''),
      () => `${surnameOf(this.fullName())} & ${surnameOf(this.fullName())}`,
      () => `${this.pick(EPITHETS)} ${this.pick(TRADES)}`,
    ])();
  }

  private opening(a: Company, b: Company): Part[] {
    const town: Part[] = [', ', this.city(), ', ', [this.pick(STATES), 'LOC'], ','];
    return this.pick<() => Part[]>([
      () => [a.full, ...town, ` said it agreed to acquire `, b.full, ` for $${this.number(900)} million.`],
      () => [
        a.full,
        ` reported a third-quarter loss of $${this.number(90)}.4 million, or ${this.number(90)} cents a share.`,
      ],
      () => [
        a.full,
        ' named ',
        this.person(),
        ' chief executive, succeeding ',
        this.person(),
        ', who retired.',
      ],
      () => ['Shares in ', a.full, ` fell ${this.number(20)} percent on Tuesday after it cut its forecast.`],
      () => [a.full, ' and ', b.full, ' said they had ended merger talks.'],
      () => [this.country(), "'s ", a.full, ' will build a plant in ', this.city(), ', the company said.'],
      () => [
        a.full,
        ' (',
        [this.pick(EXCHANGES), 'ORG'],
        ': ',
        ['ACR', 'ANY'],
        ') today announced results for the year.',
      ],
      () => ['A unit of ', a.full, ' won an order from ', b.full, ` worth ${this.number(90)} million euros.`],
    ])();
  }

  private sentence(a: Company, b: Company, c: Company, boss: string): Part[] {
    return this.pick<() => Part[]>([
      () => [a.short, ` shares closed at $${this.number(90)}.25, up ${this.number(9)} cents.`],
      () => [a.short, "'s chairman, ", [boss, 'PER'], ', said the terms were fair.'],
      () => [[boss, 'PER'], ', ', a.short, "'s president, will stay on, ", a.short, ' said.'],
      () => ['Mr. ', [surnameOf(boss), 'PER'], ' joined ', a.short, ' from ', c.full, ' ten years ago.'],
      () => [b.short, ' owns ', `${this.number(90)}% of `, a.short, ' and may buy more stock.'],
      () => ['The purchase would give ', a.short, ' a stronger hand against its rival ', c.short, '.'],
      () => [a.short, ' has plants in ', this.city(), ' and ', this.city(), ' and employs 4,000 people.'],
      () => ['Analysts at ', [this.pick(BROKERS), 'ORG'], ' cut their rating on ', a.short, ' to neutral.'],
      () => ['A spokesman for ', b.short, ' declined to comment.'],
      () => ['The ', this.city(), '-based company competes with ', c.full, ' and ', b.short, '.'],
      () => [b.short, ' rose and ', c.short, ' lost ground in ', this.city(), ' trading.'],
      () => [
        'The deal needs the approval of the ',
        [this.pick(REGULATORS), 'ORG'],
        ', ',
        a.short,
        ' said in a filing.',
      ],
      () => [a.short, ' said it would appeal, and that ', b.short, ' had broken the agreement.'],
      () => ['Revenue at ', a.short, ` rose ${this.number(40)}% to $${this.number(900)} million.`],
      () => [a.short, ' and ', b.short, ' will each hold half of the venture in ', this.country(), '.'],
      () => ['Trading in ', a.short, ' on the ', [this.pick(EXCHANGES), 'ORG'], ' was halted.'],
    ])();
  }
}
