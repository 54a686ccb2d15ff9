import { NONE, type ParseState } from './parse-state';
import type { SentenceWords } from './sentence-words';
import { templates } from './templates';

/** Where a sign between two words can hang: the words are those of {@link PunctuationSite}. */
export const Attachment = { Left: 0, Above: 1, Right: 2 } as const;

/**
 * The words that a sign between two neighbouring words can depend on without crossing an arc: the highest word of
 * what ends before it and of what begins behind it, and the word that both hang from. {@link NONE} where there is none.
 */
export interface PunctuationSite {
  readonly left: number;
  readonly right: number;
  readonly above: number;
}

/**
 * What the head of a sign is judged by: f is the sign's form, l, r and a the words of its site; r relation, t tag;
 * n the word behind it.
 */
const V = { f: 1, both: 2, lr: 3, rr: 4, tags: 5, ar: 6, n: 7, before: 8 } as const;

export const PUNCTUATION_TEMPLATES = templates(4, V, [
  'f', 'both', 'f lr', 'f rr', 'f both', 'f tags', 'both ar', 'n both', 'f before', 'both tags',
]); // prettier-ignore

/** The site between the words `at` and `at + 1` of a finished tree. */
export function punctuationSite({ head, end }: ParseState, at: number): PunctuationSite {
  const next = at + 1;
  if (at === 0 || next >= end) return { left: NONE, right: NONE, above: rootOf(head, Math.max(1, at)) };
  const a = climb(head, at, (h) => h <= at);
  const b = climb(head, next, (h) => h > at);
  const over = head[b];
  const under = head[a];
  const fromLeft = over !== NONE && over <= at;
  // Where arcs from both sides pass over the gap, the inner one tells what stands next to it.
  if (under === NONE || under <= at || (fromLeft && b - over < under - a))
    return { left: over === at ? NONE : climb(head, at, (h) => h !== over), right: b, above: over };
  return { left: a, right: under === next ? NONE : climb(head, next, (h) => h !== under), above: under };
}

/** Goes up from a word while its head satisfies `on`. */
function climb(head: Int32Array, from: number, on: (head: number) => boolean): number {
  let at = from;
  for (let h = head[at]; h !== NONE && on(h); h = head[at]) at = h;
  return at;
}

function rootOf(head: Int32Array, from: number): number {
  return climb(head, from, () => true);
}

/** Writes the values for where a sign behind word `at` hangs. */
export function punctuationValues(
  { tag, form, before, count }: SentenceWords,
  { relation }: ParseState,
  { left, right, above }: PunctuationSite,
  sign: number,
  at: number,
  v: Int32Array,
): void {
  const side = above <= at ? 1 : 0;
  const lr = relationCode(relation, left);
  const rr = relationCode(relation, right);
  v[V.f] = sign;
  v[V.both] = (lr << 9) | (rr << 1) | side;
  v[V.lr] = lr;
  v[V.rr] = rr;
  v[V.tags] = (tag[left] << 9) | (tag[right] << 1) | side;
  v[V.ar] = relationCode(relation, above);
  v[V.n] = form[at + 1];
  v[V.before] = before[Math.min(at + 1, count)] * 2 + side;
}

/** A word's relation, which is 0 for the root, so that it differs from that of no word. */
function relationCode(relation: Uint8Array, word: number): number {
  return word === NONE ? 0 : relation[word] + 1;
}
