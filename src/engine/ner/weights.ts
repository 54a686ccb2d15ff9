import { HashTable } from './hashTable';
import { LABEL_COUNT } from './labels';

/** What the tagger has learnt. */
export interface WeightsData {
  /** Hashes of the features. */
  readonly features: Int32Array;
  /** `LABEL_COUNT` weights for each feature, in order. */
  readonly rows: Float32Array;
  /** Score of label `b` behind label `a` at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
}

/** Adds up the weights of the features it is given, into a row of scores, one a label. */
export class ScoreSink {
  private readonly table: HashTable;
  private readonly rows: Float32Array;
  private target: Float32Array = new Float32Array(LABEL_COUNT);
  private at = 0;

  constructor(weights: WeightsData) {
    this.table = new HashTable(weights.features);
    this.rows = weights.rows;
  }

  /** From now on scores are added to `target[at, at + LABEL_COUNT)`. */
  into(target: Float32Array, at: number): void {
    this.target = target;
    this.at = at;
  }

  add(feature: number): void {
    const index = this.table.find(feature);
    if (index < 0) return;
    const { rows, target, at } = this;
    const row = index * LABEL_COUNT;
    for (let l = 0; l < LABEL_COUNT; l++)
      target[at + l] = (target[at + l] as number) + (rows[row + l] as number);
  }
}
