import { mix, templateHash } from './hash';
import type { LexicalTable } from './lexical';

/** Room that {@link tagFeatures} needs. */
export const MAX_TAG_FEATURES = 40;

const EDGE = 0x51ed270b;
const T = Array.from({ length: MAX_TAG_FEATURES }, (_, i) => templateHash(1000 + i)) as readonly number[];

/**
 * Writes the features for the tag of token `i` into `out` and returns their number.
 *
 * @param first,end the sentence's tokens `[first, end)`
 * @param tag tags of the tokens before `i`, by token index
 */
export function tagFeatures(
  lexical: LexicalTable,
  tag: Uint8Array,
  first: number,
  end: number,
  i: number,
  out: Int32Array,
): number {
  const { form, suffix2, suffix3, suffix4, prefix, shape } = lexical;
  const w0 = form[i] as number;
  const wp = i > first ? (form[i - 1] as number) : EDGE;
  const wpp = i > first + 1 ? (form[i - 2] as number) : EDGE;
  const wn = i + 1 < end ? (form[i + 1] as number) : EDGE;
  const wnn = i + 2 < end ? (form[i + 2] as number) : EDGE;
  const tp = i > first ? (tag[i - 1] as number) + 1 : 0;
  const tpp = i > first + 1 ? (tag[i - 2] as number) + 1 : 0;
  const sp = i > first ? (shape[i - 1] as number) : 0;
  const sn = i + 1 < end ? (shape[i + 1] as number) : 0;
  const s0 = (shape[i] as number) + (i === first ? 16 : 0);
  const s3 = suffix3[i] as number;
  let n = 0;
  out[n++] = T[0] as number;
  out[n++] = mix(T[1] as number, w0);
  out[n++] = mix(mix(T[2] as number, w0), s0);
  out[n++] = mix(T[3] as number, suffix2[i] as number);
  out[n++] = mix(T[4] as number, s3);
  out[n++] = mix(T[5] as number, suffix4[i] as number);
  out[n++] = mix(T[6] as number, prefix[i] as number);
  out[n++] = mix(T[7] as number, s0);
  out[n++] = mix(mix(T[8] as number, s0), s3);
  out[n++] = mix(mix(mix(T[9] as number, sp), s0), sn);
  out[n++] = mix(T[10] as number, wp);
  out[n++] = mix(T[11] as number, wpp);
  out[n++] = mix(T[12] as number, wn);
  out[n++] = mix(T[13] as number, wnn);
  out[n++] = mix(T[14] as number, tp);
  out[n++] = mix(mix(T[15] as number, tp), tpp);
  out[n++] = mix(mix(T[16] as number, tp), w0);
  out[n++] = mix(mix(T[17] as number, wp), w0);
  out[n++] = mix(mix(T[18] as number, w0), wn);
  out[n++] = mix(mix(T[19] as number, tp), wn);
  out[n++] = mix(mix(T[20] as number, tp), s3);
  out[n++] = mix(T[21] as number, i > first ? (suffix3[i - 1] as number) : EDGE);
  out[n++] = mix(T[22] as number, i + 1 < end ? (suffix3[i + 1] as number) : EDGE);
  out[n++] = mix(mix(T[23] as number, i + 1 < end ? (suffix2[i + 1] as number) : EDGE), s3);
  out[n++] = mix(mix(mix(T[24] as number, tp), tpp), s3);
  out[n++] = mix(mix(mix(T[25] as number, tp), wn), s3);
  out[n++] = mix(mix(T[26] as number, wp), wpp);
  out[n++] = mix(mix(T[27] as number, wn), wnn);
  return n;
}
