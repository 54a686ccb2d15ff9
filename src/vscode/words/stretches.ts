import type { OpenDate } from '../../engine/timeline/types';
import { dateFormat, format } from './calendar';
import type { EventLine, ToldBy } from '../../features/types';
import { dateWords, modWords, type Style } from './dates';
import type { Language } from './translate';

/**
 * The fewest words for a value behind its words in the text, where the editor leaves little room: "Mar 3", "Feb 24 – Mar
 * 2", "April"; with the year only where it is another one than that of the article.
 */
export function hintWords(
  value: string,
  from: string,
  to: string,
  year: string | null,
  language: Language,
): string {
  const other = from.slice(0, 4) !== year || to.slice(0, 4) !== year;
  const inYear = other ? ({ year: 'numeric' } as const) : {};
  if (from === to) return format(from, language.locale, { day: 'numeric', month: 'short', ...inYear });
  if (/^\d{4}-\d{2}$/.test(value))
    return format(from, language.locale, { month: other ? 'short' : 'long', ...inYear });
  return /-W\d/.test(value) ? stretchWords(from, to, language, inYear) : dateWords(value, language);
}

/**
 * The fewest words for when an event was, in a list in order of time: with the year where it is another one than that of the
 * event above it; of an event without a date what bounds it.
 */
export function rowDateWords(
  event: Pick<EventLine, 'date' | 'from' | 'to' | 'days' | 'by'>,
  above: Pick<EventLine, 'date' | 'from'> | undefined,
  language: Language,
): string {
  const { date, from, to, days, by } = event;
  if (date === null) return spanWords(from, to, language);
  if (days || by || from === null || to === null) return eventDateWords(date, event, language);
  const year = above && above.date !== null && above.from !== null ? above.from.slice(0, 4) : null;
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? []; // of the news, which may be of the day before too
  return hintWords(date, day ?? from, day ?? to, year, language);
}

/** Why an event has no date, in a sentence, and what bounds it all the same. */
export function openDateWords(
  { open, from, to }: { readonly open?: OpenDate; readonly from: string | null; readonly to: string | null },
  language: Language,
): string {
  return [reasonWords(open, language), limitWords(from, to, language)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What bounds something without a date, in a sentence; empty where nothing does. */
export function limitWords(from: string | null, to: string | null, language: Language): string {
  const { t } = language;
  if (from !== null && to !== null)
    return t('Between {0} and {1}.', dateWords(from, language), dateWords(to, language));
  if (to !== null) return t('At the latest on {0}.', dateWords(to, language, 'long'));
  return from === null ? '' : t('At the earliest on {0}.', dateWords(from, language, 'long'));
}

function reasonWords(open: OpenDate | undefined, { t }: Language): string {
  switch (open?.kind) {
    case 'article-undated':
      return t('The article says “{0}”, but not on which day it was written.', open.words);
    case 'vague':
      return t('The article says only “{0}”.', open.words);
    default:
      return t('No article says when.');
  }
}

/** Days between which something lies, as a heading: "By April 18, 2025", "From … on", "Apr 14 – 20, 2025". */
export function boundWords(from: string | null, to: string | null, language: Language): string {
  const { t } = language;
  if (from !== null && to !== null) return rangeWords(from, to, language);
  if (to !== null) return t('By {0}', dateWords(to, language, 'medium'));
  return from === null ? '' : t('From {0} on', dateWords(from, language, 'medium'));
}

/** A stretch of days of which an end may be open: "Apr 14 – 20, 2025", "from Apr 14, 2025", "by Apr 20, 2025". */
export function spanWords(from: string | null, to: string | null, language: Language): string {
  const { t } = language;
  if (from !== null && to !== null) return rangeWords(from, to, language);
  if (to !== null) return t('by {0}', dateWords(to, language));
  return from === null ? '' : t('from {0}', dateWords(from, language));
}

/** The date of an event: "April 14, 2025", of a few days in a row "Apr 14 – 20, 2025", "by 2030". */
export function eventDateWords(
  date: string,
  { from, to, days, by }: Pick<EventLine, 'from' | 'to' | 'days' | 'by'>,
  language: Language,
  style: Style = 'short',
): string {
  if (by) return byWords(by, dateWords(date, language, style), language);
  return days && from !== null && to !== null
    ? rangeWords(from, to, language)
    : dateWords(date, language, style);
}

/** "By 2030", "by the end of 2025". */
export function byWords(by: ToldBy, date: string, language: Language): string {
  return language.t('by {0}', by === 'by' ? date : modWords('END', date, language));
}

/** A stretch of days: "Apr 14 – 20, 2025", "Apr – May 2025", "2013 – 2021". */
export function rangeWords(from: string, to: string, language: Language): string {
  const isWhole = from.endsWith('-01') && isLastOfMonth(to);
  const unit = !isWhole ? undefined : from.endsWith('-01-01') && to.endsWith('-12-31') ? YEAR : MONTH;
  const [first, last] = [from.slice(0, unit), to.slice(0, unit)];
  if (unit !== undefined && first === last) return dateWords(first, language);
  if (unit === YEAR) return `${first} – ${last}`;
  if (unit === MONTH)
    return dateFormat(language.locale, { month: 'short', year: 'numeric' }).formatRange(
      dayOf(from),
      dayOf(to),
    );
  return stretchWords(from, to, language, { year: 'numeric' });
}

/** Length of `2025`, and of `2025-04`. */
const YEAR = 4;
const MONTH = 7;

function isLastOfMonth(day: string): boolean {
  const next = dayOf(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function stretchWords(
  from: string,
  to: string,
  { locale }: Language,
  year: Pick<Intl.DateTimeFormatOptions, 'year'>,
): string {
  const [first, last] = [from, to].map(dayOf);
  if (!first || !last || Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()))
    return `${from} – ${to}`;
  return dateFormat(locale, { day: 'numeric', month: 'short', ...year }).formatRange(first, last);
}
