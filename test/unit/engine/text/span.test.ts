import assert from 'node:assert/strict';
import { contains, firstEndingAfter, overlaps, touches } from '../../../../src/engine/text/span';

const at = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('spans', () => {
  it('half-open spans that meet do not overlap', () => {
    assert.equal(overlaps(at(0, 3), at(3, 5)), false);
    assert.equal(overlaps(at(0, 4), at(3, 5)), true);
  });
  it('touches counts the position behind the last character', () => {
    assert.equal(touches(at(2, 4), 4), true);
    assert.equal(touches(at(2, 4), 5), false);
  });
  it('contains', () => {
    assert.equal(contains(at(0, 9), at(0, 9)), true);
    assert.equal(contains(at(0, 9), at(3, 10)), false);
  });
  it('firstEndingAfter finds the span at or behind an offset', () => {
    const spans = [at(0, 3), at(5, 8)];
    assert.deepEqual(
      [0, 2, 3, 7, 8].map((offset) => firstEndingAfter(spans, offset)),
      [0, 0, 1, 1, 2],
    );
  });
});
