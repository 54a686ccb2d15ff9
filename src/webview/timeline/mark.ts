import type { EventStatus } from '../../protocol/timeline';
import { svg } from './dom';
import type { Mark } from './shape';
import type { Titles } from './titles';

/** Height of a row of marks. */
export const ROW_PX = 24;
const MIDDLE = ROW_PX / 2;
const BAR_PX = 16;
const RADIUS = 5;
const NO_LENGTH = 0.01;

/** A mark's part of the drawing, in a row whose top is 0 and at the picture's left edge. */
export interface DrawnMark {
  /** What the mark stands for, `left` and `right` where they are in the picture. */
  readonly mark: Mark;
  readonly width: number;
  readonly titles: Titles;
}

/** Draws a mark: filled what happened, hollow what is planned, dotted what is not certain, crossed what is denied. */
export function drawMark({ mark, width, titles }: DrawnMark): SVGElement[] {
  const [event] = mark.events;
  if (!event) return [];
  if (mark.kind === 'span') return drawSpan(mark, event.status, width, titles);
  if (mark.events.length > 1) return drawCount(mark);
  const middle = (mark.left + mark.right) / 2;
  return [...pointShape(event.status, middle, MIDDLE), ...titleAt(mark, mark.right + 4, { width, titles })];
}

/** The mark of one event with no length in the picture. */
export function pointShape(status: EventStatus, x: number, y: number): SVGElement[] {
  const body = svg('circle', { class: 'body', cx: x, cy: y, r: RADIUS });
  if (status !== 'denied') return [body];
  const [left, right] = [x - RADIUS - 1, x + RADIUS + 1];
  return [body, svg('path', { class: 'cross', d: `M${left} ${y + RADIUS + 1}L${right} ${y - RADIUS - 1}` })];
}

/** The mark of what lies somewhere within a stretch of time; `soft` says which ends fade out. */
export function spanShape(
  status: EventStatus,
  soft: Mark['soft'],
  x: number,
  y: number,
  w: number,
): SVGElement {
  const attributes = soft === 'none' ? {} : { mask: `url(#soft-${soft})` };
  const body = svg('rect', { class: 'body', x, y: y - BAR_PX / 2, width: w, height: BAR_PX, rx: 3 });
  const cross = status === 'denied' ? [svg('path', { class: 'cross', d: `M${x} ${y}h${w}` })] : [];
  return svg('g', attributes, body, ...cross);
}

/** Masks that let the ends of spans fade out. */
export function softMasks(): SVGElement[] {
  const stops = { both: [0, 1, 1, 0], left: [0, 0.55, 1, 1], right: [1, 1, 0.55, 0] } as const;
  return Object.entries(stops).flatMap(([name, opacities]) => {
    const offsets = [0, 0.25, 0.75, 1];
    const gradient = svg(
      'linearGradient',
      { id: `fade-${name}` },
      ...opacities.map((opacity, i) =>
        svg('stop', { offset: offsets[i] ?? 1, 'stop-color': '#fff', 'stop-opacity': opacity }),
      ),
    );
    const frame = { x: 0, y: -0.5, width: 1, height: 2 };
    const fill = svg('rect', { ...frame, fill: `url(#fade-${name})` });
    const mask = svg('mask', { ...frame, id: `soft-${name}`, maskContentUnits: 'objectBoundingBox' }, fill);
    return [gradient, mask];
  });
}

function drawSpan(mark: Mark, status: EventStatus, width: number, titles: Titles): SVGElement[] {
  // What is far out of sight need not be drawn where it is; its soft end stays out of sight.
  const left = Math.max(mark.left, -width);
  const right = Math.min(mark.right, 2 * width);
  const shape = spanShape(status, mark.soft, left, MIDDLE, Math.max(right - left, NO_LENGTH));
  const { inside } = mark;
  const at = inside ? Math.max(mark.left, 0) + 8 : mark.right + 4;
  const room = inside ? Math.min(mark.room, mark.right - at - 4) : mark.room;
  return [shape, ...titleAt({ ...mark, room }, at, { width, titles })];
}

/** The title from `x` on, cut where the next mark or the picture's edge is. */
function titleAt(mark: Mark, x: number, { width, titles }: Omit<DrawnMark, 'mark'>): SVGElement[] {
  const room = Math.min(mark.room, width - x);
  if (room <= 0) return [];
  const count = mark.events.length > 1 ? `${countText(mark.events.length)} · ` : '';
  const title = titles.cut(count + (mark.events[0]?.title ?? ''), room);
  return [svg('text', { class: mark.inside ? 'title inside' : 'title', x, y: MIDDLE + 4 }, title)];
}

function drawCount({ left, right, events }: Mark): SVGElement[] {
  const text = countText(events.length);
  return [
    svg('rect', { class: 'count', x: left, y: MIDDLE - 9, width: right - left, height: 18, rx: 9 }),
    svg('text', { class: 'count', x: (left + right) / 2, y: MIDDLE + 4 }, text),
  ];
}

function countText(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;
}
