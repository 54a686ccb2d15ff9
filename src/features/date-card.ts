import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import { addDays, daysBetween } from '../engine/time/calendar';
import type { TimeExpression } from '../engine/time/types';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import type { TimelineEvent } from '../engine/timeline/types';
import { documentTimeEvidence, eventLine } from './listing';
import { openTimes } from './open-times';
import { quotationOf, wordsOf } from './places';
import { timeReason } from './time-reason';
import type { DateCard, DateOrigin } from './types';

const MOST_EVENTS = 6;
/** A longer time holds most of what is told. */
const LONGEST_DAYS = 366;

/** The card of the expression of time with the given index. */
export function dateCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
): DateCard | undefined {
  const time = article.times[index];
  if (!time) return undefined;
  const { type, value, mod } = time;
  const side = sideOf(time, wordsOf(article, time));
  const own = eventsDatedBy(article, index);
  const bounds = boundsOf(time, own);
  const days = bounds ?? daysOf(time);
  const origin = bounds ? originOfBounds(article, bounds) : originOf(article, time);
  return {
    kind: 'date',
    range: rangeOf(article.reading.lines, time),
    type,
    value,
    mod,
    ...(side && { side }),
    ...days,
    explanation: timeReason(time),
    ...(origin && { origin }),
    needsDocumentTime: openTimes(article).has(index),
    documentTime: article.documentTime,
    evidence: documentTimeEvidence(corpus, article),
    events: otherEvents(corpus, own, days),
  };
}

function originOf(article: CorpusArticle, { anchor }: TimeExpression): DateOrigin | undefined {
  if (anchor?.kind !== 'expression') return anchor;
  const words = article.times[anchor.index];
  return words && { kind: 'words', words: quotationOf(article, words) };
}

/** Whether words mean the part of a time up to the article ("earlier this year") or from it on. */
function sideOf({ mod }: TimeExpression, words: string): DateCard['side'] {
  if (mod === 'START' && /\bearlier\b/i.test(words)) return 'earlier';
  return mod === 'END' && /\blater\b/i.test(words) ? 'later' : undefined;
}

/** The first and last day that are meant; null where it is some part of a month or year, nobody knows how much of it. */
function daysOf({ mod, from, to }: TimeExpression): Pick<DateCard, 'from' | 'to'> {
  const isPart = mod === 'START' || mod === 'MID' || mod === 'END';
  return isPart && from !== null && to !== null && isWholeMonths(from, to)
    ? { from: null, to: null }
    : { from, to };
}

/**
 * The days that bound the event of which words say only roughly when, as its row does: "recently" told by an article of
 * April 21 is on that day at the latest.
 */
function boundsOf(
  { value }: TimeExpression,
  dated: ReadonlySet<TimelineEvent>,
): Pick<DateCard, 'from' | 'to'> | undefined {
  if (value !== 'PAST_REF' && value !== 'FUTURE_REF') return undefined;
  return [...dated].find(({ open, from, to }) => open?.kind === 'vague' && (from !== null || to !== null));
}

/** The article's date, where that and no other article's is what bounds the event. */
function originOfBounds(
  { documentTime: { value, from, to } }: CorpusArticle,
  bounds: Pick<DateCard, 'from' | 'to'>,
): DateOrigin | undefined {
  const isOfArticle = bounds.to === null ? bounds.from === (value ?? from) : bounds.to === (value ?? to);
  return isOfArticle ? { kind: 'document-time' } : undefined;
}

function isWholeMonths(from: string, to: string): boolean {
  return from.endsWith('-01') && addDays(to, 1).endsWith('-01');
}

/** Main events within the time that an expression means, but for those that it dates itself. */
function otherEvents(
  corpus: CorpusSnapshot,
  own: ReadonlySet<TimelineEvent>,
  { from, to }: Pick<DateCard, 'from' | 'to'>,
): DateCard['events'] {
  if (from === null || to === null || daysBetween(from, to) >= LONGEST_DAYS) return [];
  return corpus.events
    .filter((event) => isMainEvent(event) && !own.has(event))
    .filter((event) => event.from !== null && event.to !== null && event.from >= from && event.to <= to)
    .slice(0, MOST_EVENTS)
    .flatMap((event) => eventLine(corpus, event) ?? []);
}

/** The events that the article tells beside the expression: the reader sees them there. */
function eventsDatedBy(article: CorpusArticle, index: number): ReadonlySet<TimelineEvent> {
  const events = article.reading.events.flatMap((mention, i) =>
    mention.time?.time === index ? (article.events[i] ?? []) : [],
  );
  return new Set(events);
}
