import assert from 'node:assert/strict';
import { align, inverse } from '../../../../src/engine/corpus/align';

describe('align', () => {
  const check = (name: string, old: string, now: string, expected: readonly number[]): void => {
    it(name, () => assert.deepEqual([...align([...old], [...now])], expected));
  };

  check('takes the same for the same', 'abc', 'abc', [0, 1, 2]);
  check('sees what came in between', 'abab', 'abxab', [0, 1, -1, 2, 3]);
  check('sees what went', 'abcd', 'ad', [0, 3]);
  check('tells those between by their keys, in order', 'axyxb', 'ayxxb', [0, 2, 1, 3, 4]);
  check('finds nothing in nothing', '', 'ab', [-1, -1]);
});

describe('inverse', () => {
  it('is the other way round, -1 for what is gone', () => {
    assert.deepEqual([...inverse(Int32Array.of(0, -1, 2), 4)], [0, -1, 2, -1]);
  });
});
