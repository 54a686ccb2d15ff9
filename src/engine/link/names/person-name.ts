import type { PersonName } from './types';
import { COMMON_SURNAMES } from '../facts/surnames.data';
import { NAME_SUFFIXES, PARTICLES, titlesBefore } from '../facts/titles.data';
import { isGivenName, isPersonRole } from './gender';
import { NICKNAMES } from '../facts/nicknames.data';
import { isOfFather, startOfFather } from './father-name';
import { isEasternBehindGiven, isEasternOrder, isFamilyInFront } from './name-order';
import { areTransliterations, editDistance, fold, transliterationKey, type NameForm } from './name-form';

const ADDRESS = /\p{L}\.(?:com|org|net|co\.uk)$/iu;
const QUOTED = /["“”‘(]([^"“”’()]{2,24})["”’)]|(?<=\s)'(\p{L}[^"“”'()]{1,22})'(?=\s)/u;
const CANONICAL: ReadonlyMap<string, ReadonlySet<string>> = nicknameTable();

function nicknameTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const row of NICKNAMES) {
    const names = row.split(' ');
    const first = names[0];
    for (const name of names) table.set(name, (table.get(name) ?? new Set()).add(first));
  }
  return table;
}

/** Reads a name as a person's; undefined where nothing is left of it without honorifics, and for an address of the web. */
export function personName(form: NameForm): PersonName | undefined {
  if (ADDRESS.test(form.text)) return undefined;
  const quoted = QUOTED.exec(form.text);
  const nickname = quoted ? fold(quoted[1] ?? quoted[2] ?? '') : '';
  const bare = quoted ? form.text.replace(QUOTED, ' ').replace(/\s+/gu, ' ') : form.text;
  let words = quoted ? fold(bare).split(' ') : [...form.words];
  words = words.slice(titlesBefore(words));
  let suffix = '';
  const last = words[words.length - 1];
  if (words.length > 2 ? NAME_SUFFIXES.has(last) : words.length === 2 && isGeneration(last, words[0]))
    suffix = words.pop() as string;
  words = splitInitials(withoutRoles(withServants(words)), bare);
  const family = words[words.length - 1];
  if (family === undefined || family === '') return undefined;
  if (isEasternOrder(words, bare)) {
    const [name = '', ...given] = words;
    return { given, family: name, surname: name, suffix, words, nickname };
  }
  if (isEasternBehindGiven(words, bare)) {
    const [first = '', name = '', ...given] = words;
    return { given: [first, ...given], family: name, surname: name, suffix, words, nickname };
  }
  let from = words.length - doubleLength(words, bare);
  while (from > 1 && PARTICLES.has(words[from - 1])) from--;
  from = startOfFather(words, from);
  if (from === 1 && PARTICLES.has(words[0])) from = 0;
  return {
    given: words.slice(0, from),
    family,
    surname: words.slice(from).join(' '),
    suffix,
    words,
    nickname,
  };
}

/** "Abdel Rahman", "Abdul-Rahman" and "Abdelrahman" as one word: neither part is a name by itself. */
function withServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (next !== undefined && SERVANT.test(word)) {
      joined.push(`abdul${next}`);
      i++;
    } else joined.push(word.replace(SERVANT_OF, 'abdul'));
  }
  return joined;
}

const SERVANT = /^abd[aeu]l$/u;
const SERVANT_OF = /^abd[aeu]l(?=\p{L}{4})/u;

/** How many folded words make up the last word of a name: two for "Karin Strand-Lowe", whose name is both. */
function doubleLength(words: readonly string[], text: string): number {
  const parts = DOUBLE.exec(text)?.[1]?.split(/[-‐‑]/u) ?? [];
  const same = parts.length > 1 && fold(parts.join(' ')) === words.slice(-parts.length).join(' ');
  return same && parts.length <= words.length ? parts.length : 1;
}

/** Capitalised words joined by hyphens at the end of a name, or before a suffix. */
const DOUBLE = /(?:^|\s)(\p{Lu}\p{L}+(?:[-‐‑]\p{Lu}\p{L}+)+)(?:,? (?:Jr|Sr|I{2,3}|IV)\.?)?$/u;

/** Whether a word stands as a suffix behind a bare family name, too: "Hale Jr.", "Almeida Neto", but not "Paulo Neto". */
function isGeneration(word: string, name: string): boolean {
  return word === 'jr' || word === 'sr' || ((word === 'neto' || word === 'filho') && !isGivenName(name));
}

/** A full name without the roles that were taken for a part of it: "City Councilman Ola Berg". */
function withoutRoles(words: readonly string[]): readonly string[] {
  for (let i = words.length - 3; i >= 0; i--) {
    const role = words[i];
    if (isPersonRole(role) && !isGivenName(role) && !COMMON_SURNAMES.has(role)) return words.slice(i + 1);
  }
  return words;
}

/** "JD Holt" and "J.D. Holt" as two initials, unless the whole name is in capitals. */
function splitInitials(words: readonly string[], text: string): string[] {
  if (words.length < 2 || !words.some((word, i) => i < words.length - 1 && word.length === 2))
    return [...words];
  if (text === text.toUpperCase()) return [...words];
  const pairs = text.match(INITIALS)?.map((pair) => fold(pair)) ?? [];
  return words.flatMap((word, i) => (i < words.length - 1 && pairs.includes(word) ? [...word] : [word]));
}

/** Two capitals that stand by themselves, with or without full stops. */
const INITIALS = /(?<!\p{L})\p{Lu}\.?\p{Lu}\.?(?!\p{L})/gu;

/** Whether two given names may be one person's: equal, an initial, a nickname, a transliteration, "Mannan" for "Abdul Mannan". */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b || a === `abdul${b}` || b === `abdul${a}`) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const first = CANONICAL.get(a);
  const second = CANONICAL.get(b);
  if (first && second) for (const name of first) if (second.has(name)) return true;
  return areSpellings(a, b);
}

/** Whether two given names are one, written out of another alphabet or as parents like to: "Ziad" and "Ziyad". */
export function areSpellings(a: string, b: string): boolean {
  return a.length > 3 && b.length > 3 && areTransliterations(withPlainEnding(a), withPlainEnding(b));
}

/** First letters of a given name and of the names that it may be short for: "Bill" → b, w. */
export function initialsOfGivenName(name: string): string[] {
  const letters = new Set([name.charAt(0)]);
  for (const full of CANONICAL.get(name) ?? []) letters.add(full.charAt(0));
  return [...letters];
}

/** "Bettie" and "Betty", "Sergey" and "Sergei", "Heydar" and "Heidar", "Henric" and "Henrik", "Moqtada" and "Muqtada". */
function withPlainEnding(name: string): string {
  return name
    .replace(/ck?$/u, 'k')
    .replace(/^m[uo]ham+[ae]d$/u, 'muhamad')
    .replace(/(?:ie|ey|ei)$/u, 'y')
    .replace(/ei(?=\p{L})/gu, 'ey')
    .replace(/(?<=\p{L})o(?=\p{L})/gu, 'u');
}

/** Whether two names that both have given names may be one person's. Never true on different middle names. */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (goesByNickname(a, b) || goesByNickname(b, a)) return true;
  if (a.suffix !== b.suffix && ((a.suffix !== '' && b.suffix !== '') || hasNamesake(a) || hasNamesake(b)))
    return false;
  if (isInnerName(a, b) || isInnerName(b, a) || isReversed(a, b) || isWrittenTogether(a, b)) return true;
  if (!familyNamesAgree(a, b)) return false;
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a];
  const first = short.given[0];
  if (dropsInitial(short.given, long.given)) return true;
  if (!givenNamesAgree(first, long.given[0])) {
    return givenNamesAgree(first, long.nickname) || givenNamesAgree(long.given[0], short.nickname);
  }
  return short.given.every((name, i) => givenNamesAgree(name, long.given[i]));
}

/** "Bongbong Marcos" for "Ferdinand “Bongbong” Marcos Jr.": the nickname tells father from son as well as the suffix does. */
export function goesByNickname({ given, family, suffix }: PersonName, full: PersonName): boolean {
  return suffix === '' && full.nickname !== '' && given.join(' ') === full.nickname && family === full.family;
}

/** Who is told from father or son of the same name by the suffix: without it either may be meant. */
function hasNamesake({ suffix }: PersonName): boolean {
  return /^(?:jr|sr|junior|senior|filho|neto)$/u.test(suffix);
}

/** "Mark Felt" for "W. Mark Felt". */
function dropsInitial(short: readonly string[], long: readonly string[]): boolean {
  if (long.length !== short.length + 1 || long[0]?.length !== 1) return false;
  return short.every((name, i) => name.length > 1 && name === long[i + 1]);
}

/** Whether two full names differ in one letter of a long family name with its particles only, as by a slip or another transliteration. */
export function fullNamesNearlyAgree(a: PersonName, b: PersonName): boolean {
  const given = a.given[0] ?? '';
  if (given.length < 2 || given !== b.given[0] || Math.min(a.surname.length, b.surname.length) < 7)
    return false;
  return editDistance(a.surname, b.surname, 1) === 1;
}

function familyNamesAgree(a: PersonName, b: PersonName): boolean {
  if (a.surname === b.surname) return true;
  if (isOnlyHalf(a, b) || isOnlyHalf(b, a)) return false;
  if (a.family === b.family) return true;
  if (isSameArabic(a, b)) return true;
  const isGivenToo = (a.given[0] ?? '').length > 2 && a.given[0] === b.given[0];
  const least = isGivenToo ? 5 : 6;
  return a.family.length >= least && b.family.length >= least && areTransliterations(a.family, b.family);
}

/** "Al-Tariri" and "al-Tareri": whether two family names with the Arabic article are one in two spellings. */
export function isSameArabic(a: PersonName, b: PersonName): boolean {
  return isArabic(a) && isArabic(b) && withPlainVowels(a.family) === withPlainVowels(b.family);
}

/** "Moussa al-Tariri": whether the family name has the Arabic article. */
export function isArabic({ surname }: PersonName): boolean {
  return /^[ae]l /u.test(surname);
}

/** A name written out of Arabic, which has three vowels: "hashemi" and "hashimi", "tohari" and "tuhari". */
export function withPlainVowels(word: string): string {
  return transliterationKey(word).replaceAll('e', 'i').replaceAll('o', 'u');
}

/** "Ola Nils Lowe" for "Ola Strand-Lowe": who leaves one name of two away adds no other. */
function isOnlyHalf(half: PersonName, double: PersonName): boolean {
  return isDouble(double) && !isDouble(half) && half.given.length > double.given.length;
}

/** Whether all words of `inner` stand side by side in `outer`: "Lula da Silva" in "Luiz Inácio Lula da Silva". */
function isInnerName(inner: PersonName, outer: PersonName): boolean {
  if (inner.words.length < 2 || inner.words.length >= outer.words.length) return false;
  if (inner.words.some((word) => word.length === 1)) return false;
  return ` ${outer.words.join(' ')} `.includes(` ${inner.words.join(' ')} `);
}

/** "Vishwa Kumar Rao" and "Vishwakumar Rao": the same letters, two words as one. */
export function isWrittenTogether(a: PersonName, b: PersonName): boolean {
  return a.words.length !== b.words.length && a.words.join('') === b.words.join('');
}

/** "Higuchi Ichiyo" and "Ichiyo Higuchi": names whose order languages differ in. */
export function isReversed(a: PersonName, b: PersonName): boolean {
  return (
    a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[1] && a.words[1] === b.words[0]
  );
}

/** How a short name (without given names) stands for a full one; undefined where it does not. */
export function shortNameFits(short: PersonName, full: PersonName): 'family' | 'given' | 'inner' | undefined {
  const name = short.surname;
  if (short.suffix !== '' && short.suffix !== full.suffix) return undefined;
  if (isOfFather(name, full)) return undefined;
  if (name === full.given[0] && isFamilyInFront(full)) return 'family';
  if (name === full.surname || (!isDouble(full) && isEndOf(name, full))) return 'family';
  if (short.words.length > 1) return full.words.join(' ').includes(name) ? 'inner' : undefined;
  if (full.family === `abdul${name}`) return 'inner';
  if (name === full.given[0] || name === full.nickname) return 'given';
  const first = full.given[0];
  if (first !== undefined && first.length > 1 && name.length > 1 && CANONICAL.has(name)) {
    if (givenNamesAgree(name, first)) return 'given';
  }
  if (name.length > 2 && full.words.includes(name) && (full.words.length > 3 || hasTwoSurnames(full)))
    return 'inner';
  if (name.length > 5 && full.family.length > 5 && areTransliterations(name, full.family)) return 'family';
  return undefined;
}

function isEndOf(name: string, full: PersonName): boolean {
  return name === full.family || full.surname.endsWith(` ${name}`);
}

/** Whether the family name is two names with a hyphen, for which one of them stands only in doubt. */
export function isDouble({ surname, family }: PersonName): boolean {
  return surname !== family && !PARTICLES.has(surname.slice(0, surname.indexOf(' ')));
}

/** The words under which a person may go as a family name: both of "Strand-Lowe", and of two family names without a hyphen. */
export function familyWords(name: PersonName): readonly string[] {
  if (!hasTwoSurnames(name)) return [name.family];
  return isDouble(name) ? name.surname.split(' ') : name.words.slice(-2);
}

/** "Karin Strand-Lowe"; "Álvaro Leyva Durán" and "María Fernanda Leyva Durán", who go by the first of two family names. */
function hasTwoSurnames(full: PersonName): boolean {
  const { given, words } = full;
  if (isDouble(full)) return true;
  const first = given[given.length - 1] ?? '';
  const isLong = words.length === 3 || (words.length === 4 && isGivenName(given[1] ?? ''));
  return (
    isLong && given.length > 1 && words.length === given.length + 1 && first.length > 2 && !isGivenName(first)
  );
}
