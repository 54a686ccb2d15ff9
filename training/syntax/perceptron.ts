import type { PackedClassifier } from '../../src/engine/syntax/model';

/** An averaged multi-class perceptron over hashed features (Freund and Schapire 1999; Collins 2002). */
export class Perceptron {
  private size = 1 << 16;
  private keys = new Int32Array(this.size);
  private rows = new Int32Array(this.size);
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
    let slot = feature & (this.size - 1);
    while (this.keys[slot] !== 0) {
      if (this.keys[slot] === feature) return this.rows[slot] as number;
      slot = (slot + 1) & (this.size - 1);
    }
    return -1;
  }

  private add(feature: number): number {
    const found = this.find(feature);
    if (found >= 0) return found;
    if (this.count * 2 >= this.size) this.rehash();
    if (this.count === this.features.length) this.grow();
    let slot = feature & (this.size - 1);
    while (this.keys[slot] !== 0) slot = (slot + 1) & (this.size - 1);
    this.keys[slot] = feature;
    this.rows[slot] = this.count;
    this.features[this.count] = feature;
    return this.count++;
  }

  private rehash(): void {
    this.size *= 2;
    this.keys = new Int32Array(this.size);
    this.rows = new Int32Array(this.size);
    for (let row = 0; row < this.count; row++) {
      let slot = (this.features[row] as number) & (this.size - 1);
      while (this.keys[slot] !== 0) slot = (slot + 1) & (this.size - 1);
      this.keys[slot] = this.features[row] as number;
      this.rows[slot] = row;
    }
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
   * The averaged weights as 16-bit integers, in order of the features' hashes. Entries under `threshold` (in updates)
   * and features changed fewer than `minUpdates` times are left out.
   */
  pack(threshold: number, minUpdates: number): PackedClassifier {
    const { classes, weights, sums, step } = this;
    const order = Array.from({ length: this.count }, (_, row) => row)
      .filter((row) => (this.updates[row] as number) >= minUpdates)
      .sort((a, b) => (this.features[a] as number) - (this.features[b] as number));
    const features: number[] = [];
    const counts: number[] = [];
    const classOf: number[] = [];
    const packed: number[] = [];
    for (const row of order) {
      let kept = 0;
      for (let c = 0; c < classes; c++) {
        const at = row * classes + c;
        const weight = (weights[at] as number) - (sums[at] as number) / step;
        if (Math.abs(weight) < threshold) continue;
        const value = Math.max(-32767, Math.min(32767, Math.round(weight * SCALE)));
        if (value === 0) continue;
        classOf.push(c);
        packed.push(value);
        kept++;
      }
      if (kept === 0) continue;
      features.push(this.features[row] as number);
      counts.push(kept);
    }
    return {
      classes,
      features: Int32Array.from(features),
      counts: Uint8Array.from(counts),
      classOf: Uint8Array.from(classOf),
      weights: Int16Array.from(packed),
    };
  }
}

/** Units of the packed weights in one update. */
const SCALE = 64;
