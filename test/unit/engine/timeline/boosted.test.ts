import assert from 'node:assert/strict';
import { logOddsBy, probabilityOf } from '../../../../src/engine/timeline/boosted';

describe('boosted trees', () => {
  /** Asks for the first feature, then for the second. */
  const tree = {
    features: [0, 1, 1, 0, 0, 0, 0],
    thresholds: [0.5, 0.5, 0.5, Infinity, Infinity, Infinity, Infinity],
    values: [1, 0, 2, 0, 4, 0, 8, 0],
  };
  const logOdds = logOddsBy({ bias: -1, trees: [tree, tree] });

  it('add the leaves that the features lead to, up to the threshold on the left', () => {
    assert.equal(logOdds(Float32Array.of(0.5, 0.5)), -1 + 2 * 1);
    assert.equal(logOdds(Float32Array.of(0.5, 0.6)), -1 + 2 * 2);
    assert.equal(logOdds(Float32Array.of(0.6, 0.6)), -1 + 2 * 8);
  });
  it('add the leaf of each tree to which its tests lead one after the other', () => {
    const values = [1, 2, 4, 8, 16, 32, 64, 128];
    const other = {
      features: [2, 0, 1, 2, 0, 1, 2],
      thresholds: [0.4, 0.2, 0.7, 0.3, 0.6, 0.1, 0.9],
      values,
    };
    const one = {
      ...other,
      features: [1, 1, 2, 0, 1, 0, 2],
      thresholds: [0.6, 0.3, 0.5, 0.5, 0.5, 0.7, 0.2],
    };
    const walked = (features: Float32Array, { features: tested, thresholds }: typeof one): number => {
      let node = 0;
      while (node < 7) node = 2 * node + (features[tested[node]] <= Math.fround(thresholds[node]) ? 1 : 2);
      return values[node - 7];
    };
    const both = logOddsBy({ bias: 0, trees: [one, other] });
    for (let k = 0; k < 1000; k++) {
      const features = Float32Array.of(
        (k % 10) / 10,
        (Math.floor(k / 10) % 10) / 10,
        Math.floor(k / 100) / 10,
      );
      assert.equal(both(features), walked(features, one) + walked(features, other));
    }
  });
  it('say what odds mean as a probability', () => {
    assert.equal(probabilityOf(0), 0.5);
    assert.ok(probabilityOf(3) > 0.95 && probabilityOf(-3) < 0.05);
  });
});
