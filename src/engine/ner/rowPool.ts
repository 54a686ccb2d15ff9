import { LABEL_COUNT } from './labels';

const FIRST_ROWS = 256;

/** Rows of scores, one a label each, in one array. Row 0 is never given out. */
export class RowPool {
  private count = 1;
  /** Row `r` begins at `r * LABEL_COUNT`. */
  scores = new Float32Array(FIRST_ROWS * LABEL_COUNT);

  /** Takes all rows back. */
  clear(): void {
    this.scores = new Float32Array(FIRST_ROWS * LABEL_COUNT);
    this.count = 1;
  }

  /** The number of a new row, all zero. */
  take(): number {
    if ((this.count + 1) * LABEL_COUNT > this.scores.length) {
      const larger = new Float32Array(2 * this.scores.length);
      larger.set(this.scores);
      this.scores = larger;
    }
    return this.count++;
  }

  /** Adds a row to the scores of `target` from `at` on. */
  addTo(target: Float32Array, at: number, row: number): void {
    const { scores } = this;
    const size = LABEL_COUNT;
    const from = row * size;
    for (let l = 0; l < size; l++) target[at + l] = (target[at + l] as number) + (scores[from + l] as number);
  }
}
