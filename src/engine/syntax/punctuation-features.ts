import { mix, templateHash } from './hash';
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

/** Room that {@link punctuationFeatures} needs. */
export const MAX_PUNCTUATION_FEATURES = 24;

const T = Array.from({ length: MAX_PUNCTUATION_FEATURES }, (_, i) =>
  templateHash(4000 + i),
) as readonly number[];

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

/** Writes the features for where a sign hangs into `out` and returns their number. */
export function punctuationFeatures(
  words: SentenceWords,
  { relation }: ParseState,
  { left, right, above }: PunctuationSite,
  form: number,
  at: number,
  out: Int32Array,
): number {
  const lr = left >= 0 ? (relation[left] as number) + 1 : 0;
  const rr = right >= 0 ? (relation[right] as number) + 1 : 0;
  const lt = left >= 0 ? (words.tag[left] as number) + 1 : 0;
  const rt = right >= 0 ? (words.tag[right] as number) + 1 : 0;
  const ar = above >= 0 ? (relation[above] as number) + 1 : 0;
  const side = above < at ? 1 : 0;
  const both = (lr << 9) | (rr << 1) | side;
  const next = at < words.count ? (words.form[at] as number) : 0;
  let n = 0;
  out[n++] = mix(T[0] as number, form);
  out[n++] = mix(mix(T[1] as number, form), lr);
  out[n++] = mix(mix(T[2] as number, form), rr);
  out[n++] = mix(mix(T[3] as number, form), both);
  out[n++] = mix(T[4] as number, both);
  out[n++] = mix(mix(T[5] as number, form), (lt << 9) | (rt << 1) | side);
  out[n++] = mix(mix(T[6] as number, both), ar);
  out[n++] = mix(mix(T[7] as number, next), both);
  out[n++] = mix(
    mix(T[8] as number, form),
    (words.before[Math.min(at, words.count - 1)] as number) * 2 + side,
  );
  out[n++] = mix(mix(T[9] as number, both), (lt << 8) | rt);
  return n;
}
