import type { CorpusArticle } from '../engine/corpus/types';
import { resolveTimes } from '../engine/time';
import type { DocumentTime, TimeExpression } from '../engine/time/types';

const SOME_DAY: DocumentTime = {
  value: '2001-01-01',
  source: 'given',
  from: '2001-01-01',
  to: '2001-01-01',
  evidence: [],
};

/**
 * Indices of the expressions of an article whose day stays open only because nobody knows the article's date: those
 * that would have one, were it known.
 */
export function openTimes(article: CorpusArticle): ReadonlySet<number> {
  if (article.documentTime.value !== null || !article.times.some(isOpen)) return new Set();
  const closed = resolveTimes(article.reading.times, SOME_DAY);
  const indices = article.times.flatMap((time, i) => {
    const other = closed[i];
    return isOpen(time) && other && !isOpen(other) ? [i] : [];
  });
  return new Set(indices);
}

/** Whether a calendar time has unknown parts. */
function isOpen({ type, value, from }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && (from === null || value.includes('X'));
}
