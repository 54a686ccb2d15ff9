import { phraseList, wordSet } from '../../collections';

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
export const COUNTRY_TEAMS: ReadonlySet<string> = new Set(
  phraseList(`
  turkey, jordan, chad, guinea, south africa, new zealand, sri lanka, hong kong, south korea, north korea, czech republic, costa rica, saudi arabia, ivory coast, el salvador,
  puerto rico, united states, united kingdom, united arab emirates, great britain, northern ireland, north macedonia, papua new guinea,
  sierra leone, burkina faso, cape verde, equatorial guinea, dominican republic, trinidad and tobago, bosnia and herzegovina, west indies,
  cook islands, solomon islands, american samoa, faroe islands, san marino, new caledonia, chinese taipei, east timor, dr congo,
  democratic republic of congo, republic of ireland, soviet union, east germany, west germany, cayman islands, marshall islands,
  virgin islands, central african republic, antigua and barbuda, south sudan, south america, north america, latin america, french polynesia
`),
);
