/** Words of headlines that tell what became of people. */

import { wordSet } from '../../../collections';

/** What headlines say of them without a verb of its own: "Five |dead| after ferry sinks". */
export const HARM_OF_HEADLINES = wordSet(
  'dead killed injured hurt wounded missing homeless trapped stranded',
);

/** How sure it is: "Thirty |feared| dead after ferry sinks". */
export const FEARED = wordSet('feared presumed believed reported confirmed');

/** Behind which "of" says how many, or whose they are: "|dozens| of pupils", "|mother| of two"; not "reports of ten killed". */
export const OF_PEOPLE = wordSet(`
  dozens scores hundreds thousands couple pair group crew family mother father parents member members one two
`);

/** Who a headline begins with where no noun says it: "|Several| dead", "|another| injured". */
export const MANY = wordSet('several many some others another more');
/** Of these they are one. */
export const ONE = wordSet('one 1 another nobody');
/** Prepositions of how many: "|at| least ten", "more |than| ten", "|up| to ten". */
export const MEASURING = wordSet('at than up');
