import type { ClassifierWeights } from '../../src/engine/syntax/classifier';

/** An averaged multi-class perceptron over hashed features (Freund and Schapire 1999; Collins 2002). */
export class Perceptron {
  private size = 1 << 16;
  /** Pairs of feature and row; feature 0 marks an empty slot. */
  private table = new Int32Array(2 * this.size);
  private count = 0;
  private features = new Int32Array(1 << 14);
  private updates = new Int32Array(1 << 14);
  private weights: Float32Array;
  private sums: Float64Array;
  private step = 1;
  readonly scores: Float64Array;

  constructor(readonly classes: number) {
    this.weights = new Float32Array(classes << 14);
    this.sums = new Float64Array(classes << 14);
    this.scores = new Float64Array(classes);
  }

  /** Scores of all classes, left in {@link scores}. */
  score(features: Int32Array, count: number): void {
    const { scores, classes, weights } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f] as number);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  }

  /** Moves the features' weights from class `wrong` to class `right`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.add(features[f] as number);
      this.updates[row] = (this.updates[row] as number) + 1;
      this.change(row * this.classes + right, 1);
      this.change(row * this.classes + wrong, -1);
    }
  }

  /** Counts one more example, for the average. */
  tick(): void {
    this.step++;
  }

  private change(at: number, amount: number): void {
    this.weights[at] = (this.weights[at] as number) + amount;
    this.sums[at] = (this.sums[at] as number) + amount * this.step;
  }

  private find(feature: number): number {
    const { table } = this;
    const mask = table.length - 1;
    for (let slot = (feature << 1) & mask; table[slot] !== 0; slot = (slot + 2) & mask)
      if (table[slot] === feature) return table[slot + 1] as number;
    return -1;
  }

  private add(feature: number): number {
    const found = this.find(feature);
    if (found >= 0) return found;
    if (this.count * 2 >= this.size) this.rehash();
    if (this.count === this.features.length) this.grow();
    this.features[this.count] = feature;
    this.insert(this.count);
    return this.count++;
  }

  private insert(row: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let slot = ((this.features[row] as number) << 1) & mask;
    while (table[slot] !== 0) slot = (slot + 2) & mask;
    table[slot] = this.features[row] as number;
    table[slot + 1] = row;
  }

  private rehash(): void {
    this.size *= 2;
    this.table = new Int32Array(2 * this.size);
    for (let row = 0; row < this.count; row++) this.insert(row);
  }

  private grow(): void {
    const features = new Int32Array(this.count * 2);
    features.set(this.features);
    this.features = features;
    const updates = new Int32Array(this.count * 2);
    updates.set(this.updates);
    this.updates = updates;
    const weights = new Float32Array(this.weights.length * 2);
    weights.set(this.weights);
    this.weights = weights;
    const sums = new Float64Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
  }

  /**
   * The averaged weights, packed. Entries under `threshold` (in updates) and features changed fewer than
   * `minUpdates` times are left out.
   *
   * @param relative whether the first class's weights are taken off the others', so that it needs none
   */
  pack(threshold: number, minUpdates: number, relative = false): ClassifierWeights {
    const { classes } = this;
    const order = Array.from({ length: this.count }, (_, row) => row)
      .filter((row) => (this.updates[row] as number) >= minUpdates)
      .sort((a, b) => (this.features[a] as number) - (this.features[b] as number));
    const kept = order.map((row) => ({
      feature: this.features[row] as number,
      entries: this.averages(row, threshold, relative),
    }));
    const rows = kept.filter(({ entries }) => entries.length > 0);
    const entries = rows.flatMap((row) => row.entries);
    const greatest = Math.ceil(
      entries.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 1) * UNIT,
    );
    return {
      classes,
      features: Int32Array.from(rows, ({ feature }) => feature),
      counts: Uint8Array.from(rows, (row) => row.entries.length),
      classOf: Uint8Array.from(entries, ({ c }) => c),
      roots: Int8Array.from(entries, ({ weight }) =>
        Math.round(Math.sign(weight) * Math.sqrt((Math.abs(weight) * UNIT) / greatest) * 127),
      ),
      greatest,
    };
  }

  /** The averaged weights of a feature that reach the threshold. */
  private averages(row: number, threshold: number, relative: boolean): { c: number; weight: number }[] {
    const { classes, weights, sums, step } = this;
    const result: { c: number; weight: number }[] = [];
    const average = (c: number): number => {
      const at = row * classes + c;
      return (weights[at] as number) - (sums[at] as number) / step;
    };
    const base = relative ? average(0) : 0;
    for (let c = 0; c < classes; c++) {
      const weight = average(c) - base;
      if (Math.abs(weight) >= threshold) result.push({ c, weight });
    }
    return result;
  }
}

/** Units of the packed weights in one update. */
const UNIT = 64;

/** An example is learnt from until the right class leads by so much. */
export const MARGIN = 5;

/** The class of the highest score. */
export function bestOf(scores: Float64Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}

/** The best class but for `right`. */
export function rivalOf(scores: Float64Array, right: number): number {
  let winner = right === 0 ? 1 : 0;
  for (let c = winner + 1; c < scores.length; c++)
    if (c !== right && (scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
