import type { DraftDescription } from './descriptions/draft-description';
import { OWN } from './descriptions/owners';
import { inSingular } from './descriptions/shared-title';
import type { Anaphor, DraftChain } from './draft';
import { RELATIVE } from './facts/kin.data';
import { fold } from './names/name-form';
import type { LinkReading } from './reading';
import { withWholeTitles } from './roles';
import type { Description } from './types';

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
  return descriptions.map(({ possession, start, end, text, shared }: DraftDescription): Description => {
    const words = { start, end, text };
    const own = possession ? reading.slice(possession.rest, possession.to) : text;
    const rest = withWholeTitles(shared ? inSingular(own) : own);
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
