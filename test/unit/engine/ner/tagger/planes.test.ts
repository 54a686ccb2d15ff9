import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDifferences,
  fromPlanes,
  toDifferences,
  toPlanes,
} from '../../../../../src/engine/ner/tagger/planes';

describe('planes of bytes', () => {
  it('hold bytes of one place beside each other', () => {
    const items = Int32Array.of(0x01020304, 0x05060708);
    const planes = toPlanes(new Uint8Array(items.buffer), 4);
    assert.deepEqual([...planes], [4, 8, 3, 7, 2, 6, 1, 5]);
  });
  it('give the items back, wherever they stand in a file', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (bytes, width) => {
        const items = bytes.subarray(0, bytes.length - (bytes.length % width));
        const file = Uint8Array.from([9, 9, ...toPlanes(items, width), 9]);
        assert.deepEqual(fromPlanes(file, 2, items.length / width, width), Uint8Array.from(items));
      }),
    ));
});

describe('differences of hashes', () => {
  it('add up to the hashes, the least and the greatest among them', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), (numbers) => {
        const hashes = Int32Array.from([-(2 ** 31), ...numbers, 2 ** 31 - 1]).sort();
        assert.deepEqual(addDifferences(toDifferences(hashes)), hashes);
      }),
    ));
  it('are small where many hashes are', () => {
    assert.deepEqual([...toDifferences(Int32Array.of(-(2 ** 31) + 5, -(2 ** 31) + 12))], [5, 7]);
  });
});
