import type { EventMention, TimeRelation } from '../events/types';
import { agreeingClasses } from '../events/lexicon/classes';
import { addDays } from '../time/calendar';
import { vagueness } from './dating/dating';
import type { EventRelation, RelationKind, TimelineEvent } from './types';

/** What an article tells: its event mentions, and the event of each. */
export interface ToldEvents {
  readonly mentions: readonly Pick<EventMention, 'order'>[];
  readonly events: readonly (TimelineEvent | undefined)[];
}

/** Importance of a talk beside the meeting or call that it is part of; below that of a main event. */
const PART = 0.4;

/**
 * Relates events of one article: what it tells as before, after or during another event, as far as days do not say so;
 * what a visitor does while the visit lasts; and what people who meet or call each other talk about. Related events are
 * not equal: a talk is no main event beside its meeting.
 *
 * @param events in order of time, with ids of their own
 */
export function withRelations(
  events: readonly TimelineEvent[],
  articles: readonly ToldEvents[],
): readonly TimelineEvent[] {
  const relations = new Relations();
  for (const article of articles) {
    addStated(article, relations);
    addParts(article, relations);
  }
  return events.map((event) => {
    const related = relations.of(event);
    if (related.length === 0) return event;
    const importance =
      relations.isSaid(event) && !event.decided ? Math.min(event.importance, PART) : event.importance;
    return { ...event, relations: related, importance };
  });
}

const INVERSE: Readonly<Record<RelationKind, RelationKind>> = {
  'part-of': 'includes',
  includes: 'part-of',
  before: 'after',
  after: 'before',
};

const NONE: readonly EventRelation[] = [];

/** Relations between events; of two events the first that is found. */
class Relations {
  private readonly found = new Map<TimelineEvent, Map<TimelineEvent, RelationKind>>();
  private readonly said = new Set<TimelineEvent>();

  add(event: TimelineEvent, kind: RelationKind, other: TimelineEvent): void {
    if (event === other || this.found.get(event)?.has(other)) return;
    this.listOf(event).set(other, kind);
    this.listOf(other).set(event, INVERSE[kind]);
  }

  /** Takes a talk for what is said in a meeting or call. */
  addSaid(talk: TimelineEvent, encounter: TimelineEvent): void {
    this.add(talk, 'part-of', encounter);
    this.said.add(talk);
  }

  isSaid(event: TimelineEvent): boolean {
    return this.said.has(event);
  }

  /** Whether an event is already part of another one. */
  isPart(event: TimelineEvent): boolean {
    return [...(this.found.get(event)?.values() ?? [])].includes('part-of');
  }

  of(event: TimelineEvent): readonly EventRelation[] {
    const found = this.found.get(event);
    if (!found) return NONE;
    return Array.from(found, ([other, kind]) => ({
      kind,
      event: other.id,
      title: other.title,
    }));
  }

  private listOf(event: TimelineEvent): Map<TimelineEvent, RelationKind> {
    const list = this.found.get(event) ?? new Map<TimelineEvent, RelationKind>();
    this.found.set(event, list);
    return list;
  }
}

const STATED: Readonly<Partial<Record<TimeRelation, RelationKind>>> = {
  before: 'before',
  by: 'before',
  after: 'after',
  since: 'after',
  during: 'part-of',
};

function addStated({ mentions, events }: ToldEvents, relations: Relations): void {
  mentions.forEach(({ order }, i) => {
    const event = events[i];
    for (const { event: at, relation } of order) {
      const other = events[at];
      const kind = STATED[relation];
      if (!event || !other || !kind || !areTold(event, other) || isKnown(event, other)) continue;
      if (kind !== 'part-of' || TALK.has(event.class) || !agreeingClasses(event.class).includes(other.class))
        relations.add(event, kind, other);
    }
  });
}

/** Whether both are told as events, rather than in passing or as what did not take place, which nothing comes before or after. */
function areTold(a: TimelineEvent, b: TimelineEvent): boolean {
  const isDenied = a.status === 'denied' || b.status === 'denied';
  return !isDenied && Math.min(a.importance, b.importance) >= LEAST_IMPORTANCE;
}

const LEAST_IMPORTANCE = 0.3;

/** Whether the days of two events say how they follow each other, or contradict what an article says. */
function isKnown(a: TimelineEvent, b: TimelineEvent): boolean {
  if (a.date === null || b.date === null) return false;
  return (a.to ?? '9999') < (b.from ?? '') || (b.to ?? '9999') < (a.from ?? '');
}

/** Kinds of event that a visit or a summit is made of. */
const PROGRAM: ReadonlySet<string> = new Set(
  'meeting talks speech agreement celebration award interview'.split(' '),
);
/** What people do when they meet or call each other. */
const TALK: ReadonlySet<string> = new Set(['talks']);
const ENCOUNTER: ReadonlySet<string> = new Set(['meeting', 'call']);
/** Visits are dated by their first day, and go on for some days. */
const STAY = 3;
/** So many events before or behind a talk its meeting is told. */
const REACH = 8;
/** Of so many visits, that of a meeting is looked for. */
const MOST_VISITS = 20;

function addParts({ events }: ToldEvents, relations: Relations): void {
  if (!events.some((event) => event && (event.class === 'visit' || TALK.has(event.class)))) return;
  const told = [...new Set(events.flatMap((event) => event ?? []))];
  const visits = told.filter(({ class: name }) => name === 'visit').slice(0, MOST_VISITS);
  told.forEach((event, at) => {
    const encounter = TALK.has(event.class) ? encounterOf(told, at) : undefined;
    const visit = PROGRAM.has(event.class) ? visits.find((other) => isWithinStay(event, other)) : undefined;
    if (encounter) relations.addSaid(event, encounter);
    else if (visit && !relations.isPart(event)) relations.add(event, 'part-of', visit);
  });
}

/** The meeting or call nearest to a talk of which it is part. */
function encounterOf(told: readonly TimelineEvent[], at: number): TimelineEvent | undefined {
  const talk = told[at];
  for (let distance = 1; distance <= REACH; distance++) {
    for (const other of [told[at - distance], told[at + distance]])
      if (other && isEncounterOf(talk, other)) return other;
  }
  return undefined;
}

/** Whether a talk is what people who meet or call each other say: the same two, and no other day. */
function isEncounterOf(talk: TimelineEvent, other: TimelineEvent): boolean {
  return (
    ENCOUNTER.has(other.class) &&
    sharedOf(talk, other) >= 2 &&
    talk.participants.length <= other.participants.length &&
    talk.status === other.status &&
    (talk.date === null ? other.date !== null : talk.date === other.date)
  );
}

/**
 * Whether an event takes place on a day of a visit of somebody who takes part in it; one without a day does where both
 * sides of the visit take part.
 */
function isWithinStay(event: TimelineEvent, visit: TimelineEvent): boolean {
  if (event.date === null) return isUndatedPart(event, visit);
  if (vagueness(event) > STAY || vagueness(visit) > STAY || event.from === null || visit.to === null)
    return false;
  return (
    (visit.from ?? '') <= event.from &&
    event.from <= addDays(visit.to, STAY) &&
    sharedOf(event, visit) > 0 &&
    (event.places.length === 0 ||
      visit.places.length === 0 ||
      event.places.some((id) => visit.places.includes(id)))
  );
}

function isUndatedPart(event: TimelineEvent, visit: TimelineEvent): boolean {
  return (
    vagueness(visit) <= STAY &&
    event.status === visit.status &&
    sharedOf(event, visit) >= 2 &&
    event.places.every((id) => visit.places.includes(id)) &&
    (event.from ?? '') <= addDays(visit.to ?? '', STAY) &&
    (visit.from ?? '') <= (event.to ?? '9999')
  );
}

/** Number of participants of both; the country that is visited takes part too. */
function sharedOf(event: TimelineEvent, other: TimelineEvent): number {
  const sides = other.class === 'visit' ? [...other.participants, ...other.places] : other.participants;
  return event.participants.filter((id) => sides.includes(id)).length;
}
