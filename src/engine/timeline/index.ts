import { itemAt } from '../collections';
import type { EventMention } from '../events/types';
import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { dayOrderOfFolder } from '../time';
import type { DatedArticle } from './candidates';
import {
  attachDecisions,
  decideClusters,
  decideEvent,
  type EventDecision,
  type LostEventWord,
} from './decisions';
import type { Cluster } from './coreference/cluster';
import { draftEvents, type ClusterDraft, type Drafts } from './drafts';
import { inOrderOfTime } from './order';
import { eventNumbers, renumbered, type EventNumbers } from './places';
import { settleDates, type Settled } from './rounds';
import { mapInSteps, type Steps } from './steps';
import { joinTolls } from './coreference/tolls';
import { withoutCrowds } from './importance/crowded';
import { withoutDoubles } from './importance/doubles';
import { withoutEchoes } from './importance/echoes';
import { withoutRepeats, type Repetitions } from './importance/repeats';
import type { Row } from './importance/rows';
import { withLeads } from './importance/leads';
import { withTolls } from './importance/tolls';
import { withRecalledDays } from './importance/recall';
import { withRelations } from './relations';
import { originalsOf } from './sources';
import { tell, type Told } from './told';
import type { TimelineEvent } from './types';

/** The articles with their dates, and the events of them all. */
export interface Timeline {
  readonly articles: readonly TimelineArticle[];
  /** In order of date, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly lost: readonly LostEventWord[];
}

/** An article with its date and the events that it tells. */
export interface TimelineArticle extends DatedArticle {
  /** Event of each event mention of the reading. */
  readonly events: readonly (TimelineEvent | undefined)[];
}

/** What the next timeline need not compute again. */
interface Memory {
  /** What articles tell by themselves, by their ids. */
  readonly told: ReadonlyMap<string, Told>;
  readonly settled: Settled;
  readonly drafts: Drafts;
  readonly repetitions: Repetitions;
}

/**
 * Puts the events of a corpus that changes in order of time. The answer is a function of the articles, entities and
 * decisions given alone: what the builder remembers of the last call only saves it from computing again what has not
 * changed. Its memory is hidden (`#`): two builders are equal, whatever they have seen.
 */
export class TimelineBuilder {
  #memory?: Memory;

  /**
   * Groups the mentions that tell one event, infers the dates of articles that state none from the groups, and dates,
   * words and weighs each group. In steps, since it takes as long as the folder is large.
   *
   * @param readings in corpus order
   * @param entities the entity of each mention, parallel to `readings` and their mentions
   * @param decisions what the reader knows better
   */
  *build(
    readings: readonly ArticleReading[],
    entities: readonly (readonly (Entity | undefined)[])[],
    decisions: readonly EventDecision[],
  ): Steps<Timeline> {
    const before = this.#memory;
    const folderOrder = dayOrderOfFolder(readings.map(({ dayOrder }) => dayOrder));
    const told = yield* mapInSteps(readings, (reading, i) =>
      tell(reading, entities[i] ?? [], folderOrder, before?.told.get(reading.id)),
    );
    const settled = yield* settleDates(told, before?.settled);
    const attached = attachDecisions(readings, decisions);
    const joined = joinTolls(
      settled.clustering.clusters,
      settled.articles.map(({ telling }) => telling),
    );
    const { clusters, decisionsOf } = decideClusters(joined.clusters, attached.found);
    const articles = settled.articles.map(({ article }) => article);
    const originals = originalsAmong(told);
    yield;
    const drafts = yield* draftEvents(clusters, articles, originals, joined.tolls, before?.drafts);
    const rows = decidedRows(drafts.drafts, decisionsOf);
    const numbers = eventNumbers(
      articles,
      rows.map(({ event }) => event),
    );
    yield;
    const { events: main, repetitions } = yield* weighed(rows, articles, numbers, before?.repetitions);
    yield;
    const byId = new Map(readings.map((reading) => [reading.id, reading]));
    const counted = withTolls(main, joined.pairs, joined.tolls, byId, numbers);
    const order = orderAgain(counted, rows);
    yield;
    const ordered = order.map((number) => counted[number]);
    const unrelated = withUniqueIds(withRecalledDays(ordered, articles, originals));
    const places = renumbered(numbers, order);
    const events = withRelations(
      unrelated,
      readings.map(({ id, events: mentions }) => ({ mentions, events: eventsOf(id, places, unrelated) })),
    );
    yield;
    this.#memory = {
      told: new Map(told.map((one) => [one.article.reading.id, one])),
      settled,
      drafts,
      repetitions,
    };
    const dated = articles.map((article) => ({
      ...article,
      events: eventsOf(article.reading.id, places, events),
    }));
    return { articles: dated, events, lost: attached.lost };
  }
}

/** The event of each mention of an article. */
function eventsOf(
  id: string,
  numbers: EventNumbers,
  events: readonly TimelineEvent[],
): (TimelineEvent | undefined)[] {
  return Array.from(numbers.get(id) ?? [], (number) => itemAt(events, number));
}

/** Drafts with what the reader says of their events, in order of time. */
function decidedRows(
  drafts: readonly ClusterDraft[],
  decisionsOf: ReadonlyMap<Cluster, readonly EventDecision[]>,
): readonly Row[] {
  if (decisionsOf.size === 0) return drafts.map((draft) => ({ draft, event: draft.event }));
  const rows = drafts.map((draft) => ({
    draft,
    event: decideEvent(draft.event, decisionsOf.get(draft.cluster)),
  }));
  return inOrderOfTime(
    rows.filter(({ event, draft }) => event === draft.event),
    rows.filter(({ event, draft }) => event !== draft.event),
    ({ event }) => event,
  );
}

/** The numbers of events in order of time, though some have got a day since their rows were put in order. */
function orderAgain(events: readonly TimelineEvent[], rows: readonly Row[]): readonly number[] {
  const inPlace: number[] = [];
  const moved: number[] = [];
  events.forEach((event, i) => (event.date === rows[i].event.date ? inPlace : moved).push(i));
  return inOrderOfTime(inPlace, moved, (number) => events[number]);
}

/** Which articles are copies of others. */
function originalsAmong(told: readonly Told[]): ReturnType<typeof originalsOf> {
  return originalsOf(
    told.map(({ article: { reading, documentTime }, shingles }) => ({
      id: reading.id,
      shingles,
      day: documentTime.value,
    })),
  );
}

/** Weighs events against one another: echoes and repetitions count less, what articles lead with more. */
function* weighed(
  rows: readonly Row[],
  articles: readonly DatedArticle[],
  numbers: EventNumbers,
  before: Repetitions | undefined,
): Steps<ReturnType<typeof withoutRepeats>> {
  const heard = withoutEchoes(
    rows.map(({ event }) => event),
    mentionIn(articles),
  );
  yield;
  const { events, leads } = withLeads(heard, articles, numbers);
  yield;
  const led = events.map((event, i) => ({ event, draft: rows[i].draft, leads: leads.has(event) }));
  const { events: told, repetitions } = withoutRepeats(led, before);
  yield;
  const single = withoutDoubles(told, articles);
  yield;
  const crowded = withoutCrowds(
    single.map((event, i) => ({ ...led[i], event })),
    articles,
  );
  return { events: crowded, repetitions };
}

/** The clearest mention of an event. */
function mentionIn(articles: readonly DatedArticle[]): (event: TimelineEvent) => EventMention | undefined {
  const byId = new Map(articles.map(({ reading }) => [reading.id, reading]));
  return ({ clearest }) => byId.get(clearest.article)?.events[clearest.event];
}

/** Numbers the events that would have one id, in order of time. */
function withUniqueIds(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const count = (counts.get(event.id) ?? 0) + 1;
    counts.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}
