import type { ParseState } from './parse-state';
import type { SentenceWords } from './sentence-words';
import { templates } from './templates';

/**
 * What the next transition is judged by: s0, s1, s2 are the words on the stack from the top, b0 to b3 the next words;
 * l and r their outermost dependents; w form, t tag, c fine and g coarse cluster, m marks, v numbers of dependents.
 */
const V = {
  s0w: 1, s1w: 2, b0w: 3, b1w: 4, s0t: 5, s1t: 6, b0t: 7, b1t: 8, b2t: 9, b3t: 10, s2t: 11, s0c: 12, s1c: 13, b0c: 14,
  b1c: 15, s0g: 16, s1g: 17, b0g: 18, b1g: 19, s0b0: 20, s1s0: 21, b0b1: 22, s0lt: 23, s0rt: 24, s1lt: 25, s1rt: 26,
  b0lt: 27, s0lw: 28, s0rw: 29, s0lr: 30, s0rr: 31, s1r: 32, b0lr: 33, near: 34, far: 35, s0v: 36, s1v: 37, b0v: 38,
  s0m: 39, s1m: 40, b0m: 41, around: 42, last: 43, p0: 44, pb: 45, pn: 46, pp: 47, s1s0c: 48, s0b0c: 49, b0w2: 50,
} as const; // prettier-ignore

/** The templates that earn their place: of a hundred after Zhang and Nivre (2011), the others changed nothing. */
export const ARC_TEMPLATES = templates(2, V, [
  'none', 's0t', 's1t', 'b0t', 'b1t', 'b2t', 's0b0', 'b0b1', 's0c b0t', 'b0c s0t', 's0g b0g b1g', 's0w s0t', 'b1w b1t',
  's0b0 s0w', 's1s0 b0t', 's0w b1t', 's0b0 s0lt', 's0b0 s0rt', 's0b0 b0lt', 's1s0 s0lt', 's1s0 s1rt', 's0w s0lr s0rr',
  's1w s1r', 'b0w b0lr', 'b0w near', 's0t s0v', 's1t s1v', 'b0t b0v', 's0w s0v', 's1w s1v', 's0lw s0t', 's0c s0t s0lw',
  's1s0 around', 's0b0 s0lr s0rr', 's0b0 s0m', 's0b0 b0m s0m', 's0b0 pb', 's0b0 pp', 's0b0 pb pn', 'pp s0m b0m',
  's0w s1t b0t', 's0w b0t b1t', 's0b0 b1t b2t', 's0w b1w', 's1w s0w', 's0w b0w', 's1s0 s0m s1m', 's0w s0m b0t',
  's0w b0t pb', 'b0w s0t pb', 's1s0 p0',
]); // prettier-ignore

/** Writes the values for the next transition; there is a word on the stack and one ahead. */
export function arcValues(words: SentenceWords, state: ParseState, v: Int32Array): void {
  wordValues(words, state, v);
  dependentValues(words, state, v);
  punctuationValues(words, state, v);
}

/** Of the words on the stack and ahead themselves. */
function wordValues({ form, tag, fine, coarse }: SentenceWords, state: ParseState, v: Int32Array): void {
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  const s0t = tag[s0];
  const s1t = tag[s1];
  const b0t = tag[b0];
  const b1t = tag[b0 + 1];
  v[V.s0w] = form[s0];
  v[V.s1w] = form[s1];
  v[V.b0w] = form[b0];
  v[V.b1w] = form[b0 + 1];
  v[V.s0t] = s0t;
  v[V.s1t] = s1t;
  v[V.b0t] = b0t;
  v[V.b1t] = b1t;
  v[V.b2t] = tag[b0 + 2];
  v[V.b3t] = tag[b0 + 3];
  v[V.s2t] = tag[state.top(2)];
  v[V.s0c] = fine[s0];
  v[V.s1c] = fine[s1];
  v[V.b0c] = fine[b0];
  v[V.b1c] = fine[b0 + 1];
  v[V.s0g] = coarse[s0];
  v[V.s1g] = coarse[s1];
  v[V.b0g] = coarse[b0];
  v[V.b1g] = coarse[b0 + 1];
  v[V.s0b0] = (s0t << 8) | b0t;
  v[V.s1s0] = (s1t << 8) | s0t;
  v[V.b0b1] = (b0t << 8) | b1t;
  v[V.near] = distance(b0 - s0);
  v[V.far] = s1 > 0 ? distance(s0 - s1) : 0;
  v[V.around] = (tag[s0 - 1] << 8) | tag[s0 + 1];
  v[V.last] = tag[b0 - 1];
}

/** Of the dependents that these words have already. */
function dependentValues({ form, tag }: SentenceWords, state: ParseState, v: Int32Array): void {
  const { relation, left, right, leftCount, rightCount } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  const s0l = left[s0];
  const s0r = right[s0];
  const s1l = left[s1];
  const s1r = right[s1];
  const b0l = left[b0];
  v[V.s0lt] = tag[s0l];
  v[V.s0rt] = tag[s0r];
  v[V.s1lt] = tag[s1l];
  v[V.s1rt] = tag[s1r];
  v[V.b0lt] = tag[b0l];
  v[V.s0lw] = form[s0l];
  v[V.s0rw] = form[s0r];
  v[V.s0lr] = relation[s0l];
  v[V.s0rr] = relation[s0r];
  v[V.s1r] = (relation[s1l] << 8) | relation[s1r];
  v[V.b0lr] = relation[b0l];
  v[V.s0v] = (leftCount[s0] << 4) | rightCount[s0];
  v[V.s1v] = (leftCount[s1] << 4) | rightCount[s1];
  v[V.b0v] = leftCount[b0];
}

/** Of the signs in and before what has been built of them. */
function punctuationValues({ before }: SentenceWords, state: ParseState, v: Int32Array): void {
  const { marks, edge } = state;
  const s0 = state.top(0);
  const b0 = state.next;
  const p0 = before[edge[s0]];
  const pb = before[edge[b0]];
  v[V.s0m] = marks[s0];
  v[V.s1m] = marks[state.top(1)];
  v[V.b0m] = marks[b0];
  v[V.p0] = p0;
  v[V.pb] = pb;
  v[V.pn] = before[b0 + 1];
  v[V.pp] = (p0 << 8) | pb;
}

/** A distance in tokens as one of a few classes. */
function distance(tokens: number): number {
  if (tokens <= 4) return tokens;
  return tokens <= 6 ? 5 : tokens <= 10 ? 6 : 7;
}
