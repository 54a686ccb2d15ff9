import { wordSet } from '../../collections';
import type { Possession } from './draft-description';
import { PREPOSITIONS } from '../facts/words.data';
import type { LinkReading } from '../reading';

/** Pronouns that say whose something is. */
export const OWN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
/** People in whose name things are called, "children's author": no owners. */
const KINDS_OF_PEOPLE = wordSet('children women men people workers girls boys');
const LONGEST_OWNER = 5;

/**
 * Whose a description is, where only an anaphor tells: "his wife", "the company's chief executive".
 *
 * @param begin first token of the phrase
 * @param from first token of the description in it
 * @param to token behind it
 */
export function possessionOf(
  reading: LinkReading,
  begin: number,
  from: number,
  to: number,
): Possession | undefined {
  for (let i = begin - 1; i < from; i++) if (OWN.has(reading.lower(i))) return { owner: i, rest: from, to };
  if (isPossessive(reading, from - 1))
    return isOfCommonNoun(reading, from - 1)
      ? { owner: articleBefore(reading, from - 1), rest: from, to }
      : undefined;
  for (let i = from; i < to && !PREPOSITIONS.has(reading.lower(i)); i++) {
    // "Oru state's governor" is told whole.
    if (reading.nameAt[i] !== -1) return undefined;
    if (i > from && isPossessive(reading, i) && isOfCommonNoun(reading, i))
      return { owner: articleBefore(reading, i), rest: i + 1, to };
  }
  return undefined;
}

/** Whether token `i` is the ending of a possessive. */
export function isPossessive(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  return /^['’]s$/u.test(word) || (/^['’]$/u.test(word) && reading.lower(i - 1).endsWith('s'));
}

/** Whether the word before the ending is a noun that owns: no name, and not "children's". */
export function isOfCommonNoun(reading: LinkReading, ending: number): boolean {
  return reading.nameAt[ending - 1] === -1 && !isKindOfPeople(reading, ending - 1);
}

/** "The |children|'s author". */
export function isKindOfPeople(reading: LinkReading, i: number): boolean {
  return KINDS_OF_PEOPLE.has(reading.lower(i));
}

function articleBefore(reading: LinkReading, ending: number): number {
  for (let i = ending - 1; i >= 0 && ending - i <= LONGEST_OWNER; i--)
    if (reading.lower(i) === 'the') return i;
  return -1;
}
