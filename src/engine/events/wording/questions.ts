import { itemAt } from '../../collections';
import { ASKING_WORDS } from '../lexicon/lexicon.data';
import { childWith, R, type Tree } from '../tree';
import type { Parts, Unit } from './parts';

/** "a report into |what happened|": whether a clause is asked, behind a noun's preposition and its question word. */
export function isAsked(tree: Tree, verb: number): boolean {
  if (tree.relation[verb] !== R.acl) return false;
  const mark = childWith(tree, verb, R.mark);
  return itemAt(tree.tag, mark) === 'IN' && ASKING_WORDS.has(tree.word[mark + 1]);
}

/** Writes it as it stands, where it is short enough. */
export function writeQuestion(parts: Parts, verb: number, unit: Unit | undefined): void {
  const { leftmost, rightmost } = parts.context.tree;
  const [first, last] = [leftmost[verb], rightmost[verb]];
  if (unit && last - first <= LONGEST) parts.tokens(first, last, unit);
}

/** Tokens; what is longer is told by its noun. */
const LONGEST = 14;
