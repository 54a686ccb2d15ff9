import { compareTexts, firstPlace } from '../collections';
import type { TimelineEvent } from './types';

/** The order of events in time; of no two events of a corpus the same, since no two have one clearest mention. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareTexts(sortKey(a), sortKey(b)) ||
    compareTexts(a.to ?? '9999', b.to ?? '9999') ||
    hourOf(a) - hourOf(b) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.clearest.article, b.clearest.article) ||
    a.clearest.event - b.clearest.event
  );
}

/** What is to be done by a time comes when that time is over; everything else when its time begins. */
function sortKey({ date, from, to, days, status }: TimelineEvent): string {
  if (date === null) return '9999';
  return (status === 'planned' && !days ? (to ?? from) : (from ?? to)) ?? date;
}

/** The hour at which an event begins, as far as its date says: the day as a whole comes first. */
function hourOf({ date }: TimelineEvent): number {
  const [, time] = date?.split('T') ?? [];
  if (time === undefined) return 0;
  return PARTS_OF_DAY.get(time) ?? (Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60 || 0);
}

/** The parts of the day of TIMEX3 values, by the hour at which they begin. */
const PARTS_OF_DAY: ReadonlyMap<string, number> = new Map([
  ['DT', 6],
  ['MO', 6],
  ['MI', 12],
  ['AF', 12.5],
  ['EV', 18],
  ['NI', 21],
]);

/**
 * What tells an event, in order of time. Most of it stands in that order already, and is not looked at: each of the others
 * is asked for its place among them.
 *
 * @param ordered in order of time
 * @param others in any order
 */
export function inOrderOfTime<T>(
  ordered: readonly T[],
  others: readonly T[],
  eventOf: (member: T) => TimelineEvent,
): T[] {
  const compare = (a: T, b: T): number => byTime(eventOf(a), eventOf(b));
  const merged: T[] = [];
  let from = 0;
  for (const other of others.toSorted(compare)) {
    const start = from;
    const end = start + firstPlace(ordered.length - start, (i) => compare(ordered[start + i], other) > 0);
    while (from < end) merged.push(ordered[from++]);
    merged.push(other);
  }
  while (from < ordered.length) merged.push(ordered[from++]);
  return merged;
}
