/** Words by which somebody tells others something on an occasion. */

import { wordSet } from '../../collections';

/** How a clause says that it took place on the occasion. */
export const ON_OCCASION = wordSet('in at during');

/** Occasions on which somebody tells others something. */
export const GATHERINGS = wordSet(
  'conference call teleconference briefing hearing meeting session interview address speech testimony',
);

/** Verbs of saying with the thing that is spoken of: what only reports has its news below it. */
export const TOLD_THERE = wordSet('list call describe defend outline detail show present question label');

/** What somebody does on an occasion, besides reporting something. */
export const SPEAKING = wordSet('speak talk testify appear');
