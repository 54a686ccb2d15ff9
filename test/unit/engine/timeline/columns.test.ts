import assert from 'node:assert/strict';
import { carried, inverseOf, settle } from '../../../../src/engine/timeline/columns';

describe('columns of values for each event', () => {
  // b is gone, x is new
  const BEFORE = ['a', 'b', 'c'];
  const WAS = Int32Array.of(0, -1, 2);

  it('are carried over, and computed for what is new alone', () => {
    const made: number[] = [];
    const now = carried(WAS, BEFORE, (number) => {
      made.push(number);
      return 'x';
    });
    assert.deepEqual(now, ['a', 'x', 'c']);
    assert.deepEqual(made, [1]);
  });
  it('say where each event stands now', () => {
    assert.deepEqual([...inverseOf(WAS, BEFORE.length)], [0, -1, 2]);
    assert.deepEqual([...inverseOf([2, 0], 3)], [1, -1, 0]);
  });
  it('keep the objects that say the same, and no others', () => {
    const before = [{ weight: 1 }, { weight: 2 }, { weight: 3 }];
    const values = [{ weight: 1 }, { weight: 2 }, { weight: 4 }];
    settle(values, [0, 1, 2], WAS, before);
    assert.equal(values[0], before[0]);
    assert.notEqual(values[1], before[1]);
    assert.deepEqual(values[2], { weight: 4 });
  });
  it('keep nothing where there was nothing, or a member is missing', () => {
    const values: { readonly weight: number; readonly day?: string }[] = [{ weight: 1 }];
    const [value] = values;
    settle(values, [0], Int32Array.of(0), undefined);
    settle(values, [0], Int32Array.of(0), [{ weight: 1, day: '2031-05-02' }]);
    assert.equal(values[0], value);
  });
});
