import { HashTable } from './hash-table';
import { join } from './hash';

/** What the lexicon knows of a word or a phrase, as bits. */
export const Listed = {
  Country: 1,
  City: 2,
  Demonym: 4,
  PersonName: 8,
  Region: 16,
  OrganizationWord: 32,
  Title: 64,
  Calendar: 128,
  PlaceWord: 256,
  EventWord: 512,
  LawWord: 1024,
  CommonWord: 2048,
  GroupWord: 4096,
  Organization: 8192,
  Team: 16384,
} as const;

/** Bits that the {@link Listed} flags of a phrase take up. */
export const PHRASE_CODE_SHIFT = 16;

/** The longest phrase of the lexicon, in tokens. */
export const LONGEST_PHRASE = 6;

/** A word's vector is kept as so many codes, each for a part of its dimensions. */
export const CODE_PARTS = 10;

/** The parts of a lexicon as a model file holds them. */
export interface LexiconData {
  /** Hashes of lower-case words. */
  readonly words: Int32Array;
  /** For each word the number of its finest cluster, 0 for none. */
  readonly clusters: Uint16Array;
  /** For each word its {@link Listed} bits. */
  readonly flags: Uint16Array;
  /** {@link CODE_PARTS} codes for each of the first words, those with a vector. */
  readonly codes: Uint8Array;
  /** For each finest cluster the number of its coarse cluster. */
  readonly coarse: Uint16Array;
  /** Hashes of lower-case phrases of two and more tokens. */
  readonly phrases: Int32Array;
  /** {@link Listed} bits of phrases, with the code of the name table above them. */
  readonly phraseFlags: Int32Array;
  /** Codes of what each word mostly was in unlabelled news: among the words of names, and as a name of its own. */
  readonly within: Uint8Array;
  readonly alone: Uint8Array;
}

/** Word clusters and name lists: what is known of words beyond the labelled texts. */
export class Lexicon {
  private readonly words: HashTable;
  private readonly phrases: HashTable;

  constructor(readonly data: LexiconData) {
    this.words = new HashTable(data.words);
    this.phrases = new HashTable(data.phrases);
  }

  /** Index of the word with this hash of its lower case, or -1. */
  find(lowerHash: number): number {
    return this.words.find(lowerHash);
  }

  /** The codes of the vector of the word with this index; empty where it has none. */
  codesOf(word: number): Uint8Array {
    return this.data.codes.subarray(word * CODE_PARTS, (word + 1) * CODE_PARTS);
  }

  phrase(hash: number): number {
    const index = this.phrases.find(hash);
    return index < 0 ? 0 : this.data.phraseFlags[index];
  }
}

/** The hash of a phrase from the hashes of its lower-case words. */
export function phraseHash(wordHashes: readonly number[]): number {
  return wordHashes.reduce(join, PHRASE_SEED);
}

/** With which hashes of phrases begin, here and in the training. */
export const PHRASE_SEED = 0x51ed270b;
