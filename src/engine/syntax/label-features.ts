import { mix } from './hash';
import { templates, type FeatureBuffer } from './feature-buffer';
import { NONE, type ParseState } from './parse-state';
import type { SentenceWords } from './sentence-words';

const LABEL_TEMPLATES = templates(3000, [
  [],
  [0, 1],
  [
    2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
    34, 35, 36, 37,
  ],
  [6, 10, 14, 22],
]);

/**
 * Writes the features for the relation between `dependent` and its `head` ({@link NONE} for the root) into `buffer`
 * and returns their number.
 */
export function labelFeatures(
  words: SentenceWords,
  state: ParseState,
  head: number,
  dependent: number,
  buffer: FeatureBuffer,
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

  const { a, b, c } = buffer;
  a[0] = side;
  a[1] = pair;
  a[2] = hw;
  b[2] = side;
  a[3] = dw;
  b[3] = side;
  a[4] = dw;
  b[4] = pair;
  a[5] = hw;
  b[5] = pair;
  a[6] = pair;
  b[6] = span;
  a[7] = dt;
  b[7] = wordBefore;
  a[8] = dt;
  b[8] = wordAfter;
  a[9] = pair;
  b[9] = dlr;
  a[10] = pair;
  b[10] = (dlr << 8) | dl2r;
  a[11] = pair;
  b[11] = dlw;
  a[12] = pair;
  b[12] = (drt << 8) | drr;
  a[13] = pair;
  b[13] = hlr;
  a[14] = pair;
  b[14] = hrr;
  a[15] = pair;
  b[15] = (hlr << 8) | hrr;
  a[16] = hw;
  b[16] = (hlr << 8) | side;
  a[17] = hw;
  b[17] = (hrr << 8) | side;
  a[18] = pair;
  b[18] = hl >= 0 ? (form[hl] as number) : 0;
  a[19] = pair;
  b[19] = dl2 >= 0 ? (form[dl2] as number) : 0;
  a[20] = pair;
  b[20] = dependent > 0 ? (form[dependent - 1] as number) : 0;
  a[21] = pair;
  b[21] = head >= 0 && head + 1 < end ? (form[head + 1] as number) : 0;
  a[22] = pair;
  b[22] = dc;
  a[23] = pair;
  b[23] = hc;
  a[24] = (hc << 9) | dc;
  b[24] = pair;
  a[25] = (hc << 9) | dc;
  b[25] = dlw;
  a[26] = hw;
  b[26] = (dc << 2) | side;
  a[27] = pair;
  b[27] = (dc << 8) | dlr;
  a[28] = pair;
  b[28] = hm;
  a[29] = hw;
  b[29] = (hm << 2) | side;
  a[30] = pair;
  b[30] = marks[dependent] as number;
  a[31] = dc;
  b[31] = (hm << 8) | ht;
  a[32] = pair;
  b[32] = (pd << 8) | ph;
  a[33] = (hc << 9) | dc;
  b[33] = (pd << 8) | (ph << 2) | side;
  a[34] = hw;
  b[34] = dw;
  c[34] = side;
  a[35] = pair;
  b[35] = wordBefore;
  c[35] = wordAfter;
  a[36] = pair;
  b[36] = dlw;
  c[36] = hw;
  a[37] = dw;
  b[37] = dlw;
  c[37] = side;
  return buffer.hash(LABEL_TEMPLATES);
}
