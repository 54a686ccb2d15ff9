/** Words that stand for somebody or something without a name, as the alternatives of a regular expression. */

import { alternatives } from '../../collections';

/** Pronouns, and what stands alone as they do: "the two". In any case. */
export const PRONOUNS = alternatives(String.raw`
  I me we us you he him she her it they them
  himself herself itself themselves
  mine hers ours yours theirs
  this that these those
  who which what there
  one ones both each such another others? the\s(?:two|three|four)
`);
