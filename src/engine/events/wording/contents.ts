import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { isKnownNoun } from '../lexicon/lexicon';
import { verbKey } from '../verb-keys';
import type { Tree } from '../tree';
import { CONTENTS, WRITINGS } from './nouns.data';
import { RULING, SAYING } from './verbs.data';

/** How much less than their noun its contents are needed. */
export const CONTENT = 0.5;

/** Whether a noun is called as what is written and decided. */
export function isWriting(noun: string): boolean {
  return WRITINGS.has(nounLemma(noun, isKnownNoun));
}

/** "a motion |claiming| that it was unlawful", "a law |banning| bags": whether a participle tells what stands in what its noun tells of. */
export function saysContent(tree: Tree, noun: number, verb: number): boolean {
  const word = itemAt(tree.word, noun) ?? '';
  const key = verbKey(tree, verb);
  return (SAYING.has(key) && isWriting(word)) || (CONTENTS.has(word) && RULING.has(key));
}
