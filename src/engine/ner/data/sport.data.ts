import { phraseSet, wordSet } from '../../collections';

/** Words of sports reports, in lower case: where several stand near, towns are often teams. */
export const SPORT_WORDS = wordSet(`
  match matches season league leagues goal goals coach striker strikers midfielder midfielders defender goalkeeper scored scorer
  scorers unbeaten innings wicket wickets batsman batsmen bowler bowled runs overs lbw touchdown touchdowns quarterback playoff
  playoffs halftime semifinal semifinals quarterfinal quarterfinals semi-final championship championships tournament squad
  football soccer tennis cricket rugby basketball baseball hockey golf cycling athletics badminton boxing referee stadium fixture
  fixtures relegation overtime kickoff standings inning pitcher homer shortstop nba nfl mlb nhl fifa uefa ipl hat-trick offside
  penalty goalless newcomer seeded unseeded singles doubles birdie bogey lap laps podium medal medals medalist medallist sprinter
  champions teammate teammates winger forwards bunkers peloton homered homers innings shutout fullback flanker outfielder linebacker
  rebounds three-pointer equaliser equalizer goalscorer afl nrl mls wnba nascar wta atp lpga
`);

/** Countries of several words and those with an ordinary word's name, in lower case: their teams keep the place's type, those of towns do not. */
export const COUNTRY_TEAMS = phraseSet(`
  turkey, jordan, chad, guinea, south africa, new zealand, sri lanka, hong kong, south korea, north korea, czech republic, costa rica, saudi arabia, ivory coast, el salvador,
  puerto rico, united states, united kingdom, united arab emirates, great britain, northern ireland, north macedonia, papua new guinea,
  sierra leone, burkina faso, cape verde, equatorial guinea, dominican republic, trinidad and tobago, bosnia and herzegovina, west indies,
  cook islands, solomon islands, american samoa, faroe islands, san marino, new caledonia, chinese taipei, east timor, dr congo,
  democratic republic of congo, republic of ireland, soviet union, east germany, west germany, cayman islands, marshall islands,
  virgin islands, central african republic, antigua and barbuda, south sudan, south america, north america, latin america, french polynesia
`);

/** What one does to another team, with nothing between. */
export const BEATING = wordSet(`
  beat beats beating defeat defeats defeated defeating edge edged thrash thrashed downed rout routed crushed upset
  trounced outlasted eliminated against hosts hosted visits past stunned hammered outclassed toppled blanked
  overcame host face faces faced
`);

/** Before "between" and two teams: "the **match** between Norvale and Harwick". */
export const GAMES = wordSet(`
  match game fixture tie final semifinal semi-final quarterfinal quarter-final derby clash series
`);

/** What a team does, right behind its name. */
export const DOING_OF_TEAM = wordSet(`
  beat beats defeat defeats defeated edged thrashed routed downed drew trounced outscored stunned hammered overcame
  toppled
`);

/** What teams do to another one, in the plural behind a singular name: "Norvale host Harwick". */
export const DOING_TOGETHER = wordSet('host face play meet visit trail');

/** What reports call the other team in front of its name. */
export const EPITHETS_OF_TEAM = wordSet(`
  struggling lowly visiting rivals neighbours leaders champions strugglers newcomers promoted newly-promoted
  relegated hosts visitors winless unbeaten
`);

/** Whom a team has, right behind its name: "Norvale manager Ada Moreno". */
export const STAFF_OF_TEAM = wordSet('manager coach captain striker defender midfielder winger goalkeeper');

/** What a team does to a player or a coach, right before the name. */
export const DEALS_OF_TEAM = wordSet(`
  signed signs traded trades drafted waived acquired acquires fired sacked loaned released sold re-signed
`);

/** What players are, in letters. */
export const POSITIONS_OF_PLAYERS = wordSet('QB RB WR TE LB CB DB DE DT NT FB OT OL DL');
