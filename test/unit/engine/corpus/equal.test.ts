import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isEqual } from '../../../../src/engine/corpus/equal';

describe('isEqual', () => {
  const check = (a: unknown, b: unknown, expected: boolean): void => {
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.equal(isEqual(a, b), expected);
      assert.equal(isEqual(b, a), expected);
    });
  };
  check(1, 1, true);
  check(1, '1', false);
  check(null, {}, false);
  check([1, [2]], [1, [2]], true);
  check([1, 2], [1], false);
  check([], {}, false);
  check({ a: 1, b: [2] }, { b: [2], a: 1 }, true);
  check({ a: 1 }, { a: 1, b: 2 }, false);
  check({ a: 1 }, { b: 1 }, false);

  it('passes over the members that may differ, at any depth', () => {
    const except = new Set(['start']);
    assert.ok(isEqual([{ start: 1, end: 2 }], [{ start: 5, end: 2 }], except));
    assert.ok(!isEqual([{ start: 1, end: 2 }], [{ start: 5, end: 3 }], except));
    assert.ok(!isEqual({ start: 1 }, {}, except));
  });

  it('agrees with the comparison of Node on any JSON', () => {
    const pair = fc
      .jsonValue({ maxDepth: 2 })
      .chain((a) => fc.tuple(fc.constant(a), fc.oneof(fc.constant(structuredClone(a)), fc.jsonValue())));
    fc.assert(fc.property(pair, ([a, b]) => isEqual(a, b) === isDeepStrictEqual(a, b)));
  });
});
