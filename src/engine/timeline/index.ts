import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { dayOrderOfFolder, decideDayOrder, documentTimeInOrder, resolveTimes, timesInOrder } from '../time';
import type { DatedArticle } from './candidates';
import { clusterMentions, type Cluster } from './coreference/clusters';
import { tellingOf, type Telling } from './coreference/telling';
import { inferDocumentTime, resolveWithin } from './documentTime';
import {
  attachDecisions,
  decideClusters,
  decideEvent,
  type EventDecision,
  type LostEventWord,
} from './decisions';
import { shortNames } from './shortNames';
import { shadowedClusters } from './shadows';
import { originalsOf } from './sources';
import { timelineEvent } from './event';
import type { TimelineEvent } from './types';
import { wordingOf } from './wording';

/** The articles with their dates, and the events of them all. */
export interface Timeline {
  readonly articles: readonly TimelineArticle[];
  /** In order of date, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly lost: readonly LostEventWord[];
}

export interface TimelineArticle extends DatedArticle {
  /** Event of each event mention of the reading. */
  readonly events: readonly (TimelineEvent | undefined)[];
}

/**
 * Puts the events of all articles in order of time: groups the mentions that tell one event, infers the dates of
 * articles that state none from the groups, and dates, words and weighs each group.
 *
 * @param entities the entity of each mention, parallel to `readings` and their mentions
 * @param decisions what the reader knows better
 */
export function buildTimeline(
  readings: readonly ArticleReading[],
  entities: readonly (readonly (Entity | undefined)[])[],
  decisions: readonly EventDecision[],
): Timeline {
  const folderOrder = dayOrderOfFolder(readings.map(({ dayOrder }) => dayOrder));
  const stated = readings.map((reading, i) => statedArticle(reading, entities[i] ?? [], folderOrder));
  const told = stated.map(tellingOf);
  const first = clusterMentions(told);
  const tellings = withInferredDates(told, first.clusters);
  const found = tellings === told ? first : clusterMentions(tellings, first);
  const attached = attachDecisions(readings, decisions);
  const { clusters, decisionsOf } = decideClusters(found.clusters, attached.found);
  const articles = tellings.map(({ article }) => article);
  const shadowed = shadowedClusters(clusters);
  const nameOf = shortNames(entities);
  const context = {
    articles: new Map(articles.map((article) => [article.reading.id, article])),
    originals: originalsOf(readings),
    wordings: new Map(articles.map((article) => [article.reading.id, wordingOf(article, nameOf)])),
  };
  const events = withUniqueIds(
    withoutEchoes(
      clusters
        .map((cluster) => {
          const event = timelineEvent(cluster.members, shadowed.has(cluster), context);
          return decideEvent(event, decisionsOf.get(cluster));
        })
        .sort(byTime),
    ),
  );
  return { articles: withEvents(articles, events), events, lost: attached.lost };
}

/** An article with the date that it states, ambiguous figures read as its folder writes them. */
export function statedArticle(
  reading: ArticleReading,
  entities: DatedArticle['entities'],
  folderOrder: number,
): DatedArticle {
  const order = decideDayOrder(reading.dayOrder, folderOrder);
  const found = timesInOrder(reading.times, order);
  const documentTime = documentTimeInOrder(reading.documentTime, order);
  return { reading, found, documentTime, times: resolveTimes(found, documentTime), entities };
}

/** Dates the undated articles that the events of dated ones confine; the same list where there are none. */
function withInferredDates(tellings: readonly Telling[], clusters: readonly Cluster[]): readonly Telling[] {
  const undated = new Set(
    tellings.flatMap(({ article }) => (article.documentTime.source === 'none' ? [article.reading.id] : [])),
  );
  const byArticle = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const id of new Set(cluster.members.map(({ ref }) => ref.article))) {
      if (!undated.has(id)) continue;
      const list = byArticle.get(id);
      if (list) list.push(cluster);
      else byArticle.set(id, [cluster]);
    }
  }
  const stated = tellings.flatMap(({ article }) => (article.documentTime.value === null ? [] : [article]));
  let changed = false;
  const dated = tellings.map((telling) => {
    const { article } = telling;
    if (!undated.has(article.reading.id)) return telling;
    const own = byArticle.get(article.reading.id) ?? [];
    const documentTime = inferDocumentTime(article, own, stated);
    if (!documentTime) return telling;
    changed = true;
    return tellingOf({ ...article, documentTime, times: resolveWithin(article, documentTime) });
  });
  return changed ? dated : tellings;
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(sortKey(a), sortKey(b)) ||
    compare(a.to ?? '9999', b.to ?? '9999') ||
    compare(a.id, b.id) ||
    compare(a.clearest.article, b.clearest.article) ||
    a.clearest.event - b.clearest.event
  );
}

/** Events of one clause have one title: only the weightiest is a main event. */
function withoutEchoes(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const weightiest = new Map<string, TimelineEvent>();
  const clause = ({ title, clearest }: TimelineEvent): string => `${clearest.article}\n${title}`;
  for (const event of events) {
    const other = weightiest.get(clause(event));
    if (!other || event.importance > other.importance) weightiest.set(clause(event), event);
  }
  return events.map((event) =>
    weightiest.get(clause(event)) === event
      ? event
      : { ...event, importance: Math.min(event.importance, ECHO) },
  );
}

/** Importance of an event that a weightier one of the same clause stands for; below that of a main event. */
const ECHO = 0.3;

/** Numbers the events that would have one id, in order of time. */
function withUniqueIds(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const count = (counts.get(event.id) ?? 0) + 1;
    counts.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}-${count}` };
  });
}

/** What is to be done by a time comes when that time is over; everything else when its time begins. */
function sortKey({ date, from, to, status }: TimelineEvent): string {
  if (date === null) return '9999';
  return (status === 'planned' ? (to ?? from) : (from ?? to)) ?? date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withEvents(
  articles: readonly DatedArticle[],
  events: readonly TimelineEvent[],
): readonly TimelineArticle[] {
  const lists = new Map(
    articles.map(({ reading }) => [
      reading.id,
      new Array<TimelineEvent | undefined>(reading.events.length).fill(undefined),
    ]),
  );
  for (const event of events) {
    for (const ref of event.mentions) {
      const list = lists.get(ref.article);
      if (list) list[ref.event] = event;
    }
  }
  return articles.map((article) => ({ ...article, events: lists.get(article.reading.id) ?? [] }));
}
