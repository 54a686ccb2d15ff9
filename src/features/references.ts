import { compareTexts } from '../engine/collections';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity } from '../engine/link/types';
import { offsetAt } from '../engine/text/lines';
import type { TimelineEvent } from '../engine/timeline/types';
import { around } from './around';
import { introductionOf } from './introduction';
import { countedMentions, eventOf } from './listing';
import { entitiesAt, locate } from './locate';
import { placeOf, placeOfEvent, placeOfMention } from './places';
import type { Place, Position, Range } from './types';

/** The entities, mostly one, or the event that a reader points at. */
type Subject =
  | { readonly kind: 'entities'; readonly entities: readonly [Entity, ...Entity[]] }
  | { readonly kind: 'event'; readonly event: TimelineEvent };

/**
 * The mention that introduces a name best, or the clearest telling of an event, in whichever article; of "both leaders" that
 * of each of them.
 */
export function definitions(corpus: CorpusSnapshot, id: string, at: Position): readonly Place[] {
  const subject = subjectAt(corpus, id, at);
  if (!subject) return [];
  if (subject.kind === 'event')
    return [subject.event.clearest].flatMap((ref) => placeOfEvent(corpus, ref) ?? []);
  return subject.entities.flatMap((entity) => {
    const introduction = introductionOf(corpus, entity);
    return (introduction && placeOfMention(corpus, introduction)) ?? [];
  });
}

/** All mentions of the name or event at a position, in corpus order. */
export function references(corpus: CorpusSnapshot, id: string, at: Position): readonly Place[] {
  const subject = subjectAt(corpus, id, at);
  return subject ? placesOfSubject(corpus, subject) : [];
}

/** All mentions of an entity or event by its id, in corpus order; none where the id is unknown. */
export function placesOf(corpus: CorpusSnapshot, id: string): readonly Place[] {
  const entity = corpus.entities.get(id);
  if (entity) return placesOfSubject(corpus, { kind: 'entities', entities: [entity] });
  const event = eventOf(corpus, id);
  return event ? placesOfSubject(corpus, { kind: 'event', event }) : [];
}

/** The mentions in this article of the name or event at a position. */
export function highlights(corpus: CorpusSnapshot, id: string, at: Position): readonly Range[] {
  return references(corpus, id, at)
    .filter((place) => place.article === id)
    .map((place) => place.range);
}

/**
 * The next or previous mention of the name or event at a position; where none stands there, the next or previous name
 * of the article. Within the article the walk ends at its edges; over the corpus it goes round.
 */
export function adjacentMention(
  corpus: CorpusSnapshot,
  id: string,
  at: Position,
  direction: 'next' | 'previous',
  scope: 'article' | 'corpus',
): Place | undefined {
  const article = corpus.articles.get(id);
  if (!article) return undefined;
  const side = (place: Place): number => sideOf(place, id, at);
  const subject = subjectAt(corpus, id, at);
  if (!subject) return around(namesIn(article), side)[direction];
  const places = placesOfSubject(corpus, subject).filter(
    (place) => scope === 'corpus' || place.article === id,
  );
  const found = around(places, side)[direction];
  return found ?? (scope === 'corpus' ? places.at(direction === 'next' ? 0 : -1) : undefined);
}

/** Where a place stands to a position: negative before it, 0 touching it, positive behind it. */
function sideOf({ article, range }: Place, id: string, at: Position): number {
  if (article !== id) return compareTexts(article, id);
  if (comparePositions(range.end, at) < 0) return -1;
  return comparePositions(range.start, at) > 0 ? 1 : 0;
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function namesIn(article: CorpusArticle): Place[] {
  return article.reading.mentions
    .filter((mention) => mention.kind === 'name')
    .map((mention) => placeOf(article, mention));
}

function subjectAt(corpus: CorpusSnapshot, id: string, at: Position): Subject | undefined {
  const article = corpus.articles.get(id);
  const found = article && locate(article, offsetAt(article.reading.lines, at));
  if (!found) return undefined;
  if (found.kind === 'mention') return entitySubject(article, found.index);
  const event = found.kind === 'event' ? article.events[found.index] : undefined;
  return event && { kind: 'event', event };
}

function entitySubject(article: CorpusArticle, mention: number): Subject | undefined {
  const [first, ...others] = entitiesAt(article, mention);
  return first && { kind: 'entities', entities: [first, ...others] };
}

function placesOfSubject(corpus: CorpusSnapshot, subject: Subject): Place[] {
  if (subject.kind === 'event')
    return subject.event.mentions.flatMap((ref) => placeOfEvent(corpus, ref) ?? []);
  const lists = subject.entities.map((entity) =>
    countedMentions(corpus, entity).flatMap((ref) => placeOfMention(corpus, ref) ?? []),
  );
  return lists.length === 1 ? (lists[0] ?? []) : mergedPlaces(lists.flat());
}

/** Places in corpus order, each once. */
function mergedPlaces(places: readonly Place[]): Place[] {
  const sorted = [...places].sort(comparePlaces);
  return sorted.filter((place, i) => i === 0 || comparePlaces(sorted[i - 1], place) !== 0);
}

function comparePlaces(a: Place, b: Place): number {
  return compareTexts(a.article, b.article) || comparePositions(a.range.start, b.range.start);
}
