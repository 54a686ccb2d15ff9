import { linkEntities } from '../link';
import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { lineStarts } from '../text/lines';
import { buildTimeline } from '../timeline';
import type { TimelineEvent } from '../timeline/types';
import type { CorpusArticle, CorpusSnapshot } from './types';

/** Articles that came, changed or went. */
export interface CorpusChange {
  readonly set: readonly ArticleReading[];
  /** Ids of articles that are no longer there. */
  readonly remove: readonly string[];
}

/** A corpus without articles. */
export function emptyCorpus(): CorpusSnapshot {
  return { articles: new Map(), entities: new Map(), events: [], eventsOf: new Map() };
}

/**
 * The corpus with the change made: identities, article dates and events are those of all its articles together,
 * whatever the order in which they came.
 */
export function applyChange(corpus: CorpusSnapshot, change: CorpusChange): CorpusSnapshot {
  const readings = new Map([...corpus.articles.values()].map(({ reading }) => [reading.id, reading]));
  for (const id of change.remove) readings.delete(id);
  for (const reading of change.set) readings.set(reading.id, reading);
  const ordered = [...readings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = linkEntities(ordered);
  const timeline = buildTimeline(ordered, entitiesOfMentions(ordered, entities));
  return {
    articles: new Map(
      timeline.articles.map((article): [string, CorpusArticle] => {
        const old = corpus.articles.get(article.reading.id);
        const lines = old?.reading === article.reading ? old.lines : lineStarts(article.reading.text);
        return [article.reading.id, { ...article, lines }];
      }),
    ),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    events: timeline.events,
    eventsOf: eventsByEntity(timeline.events),
  };
}

/** The entity of each mention of each article, parallel to the articles and their mentions. */
function entitiesOfMentions(
  readings: readonly ArticleReading[],
  entities: readonly Entity[],
): readonly (readonly (Entity | undefined)[])[] {
  const byArticle = new Map(
    readings.map(({ id, mentions }) => [id, new Array<Entity | undefined>(mentions.length).fill(undefined)]),
  );
  for (const entity of entities) {
    for (const ref of entity.mentions) {
      const list = byArticle.get(ref.article);
      if (list) list[ref.mention] = entity;
    }
  }
  return readings.map(({ id }) => byArticle.get(id) ?? []);
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
