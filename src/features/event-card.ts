import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import type { Statement, TimelineEvent } from '../engine/timeline/types';
import { entityLine, eventLine, eventOf, eventSources, roleOf, tellingRelations, whoOf } from './listing';
import { quotationOf, wordsOf } from './places';
import { timeReason } from './time-reason';
import type {
  EntityLine,
  EventCard,
  EventDating,
  EventParticipant,
  RelationLine,
  StatementLine,
} from './types';

/** The card of the event told by the event mention with the given index; undefined where it is no event of the outline. */
export function eventCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
): EventCard | undefined {
  const mention = article.reading.events[index];
  const event = article.events[index];
  const line = event && eventLine(corpus, event);
  if (!mention || !event || !line) return undefined;
  const when = whenOf(corpus, event, article.reading.id);
  return {
    kind: 'event',
    range: rangeOf(article.reading.lines, mention),
    words: wordsOf(article, mention),
    event: line,
    participants: participantsOf(corpus, event),
    places: event.places.flatMap((id) => lineOf(corpus, id) ?? []),
    ...(when && { when }),
    ...(event.open && { open: event.open }),
    disagreements: event.disagreements.map(({ about, why, statements }) => ({
      about,
      why,
      statements: statements.flatMap((statement) => statementLine(corpus, statement) ?? []),
    })),
    relations: relationLines(corpus, event),
    mentions: eventSources(corpus, event),
  };
}

function relationLines(corpus: CorpusSnapshot, event: TimelineEvent): RelationLine[] {
  return tellingRelations(event).flatMap(({ kind, event: id }) => {
    const other = eventOf(corpus, id);
    const line = other && eventLine(corpus, other);
    return line ? [{ kind, event: line }] : [];
  });
}

function lineOf(corpus: CorpusSnapshot, id: string): EntityLine | undefined {
  const entity = corpus.entities.get(id);
  return entity && entityLine(corpus, entity, entity.mentions.length);
}

function statementLine(corpus: CorpusSnapshot, statement: Statement): StatementLine | undefined {
  const article = corpus.articles.get(statement.ref.article);
  const words = article && wordsOfStatement(article, statement);
  if (!words) return undefined;
  const isMeant = statement.time !== undefined && article.times[statement.time]?.anchor !== undefined;
  return {
    words: quotationOf(article, words),
    ...(isMeant && { meant: statement.value }),
    articleTitle: article.reading.title,
    day: statement.day,
  };
}

/** The words with which an article says it; undefined where they are gone since. */
function wordsOfStatement(
  article: CorpusArticle,
  { ref, argument, time, words }: Statement,
): Span | undefined {
  const mention = article.reading.events[ref.event];
  if (mention && words) return { start: mention.start + words.start, end: mention.start + words.end };
  if (argument !== undefined) return mention?.arguments[argument];
  return time === undefined ? mention : article.times[time];
}

function participantsOf(corpus: CorpusSnapshot, event: TimelineEvent): EventParticipant[] {
  return whoOf(corpus, event).flatMap((id) => {
    const line = lineOf(corpus, id);
    return line ? [{ ...line, role: roleOf(corpus, event, id) }] : [];
  });
}

/** @param here the article that the reader looks at */
function whenOf(corpus: CorpusSnapshot, event: TimelineEvent, here: string): EventDating | undefined {
  const { dating } = event;
  const article = dating && corpus.articles.get(dating.mention.article);
  if (!article) return undefined;
  if (dating.time === undefined) return newsOf(article, dating.mention.event);
  const time = article.times[dating.time];
  if (!time) return undefined;
  const stated = timeReason(time) === '' ? undefined : statedIn(corpus, event, here);
  const kind = dating.narrated ? 'narrated' : 'told';
  return stated ?? { kind, words: quotationOf(article, time), explanation: timeReason(time) };
}

/** Words that state the event's date and need no explanation, of the article that the reader looks at before others. */
function statedIn(corpus: CorpusSnapshot, event: TimelineEvent, here: string): EventDating | undefined {
  const refs = [...event.mentions].sort((a, b) => Number(b.article === here) - Number(a.article === here));
  for (const ref of refs) {
    const article = corpus.articles.get(ref.article);
    const index = article?.reading.events[ref.event]?.time?.time;
    const time = index === undefined ? undefined : article?.times[index];
    if (article && time && !event.days && time.value === event.date && time.explanation === '')
      return { kind: 'told', words: quotationOf(article, time), explanation: '' };
  }
  return undefined;
}

/** Why the day of an event is that of an article. */
function newsOf(article: CorpusArticle, index: number): EventDating | undefined {
  const mention = article.reading.events[index];
  const { value: day } = article.documentTime;
  return mention && day !== null ? { kind: 'news', words: quotationOf(article, mention), day } : undefined;
}
