import assert from 'node:assert/strict';
import { articlesOf } from '../../../../src/engine/timeline/refs';

describe('articlesOf', () => {
  it('gives each article once, in order', () => {
    const refs = ['a', 'b', 'a'].map((article, event) => ({ article, event }));
    assert.deepEqual([...articlesOf(refs)], ['a', 'b']);
    assert.deepEqual([...articlesOf(refs.slice(0, 1))], ['a']);
    assert.deepEqual([...articlesOf([])], []);
  });
});
