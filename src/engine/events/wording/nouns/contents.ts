import { itemAt } from '../../../collections';
import { nounLemma } from '../../../syntax/lemma';
import { isKnownNoun } from '../../lexicon/lexicon';
import { verbKey } from '../../verb-keys';
import { childWith, findChild, R, type Tree } from '../../tree';
import { nextTo } from '../words/gaps';
import { CONTENTS, VIEWS, WRITINGS } from '../words/nouns.data';
import type { Parts } from '../words/parts';
import { RULING, SAYING } from '../words/verbs.data';

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

/** "rejects the idea |that he knew it|": whether a clause behind a noun says what this tells of. */
export function tellsThat(parts: Parts, noun: number, verb: number): boolean {
  const { tree } = parts.context;
  const mark = childWith(tree, verb, R.mark);
  // "an announcement |on Twitter| that he would run"
  const phrase = findChild(tree, noun, (c) => tree.rightmost[c] === mark - 1 && tree.relation[c] === R.nmod);
  const isBehind = mark === nextTo(parts, noun) || (phrase > noun && tree.leftmost[phrase] === noun + 1);
  // "hides the fact |he gave it|"
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  if (mark < 0 && subject > noun && tree.leftmost[subject] === noun + 1)
    return tree.word[noun] === 'fact' || VIEWS.has(tree.word[noun]);
  return isBehind && tree.word[mark] === 'that' && childWith(tree, verb, R.nsubj, R['nsubj:pass']) > mark;
}
