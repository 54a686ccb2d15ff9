import { Shape, lexicalTable } from '../../src/engine/syntax/lexical';
import { buildLexicon } from '../../src/engine/syntax/lexicon';
import { splitSentences } from '../../src/engine/tokenize/sentences';
import { tokenize } from '../../src/engine/tokenize/tokenize';

/** A word of the lexicon: its form's hash, a fine and a coarse cluster, how often it is capitalised (0 to 3). */
export interface LexiconEntry {
  readonly form: number;
  readonly fine: number;
  readonly coarse: number;
  readonly capital: number;
}

const EMPTY = buildLexicon(new Int32Array(0), new Int32Array(0));

/** So many clusters fit into a byte beside 0, "unknown". */
export const FINE_CLUSTERS = 255;
/** Clusters of those. */
export const COARSE_CLUSTERS = 47;
const CONTEXT_WORDS = 800;
/** Classes of words that are no context words, by shape and ending. */
const CONTEXT_CLASSES = 64;
const SIDE = CONTEXT_WORDS + CONTEXT_CLASSES;
const ITERATIONS = 12;

interface Counts {
  readonly total: number;
  readonly capital: number;
  readonly lower: number;
}

/**
 * Clusters the words of a corpus by the words that stand directly before and behind them, so that words of one
 * cluster are of one syntactic kind: spherical k-means over square roots of context probabilities.
 *
 * @param minimum words seen less often are left out
 */
export function clusterWords(texts: readonly string[], minimum: number): LexiconEntry[] {
  const counts = countWords(texts);
  const words = [...counts]
    .filter(([, { total }]) => total >= minimum)
    .sort((a, b) => b[1].total - a[1].total);
  const index = new Map(words.map(([form], i) => [form, i]));
  const vectors = contextVectors(texts, index);
  const fine = spherical(vectors, FINE_CLUSTERS);
  const coarse = spherical(vectors, COARSE_CLUSTERS);
  return words.map(([form, { capital, lower }], i) => ({
    form,
    fine: fine[i] + 1,
    coarse: coarse[i] + 1,
    capital: capitalClass(capital, lower),
  }));
}

/** Classes of the share of capitalised uses inside sentences: never, at times, mostly, always. */
function capitalClass(capital: number, lower: number): number {
  const share = (capital + 0.5) / (capital + lower + 1);
  return share < 0.05 ? 0 : share < 0.5 ? 1 : share < 0.95 ? 2 : 3;
}

/** Visits the tokens of each text's sentences with their lexical attributes. */
function visit(
  texts: readonly string[],
  see: (
    lexical: ReturnType<typeof lexicalTable>,
    text: string,
    ends: Uint32Array,
    first: number,
    end: number,
  ) => void,
): void {
  for (const text of texts) {
    const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const tokens = tokenize(text, blocks);
    const lexical = lexicalTable(text, tokens, EMPTY);
    for (const { firstToken, endToken } of splitSentences(text, tokens, blocks))
      see(lexical, text, tokens.end, firstToken, endToken);
  }
}

function countWords(texts: readonly string[]): Map<number, Counts> {
  const counts = new Map<number, { total: number; capital: number; lower: number }>();
  visit(texts, ({ form, shape }, _text, _ends, first, end) => {
    for (let i = first; i < end; i++) {
      let entry = counts.get(form[i]);
      if (!entry) counts.set(form[i], (entry = { total: 0, capital: 0, lower: 0 }));
      entry.total++;
      if (i === first) continue;
      if (shape[i] === Shape.Lower) entry.lower++;
      else if (shape[i] <= Shape.Mixed) entry.capital++;
    }
  });
  return counts;
}

interface SparseVectors {
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly value: Float32Array;
}

function contextVectors(texts: readonly string[], index: ReadonlyMap<number, number>): SparseVectors {
  const width = 2 * SIDE;
  const counts = new Uint32Array(index.size * width);
  visit(texts, ({ form, shape }, text, ends, first, end) => {
    const contextOf = (i: number): number => {
      if (i < first) return CONTEXT_WORDS;
      if (i >= end) return CONTEXT_WORDS + 1;
      const word = index.get(form[i]);
      if (word !== undefined && word < CONTEXT_WORDS) return word;
      return CONTEXT_WORDS + 2 + contextClass(shape[i], text, ends[i]);
    };
    for (let i = first; i < end; i++) {
      const word = index.get(form[i]);
      if (word === undefined) continue;
      counts[word * width + contextOf(i - 1)]++;
      counts[word * width + SIDE + contextOf(i + 1)]++;
    }
  });
  return normalize(counts, index.size, width);
}

/** One of a few classes for a rare context word. */
function contextClass(shape: number, text: string, end: number): number {
  if (shape !== Shape.Lower) return shape;
  const ending = ENDINGS.findIndex((suffix) => text.endsWith(suffix, end));
  return 16 + (ending < 0 ? ENDINGS.length : ending);
}

const ENDINGS = [
  'ing', 'ed', 'ly', 'tion', 'ment', 'ness', 'ity', 'ers', 'er', 'or', 'al', 'ous', 'ive', 'able', 'ful', 'ic', 'ary',
  'ies', 'es', 's', 'y', 'e',
]; // prettier-ignore

function normalize(counts: Uint32Array, rows: number, width: number): SparseVectors {
  const start = new Int32Array(rows + 1);
  let size = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) size++;
  const at = new Int32Array(size);
  const value = new Float32Array(size);
  let n = 0;
  for (let row = 0; row < rows; row++) {
    start[row] = n;
    const base = row * width;
    let sum = 0;
    for (let c = 0; c < width; c++) sum += counts[base + c];
    for (let c = 0; c < width; c++) {
      if (counts[base + c] === 0) continue;
      at[n] = c;
      value[n++] = Math.sqrt(counts[base + c] / sum);
    }
  }
  start[rows] = n;
  return { start, at, value };
}

/** Spherical k-means; the first `k` rows (the commonest words) are the first centres. */
function spherical({ start, at, value }: SparseVectors, k: number): Int32Array {
  const rows = start.length - 1;
  const width = 2 * SIDE;
  let centres = new Float32Array(width * k);
  for (let c = 0; c < k; c++) for (let n = start[c]; n < start[c + 1]; n++) centres[at[n] * k + c] = value[n];
  const cluster = new Int32Array(rows);
  const scores = new Float32Array(k);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const next = new Float32Array(width * k);
    for (let row = 0; row < rows; row++) {
      scores.fill(0);
      for (let n = start[row]; n < start[row + 1]; n++) {
        const base = at[n] * k;
        const v = value[n];
        for (let c = 0; c < k; c++) scores[c] += v * centres[base + c];
      }
      let best = 0;
      for (let c = 1; c < k; c++) if (scores[c] > scores[best]) best = c;
      cluster[row] = best;
      for (let n = start[row]; n < start[row + 1]; n++) next[at[n] * k + best] += value[n];
    }
    centres = unitColumns(next, centres, k);
  }
  return cluster;
}

/** Scales each centre to length one; an empty one stays as it was. */
function unitColumns(
  next: Float32Array<ArrayBuffer>,
  previous: Float32Array,
  k: number,
): Float32Array<ArrayBuffer> {
  const norms = new Float64Array(k);
  next.forEach((v, i) => (norms[i % k] = norms[i % k] + v * v));
  return next.map((v, i) => (norms[i % k] === 0 ? previous[i] : v / Math.sqrt(norms[i % k])));
}
