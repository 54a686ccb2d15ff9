import type { Lane } from './lanes';
import type { DatedEvent } from './shape';
import { middleOf } from './view';

/** The event that the reader has gone to, in the lane where it was gone to. */
export interface Selection {
  readonly lane: string;
  readonly event: string;
}

/** What a key means. */
export type KeyAction =
  | { readonly kind: 'move'; readonly to: Move }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' | 'open' | 'leave' }
  /** By so many widths of the picture, to later times. */
  | { readonly kind: 'pan'; readonly widths: number };

/** From one mark to another: in order of time, to the lane above or below, to the ends. */
export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

const ZOOM_STEP = 1.6;

/** What a key does in the picture; undefined where it is none of its keys. */
export function actionOf(key: string): KeyAction | undefined {
  switch (key) {
    case 'ArrowRight':
      return { kind: 'move', to: 'next' };
    case 'ArrowLeft':
      return { kind: 'move', to: 'previous' };
    case 'ArrowUp':
      return { kind: 'move', to: 'up' };
    case 'ArrowDown':
      return { kind: 'move', to: 'down' };
    case 'Home':
      return { kind: 'move', to: 'first' };
    case 'End':
      return { kind: 'move', to: 'last' };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_STEP };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case '0':
      return { kind: 'fit' };
    case 'PageUp':
      return { kind: 'pan', widths: -0.8 };
    case 'PageDown':
      return { kind: 'pan', widths: 0.8 };
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}

/**
 * Where a move leads: along a lane from event to event in order of time, across lanes to the event of the next lane that
 * is nearest in time. Where there is one lane only, up and down go along it too. Without a selection every move leads to
 * the first event in sight.
 */
export function moved(
  lanes: readonly Lane[],
  from: Selection | undefined,
  to: Move,
  inSight: number,
): Selection | undefined {
  const place = from && placeOf(lanes, from);
  if (!place) {
    const [lane] = lanes;
    const event = to === 'first' ? lane?.events[0] : to === 'last' ? lane?.events.at(-1) : undefined;
    return lane && selectionOf(lane, event ?? lane.events.find((one) => middleOf(one.extent) >= inSight));
  }
  const { lane, laneIndex, event, index } = place;
  switch (to) {
    case 'first':
      return selectionOf(lane, lane.events[0]);
    case 'last':
      return selectionOf(lane, lane.events.at(-1));
    case 'next':
      return selectionOf(lane, lane.events[index + 1]) ?? from;
    case 'previous':
      return selectionOf(lane, lane.events[index - 1]) ?? from;
    case 'up':
    case 'down': {
      if (lanes.length === 1) return moved(lanes, from, to === 'up' ? 'previous' : 'next', inSight);
      const other = lanes[laneIndex + (to === 'up' ? -1 : 1)];
      return other ? selectionOf(other, nearest(other, middleOf(event.extent))) : from;
    }
  }
}

interface Found {
  readonly lane: Lane;
  readonly laneIndex: number;
  readonly event: DatedEvent;
  readonly index: number;
}

/** Where a selection stands; undefined where the picture has it no more. */
export function placeOf(lanes: readonly Lane[], selection: Selection): Found | undefined {
  const laneIndex = lanes.findIndex(({ id }) => id === selection.lane);
  const lane = lanes[laneIndex];
  const index = lane?.events.findIndex(({ id }) => id === selection.event) ?? -1;
  const event = lane?.events[index];
  return lane && event && { lane, laneIndex, event, index };
}

/** A selection in other lanes: the same event, in its own lane where that is left, else in the first that has it. */
export function selectionIn(lanes: readonly Lane[], selection: Selection): Selection | undefined {
  if (placeOf(lanes, selection)) return selection;
  const lane = lanes.find(({ events }) => events.some(({ id }) => id === selection.event));
  return lane && { lane: lane.id, event: selection.event };
}

function selectionOf(lane: Lane, event: DatedEvent | undefined): Selection | undefined {
  return event && { lane: lane.id, event: event.id };
}

function nearest({ events }: Lane, time: number): DatedEvent | undefined {
  let best: DatedEvent | undefined;
  for (const event of events) {
    if (!best || Math.abs(middleOf(event.extent) - time) < Math.abs(middleOf(best.extent) - time))
      best = event;
  }
  return best;
}
