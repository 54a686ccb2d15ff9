import type { PageEvent, PictureExtent } from '../../protocol/timeline';
import { lengthOf, middleOf } from './view';

/** Width of the mark of an event that takes less than that of the line of time. */
export const POINT_PX = 12;
/** An event that is open on one side fades out over so much. */
export const FADE_PX = 44;

/**
 * How an event is drawn at a magnification. Positions are in pixels from where the line of time has its zero, so that
 * moving along the line changes nothing.
 */
export interface Shape {
  readonly kind: 'point' | 'span';
  readonly left: number;
  readonly right: number;
  /** Sides on which nothing sharp can be drawn: the event began or ended somewhere there. */
  readonly soft: 'none' | 'both' | 'left' | 'right';
}

/** An event with a date, as the layout takes it. */
export type DatedEvent = PageEvent & { readonly extent: PictureExtent };

/** Events of one shape: several where they lie within the same stretch of time. */
export interface Item {
  readonly shape: Shape;
  readonly events: readonly DatedEvent[];
}

/** What is drawn in one place: an event, or several for which there is no room side by side. */
export interface Mark extends Shape {
  /** In order of time; never empty. */
  readonly events: readonly DatedEvent[];
  /** Row of its lane, from 0 above. */
  readonly row: number;
  /** So many pixels are free for its title; 0 where there are too few for any. */
  readonly room: number;
  /** Whether the title stands in the span, not right of the mark. */
  readonly inside: boolean;
}

/** The shape of an event. What is only known to lie within a stretch of time has soft ends. */
export function shapeOf(extent: PictureExtent, k: number): Shape {
  const { start, end, known } = extent;
  if (start === null || end === null) {
    const at = lengthOf(k, start ?? end ?? 0);
    return start === null
      ? { kind: 'span', left: at - FADE_PX, right: at, soft: 'left' }
      : { kind: 'span', left: at, right: at + FADE_PX, soft: 'right' };
  }
  const left = lengthOf(k, start);
  const right = lengthOf(k, end);
  if (right - left < POINT_PX) return pointAt(lengthOf(k, middleOf(extent)));
  return { kind: 'span', left, right, soft: known === 'within' ? 'both' : 'none' };
}

/** A point in the middle of an extent, for an event that there is no room to draw as a span. */
export function pointOf(extent: PictureExtent, k: number): Shape {
  return pointAt(lengthOf(k, middleOf(extent)));
}

function pointAt(middle: number): Shape {
  return { kind: 'point', left: middle - POINT_PX / 2, right: middle + POINT_PX / 2, soft: 'none' };
}
