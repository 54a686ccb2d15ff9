import { caseOf, childWith, findChild, R } from '../tree';
import type { Parts } from './parts';

/** "postponed the vote on Monday |to June|", but not "from Monday |to Friday|": to when something is put. */
export function isGoal(parts: Parts, verb: number, time: number): boolean {
  const { tree } = parts.context;
  if (caseOf(tree, time) !== 'to' || !parts.has(verb, R.obj)) return false;
  return findChild(tree, verb, (c) => parts.isHidden(c) && caseOf(tree, c) === 'from') < 0;
}

/** "postponed |to June| the vote": the time that stands before what is put to it, behind which a title has it; -1 for none. */
export function goalBeforeObject(parts: Parts, verb: number): number {
  const { timeAt, tree } = parts.context;
  const object = childWith(tree, verb, R.obj);
  const isBefore = (c: number): boolean =>
    c > verb && c < object && timeAt[c] !== -1 && isGoal(parts, verb, c);
  return findChild(tree, verb, isBefore);
}
