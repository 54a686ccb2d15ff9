import type { EntityType } from '../ner/types';
import { ORGANIZATION_ROLES, PLACE_ROLES } from './facts/roles.data';
import { SHORTENED_TITLES } from './facts/titles.data';
import { DETERMINERS, FINITE } from './facts/words.data';
import { isPersonRole } from './names/gender';
import type { LinkReading } from './reading';

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
  const before = reading.lower(i - 1);
  if (before === '-') return isRole(`${reading.lower(i - 2)}-${word}`, type);
  // "First Lady"
  return type === 'person' && isRole(`${before}-${word}`, type);
}

/** Whether a noun has the ending of several: "ministers", not "princess". */
export function isPlural(noun: string): boolean {
  return /[^s]s$/u.test(noun);
}

/** "Oru Gov. Ola Berg", "Lt Col Ola Berg": an abbreviation in capitals that a name follows, with a full stop or without. */
function isShortenedTitle(reading: LinkReading, i: number): boolean {
  return /^\p{Lu}/u.test(reading.word(i)) && (reading.nameAt[i + 1] ?? -1) !== -1;
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
