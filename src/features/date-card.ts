import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import type { TimeExpression } from '../engine/time/types';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import type { TimelineEvent } from '../engine/timeline/types';
import { documentTimeEvidence, eventLine } from './listing';
import { openTimes } from './open-times';
import { quotationOf } from './places';
import { timeReason } from './time-reason';
import type { DateCard, DateOrigin } from './types';

const MOST_EVENTS = 6;

/** The card of the expression of time with the given index. */
export function dateCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
): DateCard | undefined {
  const time = article.times[index];
  if (!time) return undefined;
  const { type, value, mod, from, to } = time;
  const origin = originOf(article, time);
  return {
    kind: 'date',
    range: rangeOf(article.lines, time),
    type,
    value,
    mod,
    from,
    to,
    explanation: timeReason(time),
    ...(origin && { origin }),
    needsDocumentTime: openTimes(article).has(index),
    documentTime: article.documentTime,
    evidence: documentTimeEvidence(corpus, article),
    events: otherEvents(corpus, article, index),
  };
}

function originOf(article: CorpusArticle, { anchor }: TimeExpression): DateOrigin | undefined {
  if (anchor?.kind !== 'expression') return anchor;
  const words = article.times[anchor.index];
  return words && { kind: 'words', words: quotationOf(article, words) };
}

/** Main events within the time that an expression means, but for those that it dates itself. */
function otherEvents(corpus: CorpusSnapshot, article: CorpusArticle, index: number): DateCard['events'] {
  const { from, to } = article.times[index] ?? {};
  if (!from || !to) return [];
  const own = eventsDatedBy(article, index);
  return corpus.events
    .filter((event) => isMainEvent(event) && !own.has(event))
    .filter((event) => event.from !== null && event.to !== null && event.from >= from && event.to <= to)
    .slice(0, MOST_EVENTS)
    .flatMap((event) => eventLine(corpus, event) ?? []);
}

/** The events of the outline that the article tells beside the expression: the reader sees them there. */
function eventsDatedBy(article: CorpusArticle, index: number): ReadonlySet<TimelineEvent> {
  const events = article.reading.events.flatMap((mention, i) =>
    mention.time?.time === index ? (article.events[i] ?? []) : [],
  );
  return new Set(events);
}
