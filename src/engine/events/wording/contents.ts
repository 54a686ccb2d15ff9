import { itemAt } from '../../collections';
import { verbKey } from '../verb-keys';
import type { Tree } from '../tree';
import { WRITINGS } from './nouns.data';
import { SAYING } from './verbs.data';

/** How much less than their noun its contents are needed. */
export const CONTENT = 0.5;

/** "a motion |claiming| that it was unlawful": whether a participle tells what stands in what its noun tells of. */
export function saysContent(tree: Tree, noun: number, verb: number): boolean {
  return WRITINGS.has(itemAt(tree.word, noun) as string) && SAYING.has(verbKey(tree, verb));
}
