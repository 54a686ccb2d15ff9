import assert from 'node:assert/strict';
import type { LayerMaker } from '../../../../src/engine/syntax/dense-layer';
import { PackedLayer } from '../../../../src/engine/syntax/packed-layer';
import { SimdLayer } from '../../../../src/engine/syntax/simd-layer';
import { simdModule } from '../../../../src/engine/syntax/simd-module';

/** Whole numbers from −most to most that look random. */
function numbers(count: number, most: number): number[] {
  return Array.from({ length: count }, (_, k) => (Math.imul(k + 1, 0x9e3779b1) >>> 8) % (2 * most + 1)).map(
    (x) => x - most,
  );
}

function behavesLikeLayer(layerOf: LayerMaker): void {
  const check = (name: string, rows: number, inputs: number, weights: number[], vectors: number[]): void => {
    it(name, () => {
      const scales = Float32Array.from(numbers(rows, 99), (x) => x / 1000);
      const biases = Float32Array.from(numbers(rows, 77), (x) => x / 10);
      const count = vectors.length / inputs;
      const layer = layerOf({ bytes: Int8Array.from(weights), scales, biases }, inputs, count);
      assert.ok(layer);
      layer.input.set(vectors);
      layer.apply(count);
      for (let t = 0; t < count; t++)
        for (let row = 0; row < rows; row++) {
          let sum = 0;
          for (let n = 0; n < inputs; n++) sum += weights[row * inputs + n] * vectors[t * inputs + n];
          const value = sum * scales[row] + biases[row];
          assert.equal(layer.values[t * layer.outputs + row], value, `vector ${t}, row ${row}`);
        }
    });
  };

  check('multiplies one vector', 4, 8, numbers(32, 127), [1, -2, 3, -4, 5, -6, 7, -8]);
  check('takes rows and vectors that fill no block', 6, 24, numbers(144, 127), numbers(168, 511));
  check(
    'keeps both sums of a number apart where they are as great as can be',
    4,
    192,
    Array.from({ length: 4 * 192 }, (_, k) => (k < 2 * 192 ? 127 : -127) * (k % 384 < 192 ? 1 : -1)),
    Array.from({ length: 192 }, () => 511),
  );
}

describe('PackedLayer', () => {
  behavesLikeLayer((...layer) => new PackedLayer(...layer));
});

describe('SimdLayer', () => {
  behavesLikeLayer((...layer) => SimdLayer.of(...layer));

  it('is not there where the machine refuses its module', () => {
    const moreThanThereAre = 1 << 17;
    const layout = { pages: moreThanThereAre, inputs: 8, outputs: 4, scales: 64, biases: 96 };
    assert.equal(simdModule(layout), undefined);
  });

  it('is not there where inputs fill no whole instructions', () => {
    const data = { bytes: new Int8Array(20), scales: new Float32Array(4), biases: new Float32Array(4) };
    assert.equal(SimdLayer.of(data, 5, 1), undefined);
  });
});
