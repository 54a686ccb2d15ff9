import { caseOf, findChild, R } from '../../tree';
import type { Parts } from '../words/parts';

/** "postponed the vote on Monday |to June|", but not "from Monday |to Friday|": to when something is put. */
export function isGoal(parts: Parts, verb: number, time: number): boolean {
  const { tree } = parts.context;
  if (caseOf(tree, time) !== 'to' || !parts.has(verb, R.obj)) return false;
  return findChild(tree, verb, (c) => parts.isHidden(c) && caseOf(tree, c) === 'from') < 0;
}
