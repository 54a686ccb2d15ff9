import { templates, type FeatureBuffer } from './feature-buffer';
import { Shape, type LexicalTable } from './lexical';

const EDGE = 0x51ed270b;
const TAG_TEMPLATES = templates(1000, [
  [0],
  [1, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15, 21, 22, 26, 27, 28, 29, 30, 31, 32, 33, 38, 39, 40],
  [2, 7, 8, 9, 16, 17, 18, 19, 20, 23, 24, 34, 35, 36, 37],
  [25],
]);

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
 * Writes the features for the tag of token `i` into `buffer` and returns their number.
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
  buffer: FeatureBuffer,
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

  const { a, b, c } = buffer;
  a[1] = w0;
  a[2] = suffix2[i] as number;
  a[3] = s3;
  a[4] = suffix4[i] as number;
  a[5] = prefix[i] as number;
  a[6] = wp;
  a[7] = wpp;
  a[8] = wn;
  a[9] = wnn;
  a[10] = tp;
  a[11] = (tp << 8) | tpp;
  a[12] = p ? (suffix3[i - 1] as number) : EDGE;
  a[13] = q ? (suffix3[i + 1] as number) : EDGE;
  a[14] = (c0 << 8) | s0;
  a[15] = (tp << 9) | c0;
  a[16] = (cp << 9) | c0;
  a[17] = (c0 << 9) | cn;
  a[18] = cn;
  a[19] = cp;
  a[20] = (gn << 9) | gnn;
  a[21] = (((tp << 9) | c0) << 9) | cn;
  a[22] = (((tp << 8) | tpp) << 9) | c0;
  a[23] = (((c0 << 9) | cn) << 9) | cnn;
  a[24] = (((cpp << 9) | cp) << 9) | c0;
  a[25] = w0;
  b[25] = s0;
  a[26] = s0;
  b[26] = k0;
  a[27] = s0;
  b[27] = s3;
  a[28] = (sp << 8) | sn;
  b[28] = s0;
  a[29] = tp;
  b[29] = w0;
  a[30] = wp;
  b[30] = w0;
  a[31] = w0;
  b[31] = wn;
  a[32] = tp;
  b[32] = wn;
  a[33] = tp;
  b[33] = s3;
  a[34] = q ? (suffix2[i + 1] as number) : EDGE;
  b[34] = s3;
  a[35] = (tp << 8) | tpp;
  b[35] = s3;
  a[36] = w0;
  b[36] = cn;
  a[37] = w0;
  b[37] = (tp << 8) | tpp;
  a[38] = s0;
  b[38] = (k0 << 8) | (kn << 5) | sn;
  a[39] = w0;
  b[39] = cp;
  a[40] = tp;
  b[40] = wn;
  c[40] = s3;
  return buffer.hash(TAG_TEMPLATES);
}
