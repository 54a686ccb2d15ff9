const FIRST_ROWS = 256;

/** Rows of numbers, all of one width, in one array. Row 0 is never given out. */
export class RowPool {
  private used = 1;
  /** Row `r` begins at `r * width`. */
  values: Float32Array;

  constructor(private readonly width: number) {
    this.values = new Float32Array(FIRST_ROWS * width);
  }

  /** How many rows are given out. */
  get count(): number {
    return this.used - 1;
  }

  /** Takes all rows back. */
  clear(): void {
    this.values = new Float32Array(FIRST_ROWS * this.width);
    this.used = 1;
  }

  /** The number of a new row, all zero. */
  take(): number {
    if ((this.used + 1) * this.width > this.values.length) {
      const larger = new Float32Array(2 * this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    return this.used++;
  }

  /** Adds a row to the numbers of `target` from `at` on. */
  addTo(target: Float32Array, at: number, row: number): void {
    const { values, width } = this;
    const from = row * width;
    for (let k = 0; k < width; k++) target[at + k] += values[from + k];
  }
}
