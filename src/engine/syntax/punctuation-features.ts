import { templates, type FeatureBuffer } from './feature-buffer';
import { NONE, type ParseState } from './parse-state';
import type { SentenceWords } from './sentence-words';

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

const PUNCTUATION_TEMPLATES = templates(4000, [[], [0, 4], [1, 2, 3, 5, 6, 7, 8, 9], []]);

/** The site between the words `right - 1` and `right` of a finished tree. */
export function punctuationSite({ head, end }: ParseState, right: number): PunctuationSite {
  if (right === 0 || right >= end)
    return { left: NONE, right: NONE, above: rootOf(head, Math.min(right, end - 1)) };
  const a = climb(head, right - 1, (h) => h < right);
  const b = climb(head, right, (h) => h >= right);
  const over = head[b] as number;
  const under = head[a] as number;
  const fromLeft = over !== NONE && over < right;
  // Where arcs from both sides pass over the gap, the inner one tells what stands next to it.
  if (under === NONE || under < right || (fromLeft && b - over < under - a))
    return {
      left: over === right - 1 ? NONE : climb(head, right - 1, (h) => h !== over),
      right: b,
      above: over,
    };
  return { left: a, right: under === right ? NONE : climb(head, right, (h) => h !== under), above: under };
}

/** Goes up from a word while its head satisfies `on`. */
function climb(head: Int32Array, from: number, on: (head: number) => boolean): number {
  let at = from;
  for (let h = head[at] as number; h !== NONE && on(h); h = head[at] as number) at = h;
  return at;
}

function rootOf(head: Int32Array, from: number): number {
  return climb(head, from, () => true);
}

/** Writes the features for where a sign hangs into `buffer` and returns their number. */
export function punctuationFeatures(
  words: SentenceWords,
  { relation }: ParseState,
  { left, right, above }: PunctuationSite,
  form: number,
  at: number,
  buffer: FeatureBuffer,
): number {
  const lr = left >= 0 ? (relation[left] as number) + 1 : 0;
  const rr = right >= 0 ? (relation[right] as number) + 1 : 0;
  const lt = left >= 0 ? (words.tag[left] as number) + 1 : 0;
  const rt = right >= 0 ? (words.tag[right] as number) + 1 : 0;
  const ar = above >= 0 ? (relation[above] as number) + 1 : 0;
  const side = above < at ? 1 : 0;
  const both = (lr << 9) | (rr << 1) | side;
  const next = at < words.count ? (words.form[at] as number) : 0;

  const { a, b } = buffer;
  a[0] = form;
  a[1] = both;
  a[2] = form;
  b[2] = lr;
  a[3] = form;
  b[3] = rr;
  a[4] = form;
  b[4] = both;
  a[5] = form;
  b[5] = (lt << 9) | (rt << 1) | side;
  a[6] = both;
  b[6] = ar;
  a[7] = next;
  b[7] = both;
  a[8] = form;
  b[8] = (words.before[Math.min(at, words.count - 1)] as number) * 2 + side;
  a[9] = both;
  b[9] = (lt << 8) | rt;
  return buffer.hash(PUNCTUATION_TEMPLATES);
}
