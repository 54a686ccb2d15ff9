import { resolveTimes } from '../../time';
import { addDays, daysBetween, formatDay } from '../../time/calendar';
import type { DocumentTime, FoundTime, TimeExpression } from '../../time/types';
import { formatValue } from '../../time/value';
import type { DatedArticle } from '../mentions/candidate';
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
  if (!among) return times;
  const inYears = times.map((time) => withYearAmong(time, among));
  const given = inYears.map((time, i) => time !== times[i]);
  return given.includes(true) ? countedAgain(article.found, documentTime, inYears, given) : times;
}

/** "on 12 May … |two days later|": what is counted from an expression that has its year from elsewhere. */
function countedAgain(
  found: readonly FoundTime[],
  documentTime: DocumentTime,
  times: readonly TimeExpression[],
  given: readonly boolean[],
): readonly TimeExpression[] {
  const known = found.map((time, i) =>
    given[i] ? inYear(time, Number(times[i].value.slice(0, YEAR))) : time,
  );
  const again = resolveTimes(known, documentTime);
  return times.map((time, i) => (time.from === null && isCountedFrom(given, again, i) ? again[i] : time));
}

/** Whether an expression says when by another one, that by another one again, the last of which is known by now. */
function isCountedFrom(given: readonly boolean[], times: readonly TimeExpression[], time: number): boolean {
  let anchor = times[time].anchor;
  for (let steps = 0; anchor?.kind === 'expression' && steps < times.length; steps++) {
    if (given[anchor.index]) return true;
    anchor = times[anchor.index].anchor;
  }
  return false;
}

function inYear(time: FoundTime, year: number): FoundTime {
  const { meaning } = time;
  return meaning.kind === 'calendar'
    ? { ...time, meaning: { ...meaning, fields: { ...meaning.fields, year } } }
    : time;
}

/** Length of `2031`. */
const YEAR = 4;

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
