import { pushTo } from '../collections';
import type { TimelineEvent } from '../timeline/types';

/**
 * The events that an entity takes part in or that happened there. They are looked for when somebody asks: a card shows those
 * of one entity, and an edit should not cost as much as all of them.
 */
export class EventsByEntity {
  #found?: ReadonlyMap<string, readonly TimelineEvent[]>;

  /** @param events in order of date */
  constructor(private readonly events: readonly TimelineEvent[]) {}

  /** In order of date. */
  get(entity: string): readonly TimelineEvent[] {
    this.#found ??= byEntity(this.events);
    return this.#found.get(entity) ?? [];
  }
}

function byEntity(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of event.participants) pushTo(found, id, event);
    for (const id of event.places) if (!event.participants.includes(id)) pushTo(found, id, event);
  }
  return found;
}
