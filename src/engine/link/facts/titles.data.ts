import { wordSet } from '../../collections';

/** What stands before a name without saying more than politeness or rank. `m` and `f` tell the bearer's sex. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['king', 'm'],
  ['queen', 'f'],
  ['prince', 'm'],
  ['princess', 'f'],
  ['duke', 'm'],
  ['duchess', 'f'],
  ['pope', 'm'],
  ['cde', ''],
  ['sheikh', 'm'],
  ['shri', 'm'],
  ['sri', ''],
  ['smt', 'f'],
  ['shrimati', 'f'],
  ['kumari', 'f'],
  ['datuk', ''],
  ['dato', ''],
  ['datin', 'f'],
  ['seri', ''],
  ['tun', ''],
  ['encik', 'm'],
  ['puan', 'f'],
  ['alhaji', 'm'],
  ['alhaja', 'f'],
  ['hajiya', 'f'],
  ['mallam', 'm'],
  ['ato', 'm'],
  ['woizero', 'f'],
  ['engr', ''],
  ['eng', ''],
  ['adv', ''],
  ['barr', ''],
  ['maulana', 'm'],
  ['herr', 'm'],
  ['frau', 'f'],
  ['señor', 'm'],
  ['senor', 'm'],
  ['dr', ''],
  ['doctor', ''],
  ['prof', ''],
  ['professor', ''],
  ['rev', ''],
  ['reverend', ''],
  ['fr', ''],
  ['father', 'm'],
  ['sister', 'f'],
  ['brother', 'm'],
  ['hon', ''],
  ['honourable', ''],
  ['imam', 'm'],
  ['rabbi', ''],
  ['ayatollah', 'm'],
  ['pm', ''],
  ['president', ''],
  ['vice', ''],
  ['chancellor', ''],
  ['prime', ''],
  ['minister', ''],
  ['secretary', ''],
  ['senator', ''],
  ['sen', ''],
  ['sens', ''],
  ['representative', ''],
  ['rep', ''],
  ['reps', ''],
  ['congressman', 'm'],
  ['congresswoman', 'f'],
  ['governor', ''],
  ['gov', ''],
  ['mayor', ''],
  ['judge', ''],
  ['justice', ''],
  ['general', ''],
  ['gen', ''],
  ['lt', ''],
  ['lieutenant', ''],
  ['col', ''],
  ['colonel', ''],
  ['major', ''],
  ['maj', ''],
  ['captain', ''],
  ['capt', ''],
  ['sergeant', ''],
  ['sgt', ''],
  ['officer', ''],
  ['admiral', ''],
  ['adm', ''],
  ['detective', ''],
  ['inspector', ''],
  ['chief', ''],
  ['ambassador', ''],
  ['archbishop', ''],
  ['bishop', ''],
  ['cardinal', ''],
  ['ceo', ''],
  ['coach', ''],
  ['attorney', ''],
  ['lawyer', ''],
  ['sheriff', ''],
  ['deputy', ''],
  ['actor', 'm'],
  ['actress', 'f'],
  ['singer', ''],
  ['det', ''],
  ['supt', ''],
  ['cpl', ''],
  ['pvt', ''],
  ['pastor', ''],
  ['spokesman', 'm'],
  ['spokeswoman', 'f'],
  ['spokesperson', ''],
  ['saint', ''],
  ['st', ''],
  ['corporal', ''],
  ['private', ''],
  ['pte', ''],
  ['bombardier', ''],
  ['fusilier', ''],
  ['guardsman', 'm'],
  ['kingsman', 'm'],
  ['rifleman', 'm'],
  ['airman', ''],
  ['seaman', ''],
  ['trooper', ''],
  ['sapper', ''],
  ['gunner', ''],
  ['brigadier', ''],
  ['commander', ''],
  ['commodore', ''],
  ['constable', ''],
  ['superintendent', ''],
  ['baroness', 'f'],
  ['countess', 'f'],
  ['emperor', 'm'],
  ['empress', 'f'],
  ['emir', 'm'],
  ['mullah', 'm'],
  ['monsignor', 'm'],
  ['councillor', ''],
  ['councilor', ''],
  ['councilman', 'm'],
  ['councilwoman', 'f'],
]);

/** Offices and ranks as papers shorten them before a name, by their folded abbreviation. */
export const SHORTENED_TITLES: ReadonlyMap<string, string> = new Map([
  ['gov', 'Governor'],
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['amb', 'Ambassador'],
  ['atty', 'Attorney'],
  ['prof', 'Professor'],
  ['rev', 'Reverend'],
  ['gen', 'General'],
  ['maj', 'Major'],
  ['brig', 'Brigadier'],
  ['col', 'Colonel'],
  ['lt', 'Lieutenant'],
  ['capt', 'Captain'],
  ['cmdr', 'Commander'],
  ['adm', 'Admiral'],
  ['sgt', 'Sergeant'],
  ['cpl', 'Corporal'],
  ['det', 'Detective'],
  ['insp', 'Inspector'],
  ['supt', 'Superintendent'],
]);

/** Words that belong to a rank before another one: "Lance Corporal", "Rear Admiral", "Tan Sri". */
const BEFORE_RANK = wordSet(`
  lance vice rear field staff petty flight wing warrant first second brigadier tan
`);
const RANKS = wordSet(`
  corporal cpl bombardier sergeant sgt admiral marshal officer lieutenant lt commander general gen sri
`);

/** How many of a name's folded words are titles before it; at least one word is left. */
export function titlesBefore(words: readonly string[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const [word, next] = [words[at], words[at + 1]];
    const isRank = at < words.length - 2 && BEFORE_RANK.has(word) && RANKS.has(next);
    if (!HONORIFICS.has(word) && !isRank) break;
    at += isRank ? 2 : 1;
  }
  return at;
}

/** Small words inside family names. */
export const PARTICLES = wordSet(`
  al bin bint binti ben ibn abu da das de del della den der di do dos du el la le les lo mac mc san st saint ter van
  ver von vom zu zur ul ur y
`);

/** What stands behind a full name and is no part of the family name. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv junior filho neto sobrinho senior qc kc md phd esq');

/** Titles that all have, and stand before family names. */
export const COURTESY = wordSet('mr mister mrs ms miss madam madame herr frau');

/** Those of women, who are seldom called by an office beside them. */
export const LADIES: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'lady', 'madame']);

/** Titles that say nothing of an office. */
export const PLAIN_TITLES = wordSet(
  'dr doctor prof professor rev reverend fr hon eng engr adv barr saint st sri imam rabbi',
);
