import assert from 'node:assert/strict';
import { excerpt } from '../../../src/vscode/words/excerpt';

describe('An excerpt of a sentence', () => {
  function check(sentence: string, words: string, expected: RegExp): void {
    const start = sentence.indexOf(words);
    const { text, highlight } = excerpt(sentence, [start, start + words.length], 40, 160);
    assert.match(text, expected);
    assert.equal(text.slice(...highlight), words);
  }

  it('is the whole sentence where that is short', () => check('Ann met Ben.', 'met', /^Ann met Ben\.$/));
  it('begins at a word not far before the words', () =>
    check(`${'word '.repeat(30)}Ann met Ben.`, 'met', /^…(word )+Ann met Ben\.$/));
  it('ends with a word and an ellipsis where it was cut', () =>
    check(`Ann met Ben${' and others'.repeat(30)}.`, 'met', /^Ann met Ben( and others)*( and)?…$/));
  it('shows line breaks as spaces', () => check('Ann\nmet\nBen.', 'met', /^Ann met Ben\.$/));
  it('keeps the words in sight in a text without spaces', () =>
    check(`${'x'.repeat(500)}met`, 'met', /met$/));
});
