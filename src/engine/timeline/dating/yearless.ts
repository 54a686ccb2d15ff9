import { addDays, daysBetween, isoDay, isRealDay } from '../../time/calendar';
import type { DocumentTime, DocumentTimeEvidence } from '../../time/types';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import type { Cluster } from '../mentions/cluster';
import { mayCoincide } from '../mentions/dates';
import { yearAmong } from './folder-year';
import { sharedOf } from '../words';

/**
 * The day of a dateline without its year: where one year only puts it within half a year of every dated article, or to where
 * other articles date the news that it tells.
 */
export function yearlessDay(
  article: DatedArticle,
  clusters: readonly Cluster[],
  dated: readonly DatedArticle[],
): DocumentTime | undefined {
  const { monthDay } = article.reading.documentTime;
  return monthDay && (yearOfFolder(article, monthDay, dated) ?? yearOfNews(article, monthDay, clusters));
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
