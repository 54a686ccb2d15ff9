/** How many input vectors are multiplied at once. */
export const BLOCK = 4;

/** Weights of a layer: a row of bytes an output, what a byte of each row is worth, and what is added to each output. */
export interface LayerData {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/**
 * A layer of the network: a matrix of whole numbers from −127 to 127 and vectors of whole numbers of 16 bits, whose products
 * stay below 2²⁵; each is multiplied by the scale of its output, and the bias is added.
 */
export interface DenseLayer {
  readonly inputs: number;
  /** Numbers that come out for a vector: a multiple of four, zeros behind the last row. */
  readonly outputs: number;
  /** Where the vectors are written, one behind the other. */
  readonly input: Int16Array;
  /** What came of them: {@link outputs} numbers each. */
  readonly values: Float64Array;
  /** Makes the values of the first `count` vectors. */
  apply(count: number): void;
}

/** A layer for up to so many vectors at once. */
export type LayerMaker = (data: LayerData, inputs: number, vectors: number) => DenseLayer | undefined;

/** Outputs with the rows of zeros behind the last one. */
export function outputsOf({ bytes }: LayerData, inputs: number): number {
  return Math.ceil(bytes.length / inputs / 4) * 4;
}

/** So many vectors, in whole blocks. */
export function inBlocks(vectors: number): number {
  return Math.ceil(vectors / BLOCK) * BLOCK;
}
