import assert from 'node:assert/strict';
import { FADE_PX, POINT_PX, shapeOf, type Shape } from '../../../../src/webview/timeline/shape';
import { onDay, pixelsADay, within } from './events';

describe('The shape of an event', () => {
  const check = (what: string, event: ReturnType<typeof onDay>, pixels: number, expected: Shape): void => {
    it(what, () => {
      const { left, right, ...rest } = shapeOf(event.extent, pixelsADay(pixels));
      assert.deepEqual({ left: Math.round(left), right: Math.round(right), ...rest }, expected);
    });
  };
  const half = POINT_PX / 2;
  check('is a point in the middle of its day where a day is short', onDay('a', 10), 4, {
    ...{ kind: 'point', left: 42 - half, right: 42 + half, soft: 'none' },
  });
  check('is its day where a day is long', onDay('a', 10), 100, {
    ...{ kind: 'span', left: 1000, right: 1100, soft: 'none' },
  });
  check('has soft ends where only a month is known', within('a', 0, 31), 4, {
    ...{ kind: 'span', left: 0, right: 124, soft: 'both' },
  });
  check('fades to the left where nobody knows since when', within('a', null, 10), 4, {
    ...{ kind: 'span', left: 40 - FADE_PX, right: 40, soft: 'left' },
  });
  check('fades to the right where nobody knows until when', within('a', 10, null), 4, {
    ...{ kind: 'span', left: 40, right: 40 + FADE_PX, soft: 'right' },
  });
  check('is a point for a month in a picture of centuries', within('a', 0, 31), 0.01, {
    ...{ kind: 'point', left: -half, right: half, soft: 'none' },
  });
  it('of a minute stays a point however near it is seen', () => {
    assert.equal(shapeOf({ start: 60_000, end: 60_000, known: 'time' }, pixelsADay(100_000)).kind, 'point');
  });
});
