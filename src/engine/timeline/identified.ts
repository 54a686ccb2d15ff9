import type { Numbers } from './columns';
import type { TimelineEvent } from './types';
import type { Weighed } from './weighing';

/** Events with ids of their own, and what the next change need not compute again. */
export interface Identified {
  readonly weighed: Weighed;
  /** In the order of the rows. */
  readonly events: readonly TimelineEvent[];
  /**
   * A number for each id that there is, so that events can be told apart without a look at them. The builds after share it
   * and add to it: a number once given holds for all of them.
   */
  readonly ids: Map<string, number>;
  /** For each row the number of its draft's id, and how many events before it in time have the same. */
  readonly idOf: Numbers;
  readonly nth: Numbers;
}

/**
 * Numbers the events that would have one id, in order of time.
 *
 * @param order the rows in order of time
 */
export function withUniqueIds(
  weighed: Weighed,
  order: readonly number[],
  before: Identified | undefined,
): Identified {
  const { events, rows } = weighed;
  const { was } = rows;
  const ids = before && before.ids.size <= 2 * events.length ? before.ids : new Map<string, number>();
  const idOf = new Int32Array(events.length);
  for (let i = 0; i < was.length; i++)
    idOf[i] = was[i] >= 0 && ids === before?.ids ? before.idOf[was[i]] : numberOf(events[i].id, ids);
  const counts = new Int32Array(ids.size);
  const nth = new Int32Array(events.length);
  for (const i of order) nth[i] = counts[idOf[i]]++;
  const now = [...events];
  for (let i = 0; i < was.length; i++) {
    const old = was[i];
    const isSame =
      before && old >= 0 && before.weighed.events[old] === events[i] && before.nth[old] === nth[i];
    if (isSame) now[i] = before.events[old];
    else if (nth[i] > 0) now[i] = { ...events[i], id: `${events[i].id}-${nth[i] + 1}` };
  }
  return { weighed, events: now, ids, idOf, nth };
}

function numberOf(id: string, ids: Map<string, number>): number {
  const number = ids.get(id) ?? ids.size;
  ids.set(id, number);
  return number;
}
