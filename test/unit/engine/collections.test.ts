import assert from 'node:assert/strict';
import {
  compareTexts,
  firstPlace,
  keysByCount,
  phraseList,
  pushTo,
  wordSet,
} from '../../../src/engine/collections';

describe('Collections', () => {
  it('list values by key', () => {
    const lists = new Map<string, number[]>();
    for (const [key, value] of Object.entries({ a: 1, b: 2 })) pushTo(lists, key, value);
    pushTo(lists, 'a', 3);
    assert.deepEqual(
      [...lists],
      [
        ['a', [1, 3]],
        ['b', [2]],
      ],
    );
  });
  it('put keys in order of their numbers, equal ones in that of their characters', () => {
    const counts = new Map(Object.entries({ b: 1, Z: 2, a: 1, c: 3 }));
    assert.deepEqual(keysByCount(counts), ['c', 'Z', 'a', 'b']);
  });
  it('order texts by code units, whatever the language', () => {
    assert.deepEqual(['ä', 'b', 'a', 'B'].sort(compareTexts), ['B', 'a', 'b', 'ä']);
    assert.equal(compareTexts('a', 'a'), 0);
  });
  it('find the first place from which something holds', () => {
    const numbers = [1, 3, 5, 7];
    assert.deepEqual(
      [0, 4, 7, 9].map((least) => firstPlace(numbers.length, (i) => numbers[i] >= least)),
      [0, 2, 3, 4],
    );
  });
  it('have the words of a text, over lines', () => {
    assert.deepEqual([...wordSet('\n  of the\n  sea of\n')], ['of', 'the', 'sea']);
  });
  it('have the phrases of a text, over lines', () => {
    assert.deepEqual(phraseList('\n  sea of\n  ice, river,\n'), ['sea of ice', 'river']);
  });
});
