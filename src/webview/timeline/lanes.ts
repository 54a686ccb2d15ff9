import type { PagePicture, PictureLane } from '../../protocol/timeline';
import type { DatedEvent } from './shape';

/** What the lanes are: one for all events, or one for each person or article. */
export type Grouping = 'all' | 'person' | 'article';

/** A lane of the picture; an event may stand in several. */
export interface Lane {
  /** The same before and after a change of the articles. */
  readonly id: string;
  /** Empty where there is only one lane. */
  readonly name: string;
  /** In order of time. */
  readonly events: readonly DatedEvent[];
  readonly rows: number;
}

/** Of a lane that stands alone. */
const FEWEST_ROWS = 4;
/** Of a lane among others. */
const MOST_ROWS = 5;

/**
 * The events with a date in lanes.
 * @param nobody name of the lane of events that have no person
 * @param rows how many rows fit in the picture; a lane that stands alone takes them all
 */
export function lanesOf(
  picture: PagePicture,
  grouping: Grouping,
  nobody: string,
  rows: number,
): readonly Lane[] {
  const dated = picture.events
    .filter((event): event is DatedEvent => event.extent !== undefined)
    .sort(byTime);
  switch (grouping) {
    case 'all':
      return [{ id: 'all', name: '', events: dated, rows: Math.max(rows, FEWEST_ROWS) }];
    case 'article':
      return groupedBy(dated, picture.articles, ({ articles }) => articles);
    case 'person': {
      const others = dated.filter(({ people }) => people.length === 0);
      const lanes = groupedBy(dated, picture.people, ({ people }) => people).sort(
        (a, b) => b.events.length - a.events.length,
      );
      return others.length === 0 ? lanes : [...lanes, laneOf({ id: 'nobody', name: nobody }, others)];
    }
  }
}

function groupedBy(
  events: readonly DatedEvent[],
  groups: readonly PictureLane[],
  groupsOf: (event: DatedEvent) => readonly number[],
): Lane[] {
  const members = groups.map((): DatedEvent[] => []);
  for (const event of events) for (const group of groupsOf(event)) members[group]?.push(event);
  return groups.flatMap((group, i) => {
    const own = members[i] ?? [];
    return own.length === 0 ? [] : [laneOf(group, own)];
  });
}

/** The rows depend on the number of events alone, so that lanes stay where they are while the picture is magnified. */
function laneOf({ id, name }: PictureLane, events: readonly DatedEvent[]): Lane {
  const rows = events.length === 1 ? 1 : Math.min(events.length + 1, MOST_ROWS);
  return { id, name, events, rows };
}

function byTime({ extent: a }: DatedEvent, b: DatedEvent): number {
  return beginOf(a) - beginOf(b.extent) || endOf(a) - endOf(b.extent);
}

function beginOf({ start, end }: DatedEvent['extent']): number {
  return start ?? end ?? 0;
}

function endOf({ start, end }: DatedEvent['extent']): number {
  return end ?? start ?? 0;
}

/** Where lanes stand, one below the other: the top of each and, last, the end of all. */
export function laneTops(lanes: readonly Lane[], rowHeight: number, padding: number): readonly number[] {
  const tops = [0];
  for (const { rows } of lanes) tops.push((tops.at(-1) ?? 0) + rows * rowHeight + padding);
  return tops;
}

/** The lanes that reach into the part of the picture from `top` to `bottom`: first index, and the one after the last. */
export function lanesWithin(tops: readonly number[], top: number, bottom: number): readonly [number, number] {
  const first = tops.findIndex((_, i) => (tops[i + 1] ?? Infinity) > top);
  let end = first;
  while (end < tops.length - 1 && (tops[end] ?? Infinity) < bottom) end++;
  return [first, end];
}
