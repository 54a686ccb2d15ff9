import type { ArticleReading } from '../read/types';
import { lineStarts } from '../text/lines';
import { buildTimeline } from '../timeline';
import type { TimelineArticle, Timeline } from '../timeline';
import type { TimelineEvent } from '../timeline/types';
import { isEqual } from './equal';
import { UNCONSTRAINED } from '../link';
import type { IdentityConstraints } from '../link/types';
import { entitiesOfMentions, identitiesOf, isSameConstraints } from './identities';
import type { CorpusArticle, CorpusSnapshot } from './types';

/** Articles that came, changed or went. */
export interface CorpusChange {
  /** Of several readings with one id the last one counts. */
  readonly set: readonly ArticleReading[];
  /** Ids of articles that are no longer there. */
  readonly remove: readonly string[];
  /** What is known better about identity from now on; without it, what was known before holds on. */
  readonly constraints?: IdentityConstraints;
}

/** A corpus without articles. */
export function emptyCorpus(): CorpusSnapshot {
  return {
    articles: new Map(),
    constraints: UNCONSTRAINED,
    entities: new Map(),
    events: [],
    eventsOf: new Map(),
  };
}

/**
 * The corpus with the change made: identities, article dates and events are those of all its articles together,
 * whatever the order in which they came. What the change leaves as it was stays the same object, and so does the
 * whole corpus where nothing changes.
 */
export function applyChange(corpus: CorpusSnapshot, change: CorpusChange): CorpusSnapshot {
  const readings = changedReadings(corpus, change);
  const changed = readings.filter((reading) => corpus.articles.get(reading.id)?.reading !== reading);
  const { constraints = corpus.constraints } = change;
  if (
    changed.length === 0 &&
    readings.length === corpus.articles.size &&
    isSameConstraints(constraints, corpus.constraints)
  )
    return corpus;
  const entities = identitiesOf(corpus, readings, changed, constraints);
  const timeline = buildTimeline(readings, entitiesOfMentions(readings, entities));
  const kept = keptEvents(corpus, timeline);
  const events = timeline.events.map((event) => kept.get(event) ?? event);
  return {
    articles: new Map(
      timeline.articles.map((article) => [article.reading.id, corpusArticle(corpus, article, kept)]),
    ),
    constraints,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    events,
    eventsOf: eventsByEntity(events),
  };
}

/** All readings after the change, in corpus order. */
function changedReadings(corpus: CorpusSnapshot, { set, remove }: CorpusChange): readonly ArticleReading[] {
  const readings = new Map<string, ArticleReading>();
  for (const [id, { reading }] of corpus.articles) readings.set(id, reading);
  for (const id of remove) readings.delete(id);
  for (const reading of set) readings.set(reading.id, reading);
  return [...readings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For each event that the corpus has in the same form already, that one. */
function keptEvents(corpus: CorpusSnapshot, timeline: Timeline): ReadonlyMap<TimelineEvent, TimelineEvent> {
  const old = new Map(corpus.events.map((event) => [event.id, event]));
  const kept = new Map<TimelineEvent, TimelineEvent>();
  for (const event of timeline.events) {
    const same = old.get(event.id);
    if (same && isEqual(same, event)) kept.set(event, same);
  }
  return kept;
}

function corpusArticle(
  corpus: CorpusSnapshot,
  article: TimelineArticle,
  kept: ReadonlyMap<TimelineEvent, TimelineEvent>,
): CorpusArticle {
  const { reading, documentTime, times, entities } = article;
  const events = article.events.map((event) => event && (kept.get(event) ?? event));
  const old = corpus.articles.get(reading.id);
  if (old?.reading !== reading) {
    return { reading, documentTime, times, entities, events, lines: lineStarts(reading.text) };
  }
  const isSame =
    isSameList(old.entities, entities) &&
    isSameList(old.events, events) &&
    isEqual(old.documentTime, documentTime) &&
    isEqual(old.times, times);
  return isSame ? old : { reading, documentTime, times, entities, events, lines: old.lines };
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, i) => member === b[i]);
}

function eventsByEntity(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const byEntity = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of new Set([...event.participants, ...event.places])) {
      const list = byEntity.get(id);
      if (list) list.push(event);
      else byEntity.set(id, [event]);
    }
  }
  return byEntity;
}
