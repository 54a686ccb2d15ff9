import { isFamilyFirst } from '../../ner/family-first';
import { FAMILY_NAMES } from '../../ner/data/family-names.data';
import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from './gender';
import type { PersonName } from './types';

/** "Kim Jong-un", "Lee Hsien Loong": three folded words of which the first is the family name. */
export function isEasternOrder(words: readonly string[], text: string): boolean {
  const [family = '', first = '', second = ''] = words;
  return words.length === 3 && EASTERN.test(text) && isFamilyFirst(family, first, second);
}

/** "Grace Lim Su Ann": a name in Eastern order behind a Western given name. */
export function isEasternBehindGiven(words: readonly string[], text: string): boolean {
  const [given = '', ...rest] = words;
  return isGivenName(given) && isEasternOrder(rest, text);
}

/** A word and two syllables, with a hyphen or a blank between them. */
const EASTERN = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*(?:[-‐‑]\p{L}\p{Ll}*| \p{Lu}\p{Ll}*)$/u;

/** "Zhang Weiguo", "Hoang Van Minh": the first word is the family name, by which some call them. */
export function isFamilyInFront({ given: [first = ''], words }: PersonName): boolean {
  if (isGivenName(first)) return false;
  return FAMILY_NAMES.has(first) || (COMMON_SURNAMES.has(first) && /^(?:van|thi)$/u.test(words[1] ?? ''));
}
