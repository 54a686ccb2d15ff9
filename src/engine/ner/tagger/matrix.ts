/** Rows that are added at once, so that each output is read and written once for them. */
const AT_ONCE = 4;

/** A layer of a small network whose inputs count where they are positive: half of them do, and only their rows are looked at. */
export class Matrix {
  /** The positive inputs and where their rows begin, zeros behind them up to whole steps. */
  private readonly factors: Float32Array;
  private readonly rows: Int32Array;

  /** @param weights row by row, a row an input */
  constructor(
    private readonly weights: Float32Array,
    inputs: number,
    private readonly outputs: number,
  ) {
    this.factors = new Float32Array(inputs + AT_ONCE);
    this.rows = new Int32Array(inputs + AT_ONCE);
  }

  /** Adds the product of the positive part of `input` and the matrix to `output`: the same as row after row, to the last bit. */
  addProduct(input: Float32Array, output: Float32Array): void {
    const { weights, outputs, factors, rows } = this;
    const count = this.sift(input);
    for (let i = 0; i < count; i += AT_ONCE) {
      const first = rows[i];
      const second = rows[i + 1];
      const third = rows[i + 2];
      const fourth = rows[i + 3];
      const a = factors[i];
      const b = factors[i + 1];
      const c = factors[i + 2];
      const d = factors[i + 3];
      for (let j = 0; j < outputs; j++) {
        let sum = Math.fround(output[j] + a * weights[first + j]);
        sum = Math.fround(sum + b * weights[second + j]);
        sum = Math.fround(sum + c * weights[third + j]);
        output[j] = sum + d * weights[fourth + j];
      }
    }
  }

  /** Notes the positive inputs. @returns how many */
  private sift(input: Float32Array): number {
    const { outputs, factors, rows } = this;
    let count = 0;
    for (let k = 0; k < input.length; k++) {
      if (!(input[k] > 0)) continue;
      factors[count] = input[k];
      rows[count++] = k * outputs;
    }
    factors.fill(0, count, count + AT_ONCE);
    rows.fill(0, count, count + AT_ONCE);
    return count;
  }
}
