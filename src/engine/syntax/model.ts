import type { Classifier, TernaryClassifier } from './classifier';
import type { Lexicon } from './lexicon';

/** What tagger and parser have learnt, as {@link decodeSyntaxModel} reads it. */
export interface SyntaxModel {
  readonly lexicon: Lexicon;
  readonly tagger: Classifier;
  readonly arcs: TernaryClassifier;
  readonly labels: Classifier;
  readonly punctuation: Classifier;
}

/** First four bytes of a model file of this version. */
export const MAGIC = 0x344d534d; // "MSM4"

/**
 * Reads a model file: the tables as they lie in memory, so that reading costs nothing. Made by
 * `training/syntax/encode.ts`: the magic number, then the lexicon's two tables and those of tagger, arcs, labels and
 * punctuation, each behind its length, all in little-endian words of 32 bits.
 *
 * @throws RangeError where the bytes are no whole model of this version
 */
export function decodeSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const reader = new WordReader(bytes);
  if (reader.word() !== MAGIC) throw new RangeError('not a syntax model');
  const lexicon = { forms: reader.table(), classes: reader.words() };
  const classifier = (): Classifier => ({ table: reader.table(), entries: reader.halves() });
  const tagger = classifier();
  const arcs = { table: reader.table() };
  const model = { lexicon, tagger, arcs, labels: classifier(), punctuation: classifier() };
  if (!reader.complete) throw new RangeError('the syntax model is cut short');
  return model;
}

/** Reads words of 32 bits. Past the end everything reads as zero or empty; see {@link WordReader.complete}. */
class WordReader {
  private readonly source: Int32Array;
  private at = 0;
  private whole = true;

  constructor(bytes: Uint8Array) {
    const size = bytes.length & ~3;
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.source = new Int32Array(aligned.buffer, aligned.byteOffset, size / 4);
  }

  /** Whether all that was read was there, and nothing is left. */
  get complete(): boolean {
    return this.whole && this.at === this.source.length;
  }

  word(): number {
    if (this.at >= this.source.length) this.whole = false;
    return this.source[this.at++] ?? 0;
  }

  /** A length and so many words: a view, not a copy. */
  words(): Int32Array {
    const length = this.word();
    if (length < 0 || this.at + length > this.source.length) this.whole = false;
    const begin = this.at;
    this.at += Math.max(0, length);
    return this.source.subarray(begin, this.at);
  }

  /** Words whose number is a power of two. */
  table(): Int32Array {
    const table = this.words();
    if (table.length === 0 || (table.length & (table.length - 1)) !== 0) this.whole = false;
    return table;
  }

  /** A length in words and so many words, each of them two numbers. */
  halves(): Int16Array {
    const words = this.words();
    return new Int16Array(words.buffer, words.byteOffset, 2 * words.length);
  }
}
