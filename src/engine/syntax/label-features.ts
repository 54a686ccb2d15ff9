import type { TaggedWords } from './arc-features';
import { mix, templateHash } from './hash';
import { NONE, type ParseState } from './parse-state';

/** Room that {@link labelFeatures} needs. */
export const MAX_LABEL_FEATURES = 48;

const T = Array.from({ length: MAX_LABEL_FEATURES }, (_, i) => templateHash(3000 + i)) as readonly number[];

/**
 * Writes the features for the relation between `dependent` and its `head` ({@link NONE} for the root) into `out`
 * and returns their number.
 */
export function labelFeatures(
  words: TaggedWords,
  state: ParseState,
  head: number,
  dependent: number,
  out: Int32Array,
): number {
  const { form, tag } = words;
  const { relation, left, left2, right, first, end } = state;
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
  const before = dependent > first ? (tag[dependent - 1] as number) + 1 : 0;
  const after = dependent + 1 < end ? (tag[dependent + 1] as number) + 1 : 0;
  const pair = mix(mix(ht, dt), side);
  let n = 0;
  out[n++] = mix(T[0] as number, side);
  out[n++] = mix(T[1] as number, pair);
  out[n++] = mix(mix(T[2] as number, hw), side);
  out[n++] = mix(mix(T[3] as number, dw), side);
  out[n++] = mix(mix(T[4] as number, dw), pair);
  out[n++] = mix(mix(T[5] as number, hw), pair);
  out[n++] = mix(mix(mix(T[6] as number, hw), dw), side);
  out[n++] = mix(mix(T[7] as number, pair), span);
  out[n++] = mix(mix(T[8] as number, dt), before);
  out[n++] = mix(mix(T[9] as number, dt), after);
  out[n++] = mix(mix(mix(T[10] as number, pair), before), after);
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
  out[n++] = mix(mix(T[24] as number, pair), dependent > first ? (form[dependent - 1] as number) : 0);
  out[n++] = mix(mix(T[25] as number, pair), head >= 0 && head + 1 < end ? (form[head + 1] as number) : 0);
  return n;
}
