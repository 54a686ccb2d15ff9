import { wordSet } from '../../collections';
import type { Anaphor, DraftChain, DraftDescription, Possession } from '../draft';
import { RELATIVE } from '../facts/kin.data';
import { PREPOSITIONS } from '../facts/words.data';
import { fold } from '../names/name-form';
import type { LinkReading } from '../reading';
import { withWholeTitles } from '../roles';
import type { Description } from '../types';

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
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

/** Nouns that by themselves say nothing that a name does not. */
const ANYBODY = /^(?:wo)?man$|^boy$|^girl$|^person$|^child$|^resident$|^native$|^fellow$/u;

/**
 * The descriptions of a chain as a card tells them: "Ola Berg's wife" for "his wife" where it is known whose, without
 * "the company's" where it is not, and none that says nothing without its owner ("friend").
 *
 * @param names for each chain its fullest name
 * @param anaphors by their first token
 */
export function toldDescriptions(
  reading: LinkReading,
  { descriptions, type }: DraftChain,
  chain: number,
  names: readonly string[],
  anaphors: ReadonlyMap<number, Anaphor>,
): Description[] {
  return descriptions.map(({ possession, start, end, text }: DraftDescription): Description => {
    const words = { start, end, text };
    const rest = withWholeTitles(possession ? reading.slice(possession.rest, possession.to) : text);
    const owner = possession && anaphors.get(possession.owner);
    const name = owner && owner.kind !== 'plural' && owner.chain !== chain ? names[owner.chain] : undefined;
    if (name) return { ...words, told: `${name}’s ${rest}` };
    if (type !== 'person' || !saysNothing(rest) || isTitle(reading.text, start, rest))
      return rest === text ? words : { ...words, told: rest };
    const pronoun = possession ? reading.lower(possession.owner) : '';
    return { ...words, told: OWN.has(pronoun) ? `${pronoun} ${rest}` : '' };
  });
}

function saysNothing(words: string): boolean {
  const folded = fold(words);
  return RELATIVE.test(folded) || ANYBODY.test(folded);
}

/** "Then |Father| Berg spoke": a priest. */
function isTitle(text: string, start: number, words: string): boolean {
  return /^\p{Lu}\S*$/u.test(words) && /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, start - 2), start));
}
