import { COMMON_SURNAMES } from '../facts/surnames.data';
import { PARTICLES } from '../facts/titles.data';
import { isArabic } from './person-name';
import type { PersonName } from './types';

/** Names with fewer consonants are too many that look alike; fewer do beside the same family name. */
const FEWEST_CONSONANTS = 6;
const FEWEST_BESIDE_FAMILY = 5;

/**
 * What is left of a name that comes out of an alphabet without vowels, or is heard and written down as French, English or Spanish do it:
 * its consonants, those together that such spellings exchange ("Gaddafi" and "Kadhafi", "Tchiani" and "Tiani"), and whether it begins
 * with a vowel.
 */
export function consonantsOf(word: string): string {
  const sounds = word
    .replace(/(?:t[cs]|[cs]|t)h|tch|t(?=i[aou])|sh/gu, (digraph) => (digraph === 'th' ? 't' : 'c'))
    .replace(/^(?:kh|gh|g|q|k)/u, 'k')
    .replace(/gh/gu, 'g')
    .replace(/kh|q|ck/gu, 'k')
    .replace(/dh/gu, 'd')
    .replace(/ph/gu, 'f')
    .replace(/dj/gu, 'j')
    .replace(/h$/u, '');
  const vowel = /^[aeiou]/u.test(sounds) ? 'a' : '';
  return vowel + sounds.replace(/[aeiouy]/gu, '').replace(/(.)\1/gu, '$1');
}

/**
 * Whether two full names have the same consonants word for word, as two spellings of one name have: "Ahmed al-Mostari" and "Ahmad
 * al-Mistari". Not names that many bear, nor two of which one half is the same where no Arabic speaks for a spelling ("Ola Larssov",
 * "Ola Larssev").
 */
export function areSpelledAlike(a: PersonName, b: PersonName): boolean {
  const [ones, others] = [wordsOf(a), wordsOf(b)];
  if (a.suffix !== b.suffix || ones.length < 2 || ones.length !== others.length) return false;
  if (COMMON_SURNAMES.has(a.family) || COMMON_SURNAMES.has(b.family)) return false;
  const consonants = ones.map(consonantsOf);
  const least = a.surname === b.surname ? FEWEST_BESIDE_FAMILY : FEWEST_CONSONANTS;
  if (consonants.join('').length < least) return false;
  const isHalf = ones[0] === others[0] || a.family === b.family;
  if (isHalf && !isArabic(a) && !isArabic(b)) return false;
  return ones.every((word, i) => word === others[i] || isSpelling(word, others[i], consonants[i]));
}

function isSpelling(word: string, other: string, consonants: string): boolean {
  if (consonants.length < 2 || consonantsOf(other) !== consonants) return false;
  return ENDS_IN_VOWEL.test(word) === ENDS_IN_VOWEL.test(other) && haveLikeVowels(word, other);
}

/** "Samira" and "Samir" are two; an "e" at the end may be mute. */
const ENDS_IN_VOWEL = /[aiouy]h?$/u;

/**
 * Whether the vowels of two words may be heard as one, syllable for syllable: those of "Mostari" and "Mistari", but not of "Hassan" and
 * "Hussein", "Rashid" and "Rashad", "Amiri" and "Omari"; or one has lost some ("Crdova", "Amri").
 */
function haveLikeVowels(word: string, other: string): boolean {
  const [ones, others] = [word, other].map((each) => each.match(/[aeiouy]+/gu) ?? []);
  if (ones.length !== others.length)
    return word.length < other.length ? isWithin(word, other) : isWithin(other, word);
  return ones.every((one, i) => !areFar(one, others[i]) && !areFar(others[i], one));
}

function areFar(one: string, other: string): boolean {
  return /^a+$/u.test(one) && /^[iouy]+$/u.test(other);
}

/** Whether a word is another one without some of its letters. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** The words of a name but for "al" and "de la". */
export function wordsOf({ words }: PersonName): readonly string[] {
  return words.filter((word) => word !== 'el' && !PARTICLES.has(word));
}
