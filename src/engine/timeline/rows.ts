import type { Cluster } from './mentions/cluster';
import { inPlace, inverseOf, type Numbers } from './columns';
import { decideEvent, type EventDecision } from './decisions';
import type { Drafts } from './drafts';
import { inOrderOfTime } from './order';
import { numberAt, renumbered, type EventNumbers } from './places';
import type { TimelineEvent } from './types';

/** Drafts with what the reader says of their events, in order of time. */
export interface Rows {
  readonly events: readonly TimelineEvent[];
  /** The draft of each row by its number, and the row of each draft. */
  readonly draftOf: Numbers;
  readonly rowOf: Numbers;
  /** For each row its number before the change, -1 where it is new. */
  readonly was: Numbers;
  /** Which row tells each mention of each article. */
  readonly numbers: EventNumbers;
  /** Those that the reader has decided on. */
  readonly decided: readonly number[];
}

/** @param before the rows before the change */
export function decidedRows(
  { events, was, numbers }: Drafts,
  decisionsOf: ReadonlyMap<Cluster, readonly EventDecision[]>,
  before: Rows | undefined,
): Rows {
  const old = (draft: number): number => (before && was[draft] >= 0 ? before.rowOf[was[draft]] : -1);
  const now = [...events];
  const decided = new Set<number>();
  for (const [{ members }, decisions] of decisionsOf) {
    const number = numberAt(numbers, members[0].ref);
    now[number] = decideEvent(events[number], decisions);
    decided.add(number);
  }
  if (decided.size === 0) {
    const same = inPlace(events.length);
    return { events, draftOf: same, rowOf: same, was: same.map(old), numbers, decided: [] };
  }
  const others = inPlace(events.length).filter((number) => !decided.has(number));
  const order = inOrderOfTime([...others], [...decided], (number) => now[number]);
  const rowOf = inverseOf(order, order.length);
  return {
    events: order.map((number) => now[number]),
    draftOf: Int32Array.from(order),
    rowOf,
    was: Int32Array.from(order, old),
    numbers: renumbered(numbers, rowOf),
    decided: Array.from(decided, (number) => rowOf[number]),
  };
}
