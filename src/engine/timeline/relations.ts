import { wordSet } from '../collections';
import type { EventMention, TimeRelation } from '../events/types';
import { agreeingClasses } from '../events/lexicon/classes';
import { addDays } from '../time/calendar';
import { vagueness } from './mentions/dates';
import { MAIN_EVENT, type EventRelation, type RelationKind, type TimelineEvent } from './types';

/** What an article tells: its event mentions, and the event of each. */
export interface ToldEvents {
  readonly mentions: readonly Pick<EventMention, 'order'>[];
  readonly events: readonly (TimelineEvent | undefined)[];
}

/** Importance of a talk beside the meeting or call that it is part of; below that of a main event. */
const PART = 0.4;

/** What an article says, or lets a reader conclude, of how two of its events stand to each other. */
export interface Claim {
  readonly event: TimelineEvent;
  readonly kind: RelationKind;
  readonly other: TimelineEvent;
  /** Whether it is what is said in a meeting or call, or belongs to a visit unless it is part of something else. */
  readonly as?: 'said' | 'programme';
}

/**
 * How an article relates its events: what it tells as before, after or during another event, as far as days do not say so;
 * what a visitor does while the visit lasts; and what people who meet or call each other talk about.
 */
export function claimsOf(article: ToldEvents): readonly Claim[] {
  return [...statedOrder(article), ...partsOf(article)];
}

/**
 * The events that have relations, with them. Related events are not equal: a talk is no main event beside its meeting.
 *
 * @param claims of all articles in corpus order; the events have ids of their own
 */
export function relatedEvents(claims: Iterable<readonly Claim[]>): ReadonlyMap<TimelineEvent, TimelineEvent> {
  const relations = new Relations();
  for (const list of claims) for (const claim of list) relations.add(claim);
  return relations.events();
}

const INVERSE: Readonly<Record<RelationKind, RelationKind>> = {
  'part-of': 'includes',
  includes: 'part-of',
  before: 'after',
  after: 'before',
};

/** Relations between events; of two events the first that is found. */
class Relations {
  private readonly found = new Map<TimelineEvent, Map<TimelineEvent, RelationKind>>();
  private readonly said = new Set<TimelineEvent>();

  add({ event, kind, other, as }: Claim): void {
    // the talk is all that tells of a meeting that is not shown
    if (as === 'said' && other.importance >= MAIN_EVENT) this.said.add(event);
    if (as === 'programme' && this.isPart(event)) return;
    if (event === other || this.found.get(event)?.has(other)) return;
    this.listOf(event).set(other, kind);
    this.listOf(other).set(event, INVERSE[kind]);
  }

  events(): ReadonlyMap<TimelineEvent, TimelineEvent> {
    return new Map(
      Array.from(this.found, ([event, found]) => {
        const relations = Array.from(found, ([other, kind]): EventRelation => ({
          kind,
          event: other.id,
          title: other.title,
        }));
        const { importance, decided } = event;
        const weight = this.said.has(event) && !decided ? Math.min(importance, PART) : importance;
        return [event, { ...event, relations, importance: weight }];
      }),
    );
  }

  /** Whether an event is already part of another one. */
  private isPart(event: TimelineEvent): boolean {
    return [...(this.found.get(event)?.values() ?? [])].includes('part-of');
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

function statedOrder({ mentions, events }: ToldEvents): readonly Claim[] {
  const claims: Claim[] = [];
  mentions.forEach(({ order }, i) => {
    const event = events[i];
    for (const { event: at, relation } of order) {
      const other = events[at];
      const kind = STATED[relation];
      if (!event || !other || !kind || !areTold(event, other) || isKnown(event, other)) continue;
      if (kind !== 'part-of' || TALK.has(event.class) || !agreeingClasses(event.class).includes(other.class))
        claims.push({ event, kind, other });
    }
  });
  return claims;
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
const PROGRAM = wordSet('meeting talks speech agreement celebration award interview');
/** What people do when they meet or call each other. */
const TALK: ReadonlySet<string> = new Set(['talks']);
const ENCOUNTER: ReadonlySet<string> = new Set(['meeting', 'call']);
/** Visits are dated by their first day, and go on for some days. */
const STAY = 3;
/** So many events before or behind a talk its meeting is told. */
const REACH = 8;
/** Of so many visits, that of a meeting is looked for. */
const MOST_VISITS = 20;

function partsOf({ events }: ToldEvents): readonly Claim[] {
  if (!events.some((event) => event && (event.class === 'visit' || TALK.has(event.class)))) return [];
  const told = [...new Set(events.flatMap((event) => event ?? []))];
  const visits = told.filter(({ class: name }) => name === 'visit').slice(0, MOST_VISITS);
  return told.flatMap((event, at): Claim[] => {
    const encounter = TALK.has(event.class) ? encounterOf(told, at) : undefined;
    const visit = PROGRAM.has(event.class) ? visits.find((other) => isWithinStay(event, other)) : undefined;
    if (encounter) return [{ event, kind: 'part-of', other: encounter, as: 'said' }];
    return visit ? [{ event, kind: 'part-of', other: visit, as: 'programme' }] : [];
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
