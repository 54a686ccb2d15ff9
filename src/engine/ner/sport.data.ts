/** Words of sports reports, in lower case: where several stand near, towns are often teams. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  (
    'match matches season league leagues goal goals coach striker strikers midfielder midfielders defender goalkeeper scored scorer ' +
    'scorers unbeaten innings wicket wickets batsman batsmen bowler bowled runs overs lbw touchdown touchdowns quarterback playoff ' +
    'playoffs halftime semifinal semifinals quarterfinal quarterfinals semi-final championship championships tournament squad ' +
    'football soccer tennis cricket rugby basketball baseball hockey golf cycling athletics badminton boxing referee stadium fixture ' +
    'fixtures relegation overtime kickoff standings inning pitcher homer shortstop nba nfl mlb nhl fifa uefa ipl hat-trick offside ' +
    'penalty goalless newcomer seeded unseeded singles doubles birdie bogey lap laps podium medal medals medalist medallist sprinter ' +
    'champions teammate teammates winger forwards bunkers peloton'
  ).split(' '),
);
