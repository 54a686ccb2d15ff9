import { KIN } from '../facts/kin.data';
import { isPersonRole } from '../names/gender';
import type { LinkReading } from '../reading';
import type { Candidate } from './barred';

/**
 * "The line belongs to the family of Ola Berg. |His| brother Ivo …": the only one of whom the sentence before speaks, where it
 * stands in the same paragraph and names him, whoever else the article is about.
 *
 * @param seen those of whom the article has spoken, in order
 * @param own the pronoun
 */
export function ownerOfRelative(
  reading: LinkReading,
  seen: readonly Candidate[],
  own: Candidate,
): number | undefined {
  const [first] = reading.sentenceOf(own.token);
  if (own.token !== first || first === 0 || !isOfRelative(reading, first)) return undefined;
  if (!reading.sameBlock(first - 1, first)) return undefined;
  const before = seen.filter(({ sentence }) => sentence === own.sentence - 1);
  const [one] = before;
  if (!one || before.some(({ who }) => who !== one.who)) return undefined;
  return before.some(({ token }) => reading.nameAt[token] !== -1) ? one.who : undefined;
}

/** "|His| brother Ivo", "|Her| elder sister, Ida Berg": whether a pronoun's relative is named. */
function isOfRelative(reading: LinkReading, i: number): boolean {
  if (!/^(?:his|her)$/u.test(reading.lower(i))) return false;
  const noun = KIN.has(reading.lower(i + 1)) ? i + 1 : i + 2;
  if (!KIN.has(reading.lower(noun))) return false;
  const name = reading.nameAt[reading.lower(noun + 1) === ',' ? noun + 2 : noun + 1] ?? -1;
  return reading.names[name] !== undefined;
}

/**
 * "between Lind and |his| predecessor", "suspended Lind, |his| deputy, Ola Berg, and all members": the name right before a pronoun whose
 * noun for a person goes on the list that the name begins, whoever else the sentence is about; -1 where none is. "Rao met Lind, |his|
 * deputy, in Oru" lists nobody.
 */
export function ownerInList(reading: LinkReading, i: number): number {
  const joint = reading.lower(i - 1);
  const owner = reading.nameAt[i - 2] ?? -1;
  if (owner === -1 || !/^(?:his|her)$/u.test(reading.lower(i))) return -1;
  const noun = isNounForPerson(reading, i + 1) ? i + 1 : i + 2;
  if (!isNounForPerson(reading, noun)) return -1;
  if (joint === 'and') return owner;
  const next = reading.nameAt[noun + 2] ?? -1;
  const isListed = joint === ',' && reading.lower(noun + 1) === ',' && next !== -1;
  const end = isListed ? reading.endToken[next] : -1;
  return isListed && reading.lower(end) === ',' && reading.lower(end + 1) === 'and' ? owner : -1;
}

function isNounForPerson(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  return KIN.has(word) || isPersonRole(word);
}
