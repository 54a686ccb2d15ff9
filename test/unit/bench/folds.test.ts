import assert from 'node:assert/strict';
import { FOLDS, isInFold, withoutFold, type Topic } from '../../../bench/events/chains';

const TOPICS: readonly Topic[] = Array.from({ length: 7 }, (_, i) => ({ topic: String(i), docs: [] }));

describe('the folds of a cross-validation', () => {
  it('leave nothing to learn from that is measured on, and everything else', () => {
    for (let fold = 0; fold < FOLDS; fold++) {
      const measured = TOPICS.filter((_, place) => isInFold(place, fold));
      const learnt = withoutFold(TOPICS, fold);
      assert.ok(measured.length > 0 && !measured.some((topic) => learnt.includes(topic)));
      assert.equal(measured.length + learnt.length, TOPICS.length);
    }
  });
});
