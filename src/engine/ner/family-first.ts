import { FAMILY_NAMES } from './data/family-names.data';

/** A syllable of a Korean or Chinese given name as newspapers write it: "Jong", "hui", "Hsien", "jeou". */
const SYLLABLE =
  /^(?:ch|sh|zh|ts|hs|tz|kw|hw|gw|[bcdfghjklmnprstvwxyz])?[wy]?[aeiou]{1,4}y?(?:ng|[nklmptrhbwg])?$/iu;

/** Letters of the longest syllable. */
const LONGEST_SYLLABLE = 6;

/** What English hangs to a name with a hyphen and that could be such a syllable. */
const ENGLISH_TAILS: ReadonlySet<string> = new Set(['run', 'up', 'on', 'to']);

function isSyllable(word: string): boolean {
  return word.length <= LONGEST_SYLLABLE && SYLLABLE.test(word);
}

/**
 * Whether a family name and the two syllables of a given name are a name in Eastern order, as Korean, Chinese,
 * Taiwanese and Singaporean news has it: "Kim Jong-un", "Tsai Ing-wen", "Lee Hsien Loong".
 *
 * @param family the first word, in lower case
 */
export function isFamilyFirst(family: string, first: string, second: string): boolean {
  return FAMILY_NAMES.has(family) && isSyllable(first) && isSyllable(second) && !ENGLISH_TAILS.has(second);
}
