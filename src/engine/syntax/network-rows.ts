import type { LexicalTable } from './lexical';

/**
 * What the network sees of a form: rows of its table. Words that are in the lexicon have two, by two hashes, so that few
 * share both; affixes one each; what has few values has rows of its own. Training and parsing share this: a change here
 * needs a new model.
 */
const SIZES = {
  word: 1 << 15,
  suffix2: 1 << 10,
  suffix3: 1 << 12,
  suffix4: 1 << 13,
  prefix: 1 << 12,
  shape: 16,
  capital: 4,
  fine: 256,
  coarse: 48,
} as const;

/** Rows that a form has. */
export const FORM_ROWS = 10;

const FIRST = firstRows(Object.values(SIZES));
const [WORD, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX, SHAPE, CAPITAL, FINE, COARSE, END] = FIRST as [
  number, number, number, number, number, number, number, number, number, number,
]; // prettier-ignore
/** Rows of the whole table; row 0 is none. */
export const TABLE_ROWS = END;

/** Blocks behind each other, from row 1. */
function firstRows(sizes: readonly number[]): number[] {
  const first = [1];
  for (const size of sizes) first.push(first[first.length - 1] + size);
  return first;
}

/** Writes the rows of the form of token `i`; 0 stands for no row. */
export function formRows(lexical: LexicalTable, i: number, rows: Int32Array): void {
  const { form, suffix2, suffix3, suffix4, prefix, shape, fine, coarse, capital } = lexical;
  const isKnown = fine[i] !== 0;
  const word = form[i];
  rows[0] = isKnown ? WORD + bucket(word, SIZES.word) : 0;
  rows[1] = isKnown ? WORD + bucket(Math.imul(word, 0x2c1b3c6d), SIZES.word) : 0;
  rows[2] = SUFFIX2 + bucket(suffix2[i], SIZES.suffix2);
  rows[3] = SUFFIX3 + bucket(suffix3[i], SIZES.suffix3);
  rows[4] = SUFFIX4 + bucket(suffix4[i], SIZES.suffix4);
  rows[5] = PREFIX + bucket(prefix[i], SIZES.prefix);
  rows[6] = SHAPE + shape[i];
  rows[7] = isKnown ? CAPITAL + capital[i] : 0;
  rows[8] = FINE + fine[i];
  rows[9] = COARSE + coarse[i];
}

/** The upper bits of a hash, as one of `size` buckets. */
function bucket(hash: number, size: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 12) & (size - 1);
}
