import { LABEL_COUNT } from './labels';
import { byteValues } from './byte-values';
import { decodeNetwork } from './network-file';
import { Lexicon, type LexiconData } from '../lexicon';
import { Tagger } from './tagger';
import type { WeightsData } from './weights';

/** The name recogniser's trained parts, ready for use. */
export interface NameModel {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
}

/** "MNM" and the version of the layout below. */
export const MODEL_MAGIC = 0x4d4e4d04;
/**
 * Reads the bytes of `model/names.bin`, as `training/names/pack.ts` writes them: a header of counts, then arrays in order
 * of the size of their items, then the network if there is one.
 *
 * @returns undefined where the bytes are no such model or of another version
 */
export function decodeNameModel(bytes: Uint8Array): NameModel | undefined {
  const header = readHeader(bytes);
  if (!header) return undefined;
  const copy = bytes.slice();
  const reader = new Reader(copy.buffer, HEADER_BYTES);
  const transitions = reader.floats(LABEL_COUNT * LABEL_COUNT);
  const words = reader.ints(header.words);
  const phrases = reader.ints(header.phrases);
  const phraseFlags = reader.ints(header.phrases);
  const features = reader.ints(header.features);
  const lexicon: LexiconData = {
    words,
    phrases,
    clusters: reader.shorts(header.words),
    flags: reader.shorts(header.words),
    coarse: reader.shorts(header.coarse),
    phraseFlags,
    within: reader.bytes(header.words),
    alone: reader.bytes(header.words),
    codes: reader.bytes(header.codes),
  };
  const lengths = reader.bytes(header.features);
  const labels = reader.bytes(header.weights);
  const levels = reader.bytes(header.weights);
  if (!areSound(lengths, labels)) return undefined;
  const weights: WeightsData = {
    features,
    lengths,
    labels,
    levels,
    values: byteValues(header.scale),
    transitions,
  };
  const rest = bytes.subarray(modelSize(header));
  const network = decodeNetwork(rest);
  if (rest.length > 0 && !network) return undefined;
  const built = new Lexicon(lexicon);
  return { lexicon: built, tagger: new Tagger(built, weights, network) };
}

interface Header {
  readonly words: number;
  readonly phrases: number;
  readonly features: number;
  readonly coarse: number;
  readonly weights: number;
  readonly codes: number;
  readonly scale: number;
}
export const HEADER_BYTES = 36;

function readHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (i: number): number => view.getUint32(4 * i, true);
  if (at(0) !== MODEL_MAGIC || at(1) !== LABEL_COUNT) return undefined;
  const header = {
    words: at(2),
    phrases: at(3),
    features: at(4),
    coarse: at(5),
    weights: at(6),
    codes: at(7),
    scale: view.getFloat32(32, true),
  };
  return bytes.length >= modelSize(header) ? header : undefined;
}

/** Size in bytes of a model with these counts. */
export function modelSize(header: Omit<Header, 'scale'>): number {
  const { words, phrases, features, coarse, weights, codes } = header;
  return (
    HEADER_BYTES +
    4 * LABEL_COUNT ** 2 +
    4 * (words + 2 * phrases + features) +
    2 * (2 * words + coarse) +
    (2 * words + codes + features + 2 * weights)
  );
}

/** Whether the lengths add up to the number of weights, and every weight has a label. */
function areSound(lengths: Uint8Array, labels: Uint8Array): boolean {
  let sum = 0;
  for (const length of lengths) {
    if (length === 0 || length > LABEL_COUNT) return false;
    sum += length;
  }
  return sum === labels.length && labels.every((label) => label < LABEL_COUNT);
}

class Reader {
  constructor(
    private readonly buffer: ArrayBuffer,
    private at: number,
  ) {}

  ints(count: number): Int32Array {
    return new Int32Array(this.buffer, this.take(4 * count), count);
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.buffer, this.take(4 * count), count);
  }

  shorts(count: number): Uint16Array {
    return new Uint16Array(this.buffer, this.take(2 * count), count);
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.buffer, this.take(count), count);
  }

  private take(size: number): number {
    const at = this.at;
    this.at += size;
    return at;
  }
}
