import type { Article, CorpusArticle, CorpusSnapshot } from '../engine';
import type { Span } from '../engine/text/span';
import type { TimeExpression } from '../engine/time/types';
import { isMainEvent } from '../engine/timeline/importance/main-events';

/** The corpus result of docs/ANALYSIS-FORMAT.md; `given` has the texts of the articles as they were given. */
export function corpusResult(corpus: CorpusSnapshot, given: readonly Article[]): object {
  const texts = new Map(given.map(({ id, text }) => [id, text]));
  return {
    format: 'marginalia-analysis',
    version: 1,
    articles: [...corpus.articles.values()].map((article) =>
      articleResult(article, texts.get(article.reading.id) ?? article.reading.text),
    ),
    entities: [...corpus.entities.values()].map((entity) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      aliases: entity.aliases,
      mentions: entity.mentions.length,
      articles: entity.articles.length,
      descriptions: [...new Set(entity.descriptions.map(({ text }) => text))],
    })),
    events: corpus.events.filter(isMainEvent).map((event) => ({
      id: event.id,
      title: event.title,
      date: event.date,
      from: event.from,
      to: event.to,
      reported: event.reported,
      status: event.status,
      participants: [...event.participants, ...event.named],
      places: event.places,
      mentions: event.mentions.map((ref) => ({
        article: ref.article,
        ...spanOf(corpus.articles.get(ref.article)?.reading.events[ref.event]),
      })),
      sources: event.sources,
      relations: event.relations.map(({ kind, event: other }) => ({ kind, event: other })),
      importance: round(event.importance),
    })),
  };
}

/** The article result of docs/ANALYSIS-FORMAT.md; `given` is the article's text as it was given, with its markup. */
export function articleResult(article: CorpusArticle, given: string): object {
  const { reading, documentTime } = article;
  const text = (span: Span): string => given.slice(span.start, span.end);
  return {
    id: reading.id,
    title: reading.title,
    documentTime: {
      value: documentTime.value,
      source: documentTime.source,
      from: documentTime.from,
      to: documentTime.to,
      evidence: documentTime.evidence,
    },
    mentions: reading.mentions.map((mention, i) => ({
      start: mention.start,
      end: mention.end,
      text: text(mention),
      type: mention.type,
      kind: mention.kind === 'plural' ? 'nominal' : mention.kind,
      entity: article.entities[i]?.id ?? null,
      score: round(mention.score),
    })),
    dates: article.times.map((time) => ({
      start: time.start,
      end: time.end,
      text: text(time),
      type: time.type,
      value: time.value,
      mod: time.mod,
      from: isCalendarTime(time) ? time.from : null,
      to: isCalendarTime(time) ? time.to : null,
      rule: time.rule,
    })),
    events: eventsOf(article, text),
    quotes: reading.quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      speaker: quote.speaker === undefined ? null : (article.entities[quote.speaker]?.id ?? null),
    })),
  };
}

/** The words of an article that tell an event of the corpus. */
function eventsOf({ reading, events }: CorpusArticle, text: (span: Span) => string): readonly object[] {
  return reading.events.flatMap((mention, i) => {
    const event = events[i];
    if (!event) return [];
    return {
      start: mention.start,
      end: mention.end,
      text: text(mention),
      date: event.date,
      status: mention.status,
      participants: event.participants,
      places: event.places,
      event: event.id,
    };
  });
}

function isCalendarTime({ type }: TimeExpression): boolean {
  return type === 'DATE' || type === 'TIME';
}

function spanOf(span: Span | undefined): Span {
  return { start: span?.start ?? 0, end: span?.end ?? 0 };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
