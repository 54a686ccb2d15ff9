/** Words that tell names of the land from others: gathered by hand from news in English. */

import { wordSet } from '../../collections';

/** What a name of nature is of, small or with a capital: "the Norvale rainforest". */
export const LANDSCAPES = wordSet(`
  rainforest rainforests jungle river basin delta valley desert peninsula archipelago estuary glacier plateau
  steppe savanna lagoon
`);

/** What follows "the" and a name of the land that stands for itself. */
export const BEHIND_LAND = wordSet(`
  , . ; : ) 's ’s and or is was are were has have had in to from of for with by as at on over but which where that
  has rises flows
`);

/** Countries, regions and peoples whose names are ordinary words, too. */
export const PLACES_AND_WORDS = wordSet(`
  chad chile china emirates guinea java jersey jerseys jordan lima mali niger reunion reunions turkey aboriginal
  aboriginals danish finn inca latin pole poles polish scot swede thai turkeys westerner westerners
`);

/** Things that are called after peoples. */
export const THINGS_OF_PEOPLES = wordSet(`
  bun buns dressing fries fry kiss muffin muffins toast union wall whispers window windows
`);
