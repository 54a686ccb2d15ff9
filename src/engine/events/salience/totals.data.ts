/** Words by which a perfect tells what has come about over a time, taken together. */

import { wordSet } from '../../collections';

/** "for the |past| 12 months": up to now. */
export const UP_TO_NOW = wordSet(`past last`);

/** How long something goes on. */
export const LENGTHS = wordSet(
  `hours days weeks month months quarter year years decade decades century centuries`,
);

/** How often something was done. */
export const FREQUENCIES = wordSet(`times twice repeatedly`);

/** By or to how many. */
export const MANY = wordSet(`many numerous countless several various`);

/** In how many of all. */
export const ALL = wordSet(`all every most`);

/** Classes of what is said of somebody. */
export const CENSURE = wordSet(`accusation condemnation praise`);
