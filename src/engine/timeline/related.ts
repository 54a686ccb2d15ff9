import type { ArticleReading } from '../read/types';
import type { Identified } from './identified';
import { Memo } from './memo';
import { NO_NUMBERS, numberAt } from './places';
import { claimsOf, relatedEvents, type Claim } from './relations';
import type { EventRelation, TimelineEvent } from './types';
import { toldBy } from './weighing';

/** Events with their relations, and what the next change need not compute again. */
export interface Related {
  readonly identified: Identified;
  /** In the order of the rows. */
  readonly events: readonly TimelineEvent[];
  /** The event of each mention of each article, before relations and with them. */
  readonly unrelated: Memo<readonly (TimelineEvent | undefined)[]>;
  readonly told: Memo<readonly (TimelineEvent | undefined)[]>;
  readonly claims: Memo<readonly Claim[]>;
}

/** Relates the events that articles tell together. */
export function withRelations(
  identified: Identified,
  readings: readonly ArticleReading[],
  before: Related | undefined,
): Related {
  const { numbers, was } = identified.weighed.rows;
  const unrelated = new Memo(before?.unrelated);
  const told = new Memo(before?.told);
  const claims = new Memo(before?.claims);
  const list = (
    memo: typeof told,
    old: typeof told | undefined,
    id: string,
    events: readonly TimelineEvent[],
  ): readonly (TimelineEvent | undefined)[] => {
    const own = toldBy(numbers.get(id) ?? NO_NUMBERS, events, old?.last(id));
    return memo.of(id, [own], () => own);
  };
  const all = readings.map(({ id, events: mentions }) => {
    const events = list(unrelated, before?.unrelated, id, identified.events);
    return claims.of(id, [mentions, events], () => claimsOf({ mentions, events }));
  });
  const events = [...identified.events];
  for (const [event, related] of relatedEvents(all)) {
    const number = numberAt(numbers, event.clearest);
    const old = was[number];
    const isSame =
      before !== undefined &&
      old >= 0 &&
      before.identified.events[old] === event &&
      before.events[old].importance === related.importance &&
      areSame(before.events[old].relations, related.relations);
    events[number] = isSame ? before.events[old] : related;
  }
  for (const { id } of readings) list(told, before?.told, id, events);
  return { identified, events, unrelated, told, claims };
}

function areSame(a: readonly EventRelation[], b: readonly EventRelation[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, event, title }, i) => kind === b[i].kind && event === b[i].event && title === b[i].title)
  );
}
