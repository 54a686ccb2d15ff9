/** What tells of a town in a war, and what of its market. Base forms. */

import { wordSet } from '../../collections';

/** Who captures a town. */
export const ATTACKERS = wordSet(
  'rebel insurgent militant fighter guerrilla jihadist gunman militia militiaman separatist troop soldier force army division brigade ' +
    'column battalion regiment cavalry invader',
);

/** Words by whose sentence a place that falls is its market. */
export const OF_MARKETS = wordSet(
  'market markets stocks shares index indexes indices investors traders trading equities barrel rose gained climbed dipped slipped percent %',
);

/** "took the visitors |apart|": taken for adverbs. */
export const PARTICLES = wordSet('apart aside down on');
