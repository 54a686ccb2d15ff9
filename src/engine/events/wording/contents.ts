import { itemAt } from '../../collections';
import { verbKey } from '../verb-keys';
import type { Tree } from '../tree';
import { CONTENTS, WRITINGS } from './nouns.data';
import { RULING, SAYING } from './verbs.data';

/** How much less than their noun its contents are needed. */
export const CONTENT = 0.5;

/** "a motion |claiming| that it was unlawful", "a law |banning| bags": whether a participle tells what stands in what its noun tells of. */
export function saysContent(tree: Tree, noun: number, verb: number): boolean {
  const word = itemAt(tree.word, noun) as string;
  const key = verbKey(tree, verb);
  return (WRITINGS.has(word) && SAYING.has(key)) || (CONTENTS.has(word) && RULING.has(key));
}
