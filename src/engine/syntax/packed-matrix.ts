import { BLOCK, type Matrix } from './matrix';

/** Two sums share one number: the second one counts in units of this. */
const UPPER = 2 ** 26;

/**
 * Multiplies where there are no instructions for several numbers. Two outputs share each number, which a double holds
 * exactly, so that one multiplication does two; a block of vectors is multiplied at once, so that each weight is read once
 * for all of them.
 */
export class PackedMatrix implements Matrix {
  readonly outputs: number;
  private readonly weights: Float64Array;

  /** @param bytes an output a row; rows of zeros are added up to a multiple of four */
  constructor(
    bytes: Int8Array,
    readonly inputs: number,
  ) {
    const rows = bytes.length / inputs;
    this.outputs = Math.ceil(rows / 4) * 4;
    this.weights = new Float64Array((this.outputs / 2) * inputs);
    for (let row = 0; row < rows; row++)
      for (let n = 0; n < inputs; n++)
        this.weights[(row >> 1) * inputs + n] += bytes[row * inputs + n] * (row & 1 ? UPPER : 1);
  }

  multiply(input: Int16Array, count: number, output: Float64Array): void {
    for (let t = 0; t < count; t += BLOCK)
      this.multiplyBlock(input, t * this.inputs, output, t * this.outputs);
  }

  private multiplyBlock(input: Int16Array, from: number, output: Float64Array, to: number): void {
    const { weights, inputs, outputs } = this;
    for (let row = 0; row < outputs; row += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      let a = (row >> 1) * inputs;
      let i0 = from;
      for (const end = from + inputs; i0 < end; i0++, a++) {
        const p = weights[a];
        const q = weights[a + inputs];
        const x0 = input[i0];
        const x1 = input[i0 + inputs];
        const x2 = input[i0 + 2 * inputs];
        const x3 = input[i0 + 3 * inputs];
        a0 += p * x0;
        a1 += p * x1;
        a2 += p * x2;
        a3 += p * x3;
        b0 += q * x0;
        b1 += q * x1;
        b2 += q * x2;
        b3 += q * x3;
      }
      const at = to + row;
      unpack(output, at, a0, b0);
      unpack(output, at + outputs, a1, b1);
      unpack(output, at + 2 * outputs, a2, b2);
      unpack(output, at + 3 * outputs, a3, b3);
    }
  }
}

/** Writes the four sums of two numbers. */
function unpack(output: Float64Array, at: number, a: number, b: number): void {
  const upperOfA = Math.floor(a / UPPER + 0.5);
  const upperOfB = Math.floor(b / UPPER + 0.5);
  output[at] = a - upperOfA * UPPER;
  output[at + 1] = upperOfA;
  output[at + 2] = b - upperOfB * UPPER;
  output[at + 3] = upperOfB;
}
