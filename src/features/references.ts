import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { Entity } from '../engine/link/types';
import { offsetAt } from '../engine/text/lines';
import type { TimelineEvent } from '../engine/timeline/types';
import { introductionOf } from './introduction';
import { countedMentions } from './listing';
import { locate } from './locate';
import { placeOfEvent, placeOfMention } from './places';
import type { Place, Position, Range } from './types';

/** The entity or event that a reader points at. */
type Subject =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'event'; readonly event: TimelineEvent };

/** The mention that introduces a name best, or the clearest telling of an event, in whichever article. */
export function definition(corpus: CorpusSnapshot, id: string, at: Position): Place | undefined {
  const subject = subjectAt(corpus, id, at);
  if (!subject) return undefined;
  if (subject.kind === 'event') return placeOfEvent(corpus, subject.event.clearest);
  const introduction = introductionOf(corpus, subject.entity);
  return introduction && placeOfMention(corpus, introduction);
}

/** All mentions of the name or event at a position, in corpus order. */
export function references(corpus: CorpusSnapshot, id: string, at: Position): readonly Place[] {
  const subject = subjectAt(corpus, id, at);
  return subject ? placesOfSubject(corpus, subject) : [];
}

/** All mentions of an entity or event by its id, in corpus order; none where the id is unknown. */
export function placesOf(corpus: CorpusSnapshot, id: string): readonly Place[] {
  const entity = corpus.entities.get(id);
  if (entity) return placesOfSubject(corpus, { kind: 'entity', entity });
  const event = corpus.events.find((candidate) => candidate.id === id);
  return event ? placesOfSubject(corpus, { kind: 'event', event }) : [];
}

/** The mentions in this article of the name or event at a position. */
export function highlights(corpus: CorpusSnapshot, id: string, at: Position): readonly Range[] {
  return references(corpus, id, at)
    .filter((place) => place.article === id)
    .map((place) => place.range);
}

/**
 * The next or previous mention of the name at a position, or of the name next to it where none stands there.
 * Within the article the walk ends at its edges; over the corpus it goes round.
 */
export function adjacentMention(
  corpus: CorpusSnapshot,
  id: string,
  at: Position,
  direction: 'next' | 'previous',
  scope: 'article' | 'corpus',
): Place | undefined {
  const places = references(corpus, id, at).filter((place) => scope === 'corpus' || place.article === id);
  const here = places.findIndex((place) => place.article === id && covers(place.range, at));
  const target = here + (direction === 'next' ? 1 : -1);
  if (here < 0) return undefined;
  return scope === 'corpus' ? places.at(target % places.length) : target < 0 ? undefined : places[target];
}

function covers(range: Range, at: Position): boolean {
  const after =
    at.line > range.start.line || (at.line === range.start.line && at.character >= range.start.character);
  const before =
    at.line < range.end.line || (at.line === range.end.line && at.character <= range.end.character);
  return after && before;
}

function subjectAt(corpus: CorpusSnapshot, id: string, at: Position): Subject | undefined {
  const article = corpus.articles.get(id);
  const found = article && locate(article, offsetAt(article.lines, at));
  if (!found) return undefined;
  if (found.kind === 'mention') return entitySubject(article, found.index);
  const event = found.kind === 'event' ? article.events[found.index] : undefined;
  return event && { kind: 'event', event };
}

function entitySubject(article: CorpusArticle, mention: number): Subject | undefined {
  const entity = article.entities[mention];
  return entity && { kind: 'entity', entity };
}

function placesOfSubject(corpus: CorpusSnapshot, subject: Subject): Place[] {
  return subject.kind === 'entity'
    ? countedMentions(corpus, subject.entity).flatMap((ref) => placeOfMention(corpus, ref) ?? [])
    : subject.event.mentions.flatMap((ref) => placeOfEvent(corpus, ref) ?? []);
}
