import { BLOCK, type Matrix } from './matrix';
import { LANES, PAGE, simdModule, type SimdModule } from './simd-module';

/** Multiplies by the machine's instructions for several numbers. */
export class SimdMatrix implements Matrix {
  readonly outputs: number;
  /** Numbers of a row and of a vector: the inputs, and zeros up to a whole number of instructions. */
  private readonly width: number;
  private readonly vectors: Int16Array;
  private readonly sums: Int32Array;

  private constructor(
    private readonly module: SimdModule,
    bytes: Int8Array,
    readonly inputs: number,
  ) {
    const { buffer } = module.memory;
    const { outputs, width, weightBytes, vectorBytes } = sizesOf(bytes, inputs);
    this.outputs = outputs;
    this.width = width;
    const weights = new Int16Array(buffer, 0, outputs * width);
    for (let from = 0, to = 0; from < bytes.length; from += inputs, to += width)
      weights.set(bytes.subarray(from, from + inputs), to);
    this.vectors = new Int16Array(buffer, weightBytes, BLOCK * width);
    this.sums = new Int32Array(buffer, weightBytes + vectorBytes, BLOCK * outputs);
  }

  /** @returns the matrix; undefined where this machine does not run it */
  static of(bytes: Int8Array, inputs: number): SimdMatrix | undefined {
    const module = simdModule(Math.ceil(sizesOf(bytes, inputs).allBytes / PAGE));
    return module && new SimdMatrix(module, bytes, inputs);
  }

  multiply(input: Int16Array, count: number, output: Float64Array): void {
    for (let t = 0; t < count; t += BLOCK)
      this.multiplyBlock(input, t * this.inputs, output, t * this.outputs);
  }

  private multiplyBlock(input: Int16Array, from: number, output: Float64Array, to: number): void {
    const { module, vectors, sums, inputs, outputs, width } = this;
    for (let t = 0; t < BLOCK; t++)
      for (let n = 0; n < inputs; n++) vectors[t * width + n] = input[from + t * inputs + n];
    module.multiply(0, vectors.byteOffset, sums.byteOffset, 2 * width, outputs);
    for (let t = 0; t < BLOCK; t++)
      for (let row = 0; row < outputs; row++) output[to + t * outputs + row] = sums[row * BLOCK + t];
  }
}

/** How much room the weights, a block of vectors and its sums take, in this order. */
function sizesOf(bytes: Int8Array, inputs: number) {
  const outputs = Math.ceil(bytes.length / inputs / 4) * 4;
  const width = Math.ceil(inputs / LANES) * LANES;
  const weightBytes = 2 * outputs * width;
  const vectorBytes = 2 * BLOCK * width;
  return {
    outputs,
    width,
    weightBytes,
    vectorBytes,
    allBytes: weightBytes + vectorBytes + 4 * BLOCK * outputs,
  };
}
