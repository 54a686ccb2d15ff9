import assert from 'node:assert/strict';
import { Matrix } from '../../../../../src/engine/ner/tagger/matrix';

/** Row after row, each sum rounded to four bytes. */
function rowByRow(input: Float32Array, weights: Float32Array, output: Float32Array): void {
  input.forEach((x, k) => {
    if (x <= 0) return;
    output.forEach((_, j) => (output[j] += x * weights[k * output.length + j]));
  });
}

describe('matrix of a small network', () => {
  for (const inputs of [1, 4, 6, 11])
    it(`adds the rows of ${inputs} inputs that are positive, to the last bit, and again`, () => {
      const weights = Float32Array.from({ length: inputs * 3 }, (_, k) => Math.sin(k + 1));
      const matrix = new Matrix(weights, inputs, 3);
      for (const shift of [0, 2, 4]) {
        const input = Float32Array.from({ length: inputs }, (_, k) => Math.cos(k + shift));
        const expected = Float32Array.of(0.1, -0.2, 0.3);
        const found = expected.slice();
        rowByRow(input, weights, expected);
        matrix.addProduct(input, found);
        assert.deepEqual(found, expected);
      }
    });

  it('adds nothing where no input is positive', () => {
    const output = Float32Array.of(1, 2);
    new Matrix(Float32Array.of(3, 4, 5, 6), 2, 2).addProduct(Float32Array.of(-1, 0), output);
    assert.deepEqual(output, Float32Array.of(1, 2));
  });
});
