import type { TimelineWords } from '../../protocol/timeline';
import type { Axis } from './axis';
import { worded } from './dom';
import { HEADING_PX, LANE_PADDING_PX, type Scene, type SceneLane } from './draw';
import type { Selection } from './keyboard';
import { laneTops, lanesWithin, type Lane } from './lanes';
import { layOut } from './layout';
import type { DatedEvent, Mark } from './shape';
import { ROW_PX } from './mark';
import type { Titles } from './titles';
import { middleOf, stretchOf, type Stretch, type View } from './view';

/** The part of the page that shows lanes. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
}

/** The events in order of time; those from `first` up to `end` are in view. */
export interface Sight {
  readonly events: readonly DatedEvent[];
  readonly first: number;
  readonly end: number;
}

/** Makes scenes: lays out lanes where they are in sight, and keeps the layouts while the magnification stays. */
export class SceneMaker {
  private readonly layouts = new WeakMap<Lane, { readonly k: number; readonly marks: readonly Mark[] }>();
  private readonly orders = new WeakMap<readonly Lane[], readonly DatedEvent[]>();
  private readonly tops = new WeakMap<readonly Lane[], readonly number[]>();
  /** Above and below the rows of a lane. */
  readonly padding = LANE_PADDING_PX;

  constructor(
    private readonly axisOf: (stretch: Stretch, width: number) => Axis,
    private readonly titles: Titles,
    private readonly words: TimelineWords,
  ) {}

  scene(lanes: readonly Lane[], view: View, frame: Frame, selected: Selection | undefined): Scene {
    const { width, height, scrollTop } = frame;
    const tops = this.topsOf(lanes);
    const [first, end] = lanesWithin(tops, scrollTop, scrollTop + height);
    return {
      view,
      width,
      axis: this.axisOf(stretchOf(view, 0, width), width),
      lanes: lanes.slice(first, end).map((lane, i): SceneLane => {
        const top = (tops[first + i] ?? 0) - scrollTop;
        return { lane, top, marks: this.marksInSight(lane, view, width) };
      }),
      titles: this.titles,
      ...(selected && { selected }),
      labelOf: (lane, mark, event) => this.labelOf(lane, mark, event),
    };
  }

  heightOf(lanes: readonly Lane[]): number {
    return this.topsOf(lanes).at(-1) ?? 0;
  }

  /** Upper and lower edge of a lane. */
  boundsOf(lanes: readonly Lane[], index: number): readonly [number, number] {
    const tops = this.topsOf(lanes);
    return [tops[index] ?? 0, tops[index + 1] ?? 0];
  }

  /** All events by their middles, and which of them are in view. */
  sight(lanes: readonly Lane[], view: View, width: number): Sight {
    const events = this.orderOf(lanes);
    const { start, end } = stretchOf(view, 0, width);
    return { events, first: firstFrom(events, start), end: firstFrom(events, end) };
  }

  private orderOf(lanes: readonly Lane[]): readonly DatedEvent[] {
    const known = this.orders.get(lanes);
    if (known) return known;
    const events = [...new Set(lanes.flatMap((lane) => lane.events))];
    events.sort((a, b) => middleOf(a.extent) - middleOf(b.extent));
    this.orders.set(lanes, events);
    return events;
  }

  private topsOf(lanes: readonly Lane[]): readonly number[] {
    const known = this.tops.get(lanes);
    if (known) return known;
    const heading = lanes.length === 1 && lanes[0]?.name === '' ? LANE_PADDING_PX : HEADING_PX;
    const tops = laneTops(lanes, ROW_PX, heading + LANE_PADDING_PX);
    this.tops.set(lanes, tops);
    return tops;
  }

  private marksInSight(lane: Lane, view: View, width: number): readonly Mark[] {
    const shift = view.x;
    return this.marksOf(lane, view.k).flatMap((mark) => {
      const left = mark.left + shift;
      const right = mark.right + shift;
      return right + mark.room + ROW_PX < 0 || left > width ? [] : [{ ...mark, left, right }];
    });
  }

  private marksOf(lane: Lane, k: number): readonly Mark[] {
    const known = this.layouts.get(lane);
    if (known?.k === k) return known.marks;
    const marks = layOut(lane.events, { k, rows: lane.rows, measure: this.titles.measure });
    this.layouts.set(lane, { k, marks });
    return marks;
  }

  /** What a screen reader says of a mark. */
  private labelOf(lane: Lane, mark: Mark, event: DatedEvent): string {
    const { status, together } = this.words;
    const parts = [event.title, event.when, status[event.status], event.told];
    if (lane.name !== '') parts.unshift(lane.name);
    if (mark.events.length > 1)
      parts.push(worded(together, mark.events.indexOf(event) + 1, mark.events.length));
    return parts.join(', ');
  }
}

/** Index of the first event whose middle is at a time or after it. */
function firstFrom(events: readonly DatedEvent[], time: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (middleOf(events[middle].extent) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
