import { itemAt } from '../../../collections';
import { ASKING_WORDS } from '../../lexicon/lexicon.data';
import { RelationSet } from '../../relations';
import { childWith, findChild, R, type Tree } from '../../tree';
import type { Parts, Unit } from '../words/parts';
import { isPluralSubject } from './plurals';

/** "a report into |what happened|": whether a clause is asked, behind a noun's preposition and its question word. */
export function isAsked(tree: Tree, verb: number): boolean {
  if (tree.relation[verb] !== R.acl) return false;
  const mark = childWith(tree, verb, R.mark);
  return itemAt(tree.tag, mark) === 'IN' && ASKING_WORDS.has(tree.word[mark + 1]);
}

/** Writes it as it stands, where it is short enough, else without the clauses at its end; a passive of before in the plain past. */
export function writeQuestion(parts: Parts, verb: number, unit: Unit | undefined): void {
  const { tree } = parts.context;
  const { leftmost, rightmost } = tree;
  const first = leftmost[verb];
  const last = rightmost[verb] - first <= LONGEST ? rightmost[verb] : endOfAsked(tree, verb);
  if (!unit || last - first > LONGEST) return;
  const had = findChild(tree, verb, (c) => tree.word[c] === 'had' && tree.word[c + 1] === 'been');
  const subject = childWith(tree, verb, R['nsubj:pass']);
  if (had < 0 || subject < 0 || subject > had) {
    parts.tokens(first, last, unit);
    return;
  }
  parts.tokens(first, had - 1, unit);
  parts.words(isPluralSubject(parts.context, subject, verb) ? 'were' : 'was', unit, had + 1);
  parts.tokens(had + 2, last, unit);
}

/** "why it sailed |although nobody had checked it|": the last token before the first clause that hangs behind the verb. */
function endOfAsked(tree: Tree, verb: number): number {
  const isClause = (c: number): boolean => c > verb && CLAUSES.has(tree.relation[c]);
  let clause = findChild(tree, verb, isClause);
  // "how much is left for towns |that have been flooded|"
  for (let i = verb + 1; clause < 0 && i <= tree.rightmost[verb]; i++)
    if (tree.relation[i] === R['acl:relcl']) clause = i;
  if (clause < 0) return tree.rightmost[verb];
  let last = tree.leftmost[clause] - 1;
  while (last > verb && /^(?:,|CC)$/u.test(tree.tag[last])) last--;
  return last;
}

const CLAUSES = new RelationSet([R.advcl, R.conj, R.parataxis]);

/** Tokens; what is longer is told by its noun. */
const LONGEST = 14;
