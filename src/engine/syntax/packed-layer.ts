import { BLOCK, inBlocks, outputsOf, type DenseLayer, type LayerData } from './dense-layer';

/** Two sums share one number: the second one counts in units of this. */
const UPPER = 2 ** 26;

/**
 * Multiplies where there are no instructions for several numbers. Two outputs share each number, which a double holds
 * exactly, so that one multiplication does two; a block of vectors is multiplied at once, so that each weight is read once
 * for all of them.
 */
export class PackedLayer implements DenseLayer {
  readonly outputs: number;
  readonly input: Int16Array;
  readonly values: Float64Array;
  private readonly weights: Float64Array;

  constructor(
    private readonly data: LayerData,
    readonly inputs: number,
    vectors: number,
  ) {
    const { bytes } = data;
    this.outputs = outputsOf(data, inputs);
    this.input = new Int16Array(inBlocks(vectors) * inputs);
    this.values = new Float64Array(inBlocks(vectors) * this.outputs);
    this.weights = new Float64Array((this.outputs / 2) * inputs);
    for (let row = 0; row * inputs < bytes.length; row++)
      for (let n = 0; n < inputs; n++)
        this.weights[(row >> 1) * inputs + n] += bytes[row * inputs + n] * (row & 1 ? UPPER : 1);
  }

  apply(count: number): void {
    const { values, outputs, inputs } = this;
    const { scales, biases } = this.data;
    for (let t = 0; t < count; t += BLOCK) this.multiplyBlock(t * inputs, t * outputs);
    for (let t = 0; t < count * outputs; t += outputs)
      for (let k = 0; k < scales.length; k++) values[t + k] = values[t + k] * scales[k] + biases[k];
  }

  private multiplyBlock(from: number, to: number): void {
    const { weights, input, values, inputs, outputs } = this;
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
      unpack(values, at, a0, b0);
      unpack(values, at + outputs, a1, b1);
      unpack(values, at + 2 * outputs, a2, b2);
      unpack(values, at + 3 * outputs, a3, b3);
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
