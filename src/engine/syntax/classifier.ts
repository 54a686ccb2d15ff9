import type { ByteReader } from './byte-reader';

/**
 * A linear classifier over hashed features. `table` is an open-addressing hash table of pairs, the feature and
 * where its run of `entries` begins; feature 0 marks an empty slot. The first of a run is the number of entries,
 * each of the others holds a class in its low byte and a weight above it.
 */
export interface Classifier {
  readonly classes: number;
  readonly table: Int32Array;
  readonly entries: Int32Array;
}

/** Adds up the weights of `features[0, count)` for each class into `scores`. */
export function score(model: Classifier, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, entries } = model;
  const mask = table.length - 1;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    let slot = (feature << 1) & mask;
    let key = table[slot] as number;
    while (key !== feature && key !== 0) {
      slot = (slot + 2) & mask;
      key = table[slot] as number;
    }
    if (key === 0) continue;
    const begin = (table[slot + 1] as number) + 1;
    const end = begin + (entries[begin - 1] as number);
    for (let e = begin; e < end; e++) {
      const entry = entries[e] as number;
      scores[entry & 0xff] = (scores[entry & 0xff] as number) + (entry >> 8);
    }
  }
}

/**
 * A classifier with three classes, the first of which has no weights: `table` holds pairs of a feature and its
 * weights for the second (upper half) and third class (lower half), so that a feature costs one look into memory.
 */
export interface TernaryClassifier {
  readonly table: Int32Array;
}

/** Adds up the weights of `features[0, count)` for the three classes into `scores`. */
export function scoreTernary(
  model: TernaryClassifier,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { table } = model;
  const mask = table.length - 1;
  let second = 0;
  let third = 0;
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    let slot = (feature << 1) & mask;
    let key = table[slot] as number;
    while (key !== feature && key !== 0) {
      slot = (slot + 2) & mask;
      key = table[slot] as number;
    }
    const weights = table[slot + 1] as number;
    second += weights >> 16;
    third += (weights << 16) >> 16;
  }
  scores[0] = 0;
  scores[1] = second;
  scores[2] = third;
}

/** A classifier's weights as lists: features in rising order, how many entries each has, and the entries. */
export interface ClassifierWeights {
  readonly classes: number;
  readonly features: Int32Array;
  readonly counts: Uint8Array;
  readonly classOf: Uint8Array;
  /** Square roots of the weights with their sign, in 127ths of the greatest. */
  readonly roots: Int8Array;
  /** The greatest weight. */
  readonly greatest: number;
}

/** Reads the weights that `training/syntax/encode.ts` has written. */
export function readWeights(reader: ByteReader): ClassifierWeights {
  const classes = reader.varint();
  const size = reader.varint();
  const length = reader.varint();
  const greatest = reader.varint();
  const features = reader.rising(size);
  const counts = reader.bytes(size);
  const classOf = reader.bytes(length);
  const weights = reader.bytes(length);
  const roots = new Int8Array(weights.buffer, weights.byteOffset, length);
  return { classes, features, counts, classOf, roots, greatest };
}

/** Builds the classifier for reading. */
export function buildClassifier(weights: ClassifierWeights): Classifier {
  const { classes, features, counts, classOf, roots } = weights;
  const table = emptyTable(features.length);
  const entries = new Int32Array(features.length + classOf.length);
  const weightOf = weightTable(weights);
  let read = 0;
  let write = 0;
  for (let i = 0; i < features.length; i++) {
    table[insert(table, features[i] as number) + 1] = write;
    const count = counts[i] as number;
    entries[write++] = count;
    for (let c = 0; c < count; c++, read++)
      entries[write++] =
        ((weightOf[(roots[read] as number) + 127] as number) << 8) | (classOf[read] as number);
  }
  return { classes, table, entries };
}

/** Builds a classifier with three classes from weights that are relative to the first one. */
export function buildTernary(weights: ClassifierWeights): TernaryClassifier {
  const { features, counts, classOf, roots } = weights;
  const table = emptyTable(features.length);
  const weightOf = weightTable(weights);
  let read = 0;
  for (let i = 0; i < features.length; i++) {
    const both = [0, 0, 0];
    for (let c = 0; c < (counts[i] as number); c++, read++)
      both[classOf[read] as number] = weightOf[(roots[read] as number) + 127] as number;
    table[insert(table, features[i] as number) + 1] =
      ((both[1] as number) << 16) | ((both[2] as number) & 0xffff);
  }
  return { table };
}

/** A table for so many features, at most three quarters full: small tables stay in the processor's caches. */
function emptyTable(features: number): Int32Array {
  let size = 16;
  while (size * 3 < features * 8) size *= 2;
  return new Int32Array(size);
}

/** Puts a feature into the table and returns its slot. */
function insert(table: Int32Array, feature: number): number {
  const mask = table.length - 1;
  let slot = (feature << 1) & mask;
  while (table[slot] !== 0) slot = (slot + 2) & mask;
  table[slot] = feature;
  return slot;
}

/** The weights that the 255 roots stand for. */
function weightTable({ greatest }: ClassifierWeights): Int32Array {
  return Int32Array.from({ length: 255 }, (_, i) => {
    const root = (i - 127) / 127;
    return Math.round(Math.sign(root) * root * root * greatest);
  });
}
