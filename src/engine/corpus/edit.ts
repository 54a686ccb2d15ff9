import { pushTo, isSameList } from '../collections';
import { adjustReading } from '../decisions';
import { toldWords } from '../link';
import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { dayOrderOfFolder } from '../time';
import { statedArticle } from '../timeline/told';
import { resolveInferred } from '../timeline/dating/window-times';
import type { Disagreement } from '../timeline/types';
import type { EventRef, TimelineEvent } from '../timeline/types';
import { align, inverse } from './align';
import type { Adjusted } from './corpus';
import { EventsByEntity } from './events-by-entity';
import type { CorpusArticle, CorpusSnapshot } from './types';

/**
 * The corpus with one of its articles read anew, at once and at the price of that article, however many others there
 * are: a first answer while the reader types. Names and events that the article had before keep who and what they
 * are, by their words and order; those that are gone are taken out, and new ones stay unresolved until `applyChange`
 * links all articles again: to the corpus as it was before the edit, not to this one, whose parts no longer belong to what
 * its builds remember of one another. An article that is not in the corpus is left out.
 */
export function editArticle(corpus: CorpusSnapshot, read: ArticleReading): CorpusSnapshot {
  const old = corpus.articles.get(read.id);
  if (!old) return corpus;
  const adjusted = adjustReading(read, corpus.decisions);
  const { reading } = adjusted;
  const names = entitiesAfter(old, reading);
  const entities = replacedEntities(old, reading, names);
  const events = replacedEvents(old, reading);
  const edited = editedArticle(corpus, old, { read, ...adjusted }, names, events);
  const articles = new Map(corpus.articles);
  for (const id of articlesOf(entities.keys(), events.replaced.keys())) {
    const article = articles.get(id);
    if (article) articles.set(id, withReplaced(article, entities, events.replaced));
  }
  articles.set(reading.id, withReplaced(edited, entities, events.replaced));
  const told = withReplacements(corpus.events, events.replaced);
  return {
    ...corpus,
    articles,
    entities: entities.size === 0 ? corpus.entities : entityMap(corpus, entities),
    events: told,
    mainEvents: withReplacements(corpus.mainEvents, events.replaced),
    eventsOf: told === corpus.events ? corpus.eventsOf : new EventsByEntity(told),
  };
}

/** What stands in the place of what it was; undefined where it is gone. */
type Replaced<T> = ReadonlyMap<T, T | undefined>;

/** A list with what replaces its members; the same list where that is none of them. */
function withReplacements<T>(list: readonly T[], replaced: Replaced<T>): readonly T[] {
  // Looked for one by one, since a list is long, and few members of it are replaced.
  const places = [...replaced.keys()].map((member) => list.indexOf(member)).filter((at) => at >= 0);
  if (places.length === 0) return list;
  const now: (T | undefined)[] = [...list];
  for (const at of places) now[at] = replaced.get(list[at]);
  return places.some((at) => now[at] === undefined)
    ? now.filter((member) => member !== undefined)
    : (now as T[]);
}

/** The entity of each mention: that of the mention that it was, or that of its chain. */
function entitiesAfter(old: CorpusArticle, reading: ArticleReading): (Entity | undefined)[] {
  const from = align(mentionKeys(old.reading), mentionKeys(reading));
  const entities = Array.from(from, (o) => (o < 0 ? undefined : old.entities[o]));
  for (const { mentions } of reading.chains) {
    const known = mentions.map((m) => entities[m]).find((entity) => entity !== undefined);
    for (const m of mentions) entities[m] ??= known;
  }
  return entities;
}

function mentionKeys({ mentions, text }: ArticleReading): string[] {
  return mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** The entities of the article whose mentions or descriptions there are others than before. */
function replacedEntities(
  old: CorpusArticle,
  reading: ArticleReading,
  names: readonly (Entity | undefined)[],
): Replaced<Entity> {
  const before = indicesBy(old.entities);
  const after = indicesBy(names);
  const replaced = new Map<Entity, Entity | undefined>();
  for (const entity of new Set([...before.keys(), ...after.keys()])) {
    const own = after.get(entity) ?? [];
    const descriptions = descriptionsOf(entity, reading, own);
    if (isSameList(before.get(entity) ?? [], own) && isSameList(descriptions, entity.descriptions)) continue;
    const mentions = withOwn(
      entity.mentions,
      reading.id,
      own.map((mention) => ({ article: reading.id, mention })),
    );
    const articles = [...new Set(mentions.map(({ article }) => article))];
    replaced.set(entity, mentions.length === 0 ? undefined : { ...entity, mentions, articles, descriptions });
  }
  return replaced;
}

function indicesBy<T>(members: readonly (T | undefined)[]): Map<T, number[]> {
  const indices = new Map<T, number[]>();
  members.forEach((member, i) => {
    if (member === undefined) return;
    pushTo(indices, member, i);
  });
  return indices;
}

/** The descriptions of an entity, those of the article where it stands now; without those that are gone. */
function descriptionsOf(
  { descriptions }: Entity,
  { id, chains }: ArticleReading,
  own: readonly number[],
): Entity['descriptions'] {
  if (!descriptions.some(({ article }) => article === id)) return descriptions;
  const mine = new Set(own);
  const now = chains
    .filter(({ mentions }) => mentions.some((m) => mine.has(m)))
    .flatMap((c) => c.descriptions);
  return descriptions.flatMap((description) => {
    if (description.article !== id) return [description];
    const place = now.find((other) => toldWords(other) === description.text);
    if (!place) return [];
    const { start, end } = place;
    return [
      start === description.start && end === description.end ? description : { ...description, start, end },
    ];
  });
}

/** References in order of article, those of the given article replaced. */
function withOwn<T extends { readonly article: string }>(
  refs: readonly T[],
  id: string,
  own: readonly T[],
): readonly T[] {
  const others = refs.filter(({ article }) => article !== id);
  const behind = others.findIndex(({ article }) => article > id);
  const at = behind < 0 ? others.length : behind;
  return [...others.slice(0, at), ...own, ...others.slice(at)];
}

interface EventsAfter {
  readonly replaced: Replaced<TimelineEvent>;
  /** Old index of each event of the reading, -1 for new ones. */
  readonly from: Int32Array;
}

/** The events of the article whose mentions there, or the expression that dates them, are others than before. */
function replacedEvents(old: CorpusArticle, reading: ArticleReading): EventsAfter {
  const from = align(eventKeys(old.reading), eventKeys(reading));
  const to = inverse(from, old.reading.events.length);
  const times = inverse(align(timeKeys(old.reading), timeKeys(reading)), old.reading.times.length);
  const moved = (ref: EventRef): EventRef | undefined => {
    if (ref.article !== reading.id || to[ref.event] === ref.event) return ref;
    return to[ref.event] < 0 ? undefined : { article: ref.article, event: to[ref.event] };
  };
  const replaced = new Map<TimelineEvent, TimelineEvent | undefined>();
  for (const event of new Set(old.events)) {
    if (!event) continue;
    const mentions = event.mentions.flatMap((ref) => moved(ref) ?? []);
    const { dating, ...others } = movedDating(event, reading.id, moved, times);
    const disagreements = movedDisagreements(event, reading.id, moved, times);
    const isSame = isSameList(mentions, event.mentions) && isSameList(disagreements, event.disagreements);
    if (isSame && dating === event.dating) continue;
    const clearest = moved(event.clearest) ?? mentions[0];
    const now = clearest && { ...others, mentions, disagreements, clearest, ...(dating && { dating }) };
    replaced.set(event, now);
  }
  return { replaced, from };
}

function movedDating(
  event: TimelineEvent,
  id: string,
  moved: (ref: EventRef) => EventRef | undefined,
  times: Int32Array,
): TimelineEvent {
  const { dating, ...others } = event;
  if (dating?.mention.article !== id) return event;
  const mention = moved(dating.mention);
  if (dating.time === undefined) return mention ? { ...others, dating: { mention } } : others;
  const time = times[dating.time];
  if (mention === dating.mention && time === dating.time) return event;
  return mention && time >= 0 ? { ...others, dating: { mention, time } } : others;
}

/** What articles say differently, at the new places; without statements that are gone, and what then is no difference. */
function movedDisagreements(
  { disagreements }: TimelineEvent,
  id: string,
  moved: (ref: EventRef) => EventRef | undefined,
  times: Int32Array,
): readonly Disagreement[] {
  return disagreements.flatMap((disagreement) => {
    const statements = disagreement.statements.flatMap((statement) => {
      if (statement.ref.article !== id) return [statement];
      const ref = moved(statement.ref);
      const time = statement.time === undefined ? undefined : times[statement.time];
      if (!ref || (time !== undefined && time < 0)) return [];
      if (ref === statement.ref && time === statement.time) return [statement];
      return [{ ...statement, ref, ...(time !== undefined && { time }) }];
    });
    if (isSameList(statements, disagreement.statements)) return [disagreement];
    return new Set(statements.map(({ value }) => value)).size > 1 ? [{ ...disagreement, statements }] : [];
  });
}

function eventKeys({ events, text }: ArticleReading): string[] {
  return events.map((event) => `${event.class} ${text.slice(event.start, event.end)}`);
}

function timeKeys({ times, text }: ArticleReading): string[] {
  return times.map(({ start, end }) => text.slice(start, end));
}

function editedArticle(
  corpus: CorpusSnapshot,
  old: CorpusArticle,
  adjusted: Adjusted,
  names: readonly (Entity | undefined)[],
  { from }: EventsAfter,
): CorpusArticle {
  const { reading } = adjusted;
  const dayOrders = Array.from(corpus.articles.values(), (article) => article.reading.dayOrder);
  const stated = statedArticle(reading, names, dayOrderOfFolder(dayOrders));
  const documentTime = stated.documentTime.source === 'none' ? old.documentTime : stated.documentTime;
  return {
    ...adjusted,
    documentTime,
    times: resolveInferred(stated, documentTime),
    entities: names,
    events: Array.from(from, (o) => (o < 0 ? undefined : old.events[o])),
  };
}

function withReplaced(
  article: CorpusArticle,
  entities: Replaced<Entity>,
  events: Replaced<TimelineEvent>,
): CorpusArticle {
  return {
    ...article,
    entities: article.entities.map((entity) =>
      entity && entities.has(entity) ? entities.get(entity) : entity,
    ),
    events: article.events.map((event) => (event && events.has(event) ? events.get(event) : event)),
  };
}

function articlesOf(entities: Iterable<Entity>, events: Iterable<TimelineEvent>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { articles } of entities) for (const id of articles) ids.add(id);
  for (const { mentions } of events) for (const { article } of mentions) ids.add(article);
  return ids;
}

function entityMap({ entities }: CorpusSnapshot, replaced: Replaced<Entity>): CorpusSnapshot['entities'] {
  const map = new Map(entities);
  for (const [{ id }, now] of replaced) {
    if (now) map.set(id, now);
    else map.delete(id);
  }
  return map;
}
