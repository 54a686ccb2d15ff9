import { mix, templateHash } from './hash';
import { NONE, type ParseState } from './parse-state';
import type { SentenceWords } from './sentence-words';

/** Room that {@link labelFeatures} needs. */
export const MAX_LABEL_FEATURES = 48;

const T = Array.from({ length: MAX_LABEL_FEATURES }, (_, i) => templateHash(3000 + i)) as readonly number[];

/**
 * Writes the features for the relation between `dependent` and its `head` ({@link NONE} for the root) into `out`
 * and returns their number.
 */
export function labelFeatures(
  words: SentenceWords,
  state: ParseState,
  head: number,
  dependent: number,
  out: Int32Array,
): number {
  const { form, tag, fine, before } = words;
  const { relation, left, left2, right, marks, edge, end } = state;
  const hw = head >= 0 ? (form[head] as number) : 0;
  const ht = head >= 0 ? (tag[head] as number) + 1 : 0;
  const dw = form[dependent] as number;
  const dt = (tag[dependent] as number) + 1;
  const gap = head >= 0 ? dependent - head : 0;
  const side = gap < 0 ? 1 : 2;
  const span = Math.min(Math.abs(gap), 5) * 4 + side;
  const dl = left[dependent] as number;
  const dl2 = left2[dependent] as number;
  const dr = right[dependent] as number;
  const hl = head >= 0 ? (left[head] as number) : NONE;
  const hr = head >= 0 ? (right[head] as number) : NONE;
  const dlw = dl >= 0 ? (form[dl] as number) : 0;
  const dlr = dl >= 0 ? (relation[dl] as number) + 1 : 0;
  const dl2r = dl2 >= 0 ? (relation[dl2] as number) + 1 : 0;
  const drt = dr >= 0 ? (tag[dr] as number) + 1 : 0;
  const drr = dr >= 0 ? (relation[dr] as number) + 1 : 0;
  const hlr = hl >= 0 ? (relation[hl] as number) + 1 : 0;
  const hrr = hr >= 0 ? (relation[hr] as number) + 1 : 0;
  const wordBefore = dependent > 0 ? (tag[dependent - 1] as number) + 1 : 0;
  const wordAfter = dependent + 1 < end ? (tag[dependent + 1] as number) + 1 : 0;
  const pair = mix(mix(ht, dt), side);
  const hm = head >= 0 ? (marks[head] as number) : 0;
  const hc = head >= 0 ? (fine[head] as number) : 256;
  const dc = fine[dependent] as number;
  const pd = before[edge[dependent] as number] as number;
  const ph = head >= 0 ? (before[Math.max(head, dependent)] as number) : 0;
  let n = 0;
  out[n++] = mix(T[0] as number, side);
  out[n++] = mix(T[1] as number, pair);
  out[n++] = mix(mix(T[2] as number, hw), side);
  out[n++] = mix(mix(T[3] as number, dw), side);
  out[n++] = mix(mix(T[4] as number, dw), pair);
  out[n++] = mix(mix(T[5] as number, hw), pair);
  out[n++] = mix(mix(mix(T[6] as number, hw), dw), side);
  out[n++] = mix(mix(T[7] as number, pair), span);
  out[n++] = mix(mix(T[8] as number, dt), wordBefore);
  out[n++] = mix(mix(T[9] as number, dt), wordAfter);
  out[n++] = mix(mix(mix(T[10] as number, pair), wordBefore), wordAfter);
  out[n++] = mix(mix(T[11] as number, pair), dlr);
  out[n++] = mix(mix(T[12] as number, pair), (dlr << 8) | dl2r);
  out[n++] = mix(mix(T[13] as number, pair), dlw);
  out[n++] = mix(mix(mix(T[14] as number, pair), dlw), hw);
  out[n++] = mix(mix(T[15] as number, pair), (drt << 8) | drr);
  out[n++] = mix(mix(T[16] as number, pair), hlr);
  out[n++] = mix(mix(T[17] as number, pair), hrr);
  out[n++] = mix(mix(T[18] as number, pair), (hlr << 8) | hrr);
  out[n++] = mix(mix(T[19] as number, hw), (hlr << 8) | side);
  out[n++] = mix(mix(T[20] as number, hw), (hrr << 8) | side);
  out[n++] = mix(mix(T[21] as number, pair), hl >= 0 ? (form[hl] as number) : 0);
  out[n++] = mix(mix(mix(T[22] as number, dw), dlw), side);
  out[n++] = mix(mix(T[23] as number, pair), dl2 >= 0 ? (form[dl2] as number) : 0);
  out[n++] = mix(mix(T[24] as number, pair), dependent > 0 ? (form[dependent - 1] as number) : 0);
  out[n++] = mix(mix(T[25] as number, pair), head >= 0 && head + 1 < end ? (form[head + 1] as number) : 0);
  out[n++] = mix(mix(T[26] as number, pair), dc);
  out[n++] = mix(mix(T[27] as number, pair), hc);
  out[n++] = mix(mix(T[28] as number, (hc << 9) | dc), pair);
  out[n++] = mix(mix(T[29] as number, (hc << 9) | dc), dlw);
  out[n++] = mix(mix(T[30] as number, hw), (dc << 2) | side);
  out[n++] = mix(mix(T[31] as number, pair), (dc << 8) | dlr);
  out[n++] = mix(mix(T[32] as number, pair), hm);
  out[n++] = mix(mix(T[33] as number, hw), (hm << 2) | side);
  out[n++] = mix(mix(T[34] as number, pair), marks[dependent] as number);
  out[n++] = mix(mix(T[35] as number, dc), (hm << 8) | ht);
  out[n++] = mix(mix(T[36] as number, pair), (pd << 8) | ph);
  out[n++] = mix(mix(T[37] as number, (hc << 9) | dc), (pd << 8) | (ph << 2) | side);
  return n;
}
