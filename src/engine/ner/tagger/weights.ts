import { weightsOf } from './levels';

/** What the tagger has learnt. Most features speak for or against few labels: their weights are kept as a sparse list. */
export interface WeightsData {
  /** Hashes of the features. */
  readonly features: Int32Array;
  /** The labels that each feature has weights for, at least one, as bit sets. */
  readonly labels: Int32Array;
  /** The size of each weight in steps, feature by feature, by label. */
  readonly levels: Int8Array;
  readonly step: number;
  /** Score of label `b` behind label `a` at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
}

/** Bits of a packed slot that hold the number of weights; the others hold where they begin. */
const LENGTH_BITS = 5;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** Bits of the filter for each feature. */
const FILTER_BITS = 8;

/** Features that are looked up together, at most. */
const BATCH = 128;

/**
 * Adds up the weights of the features it is given, into a row of scores, one a label.
 *
 * Most features of a text have no weights: a bit for each hash's high bits, small enough for the processor's cache, tells
 * so for nine out of ten without a look into the table (a Bloom filter with one hash). Features are collected and looked up
 * step by step together, so that one look into memory need not wait for another.
 */
export class ScoreSink {
  /** Slot `s` holds a hash at `2 * s`, and where its weights begin and how many they are, 0 where it is free, at `2 * s + 1`. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  private readonly filter: Uint32Array;
  private readonly filterShift: number;
  /** Label and level of each weight. */
  private readonly cells: Uint16Array;
  /** The weight that each of the 256 bytes of a level stands for. */
  private readonly values: Float32Array;
  /** The features that were given, and where the table has the weights of each. */
  private readonly keys = new Int32Array(BATCH);
  private readonly found = new Int32Array(BATCH);
  private count = 0;

  constructor({ features, labels, levels, step }: WeightsData) {
    const sizeBits = Math.max(4, Math.ceil(Math.log2(features.length * 2 + 1)));
    this.mask = (1 << sizeBits) - 1;
    this.shift = 32 - sizeBits;
    this.slots = new Int32Array(2 << sizeBits);
    const filterBits = Math.max(5, Math.ceil(Math.log2(features.length * FILTER_BITS + 1)));
    this.filterShift = 32 - filterBits;
    this.filter = new Uint32Array(1 << (filterBits - 5));
    this.values = weightsOf(
      new Int8Array(256).map((_, byte) => byte),
      step,
    );
    this.cells = new Uint16Array(levels.length);
    this.fill(features, labels, levels);
  }

  private fill(features: Int32Array, labels: Int32Array, levels: Int8Array): void {
    const { slots, mask, shift, filter, filterShift, cells } = this;
    let end = 0;
    for (let i = 0; i < features.length; i++) {
      const key = features[i];
      const start = end;
      for (let rest = labels[i]; rest; rest &= rest - 1)
        cells[end] = ((31 - Math.clz32(rest & -rest)) << 8) | (levels[end++] & 0xff);
      // By its high bits: the features are sorted, and fill the table from one end to the other.
      let slot = key >>> shift;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = (start << LENGTH_BITS) | (end - start);
      const bit = key >>> filterShift;
      filter[bit >>> 5] |= 1 << (bit & 31);
    }
  }

  /** Takes a feature; there is room for {@link BATCH} of them between two calls of {@link sumInto}. */
  add(feature: number): void {
    this.keys[this.count++] = feature;
  }

  /** Adds the weights of the features that were given since the last call to `target[at, at + LABEL_COUNT)`. */
  sumInto(target: Float32Array, at: number): void {
    const { found } = this;
    const count = this.lookUp(this.sift());
    this.count = 0;
    for (let f = 0; f < count; f++) this.addCells(found[f], target, at);
  }

  /** Keeps the features that may have weights. @returns how many */
  private sift(): number {
    const { keys, filter, filterShift } = this;
    const given = Math.min(this.count, BATCH);
    let count = 0;
    for (let f = 0; f < given; f++) {
      const key = keys[f];
      const bit = key >>> filterShift;
      keys[count] = key;
      count += (filter[bit >>> 5] >>> (bit & 31)) & 1;
    }
    return count;
  }

  /** Finds the first `count` of the features in the table. @returns how many are there */
  private lookUp(count: number): number {
    const { keys, found, slots, mask, shift } = this;
    for (let f = 0; f < count; f++) found[f] = slots[2 * (keys[f] >>> shift) + 1];
    let known = 0;
    for (let f = 0; f < count; f++) {
      const key = keys[f];
      let slot = key >>> shift;
      let packed = found[f];
      while (packed !== 0 && slots[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        packed = slots[2 * slot + 1];
      }
      if (packed !== 0) found[known++] = packed;
    }
    return known;
  }

  private addCells(packed: number, target: Float32Array, at: number): void {
    const { cells, values } = this;
    const start = packed >>> LENGTH_BITS;
    const end = start + (packed & LENGTH_MASK);
    for (let k = start; k < end; k++) {
      const cell = cells[k];
      const label = at + (cell >>> 8);
      target[label] += values[cell & 0xff];
    }
  }
}
