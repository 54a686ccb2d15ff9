import type { LayerData } from './dense-layer';
import type { Lexicon } from './lexicon';
import { SyntaxNetwork, type NetworkData } from './network';
import { TABLE_ROWS } from './network-rows';
import { Parser } from './parser';

/** What tagger and parser have learnt, as {@link decodeSyntaxModel} reads it. */
export interface SyntaxModel {
  readonly lexicon: Lexicon;
  readonly parser: Parser;
}

/** First four bytes of a model file of this version. */
export const MAGIC = 0x354d534d; // "MSM5"

/**
 * Reads a model file. Made by `training/syntax/encode.ts`: the magic number, then the lexicon's two tables, then the
 * network as `training/syntax/network.py` writes it: three sizes, and arrays of bytes or of floating-point numbers, each
 * behind its length, all in little-endian words of 32 bits.
 *
 * @returns undefined where the bytes are no whole model of this version
 */
export function decodeSyntaxModel(bytes: Uint8Array): SyntaxModel | undefined {
  const reader = new WordReader(bytes);
  if (reader.word() !== MAGIC) return undefined;
  const lexicon = { forms: reader.table(), classes: reader.words() };
  const network = readNetwork(reader);
  const hasTheseInputs = network.table.length === TABLE_ROWS * network.vector;
  if (!reader.complete || !hasTheseInputs) return undefined;
  return { lexicon, parser: new Parser(new SyntaxNetwork(network)) };
}

function readNetwork(reader: WordReader): NetworkData {
  const layer = (): LayerData => ({
    bytes: reader.bytes(),
    scales: reader.floats(),
    biases: reader.floats(),
  });
  return {
    vector: reader.word(),
    arc: reader.word(),
    relation: reader.word(),
    table: reader.bytes(),
    first: layer(),
    second: layer(),
    output: layer(),
    near: reader.floats(),
    relations: layer(),
  };
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

  /** A length in words and so many words, each of them four numbers. */
  bytes(): Int8Array {
    const words = this.words();
    return new Int8Array(words.buffer, words.byteOffset, 4 * words.length);
  }

  /** The same, each of them a floating-point number. */
  floats(): Float32Array {
    const words = this.words();
    return new Float32Array(words.buffer, words.byteOffset, words.length);
  }
}
