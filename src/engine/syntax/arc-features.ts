import { mix, templateHash } from './hash';
import { NONE, type ParseState } from './parse-state';

/** Room that {@link arcFeatures} needs. */
export const MAX_ARC_FEATURES = 80;

const T = Array.from({ length: MAX_ARC_FEATURES }, (_, i) => templateHash(2000 + i)) as readonly number[];

/** Words and tags that the features read, by token index. */
export interface TaggedWords {
  readonly form: Int32Array;
  readonly tag: Uint8Array;
}

/**
 * Writes the features for the next transition into `out` and returns their number. The templates are the ones of
 * Zhang and Nivre (2011), carried over to the arc-hybrid system.
 */
export function arcFeatures(words: TaggedWords, state: ParseState, out: Int32Array): number {
  const { form, tag } = words;
  const { relation, left, right, leftCount, rightCount, end } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next < end ? state.next : NONE;
  const b1 = state.next + 1 < end ? state.next + 1 : NONE;
  const b2 = state.next + 2 < end ? state.next + 2 : NONE;
  const s0w = s0 >= 0 ? (form[s0] as number) : 0;
  const s1w = s1 >= 0 ? (form[s1] as number) : 0;
  const b0w = b0 >= 0 ? (form[b0] as number) : 0;
  const b1w = b1 >= 0 ? (form[b1] as number) : 0;
  const s0t = s0 >= 0 ? (tag[s0] as number) + 1 : 0;
  const s1t = s1 >= 0 ? (tag[s1] as number) + 1 : 0;
  const s2t = s2 >= 0 ? (tag[s2] as number) + 1 : 0;
  const b0t = b0 >= 0 ? (tag[b0] as number) + 1 : 0;
  const b1t = b1 >= 0 ? (tag[b1] as number) + 1 : 0;
  const b2t = b2 >= 0 ? (tag[b2] as number) + 1 : 0;
  const s0l = s0 >= 0 ? (left[s0] as number) : NONE;
  const s0r = s0 >= 0 ? (right[s0] as number) : NONE;
  const s1l = s1 >= 0 ? (left[s1] as number) : NONE;
  const s1r = s1 >= 0 ? (right[s1] as number) : NONE;
  const b0l = b0 >= 0 ? (left[b0] as number) : NONE;
  const s0lt = s0l >= 0 ? (tag[s0l] as number) + 1 : 0;
  const s0rt = s0r >= 0 ? (tag[s0r] as number) + 1 : 0;
  const s1lt = s1l >= 0 ? (tag[s1l] as number) + 1 : 0;
  const s1rt = s1r >= 0 ? (tag[s1r] as number) + 1 : 0;
  const b0lt = b0l >= 0 ? (tag[b0l] as number) + 1 : 0;
  const s0lr = s0l >= 0 ? (relation[s0l] as number) + 1 : 0;
  const s0rr = s0r >= 0 ? (relation[s0r] as number) + 1 : 0;
  const s1lr = s1l >= 0 ? (relation[s1l] as number) + 1 : 0;
  const s1rr = s1r >= 0 ? (relation[s1r] as number) + 1 : 0;
  const b0lr = b0l >= 0 ? (relation[b0l] as number) + 1 : 0;
  const near = s0 >= 0 && b0 >= 0 ? distance(b0 - s0) : 0;
  const far = s1 >= 0 ? distance(s0 - s1) : 0;
  const s0v = s0 >= 0 ? ((leftCount[s0] as number) << 4) | (rightCount[s0] as number) : 255;
  const s1v = s1 >= 0 ? ((leftCount[s1] as number) << 4) | (rightCount[s1] as number) : 255;
  const b0v = b0 >= 0 ? (leftCount[b0] as number) : 255;
  let n = 0;
  out[n++] = T[0] as number;
  out[n++] = mix(T[1] as number, s0w);
  out[n++] = mix(T[2] as number, s0t);
  out[n++] = mix(mix(T[3] as number, s0w), s0t);
  out[n++] = mix(T[4] as number, s1w);
  out[n++] = mix(T[5] as number, s1t);
  out[n++] = mix(mix(T[6] as number, s1w), s1t);
  out[n++] = mix(T[7] as number, b0w);
  out[n++] = mix(T[8] as number, b0t);
  out[n++] = mix(mix(T[9] as number, b0w), b0t);
  out[n++] = mix(mix(T[10] as number, b1w), b1t);
  out[n++] = mix(T[11] as number, b1t);
  out[n++] = mix(T[12] as number, b2t);
  out[n++] = mix(T[13] as number, s2t);
  const s0b0 = (s0t << 8) | b0t;
  const s1s0 = (s1t << 8) | s0t;
  out[n++] = mix(T[14] as number, s0b0);
  out[n++] = mix(mix(T[15] as number, s0w), b0w);
  out[n++] = mix(mix(T[16] as number, s0b0), s0w);
  out[n++] = mix(mix(T[17] as number, s0b0), b0w);
  out[n++] = mix(mix(mix(T[18] as number, s0b0), s0w), b0w);
  out[n++] = mix(T[19] as number, s1s0);
  out[n++] = mix(mix(T[20] as number, s1w), s0w);
  out[n++] = mix(mix(T[21] as number, s1s0), s0w);
  out[n++] = mix(mix(T[22] as number, s1s0), s1w);
  out[n++] = mix(mix(mix(T[23] as number, s1s0), s0w), s1w);
  out[n++] = mix(T[24] as number, (b0t << 8) | b1t);
  out[n++] = mix(mix(T[25] as number, s0b0), b1t);
  out[n++] = mix(mix(T[26] as number, s0b0), (b1t << 8) | b2t);
  out[n++] = mix(mix(T[27] as number, s1s0), b0t);
  out[n++] = mix(mix(T[28] as number, s1s0), (b0t << 8) | b1t);
  out[n++] = mix(mix(T[29] as number, s1s0), s2t);
  out[n++] = mix(mix(T[30] as number, s1s0), (s2t << 8) | b0t);
  out[n++] = mix(mix(mix(T[31] as number, s1w), s0t), b0t);
  out[n++] = mix(mix(mix(T[32] as number, s0w), s1t), b0t);
  out[n++] = mix(mix(mix(T[33] as number, b0w), s1t), s0t);
  out[n++] = mix(mix(mix(T[34] as number, s0w), b0t), b1t);
  out[n++] = mix(mix(T[35] as number, s1w), b0w);
  out[n++] = mix(mix(T[36] as number, s0w), b1t);
  out[n++] = mix(mix(T[37] as number, s0b0), s0lt);
  out[n++] = mix(mix(T[38] as number, s0b0), s0rt);
  out[n++] = mix(mix(T[39] as number, s0b0), b0lt);
  out[n++] = mix(mix(T[40] as number, s1s0), s0lt);
  out[n++] = mix(mix(T[41] as number, s1s0), s0rt);
  out[n++] = mix(mix(T[42] as number, s1s0), s1lt);
  out[n++] = mix(mix(T[43] as number, s1s0), s1rt);
  out[n++] = mix(mix(T[44] as number, s0b0), (s0lr << 8) | s0rr);
  out[n++] = mix(mix(T[45] as number, s1s0), (s1lr << 8) | s1rr);
  out[n++] = mix(mix(T[46] as number, s1s0), (s0lr << 8) | s0rr);
  out[n++] = mix(mix(T[47] as number, s0w), (s0lr << 8) | s0rr);
  out[n++] = mix(mix(T[48] as number, s1w), (s1lr << 8) | s1rr);
  out[n++] = mix(mix(T[49] as number, b0w), b0lr);
  out[n++] = mix(mix(T[50] as number, s0b0), near);
  out[n++] = mix(mix(T[51] as number, s1s0), far);
  out[n++] = mix(mix(T[52] as number, s0w), near);
  out[n++] = mix(mix(T[53] as number, b0w), near);
  out[n++] = mix(mix(T[54] as number, s1w), far);
  out[n++] = mix(mix(T[55] as number, s0t), s0v);
  out[n++] = mix(mix(T[56] as number, s1t), s1v);
  out[n++] = mix(mix(T[57] as number, b0t), b0v);
  out[n++] = mix(mix(T[58] as number, s0w), s0v);
  out[n++] = mix(mix(T[59] as number, s1w), s1v);
  out[n++] = mix(mix(T[60] as number, s0b0), (s0v << 8) | b0v);
  out[n++] = mix(mix(T[61] as number, s0r >= 0 ? (form[s0r] as number) : 0), s0b0);
  out[n++] = mix(mix(T[62] as number, s0l >= 0 ? (form[s0l] as number) : 0), s0t);
  out[n++] = mix(mix(mix(T[63] as number, s0l >= 0 ? (form[s0l] as number) : 0), s0t), s1w);
  return n;
}

/** A distance in tokens as one of a few classes. */
function distance(tokens: number): number {
  if (tokens <= 4) return tokens;
  return tokens <= 6 ? 5 : tokens <= 10 ? 6 : 7;
}
