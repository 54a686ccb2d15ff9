import { wordSet } from '../../collections';
import type { EntityType } from '../../ner/types';
import { DETERMINERS, FINITE, PREPOSITIONS } from '../facts/words.data';
import { ORGANIZATION_ROLES, PLACE_ROLES } from '../facts/roles.data';
import { SHORTENED_TITLES } from '../facts/titles.data';
import { isPersonRole } from '../names/gender';
import type { LinkReading } from '../reading';

/** Whether the word says what a thing of this type is ("billionaire", "firm", "city"); in lower case. */
function isRole(word: string, type: EntityType): boolean {
  if (type === 'person') return isPersonRole(word);
  if (type === 'organization') return ORGANIZATION_ROLES.has(word);
  return type === 'place' && PLACE_ROLES.has(word);
}

/** Whether the role, in the singular, that ends with token `i` fits the type; hyphenated ones ("co-founder") count as one word. */
export function isRoleAt(reading: LinkReading, i: number, type: EntityType): boolean {
  const written = reading.lower(i);
  const word = written.endsWith('.') ? written.slice(0, -1) : written;
  // "from 9.30 |pm|"
  if (word === 'pm' && /^\d/u.test(reading.lower(i - 1))) return false;
  if (type === 'person' && SHORTENED_TITLES.has(word)) return isShortenedTitle(reading, i);
  if (isRole(word, type)) return !(type === 'person' && isPlural(word) && isRole(word.slice(0, -1), type));
  return reading.lower(i - 1) === '-' && isRole(`${reading.lower(i - 2)}-${word}`, type);
}

/** Whether a noun has the ending of several: "ministers", not "princess". */
export function isPlural(noun: string): boolean {
  return /[^s]s$/u.test(noun);
}

/** "Oru Gov. Ola Berg", "Lt Col Ola Berg": an abbreviation in capitals that a name follows, with a full stop or without. */
function isShortenedTitle(reading: LinkReading, i: number): boolean {
  return /^\p{Lu}/u.test(reading.word(i)) && (reading.nameAt[i + 1] ?? -1) !== -1;
}

/** The last token before the first preposition, bracket or comma of `[from, to)`: the head of a simple noun phrase. */
export function headOf(reading: LinkReading, from: number, to: number): number {
  let i = from;
  if (reading.lower(from) === 'one' && reading.lower(from + 1) === 'of') i += 2;
  while (i < to && !isBoundary(reading, i)) i++;
  return i - 1;
}

function isBoundary(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  return PREPOSITIONS.has(word) || word === ',' || word === '(' || word === 'and' || isRelative(word);
}

/** Whether a word begins a relative clause. */
export function isRelative(word: string): boolean {
  return (
    word === 'who' ||
    word === 'which' ||
    word === 'whose' ||
    word === 'whom' ||
    word === 'that' ||
    word === 'where'
  );
}

/** Whether a word, in lower case, is an article or another determiner. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word);
}

/** Whether token `i` is a finite verb, by the parser or by its form. */
export function isFinite(reading: LinkReading, i: number): boolean {
  const tag = reading.tag(i);
  if (tag === 'VBZ' || tag === 'VBD' || tag === 'MD' || tag === 'VBP') return true;
  return FINITE.has(reading.lower(i));
}

/**
 * Where the noun phrase that begins at token `from` ends: before a comma, a bracket, a dash, a relative clause, a finite
 * verb, or the end of the sentence.
 */
export function phraseEnd(reading: LinkReading, from: number, limit: number): number {
  let i = from;
  while (i < limit && !ENDS.has(reading.lower(i)) && !isRelative(reading.lower(i)) && !isFinite(reading, i))
    i++;
  return i;
}

const ENDS = wordSet(`
  , ; : . ! ? ( ) [ ] — – -- " “ ” and/or but while when because
`);

/** Nouns, and participles, by which another one is told: "the member leaving". */
const GOES_ON: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'VBG', 'VBN']);

/** Pronouns with which a clause begins that says which one is meant. */
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they']);

/** Whether a phrase goes on at token `i`, so that the role before it is not its head or names somebody else. */
export function goesOn(reading: LinkReading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const next = reading.lower(i);
  if (reading.nameAt[i] !== -1 || next === 'of' || next === '-' || next === 'and') return true;
  if (isRelative(next) || next === 'within' || GOES_ON.has(reading.tag(i) ?? '')) return true;
  // "the company she hates", "the agency responsible for"
  if (SUBJECTS.has(next) || (reading.tag(i) === 'JJ' && PREPOSITIONS.has(reading.lower(i + 1)))) return true;
  if (next !== ',' || i + 1 >= limit) return false;
  // "the union, |Rail Workers| United", "the union, the |Rail Workers' Union|,"
  if (reading.nameAt[i + 1] !== -1) return true;
  const named = reading.lower(i + 1) === 'the' && i + 2 < limit ? reading.nameAt[i + 2] : -1;
  return named !== -1 && /^[,;.(]?$/u.test(reading.lower(reading.endToken[named]));
}
