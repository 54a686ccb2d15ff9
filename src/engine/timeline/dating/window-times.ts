import { resolveTimes } from '../../time';
import { addDays, daysBetween, formatDay } from '../../time/calendar';
import type { DocumentTime, TimeExpression } from '../../time/types';
import { formatValue } from '../../time/value';
import type { DatedArticle } from '../candidates';
import { withYearAmong } from './folder-year';

/** Windows longer than this are not tried day by day. */
const LONGEST_WINDOW = 31;

/** A day as the date of an article that states none. */
export function inferredDay(day: string): DocumentTime {
  return { value: day, source: 'inferred', from: day, to: day, evidence: [] };
}

/** The values of an article's expressions, had it been published on a day. */
export function resolvedOn(article: DatedArticle, day: string): readonly TimeExpression[] {
  return resolveTimes(article.found, inferredDay(day));
}

/** The values of an article's expressions where its day may not be known: those without a year have that of its neighbours. */
export function resolveInferred(
  article: DatedArticle,
  documentTime: DocumentTime,
): readonly TimeExpression[] {
  const { among } = documentTime;
  const times = resolveWithin(article, documentTime);
  return among ? times.map((time) => withYearAmong(time, among)) : times;
}

/**
 * The values of an article's expressions where only a window is known of its date: what is the same for every day of
 * the window is known, everything else stays as open as for an undated article.
 */
function resolveWithin(article: DatedArticle, documentTime: DocumentTime): readonly TimeExpression[] {
  const { from, to, value } = documentTime;
  const open = resolveTimes(article.found, documentTime);
  if (value !== null || from === null || to === null || daysBetween(from, to) > LONGEST_WINDOW) return open;
  const first = resolvedOn(article, from);
  const agreed = first.map(() => true);
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    resolvedOn(article, day).forEach((time, i) => {
      if (time.value !== first[i]?.value) agreed[i] = false;
    });
  }
  return open.map((time, i) => {
    const known = first[i];
    return agreed[i] && known ? { ...known, explanation: explainWindow(known, from, to) } : time;
  });
}

/** What is said of a value that does not depend on which day of the window the article was published. */
function explainWindow({ anchor, value, explanation }: TimeExpression, from: string, to: string): string {
  if (anchor?.kind !== 'document-time') return explanation;
  return `${formatValue(value)}: the article was published between ${formatDay(from)} and ${formatDay(to)}; whichever day it was, the words mean the same time.`;
}
