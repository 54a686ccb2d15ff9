import assert from 'node:assert/strict';
import { Memo } from '../../../../src/engine/timeline/memo';

describe('what a step remembers of articles', () => {
  const reading = {};
  const other = {};
  /** Asks for articles, and says which were computed. */
  function run(
    before: Memo<string> | undefined,
    asked: Readonly<Record<string, unknown>>,
  ): [Memo<string>, string[]] {
    const memo = new Memo(before);
    const computed: string[] = [];
    for (const [id, input] of Object.entries(asked))
      memo.of(id, [input], () => {
        computed.push(id);
        return `${id}!`;
      });
    return [memo, computed];
  }

  it('is computed once for each, and again only for those of which something has changed', () => {
    const [first, all] = run(undefined, { a: reading, b: reading });
    assert.deepEqual(all, ['a', 'b']);
    const [second, changed] = run(first, { a: reading, b: other });
    assert.deepEqual(changed, ['b']);
    assert.deepEqual(run(second, { a: reading, b: other })[1], []);
    assert.equal(second.last('a'), 'a!');
  });
  it('is forgotten where it is not asked for', () => {
    const [first] = run(undefined, { a: reading, b: reading });
    const [second] = run(first, { b: reading });
    assert.equal(second.last('a'), undefined);
    assert.deepEqual(run(second, { a: reading, b: reading })[1], ['a']);
  });
  it('tells what looks alike from what is the same', () => {
    const [first] = run(undefined, { a: {} });
    assert.deepEqual(run(first, { a: {} })[1], ['a']);
  });
});
