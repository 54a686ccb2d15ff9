import { wordSet } from '../../collections';
import { isRegion, knownPlace } from './place-name';
import { initials } from '../../text/initials';
import { isAcronym, mayBeSpokenAcronym, type NameForm } from './name-form';
import {
  COMMON_WORDS,
  COMPANY_SUFFIXES,
  PLAIN_HEADS,
  PLAIN_TAILS,
  TRADES_OF_FIRMS,
  UNIT_WORDS,
} from './organizations.data';

/** Folded words without the suffixes that tell a company's legal form: "Acme, Inc." → "acme". */
export function organizationWords(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1])) end--;
  return end === words.length ? words : words.slice(0, end);
}

/** "Banco Andino |de| Crédito": what stands behind such a word tells only more of a body with a name of two words. */
const LINKS: ReadonlySet<string> = new Set(['de', 'do', 'da', 'del', 'della', 'du']);

/**
 * What an organisation is called without the words that say that it is one: "larkspur tarn" for "Larkspur Tarn AG" or "Larkspur
 * Tarn Group". Undefined for a name without such words, and where less than two are left.
 */
export function stemOf(words: readonly string[]): readonly string[] | undefined {
  const bare = organizationWords(words);
  const stem = PLAIN_TAILS.has(bare[bare.length - 1]) ? bare.slice(0, -1) : bare;
  return stem.length > 1 && stem.length < words.length && !stem.every(isCommonWord) ? stem : undefined;
}

function isPlainlyShort(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.every(isCommonWord)) return false;
  const tail = long.slice(short.length);
  return tail.length === 1 ? PLAIN_TAILS.has(tail[0]) || isTrade(tail[0]) : LINKS.has(tail[0]);
}

/** "Larkspur Tarn" for "Larkspur Tarn |Lines|". */
function isTrade(word: string): boolean {
  return TRADES_OF_FIRMS.has(word) || CARRIERS.has(word);
}

const CARRIERS: ReadonlySet<string> = new Set(['lines', 'ferries', 'shipping', 'railways']);

/** Names before those of bodies as of a country: "UN Security Council". */
const UNITED_NATIONS: ReadonlySet<string> = new Set(['un', 'united nations']);

/** Words without a country or nationality in front: "US Department of Justice" as "Department of Justice". */
export function withoutCountry(words: readonly string[]): readonly string[] {
  for (let cut = Math.min(3, words.length - 2); cut > 0; cut--) {
    const front = words.slice(0, cut).join(' ');
    if (UNITED_NATIONS.has(front) || knownPlace(front)?.key.startsWith('country ')) return words.slice(cut);
  }
  return words;
}

/** Whether the acronym, or a word that may be one, is made of the initials of the long name, with or without a country in front of it. */
export function isAcronymOf(acronym: string, long: NameForm): boolean {
  if (!(isAcronym(acronym) || mayBeSpokenAcronym(acronym)) || long.words.length < 2) return false;
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (letters.length < 2) return false;
  for (const words of [organizationWords(long.words), withoutCountry(long.words), long.words]) {
    if (initials(words).includes(letters)) return true;
  }
  return false;
}

/** Whether the letters of an acronym in brackets stand in this order in the name before them, first on first. */
export function mayAbbreviate(acronym: string, long: NameForm): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || long.words.length < 2) return false;
  const joined = long.words.join(' ');
  const starts = [joined, withoutCountry(long.words).join(' ')];
  return starts.some((name) => name.startsWith(letters.charAt(0)) && isSubsequence(letters, name));
}

function isSubsequence(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Whether a short name of an organisation, law or product stands for a long one in the same article: its first words
 * ("Lockheed" for "Lockheed Martin"), or the same without a country or a legal form.
 */
export function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  const wholeA = organizationWords(short);
  const wholeB = organizationWords(long);
  // Seldom so, and cheaper than a look for countries: the last word stays whatever is left out in front.
  if (!wholeB.includes(wholeA[wholeA.length - 1])) return false;
  const a = withoutCountry(wholeA);
  const b = withoutCountry(wholeB);
  if (a.length < wholeA.length && b.length < wholeB.length && !sameCountry(wholeA, a, wholeB, b))
    return false;
  if (a.length > b.length || a.length === 0) return false;
  // "Apple Inc." is no short form of "Apple Corps": with its legal form a name is full.
  if (wholeA.length < short.length && a.length < b.length) return false;
  if (isTeamName(a, b)) return true;
  if ((PLAIN_HEADS.has(b[0]) || isOfChamber(b)) && a.length === b.length - 1 && isEndOf(a, b)) return true;
  if (!a.every((word, i) => word === b[i])) return false;
  if (a.length === b.length) return true;
  if (isPlainlyShort(a, b)) return true;
  const word = a[0];
  if (a.length > 1 || word.length < 3 || COMMON_WORDS.has(word) || knownPlace(word)) return false;
  return b.length <= 3 && !b.some((part) => UNIT_WORDS.has(part));
}

/** "|House| Ports Committee", which its article goes on to call the Ports Committee. */
function isOfChamber(words: readonly string[]): boolean {
  return words.length > 2 && /^(?:house|senate)$/u.test(words[0]) && words[words.length - 1] === 'committee';
}

function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, i) => word === long[long.length - short.length + i]);
}

/** Whether the last word of a name says which branch of a body it is: "Larkspur Norway", "Larkspur Films", "Larkspur TV". */
export function isBranchName({ text, words }: NameForm): boolean {
  const last = words[words.length - 1] ?? '';
  if (words.length < 2 || COMPANY_SUFFIXES.has(last)) return false;
  return (
    BRANCHES.has(last) ||
    knownPlace(last) !== undefined ||
    isRegion(last) ||
    isAcronym(text.split(' ').at(-1) ?? '')
  );
}

const BRANCHES = wordSet('films pictures books sport sports radio television america europe asia africa');

/** Whether so many organisations have the word in their name that it means none of them by itself. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word) || UNIT_WORDS.has(word);
}

function sameCountry(
  wholeA: readonly string[],
  a: readonly string[],
  wholeB: readonly string[],
  b: readonly string[],
): boolean {
  const first = wholeA.slice(0, wholeA.length - a.length).join(' ');
  const second = wholeB.slice(0, wholeB.length - b.length).join(' ');
  return knownPlace(first)?.key === knownPlace(second)?.key;
}

/** "Red Sox" for "Boston Red Sox", "Colts" for "Indianapolis Colts", "Rivermen": a plural without its place. */
function isTeamName(short: readonly string[], long: readonly string[]): boolean {
  const last = short[short.length - 1] ?? '';
  if (
    long.length <= short.length ||
    short.length > 2 ||
    !/(?:s|sox|[^o]men)$/u.test(last) ||
    COMMON_WORDS.has(last)
  )
    return false;
  const offset = long.length - short.length;
  return (
    offset <= 2 && !COMMON_WORDS.has(long[0] ?? '') && short.every((word, i) => word === long[offset + i])
  );
}

/** Whether a single word is the noun that a long name is built on: "Academy" of "Academy of Arts", "Ministry" … */
export function isHeadNoun(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const of = long.findIndex((word) => word === 'of' || word === 'on' || word === 'for');
  return long[(of > 0 ? of : long.length) - 1] === short[0];
}
