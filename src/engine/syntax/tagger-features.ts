import { mix, templateHash } from './hash';
import { Shape, type LexicalTable } from './lexical';

/** Room that {@link tagFeatures} needs. */
export const MAX_TAG_FEATURES = 60;

const EDGE = 0x51ed270b;
const T = Array.from({ length: MAX_TAG_FEATURES }, (_, i) => templateHash(1000 + i)) as readonly number[];

/** How a sentence is written: as usual, all in capitals, or with a capital on nearly every word. */
export function sentenceStyle(shape: Uint8Array, first: number, end: number): number {
  let lower = 0;
  let capitalized = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    if (shape[i] === Shape.Lower) lower++;
    else if (shape[i] === Shape.Capitalized) capitalized++;
    else if (shape[i] === Shape.Upper) upper++;
  }
  if (upper > 1 && lower === 0 && upper > capitalized) return 1;
  return capitalized > 2 && capitalized > lower ? 2 : 0;
}

/**
 * Writes the features for the tag of token `i` into `out` and returns their number.
 *
 * @param first,end the sentence's tokens `[first, end)`
 * @param style its {@link sentenceStyle}
 * @param tag tags of the tokens before `i`, by token index
 */
export function tagFeatures(
  lexical: LexicalTable,
  tag: Uint8Array,
  first: number,
  end: number,
  style: number,
  i: number,
  out: Int32Array,
): number {
  const { form, suffix2, suffix3, suffix4, prefix, shape, fine, coarse, capital } = lexical;
  const p = i > first;
  const pp = i > first + 1;
  const q = i + 1 < end;
  const qq = i + 2 < end;
  const w0 = form[i] as number;
  const wp = p ? (form[i - 1] as number) : EDGE;
  const wpp = pp ? (form[i - 2] as number) : EDGE;
  const wn = q ? (form[i + 1] as number) : EDGE;
  const wnn = qq ? (form[i + 2] as number) : EDGE;
  const tp = p ? (tag[i - 1] as number) + 1 : 0;
  const tpp = pp ? (tag[i - 2] as number) + 1 : 0;
  const sp = p ? (shape[i - 1] as number) : 0;
  const sn = q ? (shape[i + 1] as number) : 0;
  const s0 = (shape[i] as number) + (p ? 0 : 16) + style * 32;
  const s3 = suffix3[i] as number;
  const c0 = fine[i] as number;
  const cp = p ? (fine[i - 1] as number) : 256;
  const cpp = pp ? (fine[i - 2] as number) : 256;
  const cn = q ? (fine[i + 1] as number) : 256;
  const cnn = qq ? (fine[i + 2] as number) : 256;
  const gn = q ? (coarse[i + 1] as number) : 256;
  const gnn = qq ? (coarse[i + 2] as number) : 256;
  const k0 = (capital[i] as number) + (c0 === 0 ? 4 : 0);
  const kn = q ? (capital[i + 1] as number) : 4;
  let n = 0;
  out[n++] = T[0] as number;
  out[n++] = mix(T[1] as number, w0);
  out[n++] = mix(mix(T[2] as number, w0), s0);
  out[n++] = mix(T[3] as number, suffix2[i] as number);
  out[n++] = mix(T[4] as number, s3);
  out[n++] = mix(T[5] as number, suffix4[i] as number);
  out[n++] = mix(T[6] as number, prefix[i] as number);
  out[n++] = mix(mix(T[7] as number, s0), k0);
  out[n++] = mix(mix(T[8] as number, s0), s3);
  out[n++] = mix(mix(T[9] as number, (sp << 8) | sn), s0);
  out[n++] = mix(T[10] as number, wp);
  out[n++] = mix(T[11] as number, wpp);
  out[n++] = mix(T[12] as number, wn);
  out[n++] = mix(T[13] as number, wnn);
  out[n++] = mix(T[14] as number, tp);
  out[n++] = mix(T[15] as number, (tp << 8) | tpp);
  out[n++] = mix(mix(T[16] as number, tp), w0);
  out[n++] = mix(mix(T[17] as number, wp), w0);
  out[n++] = mix(mix(T[18] as number, w0), wn);
  out[n++] = mix(mix(T[19] as number, tp), wn);
  out[n++] = mix(mix(T[20] as number, tp), s3);
  out[n++] = mix(T[21] as number, p ? (suffix3[i - 1] as number) : EDGE);
  out[n++] = mix(T[22] as number, q ? (suffix3[i + 1] as number) : EDGE);
  out[n++] = mix(mix(T[23] as number, q ? (suffix2[i + 1] as number) : EDGE), s3);
  out[n++] = mix(mix(T[24] as number, (tp << 8) | tpp), s3);
  out[n++] = mix(mix(mix(T[25] as number, tp), wn), s3);
  out[n++] = mix(T[26] as number, (c0 << 8) | s0);
  out[n++] = mix(T[27] as number, (tp << 9) | c0);
  out[n++] = mix(T[28] as number, (cp << 9) | c0);
  out[n++] = mix(T[29] as number, (c0 << 9) | cn);
  out[n++] = mix(T[30] as number, cn);
  out[n++] = mix(T[31] as number, cp);
  out[n++] = mix(T[32] as number, (gn << 9) | gnn);
  out[n++] = mix(T[33] as number, (((tp << 9) | c0) << 9) | cn);
  out[n++] = mix(mix(T[34] as number, w0), cn);
  out[n++] = mix(mix(T[35] as number, w0), (tp << 8) | tpp);
  out[n++] = mix(mix(T[36] as number, s0), (k0 << 8) | (kn << 5) | sn);
  out[n++] = mix(mix(T[37] as number, w0), cp);
  out[n++] = mix(T[38] as number, (((tp << 8) | tpp) << 9) | c0);
  out[n++] = mix(T[39] as number, (((c0 << 9) | cn) << 9) | cnn);
  out[n++] = mix(T[40] as number, (((cpp << 9) | cp) << 9) | c0);
  return n;
}
