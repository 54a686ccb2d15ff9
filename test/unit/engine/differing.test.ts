import assert from 'node:assert/strict';
import { differing } from '../../../src/engine/collections';

describe('differing', () => {
  it('gives what either list has alone, wherever it stands', () => {
    assert.deepEqual(differing([1, 2, 3, 4], [0, 1, 3, 4, 5]), [[2], [0, 5]]);
    assert.deepEqual(differing([1, 2, 3], [9, 2, 8]), [
      [1, 3],
      [9, 8],
    ]);
    assert.deepEqual(differing<number>([], []), [[], []]);
  });
  it('gives nothing of lists that are the same', () => {
    assert.deepEqual(differing([1, 2, 3], [1, 2, 3]), [[], []]);
  });
  it('leaves out nothing of lists that differ at length', () => {
    const [gone, come] = differing(
      Array.from({ length: 900 }, (_, i) => i),
      Array.from({ length: 900 }, (_, i) => (i < 600 ? i + 5000 : i)),
    );
    for (let i = 0; i < 600; i++) assert.ok(gone.includes(i) && come.includes(i + 5000));
  });
});
