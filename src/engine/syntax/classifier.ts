import type { FeatureBuffer, Templates } from './templates';

/**
 * A linear classifier over hashed features.
 *
 * `table` is an open-addressing hash table, its length a power of two, one number a feature: the upper twelve bits
 * are those of the feature's key (a Bloomier filter: one in four thousand unknown features is mistaken for another
 * one, which costs nothing in quality and half the memory), the lower twenty say where its run of `entries` begins.
 * 0 marks an empty slot. The first of a run is the number of entries, each of the others holds a weight in its upper
 * ten bits and a class below. Small tables are fast ones: they stay in the processor's caches.
 */
export interface Classifier {
  readonly table: Int32Array;
  /** `entries[0]` is 0: the empty run that an unknown feature gets. */
  readonly entries: Int16Array;
}

/** Bits of an entry that hold the class. */
export const CLASS_BITS = 6;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
/** Bits of a table's number that do not belong to the key. */
export const RUN_BITS = 20;
const RUN_MASK = (1 << RUN_BITS) - 1;

/** Adds the weights of the buffer's features for each class to `scores`. */
export function addScores({ table, entries }: Classifier, buffer: FeatureBuffer, scores: Int32Array): void {
  lookUp(table, buffer);
  const { found, lengths, count } = buffer;
  for (let f = 0; f < count; f++) lengths[f] = entries[found[f] & RUN_MASK];
  for (let f = 0; f < count; f++) {
    const begin = found[f] & RUN_MASK;
    for (let e = begin + lengths[f]; e > begin; e--) {
      const entry = entries[e];
      scores[entry & CLASS_MASK] += entry >> CLASS_BITS;
    }
  }
}

/**
 * Writes what the table has for each of the buffer's keys to `buffer.found`; 0 for what it does not have.
 *
 * All first slots are read before any is looked at, and so are the lengths of the runs: no look into memory waits then for
 * the answer of another one, and the model, which is larger than the processor's caches, costs half the time.
 */
function lookUp(table: Int32Array, { keys, found, count }: FeatureBuffer): void {
  const mask = table.length - 1;
  for (let f = 0; f < count; f++) found[f] = table[keys[f] & mask];
  for (let f = 0; f < count; f++) {
    const key = keys[f];
    let slot = key & mask;
    let at = found[f];
    while (at !== 0 && (at ^ key) >>> RUN_BITS !== 0) {
      slot = (slot + 1) & mask;
      at = table[slot];
    }
    found[f] = at;
  }
}

/**
 * The class of the situation that `buffer.values` describe.
 *
 * @param scores room for the scores, one a class
 */
export function decide(
  model: Classifier,
  templates: Templates,
  buffer: FeatureBuffer,
  scores: Int32Array,
): number {
  buffer.fill(templates);
  scores.fill(0);
  addScores(model, buffer, scores);
  return best(scores);
}

/** The index of the highest score, the first one of equals. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c] > scores[winner]) winner = c;
  return winner;
}

/**
 * A classifier with three classes, the first of which has no weights. `table` is as in {@link Classifier}, but the
 * lower twenty bits are the weights for the second and third class themselves, so that a feature costs one look into
 * memory.
 */
export interface TernaryClassifier {
  readonly table: Int32Array;
}

/** Writes the sums of the weights of the buffer's features for the three classes to `scores`. */
export function scoreTernary({ table }: TernaryClassifier, buffer: FeatureBuffer, scores: Int32Array): void {
  lookUp(table, buffer);
  const { found, count } = buffer;
  let second = 0;
  let third = 0;
  for (let f = 0; f < count; f++) {
    second += (found[f] << 12) >> 22;
    third += (found[f] << 22) >> 22;
  }
  scores[0] = 0;
  scores[1] = second;
  scores[2] = third;
}
