import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import type { TimeExpression } from '../engine/time/types';
import { MAIN_EVENT } from '../engine/timeline/types';
import { documentTimeEvidence, eventLine } from './listing';
import type { DateCard } from './types';

const MOST_EVENTS = 6;

/** The card of the expression of time with the given index. */
export function dateCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
): DateCard | undefined {
  const time = article.times[index];
  if (!time) return undefined;
  const { type, value, mod, from, to, explanation, rule } = time;
  return {
    kind: 'date',
    range: rangeOf(article.lines, time),
    type,
    value,
    mod,
    from,
    to,
    explanation,
    rule,
    needsDocumentTime: needsDocumentTime(article, time),
    documentTime: article.documentTime,
    evidence: documentTimeEvidence(corpus, article),
    events: from === null || to === null ? [] : eventsWithin(corpus, from, to),
  };
}

/** Whether the value of an expression stays open because nobody knows the article's date. */
export function needsDocumentTime(article: CorpusArticle, time: TimeExpression): boolean {
  return (
    article.documentTime.value === null &&
    (time.type === 'DATE' || time.type === 'TIME') &&
    time.anchor?.kind === 'document-time' &&
    (time.value.includes('X') || time.from === null)
  );
}

function eventsWithin(corpus: CorpusSnapshot, from: string, to: string): DateCard['events'] {
  return corpus.events
    .filter((event) => event.importance >= MAIN_EVENT)
    .filter((event) => event.from !== null && event.to !== null && event.from >= from && event.to <= to)
    .slice(0, MOST_EVENTS)
    .flatMap((event) => eventLine(corpus, event) ?? []);
}
