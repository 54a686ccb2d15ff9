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
  it('say what odds mean as a probability', () => {
    assert.equal(probabilityOf(0), 0.5);
    assert.ok(probabilityOf(3) > 0.95 && probabilityOf(-3) < 0.05);
  });
});
