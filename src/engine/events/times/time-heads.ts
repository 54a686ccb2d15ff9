import type { Context } from '../context';

/** Whether token `i` is the one of its expression by which the expression hangs in the tree. */
export function isTimeHead(context: Context, i: number): boolean {
  const up = context.tree.head[i];
  return up < 0 || context.timeAt[up] !== context.timeAt[i];
}
