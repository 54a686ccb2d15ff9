/** How many input vectors are multiplied at once. */
export const BLOCK = 4;

/** A matrix of whole numbers from −127 to 127, for products with vectors of whole numbers of 16 bits whose sums stay below 2²⁵. */
export interface Matrix {
  readonly inputs: number;
  /** Numbers that come out for a vector: a multiple of four, zeros behind the last row. */
  readonly outputs: number;
  /**
   * Multiplies `count` vectors, one behind the other in `input`, and writes the sums to `output`, {@link outputs} each. There
   * has to be room for whole blocks of {@link BLOCK}.
   */
  multiply(input: Int16Array, count: number, output: Float64Array): void;
}
