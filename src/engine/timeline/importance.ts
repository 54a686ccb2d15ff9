import { isEventClass } from '../events/classes';
import type { Candidate } from './candidates';
import type { EventDate } from './dating';

/** What an event's importance is weighed by. */
export interface Weighing {
  readonly members: readonly Candidate[];
  readonly date: EventDate;
  /** Number of independent articles. */
  readonly sources: number;
  /** Whether the words that date it date a clearer event of the same sentence: "hosted Ade for a visit on May 3". */
  readonly shadowed: boolean;
}

/**
 * How much an event is worth a row of the outline, 0 to 1: how surely it is told as an event of its own, by how many
 * independent articles, with named participants, on which date, and how early an article tells it; what only follows
 * from another event ("…, sending smoke over the town") and mere saying count less.
 */
export function importanceOf({ members, date, sources, shadowed }: Weighing): number {
  const salience = Math.max(...members.map(({ mention }) => mention.salience));
  const participants = Math.max(...members.map((member) => member.participants.size));
  const depth = Math.min(...members.map((member) => member.depth));
  const score =
    0.7 * salience +
    0.12 * Math.min(sources - 1, 2) * Math.min(1, 2 * salience) +
    datedness(members, date) +
    (participants >= 2 ? 0.1 : participants === 1 ? 0.04 : -0.12) +
    (depth < 0.15 ? 0.05 : 0) -
    (shadowed ? 0.3 : 0) -
    (participants === 0 && members.every(({ mention }) => mention.tense === 'participle') ? 0.2 : 0) -
    (members.every(({ mention }) => mention.class === 'say') ? 0.3 : 0);
  return Math.min(1, Math.max(0, score));
}

/** A date speaks for an event; without one, a verb that is on no list of events is more often background than news. */
function datedness(members: readonly Candidate[], date: EventDate): number {
  if (date.value !== null) return 0.15;
  if (date.open !== null) return 0.1;
  return members.some(({ mention }) => isEventClass(mention.class)) ? -0.04 : -0.15;
}
