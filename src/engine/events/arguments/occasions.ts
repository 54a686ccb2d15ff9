import { wordSet } from '../../collections';
import { baseOf } from '../verb-keys';
import type { Trigger } from '../triggers/triggers';
import { caseOf, childWith, isVerb, R, type Tree } from '../tree';

/**
 * "In a call with reporters, officials |listed| the dead", "speaking at a hearing, Rao |called| it a test": the verb of what
 * somebody said on the occasion that the noun names; -1 for none.
 */
export function verbOnOccasion(tree: Tree, { token, clause, nominal }: Trigger): number {
  if (!nominal || clause !== token || !OCCASIONS.has(tree.word[token])) return -1;
  if (tree.relation[token] !== R.obl || !ON_OCCASION.has(caseOf(tree, token))) return -1;
  const up = tree.head[token];
  const verb = tree.word[up] === 'speaking' && tree.relation[up] === R.advcl ? tree.head[up] : up;
  if (verb < 0 || !isVerb(tree, verb) || childWith(tree, verb, R.nsubj) < 0) return -1;
  return TOLD_THERE.has(baseOf(tree, verb)) ? verb : -1;
}

const ON_OCCASION: ReadonlySet<string> = new Set(['in', 'at', 'during']);
/** On which somebody tells others something. */
const OCCASIONS = wordSet(
  'conference call teleconference briefing hearing meeting session interview address speech testimony',
);
/** Verbs of saying with the thing that is spoken of: what only reports has its news below it. */
const TOLD_THERE = wordSet('list call describe defend outline detail show present question label');
