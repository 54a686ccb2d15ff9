import assert from 'node:assert/strict';
import { BLOCK, type Matrix } from '../../../../src/engine/syntax/matrix';
import { PackedMatrix } from '../../../../src/engine/syntax/packed-matrix';
import { SimdMatrix } from '../../../../src/engine/syntax/simd-matrix';
import { simdModule } from '../../../../src/engine/syntax/simd-module';

/** Whole numbers from −most to most that look random. */
function numbers(count: number, most: number): number[] {
  return Array.from({ length: count }, (_, k) => (Math.imul(k + 1, 0x9e3779b1) >>> 8) % (2 * most + 1)).map(
    (x) => x - most,
  );
}

function behavesLikeMatrix(matrixOf: (bytes: Int8Array, inputs: number) => Matrix | undefined): void {
  const check = (name: string, rows: number, inputs: number, weights: number[], vectors: number[]): void => {
    it(name, () => {
      const matrix = matrixOf(Int8Array.from(weights), inputs);
      assert.ok(matrix);
      const count = vectors.length / inputs;
      const blocks = Math.ceil(count / BLOCK) * BLOCK;
      const input = new Int16Array(blocks * inputs);
      input.set(vectors);
      const output = new Float64Array(blocks * matrix.outputs);
      matrix.multiply(input, count, output);
      for (let t = 0; t < count; t++)
        for (let row = 0; row < rows; row++) {
          let sum = 0;
          for (let n = 0; n < inputs; n++) sum += weights[row * inputs + n] * vectors[t * inputs + n];
          assert.equal(output[t * matrix.outputs + row], sum, `vector ${t}, row ${row}`);
        }
    });
  };

  check('multiplies one vector', 4, 3, numbers(12, 127), [1, -2, 3]);
  check('takes rows and vectors that fill no block', 6, 5, numbers(30, 127), numbers(35, 511));
  check(
    'keeps both sums of a number apart where they are as great as can be',
    4,
    192,
    Array.from({ length: 4 * 192 }, (_, k) => (k < 2 * 192 ? 127 : -127) * (k % 384 < 192 ? 1 : -1)),
    Array.from({ length: 192 }, () => 511),
  );
}

describe('PackedMatrix', () => {
  behavesLikeMatrix((bytes, inputs) => new PackedMatrix(bytes, inputs));
});

describe('SimdMatrix', () => {
  behavesLikeMatrix((bytes, inputs) => SimdMatrix.of(bytes, inputs));

  it('is not there where the machine refuses its module', () => {
    const moreThanThereAre = 1 << 17;
    assert.equal(simdModule(moreThanThereAre), undefined);
  });
});
