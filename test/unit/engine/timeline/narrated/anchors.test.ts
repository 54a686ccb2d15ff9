import assert from 'node:assert/strict';
import {
  anchorsOf,
  countBefore,
  dateFrom,
  daysTold,
  type Anchor,
} from '../../../../../src/engine/timeline/narrated/anchors';
import { candidate, day, type Sketch } from '../candidate';

const PUBLISHED = '2031-05-05';

/** The days that the mention of that number may have, from those of all mentions of its article. */
function anchorsFor(event: number, days: Readonly<Record<number, string>>): readonly Anchor[] {
  const mentions = Array.from({ length: 8 }, (_, i) => {
    const told = days[i];
    const sketch: Sketch = { event: i, reported: PUBLISHED };
    return candidate(told === undefined ? sketch : { ...sketch, date: { ...day(told), time: i } });
  });
  const asked = mentions[event];
  assert.ok(asked);
  return anchorsOf(asked, daysTold(mentions));
}

function daysFor(event: number, days: Readonly<Record<number, string>>): string[] {
  return anchorsFor(event, days).map((anchor) => `${anchor.day} ${anchor.kind} ${String(anchor.back)}`);
}

describe('the days on one of which an undated mention may lie', () => {
  it('are the last three days named before it, the next one, the first one and the article’s own', () => {
    const days = { 0: '2031-05-01', 1: '2031-05-02', 2: '2031-05-03', 3: '2031-05-04', 5: '2031-04-09' };
    assert.deepEqual(daysFor(4, days), [
      '2031-05-04 told 1',
      '2031-05-03 told 2',
      '2031-05-02 told 3',
      '2031-04-09 told 0',
      '2031-05-01 told 0',
      '2031-05-05 published 0',
    ]);
  });
  it('are each asked about once', () => {
    assert.deepEqual(daysFor(2, { 0: '2031-05-02', 1: '2031-05-02', 3: '2031-05-02' }), [
      '2031-05-02 told 1',
      '2031-05-05 published 0',
    ]);
  });
  it('are none to come, and no month', () => {
    assert.deepEqual(daysFor(2, { 1: '2031-05-06' }), ['2031-05-05 published 0']);
    const month = candidate({
      date: { value: '2031-04', from: '2031-04-01', to: '2031-04-30', time: 0 },
      reported: PUBLISHED,
    });
    assert.deepEqual(daysTold([month]).dated, []);
    assert.deepEqual(daysTold([month]).coarse, [month]);
  });
  it('are those named alone where nobody knows when the article came out', () => {
    const named = candidate({ date: { ...day('2031-05-02'), time: 0 } });
    const asked = candidate({ event: 1 });
    assert.deepEqual(
      anchorsOf(asked, daysTold([named, asked])).map(({ kind }) => kind),
      ['told'],
    );
  });
});

describe('the date that such a day gives', () => {
  it('is without the hour of what it was named for', () => {
    const by = candidate({ date: { ...day('2031-05-02'), value: '2031-05-02T14:00', time: 3 } });
    const date = dateFrom({ kind: 'told', by, day: '2031-05-02', back: 1 });
    assert.equal(date.value, '2031-05-02');
    assert.equal(date.time, 3);
    assert.equal(date.inherited, true);
  });
  it('may be the day before, where it is the article’s own', () => {
    const date = dateFrom({ kind: 'published', day: PUBLISHED, back: 0 });
    assert.deepEqual([date.value, date.from, date.to], [PUBLISHED, '2031-05-04', PUBLISHED]);
    assert.equal(date.time, undefined);
  });
});

describe('countBefore', () => {
  it('counts the mentions that begin before a place', () => {
    const mentions = [0, 1, 2].map((event) => candidate({ event }));
    assert.deepEqual(
      [0, 1, 100, 101, 999].map((start) => countBefore(mentions, start)),
      [0, 1, 1, 2, 3],
    );
  });
});
