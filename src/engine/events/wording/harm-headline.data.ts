/** Words of headlines that tell what became of people. */

import { wordSet } from '../../collections';

/** What headlines say of them without a verb of its own: "Five |dead| after ferry sinks". */
export const HARM_OF_HEADLINES = wordSet(
  'dead killed injured hurt wounded missing homeless trapped stranded',
);

/** Behind which "of" says how many, or whose they are: "|dozens| of pupils", "|mother| of two"; not "reports of ten killed". */
export const OF_PEOPLE = wordSet(`
  dozens scores hundreds thousands couple pair group crew family mother father parents member members one two
`);
