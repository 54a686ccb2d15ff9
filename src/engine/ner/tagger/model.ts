import { LABEL_COUNT } from './labels';
import { decodeNetwork } from './network-file';
import { addDifferences, fromPlanes } from './planes';
import { CODE_PARTS, Lexicon, type LexiconData } from '../lexicon';
import { Tagger } from './tagger';
import type { WeightsData } from './weights';

/** The name recogniser's trained parts, ready for use. */
export interface NameModel {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
}

/** "MNM" and the version of the layout below. */
export const MODEL_MAGIC = 0x4d4e4d05;

/**
 * Reads the bytes of `model/names.bin`, as `training/names/pack.ts` writes them: a header of counts, then arrays in planes
 * (see {@link ./planes}), then the network if there is one.
 *
 * @returns undefined where the bytes are no such model or of another version
 */
export function decodeNameModel(bytes: Uint8Array): NameModel | undefined {
  const header = readHeader(bytes);
  if (!header) return undefined;
  const reader = new PlaneReader(bytes, HEADER_BYTES);
  const transitions = reader.floats(LABEL_COUNT ** 2);
  const lexicon = readLexicon(reader, header);
  const weights: WeightsData = {
    features: reader.hashes(header.features),
    labels: reader.ints(header.features),
    levels: reader.levels(header.weights),
    step: header.step,
    transitions,
  };
  if (!areSound(weights)) return undefined;
  const rest = bytes.subarray(modelSize(header));
  const network = decodeNetwork(rest);
  if (rest.length > 0 && !network) return undefined;
  const built = new Lexicon(lexicon);
  return { lexicon: built, tagger: new Tagger(built, weights, network) };
}

function readLexicon(reader: PlaneReader, { vectors, words, phrases, coarse }: Header): LexiconData {
  const hashes = new Int32Array(words);
  hashes.set(reader.hashes(vectors));
  hashes.set(reader.hashes(words - vectors), vectors);
  return {
    words: hashes,
    phrases: reader.hashes(phrases),
    phraseFlags: reader.ints(phrases),
    clusters: reader.shorts(words),
    flags: reader.shorts(words),
    coarse: reader.shorts(coarse),
    within: reader.bytes(words, 1),
    alone: reader.bytes(words, 1),
    codes: reader.bytes(vectors, CODE_PARTS),
  };
}

interface Header {
  readonly words: number;
  /** How many of the words, the first ones, have a vector. */
  readonly vectors: number;
  readonly phrases: number;
  readonly coarse: number;
  readonly features: number;
  readonly weights: number;
  readonly step: number;
}

/** Nine words of four bytes: the magic number, the number of labels, and the members of {@link Header}. */
export const HEADER_BYTES = 36;

function readHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (i: number): number => view.getUint32(4 * i, true);
  if (at(0) !== MODEL_MAGIC || at(1) !== LABEL_COUNT) return undefined;
  const header = {
    words: at(2),
    vectors: at(3),
    phrases: at(4),
    coarse: at(5),
    features: at(6),
    weights: at(7),
    step: view.getFloat32(32, true),
  };
  return header.vectors <= header.words && bytes.length >= modelSize(header) ? header : undefined;
}

/** Size in bytes of a model with these counts, without its network. */
export function modelSize(header: Omit<Header, 'step'>): number {
  const { words, vectors, phrases, coarse, features, weights } = header;
  return (
    HEADER_BYTES +
    4 * LABEL_COUNT ** 2 +
    (4 + 2 + 2 + 1 + 1) * words +
    CODE_PARTS * vectors +
    (4 + 4) * phrases +
    2 * coarse +
    (4 + 4) * features +
    weights
  );
}

/** Whether every feature has labels, and each of them a weight. */
function areSound({ labels, levels }: WeightsData): boolean {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    const set = labels[i];
    if (set <= 0 || set >>> LABEL_COUNT) return false;
    for (let rest = set; rest; rest &= rest - 1) sum++;
  }
  return sum === levels.length;
}

/** Takes one array after the other out of a file. */
class PlaneReader {
  constructor(
    private readonly file: Uint8Array,
    private at: number,
  ) {}

  bytes(count: number, width: number): Uint8Array {
    const at = this.at;
    this.at += count * width;
    return fromPlanes(this.file, at, count, width);
  }

  ints(count: number): Int32Array {
    return new Int32Array(this.bytes(count, 4).buffer);
  }

  hashes(count: number): Int32Array {
    return addDifferences(this.ints(count));
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.bytes(count, 4).buffer);
  }

  shorts(count: number): Uint16Array {
    return new Uint16Array(this.bytes(count, 2).buffer);
  }

  levels(count: number): Int8Array {
    return new Int8Array(this.bytes(count, 1).buffer);
  }
}
