import type { ParseState } from './parse-state';
import type { SentenceWords } from './sentence-words';
import { templates } from './templates';

/**
 * What the relation of an arc is judged by: d is the dependent, h its head, l, l2 and r their outermost dependents;
 * w form, t tag, c cluster, r relation, m marks, p punctuation before.
 */
const V = {
  side: 1, pair: 2, hw: 3, dw: 4, ht: 5, dt: 6, hc: 7, dc: 8, hm: 9, dm: 10, dlr: 11, dlw: 12, dl2w: 13, drt: 14,
  drr: 15, hrr: 16, hlr: 17, before: 18, after: 19, pd: 20, ph: 21, hmt: 22,
} as const; // prettier-ignore

export const LABEL_TEMPLATES = templates(3, V, [
  'side', 'pair', 'hw side', 'dw side', 'dt before', 'dt after', 'pair dlr', 'pair dlw', 'pair drt drr', 'pair hrr',
  'hw hrr side', 'pair dl2w', 'pair hm', 'pair dm', 'dc hmt', 'pair pd ph', 'dw dlw side', 'hw dw side',
]); // prettier-ignore

/** Writes the values for the relation between `dependent` and its `head`. */
export function labelValues(
  words: SentenceWords,
  state: ParseState,
  head: number,
  dependent: number,
  v: Int32Array,
): void {
  const { form, tag, fine, before } = words;
  const { relation, left, left2, right, marks, edge } = state;
  const ht = tag[head];
  const dt = tag[dependent];
  const side = dependent < head ? 1 : 2;
  const dl = left[dependent];
  const dr = right[dependent];
  v[V.side] = side;
  v[V.pair] = (ht << 10) | (dt << 2) | side;
  v[V.hw] = form[head];
  v[V.dw] = form[dependent];
  v[V.ht] = ht;
  v[V.dt] = dt;
  v[V.hc] = fine[head];
  v[V.dc] = fine[dependent];
  v[V.hm] = marks[head];
  v[V.dm] = marks[dependent];
  v[V.dlr] = relation[dl];
  v[V.dlw] = form[dl];
  v[V.dl2w] = form[left2[dependent]];
  v[V.drt] = tag[dr];
  v[V.drr] = relation[dr];
  v[V.hlr] = relation[left[head]];
  v[V.hrr] = relation[right[head]];
  v[V.before] = tag[dependent - 1];
  v[V.after] = tag[dependent + 1];
  v[V.pd] = before[edge[dependent]];
  v[V.ph] = before[Math.max(head, dependent)];
  v[V.hmt] = (marks[head] << 8) | ht;
}
