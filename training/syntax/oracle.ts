import { NONE, Transition, type ParseState } from '../../src/engine/syntax/parse-state';

/**
 * How many gold arcs each transition puts out of reach, into `costs` (Goldberg and Nivre 2013, for arc-hybrid).
 * Exact for projective gold trees.
 */
export function transitionCosts(state: ParseState, gold: Int32Array, costs: Int32Array): void {
  const { next, end, depth } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  costs.fill(0);
  if (s0 !== NONE) {
    const head = gold[s0] as number;
    let lost = 0;
    for (let b = next; b < end; b++) if (gold[b] === s0) lost++;
    const headAhead = head >= next;
    costs[Transition.Left] =
      lost + (headAhead && head !== next ? 1 : 0) + (s1 !== NONE && head === s1 ? 1 : 0);
    if (depth === 1 && head === NONE) costs[Transition.Left]!++;
    costs[Transition.Right] = lost + (headAhead ? 1 : 0);
  }
  if (next < end) {
    const head = gold[next] as number;
    let lost = head === NONE && depth > 0 ? 1 : 0;
    for (let i = 0; i < depth; i++) {
      const token = state.top(i);
      if (gold[token] === next) lost++;
      if (head === token && token !== s0) lost++;
    }
    costs[Transition.Shift] = lost;
  }
}

/** Lifts the arcs of a sentence that cross others to the next ancestor, in place (Nivre and Nilsson 2005). */
export function projectivize(head: Int32Array, first: number, end: number): void {
  for (;;) {
    const crossing = shortestCrossing(head, first, end);
    if (crossing === NONE) return;
    head[crossing] = head[head[crossing] as number] as number;
  }
}

/** The dependent of the shortest arc that spans a token its head does not dominate; {@link NONE} where there is none. */
function shortestCrossing(head: Int32Array, first: number, end: number): number {
  let worst = NONE;
  let length = Infinity;
  for (let d = first; d < end; d++) {
    const h = head[d] as number;
    if (h === NONE || Math.abs(h - d) >= length || !crosses(head, h, d)) continue;
    worst = d;
    length = Math.abs(h - d);
  }
  return worst;
}

function crosses(head: Int32Array, h: number, d: number): boolean {
  for (let i = Math.min(h, d) + 1; i < Math.max(h, d); i++) {
    let up = i;
    while (up !== NONE && up !== h) up = head[up] as number;
    if (up === NONE) return true;
  }
  return false;
}
