import { caseOf, findChild, R } from '../../tree';
import type { Parts } from '../words/parts';

/** "a trip to Oru |planned for this weekend|": a plan that says nothing but a day that is known only where it was written. */
export function isDeicticPlan(parts: Parts, verb: number): boolean {
  const { tree, timeAt } = parts.context;
  if (!PLANNED.has(tree.word[verb])) return false;
  const time = findChild(tree, verb, (c) => c > verb && tree.relation[c] !== R.punct);
  if (time < 0 || caseOf(tree, time) !== 'for' || timeAt[time] === -1) return false;
  return tree.rightmost[verb] === time && DEICTIC.test(tree.word[tree.leftmost[time] + 1] ?? '');
}

const PLANNED: ReadonlySet<string> = new Set(['planned', 'scheduled', 'set', 'slated', 'due']);
const DEICTIC = /^(?:this|next|later|tomorrow|tonight)$/u;
