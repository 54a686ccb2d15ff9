/**
 * A linear classifier over hashed features, packed for reading: an open-addressing table from feature to a run of
 * `entries`, each of which holds a class in its low byte and a weight above it.
 */
export interface Classifier {
  readonly classes: number;
  /** Hash of the feature in each slot; 0 where the slot is empty. The length is a power of two. */
  readonly keys: Int32Array;
  /** Where the entries of each slot's feature begin; the first one is their number. */
  readonly offsets: Int32Array;
  readonly entries: Int32Array;
}

/** Adds up the weights of `features[0, count)` for each class into `scores`. */
export function score(model: Classifier, features: Int32Array, count: number, scores: Int32Array): void {
  const { keys, offsets, entries } = model;
  const mask = keys.length - 1;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    let slot = feature & mask;
    let key = keys[slot] as number;
    while (key !== feature && key !== 0) {
      slot = (slot + 1) & mask;
      key = keys[slot] as number;
    }
    if (key === 0) continue;
    const begin = (offsets[slot] as number) + 1;
    const end = begin + (entries[begin - 1] as number);
    for (let e = begin; e < end; e++) {
      const entry = entries[e] as number;
      scores[entry & 0xff] = (scores[entry & 0xff] as number) + (entry >> 8);
    }
  }
}

/** Builds the classifier from features and their weights, as the model file lists them. */
export function buildClassifier(
  classes: number,
  features: Int32Array,
  counts: Uint8Array,
  classOf: Uint8Array,
  weights: Int16Array,
): Classifier {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const offsets = new Int32Array(size);
  const entries = new Int32Array(features.length + classOf.length);
  let read = 0;
  let write = 0;
  features.forEach((feature, i) => {
    let slot = feature & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    offsets[slot] = write;
    const count = counts[i] as number;
    entries[write++] = count;
    for (let c = 0; c < count; c++, read++)
      entries[write++] = ((weights[read] as number) << 8) | (classOf[read] as number);
  });
  return { classes, keys, offsets, entries };
}
