import { wordSet } from '../../collections';
import { childWith, findChild, R, type Tree } from '../tree';
import type { Trigger } from './triggers';

/** "It was the third |raid| on the port this year": where among others of its kind stands what has been told already. */
export function isRanked(tree: Tree, { token, nominal }: Trigger): boolean {
  if (!nominal || childWith(tree, token, R.cop) < 0) return false;
  const subject = childWith(tree, token, R.nsubj);
  if (subject < 0 || !TOLD_ALREADY.has(tree.word[subject])) return false;
  const isRank = (c: number): boolean => tree.tag[c] === 'JJS' || ORDINAL.test(tree.word[c]);
  return findChild(tree, token, (c) => tree.relation[c] === R.amod && isRank(c)) >= 0;
}

/** What stands for something that has been told. */
const TOLD_ALREADY = wordSet('it this that');

const ORDINAL =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d+(?:st|nd|rd|th))$/u;
