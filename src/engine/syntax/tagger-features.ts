import { Shape, type LexicalTable } from './lexical';
import { templates } from './templates';

/** Stands for the words outside the sentence. */
const EDGE = 0x51ed270b;

/**
 * What a tag is judged by: w are the forms, s shapes, k capital classes, c fine clusters of the token and, with p, pp,
 * n, nn, of those before and behind it; t the tags of those before it; e2, e3, e4 its last characters.
 */
const V = {
  w: 1, wp: 2, wpp: 3, wn: 4, e2: 5, e3: 6, e4: 7, prefix: 8, tp: 9, tpp: 10, tags: 11, s: 12, sides: 13, k: 14,
  kn: 15, c: 16, cp: 17, cn: 18, cnn: 19, ep: 20, en: 21, wnn: 22,
} as const; // prettier-ignore

export const TAG_TEMPLATES = templates(1, V, [
  'none', 'w', 'e2', 'e3', 'e4', 'prefix', 'wp', 'wpp', 'wn', 'tp', 'tags', 'c s', 'c cn', 'cn', 'cp', 's k', 's k kn',
  'sides s', 'w wn', 'wp w', 'tp wn', 'tp w', 'tags w', 'w cn', 'w cp', 'tp c cn', 'tp e3',
]); // prettier-ignore

/** A sentence as the tagger sees it. */
export interface TaggedSentence {
  /** Its tokens are `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** How it is written: 0 as usual, 1 all in capitals, 2 with a capital on nearly every word. */
  readonly style: number;
}

/** The sentence of the tokens `[first, end)`. */
export function taggedSentence({ shape }: LexicalTable, first: number, end: number): TaggedSentence {
  return { first, end, style: styleOf(shape, first, end) };
}

function styleOf(shape: Uint8Array, first: number, end: number): number {
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
 * Writes the values for the tag of token `i` of a sentence.
 *
 * @param tag tags of the tokens before `i`, by token index
 */
export function tagValues(
  lexical: LexicalTable,
  tag: Uint8Array,
  { first, end, style }: TaggedSentence,
  i: number,
  v: Int32Array,
): void {
  const { form, suffix2, suffix3, suffix4, prefix, shape, fine, capital } = lexical;
  const p = i > first;
  const pp = i > first + 1;
  const n = i + 1 < end;
  const nn = i + 2 < end;
  const tp = p ? tag[i - 1] + 1 : 0;
  const tpp = pp ? tag[i - 2] + 1 : 0;
  const c = fine[i] + 1;
  v[V.w] = form[i];
  v[V.wp] = p ? form[i - 1] : EDGE;
  v[V.wpp] = pp ? form[i - 2] : EDGE;
  v[V.wn] = n ? form[i + 1] : EDGE;
  v[V.wnn] = nn ? form[i + 2] : EDGE;
  v[V.e2] = suffix2[i];
  v[V.e3] = suffix3[i];
  v[V.e4] = suffix4[i];
  v[V.ep] = p ? suffix3[i - 1] : EDGE;
  v[V.en] = n ? suffix3[i + 1] : EDGE;
  v[V.prefix] = prefix[i];
  v[V.tp] = tp;
  v[V.tpp] = tpp;
  v[V.tags] = (tp << 8) | tpp;
  v[V.s] = shape[i] + (p ? 0 : 16) + style * 32;
  v[V.sides] = ((p ? shape[i - 1] : 0) << 8) | (n ? shape[i + 1] : 0);
  v[V.k] = capital[i] + (c === 1 ? 4 : 0);
  v[V.kn] = ((n ? capital[i + 1] : 4) << 8) | (n ? shape[i + 1] : 0);
  v[V.c] = c;
  v[V.cp] = p ? fine[i - 1] + 1 : 0;
  v[V.cn] = n ? fine[i + 1] + 1 : 0;
  v[V.cnn] = nn ? fine[i + 2] + 1 : 0;
}
