import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { neighboursOf } from '../../../../../src/engine/timeline/coreference/neighbours';
import type { Telling } from '../../../../../src/engine/timeline/coreference/telling';
import { tell } from '../../../../../src/engine/timeline/told';
import { models } from '../../../features/workspace';

/** Articles of a word each, which they have in common with no other. */
function tellings(...words: readonly string[]): Telling[] {
  return words.map((word, i) => {
    const reading = readArticle({ id: word, text: word, date: `2031-05-0${i + 1}` }, models());
    return tell(reading, [], 0, undefined).telling;
  });
}

const WORDS = ['harbour', 'violin', 'glacier', 'tax', 'orchard', 'comet', 'strike', 'bakery', 'senate'];

describe('neighboursOf', () => {
  it('are all articles of a small folder, whatever they tell', () => {
    assert.deepEqual(neighboursOf(tellings('harbour', 'violin', 'glacier')), [[1, 2], [2], []]);
  });
  it('are in a larger one those next to each other in time', () => {
    assert.deepEqual(neighboursOf(tellings(...WORDS))[0], [1, 2, 3, 4, 5, 6]);
  });
  it('and those that have a rare word in common', () => {
    const last = WORDS.length;
    assert.ok(neighboursOf(tellings(...WORDS, 'harbour'))[0]?.includes(last));
  });
});
