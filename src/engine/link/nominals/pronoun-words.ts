import type { Sex } from '../names/types';
import { lengthOfStyle } from '../../text/styles.data';
import type { LinkReading } from '../reading';

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** Whom a pronoun in small letters stands for; undefined for one that says nothing of it, and for other words. */
export function sexOfPronoun(pronoun: string): Sex | undefined {
  return PRONOUNS.get(pronoun);
}

/**
 * Of whom the personal pronoun at token `i` is, and where it ends: with the rank of "|His Highness| met them". Undefined for other words,
 * and where somebody's name or office stands behind the rank: "His Excellency Ola Berg".
 */
export function pronounAt(reading: LinkReading, i: number): { sex: Sex; end: number } | undefined {
  const sex = sexOfPronoun(reading.lower(i));
  if (!sex) return undefined;
  const end = i + 1 + lengthOfStyle(reading.word(i + 1), reading.word(i + 2));
  return end > i + 1 && !standsAlone(reading, end) ? undefined : { sex, end };
}

/** Whether what begins at a token goes on with the sentence: "His Highness |met| Holt", but not "|King| Holt", "|the| King", ", |Holt|". */
function standsAlone(reading: LinkReading, i: number): boolean {
  return /^(?:\p{Ll}|['’]s)/u.test(reading.word(i)) && reading.lower(i) !== 'the' && reading.nameAt[i] === -1;
}
