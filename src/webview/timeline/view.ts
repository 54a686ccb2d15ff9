import type { PictureExtent } from '../../protocol/timeline';

/**
 * What part of the line of time is in view: an instant `t` stands `k · unit(t) + x` pixels from the left. The unit does
 * not depend on the events or on the width of the page, so that a view means the same before and after a change of
 * either. (It is what d3-zoom calls a transform.)
 */
export interface View {
  readonly k: number;
  readonly x: number;
}

/** A stretch of time, in milliseconds since the beginning of 1970. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Milliseconds of an hour. */
export const HOUR_MS = 3_600_000;
/** Milliseconds of a day; on this page there is no summer time. */
export const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 365.25 * DAY_MS;
/** At `k` = 1 a pixel is a year. */
const UNIT_MS = YEAR_MS;

/** Ten centuries in a thousand pixels. */
export const LEAST_ZOOM = 1;
/** Twenty minutes in a thousand pixels. */
export const MOST_ZOOM = YEAR_MS / (HOUR_MS / 3000);

/** Pixels from the picture's left edge. */
export function positionOf({ k, x }: View, time: number): number {
  return (k * time) / UNIT_MS + x;
}

/** The instant at so many pixels from the picture's left edge. */
export function timeAt({ k, x }: View, position: number): number {
  return ((position - x) / k) * UNIT_MS;
}

/** Length of a stretch of time in pixels. */
export function lengthOf(k: number, milliseconds: number): number {
  return (k * milliseconds) / UNIT_MS;
}

/** The stretch of time between two positions. */
export function stretchOf(view: View, left: number, right: number): Stretch {
  return { start: timeAt(view, left), end: timeAt(view, right) };
}

/** The shares of the picture's width that stay free on both sides of what it is fitted to; titles stand on the right. */
const LEFT_MARGIN = 0.05;
const RIGHT_MARGIN = 0.2;
/** A shorter stretch is not magnified any more when the picture is fitted to it. */
const SHORTEST_MS = 2 * DAY_MS;

/** The view that shows a stretch of time in the width, with room for the titles of the last events. */
export function viewOf(stretch: Stretch, width: number, shortest = SHORTEST_MS): View {
  const length = Math.max(stretch.end - stretch.start, shortest);
  const middle = (stretch.start + stretch.end) / 2;
  const room = width * (1 - LEFT_MARGIN - RIGHT_MARGIN);
  const k = within((room * UNIT_MS) / length, LEAST_ZOOM, MOST_ZOOM);
  return { k, x: width * LEFT_MARGIN + room / 2 - (k * middle) / UNIT_MS };
}

/** The view from whose left to whose right edge a stretch of time goes. */
export function spanning({ start, end }: Stretch, width: number): View {
  const k = within((width * UNIT_MS) / (end - start), LEAST_ZOOM, MOST_ZOOM);
  return { k, x: -(k * start) / UNIT_MS };
}

/** The view magnified around a position, within what can be drawn. */
export function zoomed(view: View, factor: number, around: number): View {
  const k = within(view.k * factor, LEAST_ZOOM, MOST_ZOOM);
  return { k, x: around - ((around - view.x) / view.k) * k };
}

/** The view moved as little as needed for the stretch from `left` to `right` to be in sight, its beginning at least. */
export function revealing(view: View, left: number, right: number, width: number): View {
  const [first, last] = [width * LEFT_MARGIN, width * (1 - RIGHT_MARGIN)];
  const end = Math.min(right, left + last - first);
  if (left < first) return { ...view, x: view.x + first - left };
  return end > last ? { ...view, x: view.x + last - end } : view;
}

/** The middle of an extent; its known end where it is open. */
export function middleOf({ start, end }: PictureExtent): number {
  if (start === null || end === null) return start ?? end ?? 0;
  return (start + end) / 2;
}

/** What stands farther from the rest than so many times its length is taken for a stray. */
const FAR = 1.5;
/** On each side one event in so many may be a stray; with fewer than `FEWEST` events none is. */
const STRAYS_IN = 20;
const FEWEST = 5;

/**
 * The stretch of time to begin with: that of all events, or, where a few stand far from the rest, that of the rest.
 * Undefined where there are none.
 */
export function stretchToFit(extents: readonly PictureExtent[]): Stretch | undefined {
  const middles = extents.map(middleOf).sort((a, b) => a - b);
  const strays = middles.length < FEWEST ? 0 : Math.max(1, Math.round(middles.length / STRAYS_IN));
  const [first, last] = [middles[strays], middles[middles.length - 1 - strays]];
  if (first === undefined || last === undefined) return undefined;
  const far = FAR * Math.max(last - first, DAY_MS);
  const kept = middles.filter((middle) => first - middle <= far && middle - last <= far);
  return { start: kept[0] ?? first, end: kept.at(-1) ?? last };
}

/**
 * The stretch of time of all events from the beginning of the first to the end of the last, where the view of
 * `stretchToFit` does not show all of it.
 */
export function stretchWithStrays(extents: readonly PictureExtent[]): Stretch | undefined {
  const fitted = stretchToFit(extents);
  if (!fitted) return undefined;
  const ends = extents.flatMap(({ start, end }) => [start, end]).filter((end) => end !== null);
  const all = spanOf(ends);
  const length = Math.max(fitted.end - fitted.start, SHORTEST_MS) / (1 - LEFT_MARGIN - RIGHT_MARGIN);
  const isInView =
    all.start >= fitted.start - LEFT_MARGIN * length && all.end <= fitted.end + RIGHT_MARGIN * length;
  return isInView ? undefined : all;
}

/** The stretch of time in which the middles of some events, at least one, lie. */
export function stretchOfAll(extents: readonly PictureExtent[]): Stretch {
  return spanOf(extents.map(middleOf));
}

/** From the first to the last of some instants. */
function spanOf(times: readonly number[]): Stretch {
  const [first = 0] = times;
  return {
    start: times.reduce((a, b) => Math.min(a, b), first),
    end: times.reduce((a, b) => Math.max(a, b), first),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
