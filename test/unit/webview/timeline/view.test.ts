import assert from 'node:assert/strict';
import {
  DAY_MS,
  positionOf,
  revealing,
  spanning,
  stretchToFit,
  stretchWithStrays,
  timeAt,
  viewOf,
  zoomed,
} from '../../../../src/webview/timeline/view';
import { onDay, within } from './events';

const WIDTH = 1000;
const view = viewOf({ start: 0, end: 100 * DAY_MS }, WIDTH);

describe('A view', () => {
  it('shows the stretch that it is made for, with a margin', () => {
    assert.equal(Math.round(positionOf(view, 0)), 50);
    assert.equal(Math.round(positionOf(view, 100 * DAY_MS)), 800);
  });
  it('can show the same stretch in another width', () => {
    const narrow = spanning({ start: timeAt(view, 0), end: timeAt(view, WIDTH) }, WIDTH / 2);
    assert.equal(Math.round(positionOf(narrow, 100 * DAY_MS)), 400);
  });
  it('knows the time at a position', () => {
    assert.equal(Math.round(timeAt(view, positionOf(view, 5 * DAY_MS)) / DAY_MS), 5);
  });
  it('stays where it is around the position that it is magnified at', () => {
    const near = zoomed(view, 3, 400);
    assert.equal(Math.round(timeAt(near, 400)), Math.round(timeAt(view, 400)));
    assert.equal(Math.round(near.k / view.k), 3);
  });
  it('is magnified from centuries to minutes and not beyond', () => {
    const years = (k: number): number => WIDTH / k;
    assert.equal(Math.round(years(zoomed(view, 1e-9, 0).k)), 1000);
    const minutes = years(zoomed(view, 1e9, 0).k) * 365.25 * 24 * 60;
    assert.ok(minutes > 5 && minutes < 60, `${minutes}`);
  });
  it('of one day shows that day and a little more', () => {
    const day = viewOf({ start: 0, end: 0 }, WIDTH);
    assert.ok(timeAt(day, WIDTH) - timeAt(day, 0) > DAY_MS);
  });

  const moved = (left: number, right: number): number =>
    Math.round(revealing(view, left, right, WIDTH).x - view.x);
  it('moves just so far that an event comes in sight', () => {
    assert.equal(moved(400, 420), 0);
    assert.equal(moved(-100, -80), 150);
    assert.equal(moved(1100, 1120), -320);
  });
  it('shows the beginning of an event that is longer than the page', () => {
    assert.equal(moved(-500, 5000), 550);
  });
});

describe('The stretch to begin with', () => {
  const days = (...list: number[]) => list.map((day) => onDay('', day).extent);
  const daysOf = (extents: Parameters<typeof stretchToFit>[0]): number[] => {
    const { start, end } = stretchToFit(extents) ?? { start: NaN, end: NaN };
    return [Math.floor(start / DAY_MS), Math.floor(end / DAY_MS)];
  };
  it('holds all events', () => {
    assert.deepEqual(daysOf(days(3, 1, 40)), [1, 40]);
  });
  it('leaves out the few that stand far from the rest', () => {
    const many = Array.from({ length: 40 }, (_, i) => 1000 + i);
    assert.deepEqual(daysOf(days(-30_000, ...many)), [1000, 1039]);
  });
  it('leaves out a goal of a later year where there are few events', () => {
    assert.deepEqual(daysOf(days(1, 2, 60, 70, 1000)), [1, 70]);
    assert.deepEqual(daysOf(days(1, 2, 60, 70, 120)), [1, 120]);
  });
  it('holds strays, too, where all is asked for', () => {
    const extents = days(1, 2, 60, 70, 1000);
    const { start, end } = stretchWithStrays(extents) ?? { start: NaN, end: NaN };
    assert.deepEqual([start / DAY_MS, end / DAY_MS], [1, 1001]);
    assert.equal(stretchWithStrays(days(1, 2, 60)), undefined);
  });
  it('holds bars to their ends where all is asked for and they leave the picture', () => {
    const few = days(1, 2, 60, 70);
    const { start, end } = stretchWithStrays([...few, within('', 5, 2000).extent]) ?? {
      start: NaN,
      end: NaN,
    };
    assert.deepEqual([Math.floor(start / DAY_MS), Math.floor(end / DAY_MS)], [1, 2000]);
    assert.equal(stretchWithStrays([...few, within('', 65, 85).extent]), undefined);
    assert.equal(stretchWithStrays([...few, within('', 65, null).extent]), undefined);
  });
  it('counts an open event where it is known', () => {
    assert.deepEqual(daysOf([within('', null, 7).extent]), [7, 7]);
  });
  it('is none without events', () => {
    assert.equal(stretchToFit([]), undefined);
  });
});
