import assert from 'node:assert/strict';
import { recencyOf, type Recency } from '../../../../../src/engine/timeline/narrated/recency';
import { candidate } from '../candidate';

function verb(lemma: string, kind: string): Recency {
  return recencyOf({ ...candidate({}).mention, lemma, class: kind, nominal: false });
}

describe('how long before its report news tells of something', () => {
  it('goes by the word: who says something has just said it, what was founded is old', () => {
    const [said, founded] = [verb('announce', 'announcement'), verb('found', 'founding')];
    assert.ok(said.recent > said.old, JSON.stringify(said));
    assert.ok(founded.old > founded.recent, JSON.stringify(founded));
  });
  it('goes by the class of a word that is rare', () => {
    assert.deepEqual(verb('pronounce_anew', 'founding'), verb('found_anew', 'founding'));
    assert.notDeepEqual(verb('found_anew', 'founding'), verb('found_anew', 'announcement'));
  });
  it('and by all verbs where the class is rare, too', () => {
    assert.deepEqual(verb('twiddle', 'twiddling'), verb('twaddle', 'twaddling'));
  });
});
