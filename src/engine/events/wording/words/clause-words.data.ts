/** Words that stand around clauses: what may come before one, what ends one, what does not. */

import { wordSet } from '../../../collections';

/** What the next clause begins with, so that the one before has ended. */
export const NEXT_CLAUSE = wordSet(`
  as after while when which who because although though before since until unless where whose amid despite if
`);

/** Words that no clause ends with, for they want more behind them. */
export const HANGING = wordSet(`
  ahead due according prior such way able unable likely unlikely set part because out more less as so not just only
  even no all those is are was were be been being
`);

/** What a clause may begin behind. */
export const OPENERS = wordSet(`
  , that and but or as after before when while because since although if where whether ; " “ ‘ though until said
  says
`);

/** Behind which another verb may stand below that of the title. */
export const LETTING_OPEN = wordSet(`
  that as after before while when because although though if whether since until than once how what fact
`);

/** Words that say from when something holds: "resigns |effective| June 1", "is closed |beginning| Monday". */
export const STARTS = wordSet('effective beginning starting commencing');

/** What a clause begins with that says how people came to harm: "killed |when| a tram derailed". */
export const OPENING_CAUSES = wordSet('when after as');
