import type { Sex } from '../names/types';
import { isOfStyle } from '../../text/styles.data';
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

/** Of whom the personal pronoun at token `i` is; undefined for other words and before a rank that it is part of: "|His| Excellency Ola Berg". */
export function sexAt(reading: LinkReading, i: number): Sex | undefined {
  return isOfStyle(reading.word(i + 1), reading.word(i + 2)) ? undefined : sexOfPronoun(reading.lower(i));
}
