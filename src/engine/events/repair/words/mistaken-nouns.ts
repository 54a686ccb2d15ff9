import { wordSet } from '../../../collections';
import type { PennTag } from '../../../syntax/types';
import { isKnownNoun } from '../../lexicon/lexicon';
import { R, RelationSet } from '../../relations';
import { childOf, REACH, type Parse } from '../parse';

/** Puts right a noun that was taken for a verb or an adverb. */
export function restoreMistakenNoun(parse: Parse, i: number): void {
  const { head, relation, word, tag } = parse;
  if (isMistakenNoun(word, tag, i) || isDescribedVerb(parse, i) || isObject(parse, i))
    restoreNoun(head, relation, tag, i);
}

/**
 * Nouns that were taken for a verb or an adverb: "Acme shares fell", where a finite verb follows at once, and "the oil
 * well may", where an adverb would follow a noun.
 */
function isMistakenNoun(word: readonly string[], tag: readonly PennTag[], i: number): boolean {
  const before = tag[i - 1];
  const next = tag[i + 1];
  const isFinite = next === 'VBD' || next === 'VBZ' || next === 'MD';
  if (tag[i] === 'VBZ')
    return isFinite && before.startsWith('NN') && !AUXILIARY.has(word[i]) && word[i].endsWith('s');
  if (tag[i] !== 'RB' || word[i] !== 'well') return false;
  const isDescribed = (before === 'VBN' || before === 'VBG') && tag[i - 2] === 'DT';
  const isPhrase =
    before.startsWith('NN') || before === 'DT' || before === 'PRP$' || before === 'JJ' || isDescribed;
  return (
    isPhrase &&
    (isFinite ||
      (next === 'IN' && !MEASURED.has(word[i + 1])) ||
      next === '.' ||
      next === ',' ||
      next === 'CC' ||
      next === 'WDT')
  );
}

/** "Acme |shares| closed at 390", taken for what Acme does, with a participle that describes it: only nouns are described so. */
function isDescribedVerb({ head, relation, tag }: Parse, i: number): boolean {
  const isDescribed = relation[i + 1] === R.acl && head[i + 1] === i && tag[i + 1] === 'VBN';
  return isDescribed && tag[i] === 'VBZ' && tag[i - 1].startsWith('NN');
}

/** "planned a million-man |march|", taken for a verb: what somebody plans or holds is a noun. */
function isObject({ relation, word, tag }: Parse, i: number): boolean {
  return tag[i] === 'VB' && relation[i] === R.obj && isKnownNoun(word[i]);
}

/** "well before noon": prepositions that the adverb goes with. */
const MEASURED = wordSet('before after into beyond over above below under ahead within past');
const AUXILIARY: ReadonlySet<string> = new Set(['is', 'has', 'does', "'s", '’s']);

/** Makes a word the head of the noun phrase before it; a verb that it was taken for gives way to the one behind it. */
function restoreNoun(head: Int32Array, relation: Uint8Array, tag: PennTag[], noun: number): void {
  const before = noun - 1;
  const end = Math.min(head.length, noun + REACH);
  if (tag[noun] === 'VBZ') {
    const verb = noun + 1;
    if (head[verb] === noun) {
      const isAbove = head[noun] === before;
      const above = isAbove ? before : noun;
      [head[verb], relation[verb]] = [head[above], relation[above]];
    }
    for (let c = Math.max(0, noun - REACH); c < end; c++) if (head[c] === noun) head[c] = verb;
    [head[noun], relation[noun], tag[noun]] = [verb, R.nsubj, 'NNS'];
    if (tag[verb] === 'VBN') tag[verb] = 'VBD';
  } else {
    tag[noun] = 'NN';
    if (head[before] !== noun) [head[noun], relation[noun]] = [head[before], relation[before]];
    else if (relation[noun] === R.advmod) hangByCase(head, relation, tag, noun);
  }
  for (let c = Math.max(0, before - REACH); c < before; c++)
    if (head[c] === before && MODIFIERS.has(relation[c])) head[c] = noun;
  [head[before], relation[before]] = [noun, MODIFIER_OF[tag[before] as string] ?? R.compound];
}

/** "drawn |from the ruptured well|": a phrase belongs to the verb or noun right before its preposition. */
function hangByCase(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], noun: number): void {
  const above = childOf(head, relation, noun, R.case) - 1;
  if (above < 0) return;
  if (tag[above].startsWith('VB')) [head[noun], relation[noun]] = [above, R.obl];
  else if (tag[above].startsWith('NN')) [head[noun], relation[noun]] = [above, R.nmod];
}

const MODIFIER_OF: Readonly<Partial<Record<string, number>>> = {
  DT: R.det,
  PRP$: R['nmod:poss'],
  JJ: R.amod,
};
const MODIFIERS = new RelationSet([R.det, R.amod, R.compound, R['nmod:poss'], R.nummod, R.case]);
