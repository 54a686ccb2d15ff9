import {
  CLASS_BITS,
  RUN_BITS,
  type Classifier,
  type TernaryClassifier,
} from '../../src/engine/syntax/classifier';

/** An averaged multi-class perceptron over the keys of features (Freund and Schapire 1999; Collins 2002). */
export class Perceptron {
  private size = 1 << 16;
  /** Pairs of feature and row; feature 0 marks an empty slot. */
  private table = new Int32Array(2 * this.size);
  private count = 0;
  private features = new Int32Array(1 << 14);
  private updates = new Int32Array(1 << 14);
  private weights: Float32Array;
  private sums: Float32Array;
  private step = 1;
  readonly scores: Float64Array;

  constructor(readonly classes: number) {
    this.weights = new Float32Array(classes << 14);
    this.sums = new Float32Array(classes << 14);
    this.scores = new Float64Array(classes);
  }

  /** Scores of all classes for `keys[0, count)`, left in {@link scores}. */
  score(keys: Int32Array, count: number): void {
    const { scores, classes, weights } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.find(keys[f] || 1);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] += weights[base + c];
    }
  }

  /** Moves the features' weights from class `wrong` to class `right`. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.add(keys[f] || 1);
      this.updates[row]++;
      this.change(row * this.classes + right, 1);
      this.change(row * this.classes + wrong, -1);
    }
  }

  /** Counts one more example, for the average. */
  tick(): void {
    this.step++;
  }

  private change(at: number, amount: number): void {
    this.weights[at] += amount;
    this.sums[at] += amount * this.step;
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
    const sums = new Float32Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
  }

  /**
   * The averaged weights as the engine reads them. Entries under `threshold` (in updates) and features changed fewer
   * than `minUpdates` times are left out.
   */
  pack(threshold: number, minUpdates: number): Classifier {
    const rows = this.rows(threshold, minUpdates, false);
    const scale = scaleOf(rows);
    const runs = rows.map(({ weights }) =>
      weights.map(({ c, weight }) => (scaled(weight, scale) << CLASS_BITS) | c),
    );
    const entries = new Int16Array(runs.reduce((size, run) => size + run.length + 1, 1));
    const table = new KeyTable(rows.length);
    let at = 1;
    runs.forEach((run, i) => {
      if (!table.add((rows[i] as Row).feature, at)) return;
      entries[at] = run.length;
      entries.set(run, at + 1);
      at += run.length + 1;
    });
    if (at >= 1 << RUN_BITS) throw new RangeError('too many weights');
    return { table: table.table, entries: entries.slice(0, at) };
  }

  /** As {@link pack}, of three classes, the first of which gets no weights: the others' are relative to it. */
  packTernary(threshold: number, minUpdates: number): TernaryClassifier {
    const rows = this.rows(threshold, minUpdates, true);
    const scale = scaleOf(rows);
    const table = new KeyTable(rows.length);
    for (const { feature, weights } of rows) {
      const of = (wanted: number): number =>
        scaled(weights.find(({ c }) => c === wanted)?.weight ?? 0, scale) & 0x3ff;
      table.add(feature, (of(1) << 10) | of(2));
    }
    return { table: table.table };
  }

  /** The features worth keeping, the most often changed ones first. */
  private rows(threshold: number, minUpdates: number, relative: boolean): Row[] {
    return Array.from({ length: this.count }, (_, row) => row)
      .filter((row) => this.updates[row] >= minUpdates)
      .sort((a, b) => this.updates[b] - this.updates[a])
      .map((row) => ({ feature: this.features[row], weights: this.averages(row, threshold, relative) }))
      .filter(({ weights }) => weights.length > 0);
  }

  /** The averaged weights of a feature that reach the threshold. */
  private averages(row: number, threshold: number, relative: boolean): Weight[] {
    const { classes, weights, sums, step } = this;
    const result: Weight[] = [];
    const average = (c: number): number => weights[row * classes + c] - sums[row * classes + c] / step;
    const base = relative ? average(0) : 0;
    for (let c = 0; c < classes; c++) {
      const weight = average(c) - base;
      if (Math.abs(weight) >= threshold) result.push({ c, weight });
    }
    return result;
  }
}

interface Weight {
  readonly c: number;
  readonly weight: number;
}

interface Row {
  readonly feature: number;
  readonly weights: readonly Weight[];
}

/** The greatest weight that ten bits hold. */
const GREATEST = 511;

/** What the weights are multiplied by so that all but the very greatest fit into ten bits. */
function scaleOf(rows: readonly Row[]): number {
  const sizes = Float64Array.from(
    rows.flatMap(({ weights }) => weights),
    ({ weight }) => Math.abs(weight),
  ).sort();
  return GREATEST / (sizes[Math.floor(sizes.length * 0.9999)] ?? 1);
}

function scaled(weight: number, scale: number): number {
  return Math.max(-GREATEST, Math.min(GREATEST, Math.round(weight * scale)));
}

/** The hash table of a classifier while it is built, at most seven tenths full. */
class KeyTable {
  readonly table: Int32Array;

  constructor(features: number) {
    let size = 16;
    while (size * 0.7 < features) size *= 2;
    this.table = new Int32Array(size);
  }

  /** Adds a feature; false where the table would take it for one that it has already, or `value` says nothing. */
  add(key: number, value: number): boolean {
    const { table } = this;
    const mask = table.length - 1;
    const upper = (key >>> RUN_BITS) << RUN_BITS;
    let slot = key & mask;
    for (; table[slot] !== 0; slot = (slot + 1) & mask)
      if ((table[slot] ^ key) >>> RUN_BITS === 0) return false;
    table[slot] = upper | value;
    return value !== 0;
  }
}

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
