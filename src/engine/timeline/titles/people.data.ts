/** Words that stand for people or before their names, as a title has or leaves them. */

import { alternatives } from '../../collections';

/** Pronouns, and what stands alone as they do ("the two"), as the alternatives of a regular expression. In any case. */
export const PRONOUNS = alternatives(String.raw`
  I me we us you he him she her it they them
  himself herself itself themselves
  mine hers ours yours theirs
  this that these those
  who which what there
  one ones both each such another others? the\s(?:two|three|four)
`);

const COURTESY = alternatives('Mr Mrs Ms Miss Dr Sir Dame Lord Lady Professor');
const OFFICES = alternatives('President Judge Justice');

/** Titles that stand before any name of their bearer; "Queen" and "Pope" are parts of theirs. */
const TITLES = alternatives(String.raw`
  Prof
  (?:US\s+|U\.S\.\s+)?(?:${OFFICES}|Sens?|Senators?|Reps?|Representative|Governor|Gov|Gen|General|Col|Capt|Lt|Prime\s+Minister)
`);

/** Such a title, at the end of what stands before a name. */
export const HONORIFIC = new RegExp(
  String.raw`(?:^|[^\p{L}])(?<title>(?:${COURTESY}|${TITLES})\.?\s+)$`,
  'iu',
);

/** Relatives and others whom the words beside them must name. */
const RELATIVES = alternatives(
  'husband wife brother sister son daughter father mother uncle aunt cousin colleague friend',
);

/** What only says how to address somebody, or whose relative it is that the words do not name. */
export const ADDRESS = new RegExp(
  String.raw`^(?:(?:US|U\.S\.|United States|former|then)\s+)?(?:${COURTESY}|${OFFICES}|Senator|[\p{L}.]+\.|${RELATIVES})$`,
  'iu',
);
