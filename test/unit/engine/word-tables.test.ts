import assert from 'node:assert/strict';
import { alternatives, phraseList, wordPattern, wordSet } from '../../../src/engine/collections';
import { opensItem } from '../../../src/engine/text/lines';

describe('Tables of words', () => {
  it('hold words that white space sets apart', () => {
    assert.deepEqual([...wordSet(' one\n  two ')], ['one', 'two']);
    assert.equal(alternatives(' one\n  two '), 'one|two');
  });

  it('hold phrases that commas set apart', () => {
    assert.deepEqual(phraseList(' new\n  year, spring ,'), ['new year', 'spring']);
  });

  it('match whole words of several forms, and nothing longer', () => {
    const cards = wordPattern('cards? part(?:y|ies)');
    assert.deepEqual(
      ['card', 'cards', 'party', 'cardinal', 'postcard', ''].map((word) => cards.test(word)),
      [true, true, true, false, false, false],
    );
    assert.ok(wordPattern('percent', 'i').test('Percent'));
  });
});

describe('An item of a list', () => {
  it('opens behind its mark, not inside a line', () => {
    assert.ok(opensItem('Days:\n- 1991: opened', 8));
    assert.ok(!opensItem('Days: - 1991: opened', 8));
  });
});
