import { alternatives, wordSet } from '../../collections';

/** Relatives who are younger than whom they belong to. */
export const CHILDREN = wordSet('son daughter nephew niece grandson granddaughter');

/** Relatives who are older. */
export const PARENTS = wordSet('father mother uncle aunt grandfather grandmother');

/** Relatives whom news calls by their full name or a title, while the bare surname goes to the one it is about. */
export const KIN: ReadonlySet<string> = new Set([
  ...CHILDREN,
  ...PARENTS,
  ...wordSet('wife husband brother sister cousin widow widower ex-wife ex-husband ex'),
]);

/** What stands before a relative and says which one it is. */
const WHICH = alternatives(`
  great grand step ex half god older younger elder eldest oldest youngest first second late close old best boyhood
  childhood family twin one only former fellow
`);
/** Relatives and friends. */
const RELATIVES = alternatives(String.raw`
  (?:great|grand|step|god)?(?:father|mother|son|daughter|parent|child)
  wife husband brother sister uncle aunt nephew niece cousin widow widower fianc[eé]e? girlfriend boyfriend partner
  spouse twin friend colleague neighbou?r relative
`);

/** Folded nouns that say of whom somebody is a relative or friend, and without that person nothing. */
export const RELATIVE = new RegExp(`^(?:(?:${WHICH}) )*(?:${RELATIVES})(?: in law)?$`, 'u');
