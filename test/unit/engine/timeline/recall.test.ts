import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../src/engine/timeline/mentions/candidate';
import { recalledDays, withRecalledDays } from '../../../../src/engine/timeline/importance/recall';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';

const DAY = '2031-05-02';

/** Importance of events of that day, told with it or without, after articles of some days have spoken of it. */
function weighed(
  importances: readonly number[],
  published: readonly (string | null)[],
  copyOf?: string,
): number[] {
  const articles = published.map((value, i) => ({
    reading: { id: `n${i}` },
    documentTime: { value },
    times: [{ from: DAY, to: DAY }],
  })) as unknown as DatedArticle[];
  const events = importances.map((importance) => ({
    date: DAY,
    from: DAY,
    to: DAY,
    importance,
  })) as TimelineEvent[];
  const originals = new Map(copyOf === undefined ? [] : published.map((_, i) => [`n${i}`, copyOf]));
  return withRecalledDays(events, articles, originals, recalledDays).map(({ importance }) => importance);
}

describe('withRecalledDays', () => {
  it('weighs a main event more, the more later articles speak of its day', () => {
    const [twice = 0] = weighed([0.6], ['2031-05-09', '2031-06-09']);
    const [thrice = 0] = weighed([0.6], ['2031-05-09', '2031-06-09', '2031-07-09']);
    assert.ok(0.6 < twice && twice < thrice && thrice < 1);
  });
  it('takes the first article that speaks of a day for no recollection', () => {
    assert.deepEqual(weighed([0.6], ['2031-05-09']), [0.6]);
  });
  it('keeps the order of the events of one day', () => {
    const [less = 0, more = 0] = weighed([0.6, 0.9], ['2031-05-09', '2031-06-09']);
    assert.ok(less < more);
  });
  it('counts neither articles of the day itself, nor undated ones, nor copies', () => {
    assert.deepEqual(weighed([0.6], ['2031-05-09', DAY, null]), [0.6]);
    assert.deepEqual(weighed([0.6], ['2031-05-09', '2031-05-09'], 'n0'), weighed([0.6], ['2031-05-09']));
  });
  it('makes no minor event a main event', () => {
    assert.deepEqual(weighed([0.3], ['2031-05-09', '2031-06-09']), [0.3]);
  });
});
