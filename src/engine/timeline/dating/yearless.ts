import { itemAt } from '../../collections';
import { addDays, daysBetween, isoDay, isRealDay, weekdayOfIso } from '../../time/calendar';
import type { DocumentTime, DocumentTimeEvidence } from '../../time/types';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import type { Cluster } from '../mentions/cluster';
import { mayCoincide } from '../mentions/dates';
import { HALF_YEAR, yearAmong } from './folder-year';
import { sharedOf } from '../words';

/**
 * The day of a dateline without its year: where one year only puts it within half a year of every dated article, to where
 * other articles date the news that it tells, or to where it has the weekday of that news.
 */
export function yearlessDay(
  article: DatedArticle,
  clusters: readonly Cluster[],
  dated: readonly DatedArticle[],
): DocumentTime | undefined {
  const { monthDay } = article.reading.documentTime;
  if (!monthDay) return undefined;
  const days = dated.flatMap(({ documentTime }) => documentTime.value ?? []).sort();
  return (
    yearOfFolder(article, monthDay, dated) ??
    yearOfNews(article, monthDay, clusters) ??
    yearOfWeekday(article, monthDay, days)
  );
}

/**
 * "Nov 9 (Reuters) - Acme said on Wednesday …": agencies name the weekday of their news, which is that of the dateline or the one
 * before. So where the articles of a folder are of several years, one of these at most mostly agrees.
 */
function yearOfWeekday(
  article: DatedArticle,
  monthDay: MonthDay,
  dated: readonly string[],
): DocumentTime | undefined {
  const [first, last] = [dated[0], dated.at(-1)];
  const told = weekdayBelow(article, monthDay);
  if (first === undefined || last === undefined || told === undefined) return undefined;
  const days = daysAround(monthDay, addDays(first, -HALF_YEAR), addDays(last, HALF_YEAR));
  const same = days.filter((day) => weekdayOfIso(day) === told.weekday);
  const [value, ...others] =
    same.length > 0 ? same : days.filter((day) => weekdayOfIso(addDays(day, -1)) === told.weekday);
  if (value === undefined || others.length > 0) return undefined;
  if (!dated.some((day) => Math.abs(daysBetween(day, value)) <= 2 * HALF_YEAR)) return undefined;
  const evidence = [spanOf(article.reading.id, monthDay), spanOf(article.reading.id, told)];
  return {
    value,
    source: 'inferred',
    from: value,
    to: value,
    evidence,
    support: { agreeing: 1, conflicting: 0 },
  };
}

/** The first weekday in the paragraph of a dateline, unless it is one to come: that may be any day of the week behind. */
function weekdayBelow(
  { reading, times }: DatedArticle,
  { end }: MonthDay,
): { readonly weekday: number; readonly start: number; readonly end: number } | undefined {
  const at = times.findIndex(({ start }) => start >= end);
  const time = itemAt(times, at);
  if (itemAt(reading.times, at)?.tense === 'future') return undefined;
  const weekday = /^XXXX-WXX-(\d)/.exec(time?.value ?? '')?.[1];
  if (!time || weekday === undefined || reading.text.slice(end, time.start).includes('\n')) return undefined;
  return { weekday: Number(weekday), start: time.start, end: time.end };
}

/** A month and day of all years between two days. */
function daysAround({ month, day }: MonthDay, from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    if (isRealDay(year, month, day)) days.push(isoDay({ year, month, day }));
  return days.filter((iso) => iso >= from && iso <= to);
}

type MonthDay = NonNullable<DatedArticle['reading']['documentTime']['monthDay']>;

function yearOfFolder(
  article: DatedArticle,
  monthDay: MonthDay,
  dated: readonly DatedArticle[],
): DocumentTime | undefined {
  const days = dated.flatMap(({ documentTime }) => documentTime.value ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const value = yearAmong(monthDay, { first, last });
  if (value === undefined) return undefined;
  const neighbours = dated.filter(({ documentTime: { value: other } }) => other === first || other === last);
  const evidence = neighbours.flatMap(({ documentTime }) => documentTime.evidence.slice(0, 1));
  return {
    value,
    source: 'inferred',
    from: value,
    to: value,
    evidence: [spanOf(article.reading.id, monthDay), ...evidence],
    support: { agreeing: days.length, conflicting: 0 },
  };
}

/** What is told "on Wednesday" is not older than this when a dateline tells it. */
const NEWS_DAYS = 7;
/** The longest stretch that another article may give for it: a month. */
const LONGEST_STRETCH = 31;

/** The one year that the day has in all stretches that other articles give to what this one tells by a weekday. */
function yearOfNews(
  article: DatedArticle,
  monthDay: MonthDay,
  clusters: readonly Cluster[],
): DocumentTime | undefined {
  const days = new Set<string>();
  const evidence: DocumentTimeEvidence[] = [spanOf(article.reading.id, monthDay)];
  for (const { members } of clusters) {
    const own = members.find(({ ref, date }) => ref.article === article.reading.id && isWeekday(date.open));
    if (!own) continue;
    for (const other of members) {
      if (other.ref.article === article.reading.id || !hasSomethingInCommon(own, other)) continue;
      const day = dayWithin(monthDay, other.date.from, other.date.to);
      if (day === undefined) continue;
      days.add(day);
      evidence.push(spanOf(other.ref.article, other.mention.extent));
    }
  }
  const [value] = days;
  if (value === undefined || days.size > 1) return undefined;
  const support = { agreeing: evidence.length - 1, conflicting: 0 };
  return { value, source: 'inferred', from: value, to: value, evidence, support };
}

function isWeekday(open: string | null): boolean {
  return open !== null && /^XXXX-WXX-\d/.test(open);
}

/** The day in a stretch or in the week behind it; undefined where there is none, or the stretch is too long. */
function dayWithin({ month, day }: MonthDay, from: string | null, to: string | null): string | undefined {
  if (from === null || to === null || daysBetween(from, to) > LONGEST_STRETCH) return undefined;
  const last = addDays(to, NEWS_DAYS);
  const years = new Set([from, last].map((iso) => Number(iso.slice(0, 4))));
  return [...years]
    .filter((year) => isRealDay(year, month, day))
    .map((year) => isoDay({ year, month, day }))
    .find((iso) => iso >= from && iso <= last);
}

/** A span of an article as evidence for its date. */
export function spanOf(
  article: string,
  { start, end }: { start: number; end: number },
): DocumentTimeEvidence {
  return { article, start, end };
}

/** Whether two mentions of an event name somebody, something or a place in common, and no two places. */
export function hasSomethingInCommon(a: Candidate, b: Candidate): boolean {
  const apart = a.places.size > 0 && b.places.size > 0 && sharedOf(a.places, b.places) === 0;
  return !apart && sharedOf(a.nearby, b.nearby) > 0 && mayCoincide(a.date, b.date);
}
