import assert from 'node:assert/strict';
import { timelineEvent } from '../../../../src/engine/timeline/event';
import { byTime, inOrderOfTime } from '../../../../src/engine/timeline/order';
import type { TimelineEvent } from '../../../../src/engine/timeline/types';
import { candidate } from './candidate';

const NOTHING = { articles: new Map(), originals: new Map(), wordings: new Map(), tolls: new Map() };
const PLAIN = timelineEvent([candidate({})], NOTHING);

function event(
  id: string,
  from: string | null,
  to = from,
  status: TimelineEvent['status'] = 'occurred',
): TimelineEvent {
  return { ...PLAIN, id, date: from, from, to, status };
}

const MAY = event('may', '2031-05-02');
const JUNE = event('june', '2031-06-01');
const UNDATED = event('undated', null);

function ids(events: readonly TimelineEvent[]): string[] {
  return events.map(({ id }) => id);
}

describe('the order of time', () => {
  it('has what begins first before the rest, and what has no date last', () => {
    assert.deepEqual(ids([UNDATED, JUNE, MAY].sort(byTime)), ['may', 'june', 'undated']);
  });
  it('takes a plan for the end of its time, and what came about for its beginning', () => {
    const year = (status: TimelineEvent['status']): TimelineEvent =>
      event('year', '2031-01-01', '2031-12-31', status);
    assert.ok(byTime(year('planned'), JUNE) > 0);
    assert.ok(byTime(year('occurred'), JUNE) < 0);
  });
  it('has the shorter of two times that begin together first, then goes by id', () => {
    assert.ok(byTime(MAY, event('a', '2031-05-02', '2031-05-31')) < 0);
    assert.ok(byTime(MAY, event('a', '2031-05-02')) > 0);
    assert.equal(byTime(MAY, MAY), 0);
  });
  it('has a day before its hours and parts, and these in their order', () => {
    const at = (date: string): TimelineEvent => ({ ...event(`e${date}`, '2031-05-02'), date });
    const day = ['2031-05-02', '2031-05-02T09:30', '2031-05-02TAF', '2031-05-02TEV'].map(at);
    assert.deepEqual(ids(day.toReversed().sort(byTime)), ids(day));
  });
  it('puts others in their places among those that stand in order', () => {
    const all = Array.from({ length: 9 }, (_, i) => event(`e${String(i)}`, `2031-05-0${String(i + 1)}`));
    for (const step of [1, 2, 3, 10]) {
      const others = all.filter((_, i) => i % step === 0).toReversed();
      const ordered = all.filter((_, i) => i % step !== 0);
      assert.deepEqual(
        inOrderOfTime(ordered, others, (one) => one),
        all,
      );
    }
  });
});
