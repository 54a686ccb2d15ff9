/** What the tagger has learnt. Most features speak for or against few labels: their weights are kept as a sparse list. */
export interface WeightsData {
  /** Hashes of the features. */
  readonly features: Int32Array;
  /** How many weights each feature has: at least one, at most one a label. */
  readonly lengths: Uint8Array;
  /** The label of each weight, feature by feature. */
  readonly labels: Uint8Array;
  /** The size of each weight as a step of {@link values}. */
  readonly levels: Uint8Array;
  /** The weight that each of the 256 levels stands for. */
  readonly values: Float32Array;
  /** Score of label `b` behind label `a` at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
}

/** Bits of a packed slot that hold the number of weights; the others hold where they begin. */
const LENGTH_BITS = 5;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
/** Bits of the filter for each feature. */
const FILTER_BITS = 8;

/**
 * Adds up the weights of the features it is given, into a row of scores, one a label.
 *
 * Most features of a text have no weights: a bit for each hash's high bits, small enough for the processor's cache, tells
 * so for nine out of ten without a look into the table (a Bloom filter with one hash).
 */
export class ScoreSink {
  /** Slot `s` holds a hash at `2 * s`, and where its weights begin and how many they are, 0 where it is free, at `2 * s + 1`. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly filter: Uint32Array;
  private readonly filterShift: number;
  /** Label and level of each weight. */
  private readonly cells: Uint16Array;
  private readonly values: Float32Array;
  private target: Float32Array = new Float32Array();
  private at = 0;

  constructor({ features, lengths, labels, levels, values }: WeightsData) {
    const sizeBits = Math.max(4, Math.ceil(Math.log2(features.length * 2 + 1)));
    this.mask = (1 << sizeBits) - 1;
    this.slots = new Int32Array(2 << sizeBits);
    const filterBits = Math.max(5, Math.ceil(Math.log2(features.length * FILTER_BITS + 1)));
    this.filterShift = 32 - filterBits;
    this.filter = new Uint32Array(1 << (filterBits - 5));
    this.values = values;
    this.cells = labels.length > 0 ? packCells(labels, levels) : new Uint16Array(1);
    this.fill(features, lengths);
  }

  private fill(features: Int32Array, lengths: Uint8Array): void {
    const { slots, mask, filter, filterShift } = this;
    let start = 0;
    for (let i = 0; i < features.length; i++) {
      const key = features[i] as number;
      const length = lengths[i] as number;
      let slot = key & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = (start << LENGTH_BITS) | length;
      const bit = key >>> filterShift;
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
      start += length;
    }
  }

  /** From now on scores are added to `target[at, at + LABEL_COUNT)`. */
  into(target: Float32Array, at: number): void {
    this.target = target;
    this.at = at;
  }

  add(feature: number): void {
    const bit = feature >>> this.filterShift;
    if ((((this.filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return;
    const { slots, mask } = this;
    let slot = feature & mask;
    for (;;) {
      const packed = slots[2 * slot + 1] as number;
      if (packed === 0) return;
      if (slots[2 * slot] === feature) {
        this.addCells(packed >>> LENGTH_BITS, packed & LENGTH_MASK);
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  private addCells(start: number, length: number): void {
    const { cells, values, target, at } = this;
    for (let k = start; k < start + length; k++) {
      const cell = cells[k] as number;
      const label = at + (cell >>> 8);
      target[label] = (target[label] as number) + (values[cell & 0xff] as number);
    }
  }
}

function packCells(labels: Uint8Array, levels: Uint8Array): Uint16Array {
  const cells = new Uint16Array(labels.length);
  for (let k = 0; k < labels.length; k++) cells[k] = ((labels[k] as number) << 8) | (levels[k] as number);
  return cells;
}
