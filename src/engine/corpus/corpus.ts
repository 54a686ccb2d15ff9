import { compareTexts, differing, isSameList } from '../collections';
import type { ArticleReading } from '../read/types';
import { TimelineBuilder } from '../timeline';
import type { TimelineArticle, Timeline } from '../timeline';
import type { EventDecision } from '../timeline/decisions';
import { finish, mapInSteps, type Steps } from '../timeline/steps';
import { isMainEvent } from '../timeline/importance/main-events';
import type { TimelineEvent } from '../timeline/types';
import { isEqual } from './equal';
import { EventsByEntity } from './events-by-entity';
import {
  adjustReading,
  bookOf,
  decideEntities,
  undecidedNames,
  type AdjustedReading,
  type DecisionBook,
  type Decisions,
} from '../decisions';
import type { Entity } from '../link/types';
import { Linker } from '../link';
import { entitiesOfMentions } from './identities';
import type { CorpusArticle, CorpusSnapshot } from './types';

/** Articles that came, changed or went. */
export interface CorpusChange {
  /** Of several readings with one id the last one counts. */
  readonly set: readonly ArticleReading[];
  /** Ids of articles that are no longer there. */
  readonly remove: readonly string[];
  /** All decisions that hold from now on; without it, those that held before do. */
  readonly decisions?: Decisions;
  /** The same for decisions on events, in the order in which they count. */
  readonly eventDecisions?: readonly EventDecision[];
}

/** A corpus without articles. */
export function emptyCorpus(): CorpusSnapshot {
  return {
    articles: new Map(),
    decisions: UNDECIDED,
    linker: new Linker(),
    linked: [],
    entities: new Map(),
    timelines: new TimelineBuilder(),
    eventDecisions: [],
    events: [],
    mainEvents: [],
    lostEventWords: [],
    eventsOf: new EventsByEntity([]),
  };
}

/**
 * The corpus with the change made: identities, article dates and events are those of all its articles together,
 * whatever the order in which they came. What the change leaves as it was stays the same object, and so does the
 * whole corpus where nothing changes.
 */
export function applyChange(corpus: CorpusSnapshot, change: CorpusChange): CorpusSnapshot {
  return finish(changeInSteps(corpus, change));
}

/** As `applyChange`, in steps, since all articles are linked again. */
export function* changeInSteps(corpus: CorpusSnapshot, change: CorpusChange): Steps<CorpusSnapshot> {
  const decisions = decisionsAfter(corpus, change);
  const adjusted = adjustedReadings(corpus, changedReadings(corpus, change), decisions);
  const changed = adjusted.filter(({ reading }) => corpus.articles.get(reading.id)?.reading !== reading);
  const isSame = changed.length === 0 && adjusted.length === corpus.articles.size;
  const eventDecisions = eventDecisionsAfter(corpus, change);
  const isDecided = decisions === corpus.decisions && eventDecisions === corpus.eventDecisions;
  if (isSame && isDecided) return corpus;
  yield;
  const linked = corpus.linker.link(adjusted.map(undecidedNames), decisions.constraints);
  const decided = keptEntities(corpus, decideEntities(linked, adjusted, decisions));
  const entities = new Map(decided.map((entity) => [entity.id, entity]));
  const readings = adjusted.map(({ reading }) => reading);
  const mentioned = entitiesOfMentions(corpus, readings, entities);
  yield;
  const timeline = yield* corpus.timelines.build(readings, mentioned, eventDecisions);
  const kept = yield* keptEvents(corpus, timeline);
  const events = withKept(timeline.events, kept);
  const retold = new Set(
    Array.from(kept.keys()).flatMap(({ mentions }) => mentions.map((ref) => ref.article)),
  );
  const articles = yield* mapInSteps(timeline.articles, (article, i) => {
    const told = retold.has(article.reading.id)
      ? { ...article, events: withKept(article.events, kept) }
      : article;
    return corpusArticle(corpus, told, adjusted[i]);
  });
  return {
    articles: new Map(articles.map((article) => [article.reading.id, article])),
    decisions,
    linker: corpus.linker,
    linked,
    entities,
    timelines: corpus.timelines,
    eventDecisions,
    events,
    mainEvents: withKept(timeline.main, kept).filter((event) => isMainEvent(event) || event.decided?.hidden),
    lostEventWords: timeline.lost,
    eventsOf: new EventsByEntity(events),
  };
}

const UNDECIDED = bookOf([]);

/** The same book where it says the same. */
function decisionsAfter({ decisions: book }: CorpusSnapshot, { decisions }: CorpusChange): DecisionBook {
  return decisions === undefined || isEqual(decisions, book.decisions) ? book : bookOf(decisions);
}

/** The same list where it says the same. */
function eventDecisionsAfter(
  { eventDecisions: old }: CorpusSnapshot,
  { eventDecisions }: CorpusChange,
): readonly EventDecision[] {
  return eventDecisions === undefined || isEqual(eventDecisions, old) ? old : eventDecisions;
}

/** A reading as it is decided, with what it was before. */
export type Adjusted = AdjustedReading & Pick<CorpusArticle, 'read'>;

/** The readings as they are decided; the same objects where nothing of them changed. */
function adjustedReadings(
  corpus: CorpusSnapshot,
  readings: readonly ArticleReading[],
  decisions: DecisionBook,
): readonly Adjusted[] {
  return readings.map((read) => {
    const old = corpus.articles.get(read.id);
    const isSameReading = old?.read === read;
    if (isSameReading && decisions === corpus.decisions) return old;
    const adjusted = adjustReading(read, decisions);
    const isSame = isSameReading && adjusted.reading !== read && isEqual(adjusted.reading, old.reading);
    return { read, ...adjusted, ...(isSame && { reading: old.reading }) };
  });
}

/** Entities in the same form as the corpus has them already are those. */
function keptEntities(corpus: CorpusSnapshot, entities: readonly Entity[]): readonly Entity[] {
  return entities.map((entity) => {
    const old = corpus.entities.get(entity.id);
    return old && isEqual(old, entity) ? old : entity;
  });
}

/** All readings after the change, in corpus order. */
function changedReadings(corpus: CorpusSnapshot, { set, remove }: CorpusChange): readonly ArticleReading[] {
  const readings = new Map<string, ArticleReading>();
  for (const [id, { read }] of corpus.articles) readings.set(id, read);
  for (const id of remove) readings.delete(id);
  for (const reading of set) readings.set(reading.id, reading);
  return [...readings.values()].sort((a, b) => compareTexts(a.id, b.id));
}

/** For each event that the corpus has in the same form already, as another object, that one. */
function* keptEvents(
  corpus: CorpusSnapshot,
  timeline: Timeline,
): Steps<ReadonlyMap<TimelineEvent, TimelineEvent>> {
  const [gone, come] = differing(corpus.events, timeline.events);
  const old = new Map(gone.map((event) => [event.id, event]));
  const kept = new Map<TimelineEvent, TimelineEvent>();
  for (const event of come) {
    const same = old.get(event.id);
    if (same && same !== event && isEqual(same, event)) kept.set(event, same);
    yield;
  }
  return kept;
}

/** A list with the events that are kept in the place of those that say the same. */
function withKept<T extends TimelineEvent | undefined>(
  events: readonly T[],
  kept: ReadonlyMap<TimelineEvent | undefined, TimelineEvent>,
): readonly (T | TimelineEvent)[] {
  return kept.size === 0 ? events : events.map((event) => kept.get(event) ?? event);
}

function corpusArticle(corpus: CorpusSnapshot, article: TimelineArticle, adjusted: Adjusted): CorpusArticle {
  const { reading, documentTime, times, entities, events } = article;
  const { read, decided, lost } = adjusted;
  const old = corpus.articles.get(reading.id);
  const isSame =
    old?.reading === reading &&
    isSameList(old.entities, entities) &&
    isSameList(old.events, events) &&
    isEqual(old.decided, decided) &&
    isEqual(old.lost, lost) &&
    isEqual(old.documentTime, documentTime) &&
    isEqual(old.times, times);
  return isSame ? old : { read, reading, decided, lost, documentTime, times, entities, events };
}
