import type { Span } from '../../text/span';
import { addDays, addMonths, isoToDayNumber, pad, parseIsoDay, weekOf } from '../../time/calendar';
import { dayRange } from '../../time/value';
import type { ArticleReading } from '../../read/types';
import { amountOf } from '../disagreement/amounts';
import type { Candidate } from '../candidates';
import { vagueness, type EventDate } from '../dating/dating';
import { revised } from '../revised';
import { classSimilarity, SAME_CLASS } from '../coreference/similarity';
import { sharedOf } from '../words';
import { ofSameDay } from './anchors';

/** "two days after the", "the day before his": how far from what follows, in which direction. */
const COUNT =
  /\b(?:(?:the|a|one) day|([\p{L}\d]+) days) (after|following|before)\s+(?:[\p{L}\d,’'-]+\s+){0,3}$/iu;
const LOOK_BACK = 60;

/** What is counted in more days, or years, is no count of a reporter's. */
const MOST_DAYS = 1000;
const MOST_YEARS = 500;

/** So many mentions before one are looked through for the day of what it points back to. */
const MOST_BEFORE = 60;

/**
 * Dates what is counted in days from something of a known day: "Police arrested Ade two days after the robbery", which the
 * article dates there or before; and what something of a known day is counted from: "met on Monday, a day after 900 marched".
 *
 * @param candidates mentions of one article, in order, with the days that words state
 */
export function withCountedDays(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const dated = [...candidates];
  candidates.forEach((candidate, i) => {
    const { mention, date } = candidate;
    for (const { event } of mention.order) {
      const other = dated[event];
      if (!other) continue;
      const days = daysBefore(reading, other);
      if (isUndated(other)) {
        const isCounted = days !== undefined && isOnDay(candidate);
        const back = isCounted ? daysFrom(date, -days) : countedBack(reading, other, candidate);
        if (back) dated[event] = revised(other, { date: back });
      }
      const known = days !== undefined && isUndated(candidate) ? dayFor(dated, event) : undefined;
      if (days !== undefined && known) dated[i] = revised(candidate, { date: daysFrom(known.date, days) });
    }
  });
  return dated;
}

function isUndated({ mention, date }: Candidate): boolean {
  return date.value === null && date.open === null && mention.time === undefined;
}

function isOnDay({ mention, date }: Candidate): boolean {
  return mention.time?.relation === 'on' && date.value !== null && vagueness(date) === 0;
}

function daysFrom(known: EventDate, days: number): EventDate {
  const day = addDays(known.from as string, days);
  return { ...ofSameDay(known), value: day, from: day, to: day };
}

/** "days after the ferry", "five years after the storm", "18 days before the fire": so long before or after what the sentence tells. */
const REFERENCE =
  /\b(?:([\p{L}\d]+) )?(day|week|month|year|decade)s? (after|following|before)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;

/** "Days after the ferry |sank|, …": what something is counted from is no news of the day. */
export function isReferencePoint({ text }: ArticleReading, { start }: Span): boolean {
  return REFERENCE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/** "Five years after the storm |hit| Tarn, Rao said on Thursday …": so many years before what words date. */
function countedBack(
  { text }: ArticleReading,
  { mention }: Candidate,
  { date: from }: Candidate,
): EventDate | undefined {
  if (mention.status !== 'occurred' || from.value === null || from.time === undefined) return undefined;
  const [, count, unit, direction] =
    REFERENCE.exec(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start)) ?? [];
  return direction === 'before' ? undefined : timeBack(from, count, unit);
}

const CAME =
  /\b(?:came|comes) (?:(?:just|only|barely|exactly) )?([\p{L}\d]+) (day|week|month|year)s? after\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;

/**
 * "The ruling came a week after police |fired| on a crowd": so long before the news of the article, whose day its first sentence
 * tells.
 *
 * @param candidates mentions of one article, in order
 */
export function withDaysBeforeNews(
  { text }: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const news = candidates.find((c) => c.leads && c.date.time !== undefined && isOnDay(c));
  if (!news) return candidates;
  return candidates.map((candidate) => {
    const { mention } = candidate;
    if (mention.status !== 'occurred' || mention.tense !== 'past' || !isUndated(candidate)) return candidate;
    const [, count, unit] =
      CAME.exec(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start)) ?? [];
    const date = timeBack(news.date, count, unit);
    return date ? revised(candidate, { date }) : candidate;
  });
}

/** The day, week, month or year that lies so many of them before a known time. */
function timeBack(
  known: EventDate,
  count: string | undefined,
  unit: string | undefined,
): EventDate | undefined {
  const amount = /^(?:an?|one)$/iu.test(count ?? '') ? 1 : amountOf(`${count ?? ''} days`)?.number;
  const { year, month } = parseIsoDay(known.from ?? '') ?? {};
  if (amount === undefined || amount > MOST_YEARS || year === undefined || month === undefined)
    return undefined;
  if (unit === 'day' || unit === 'week') {
    if (vagueness(known) > 0) return undefined;
    const day = addDays(known.from as string, -amount * (unit === 'week' ? WEEK : 1));
    const value = unit === 'week' ? isoWeek(day) : day;
    return { ...ofSameDay(known), value, ...dayRange(value) };
  }
  const months = MONTHS.get(unit ?? '');
  if (months === undefined) return undefined;
  const at = addMonths(year, month, -months * amount);
  const value = months === 1 ? `${pad(at.year, 4)}-${pad(at.month)}` : pad(at.year, 4);
  return { ...ofSameDay(known), value, ...dayRange(value) };
}

function isoWeek(day: string): string {
  const { year, week } = weekOf(isoToDayNumber(day));
  return `${pad(year, 4)}-W${pad(week)}`;
}

const WEEK = 7;

/** Months of the units that are long enough for a rough count. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);

/** By how many days something lies after a mention, as the words before the mention say; negative for before it. */
function daysBefore({ text }: ArticleReading, { mention }: Candidate): number | undefined {
  const [, count, direction = ''] =
    COUNT.exec(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start)) ?? [];
  const days = count === undefined ? 1 : amountOf(`${count} days`)?.number;
  if (direction === '' || days === undefined || days > MOST_DAYS) return undefined;
  return direction.toLowerCase() === 'before' ? -days : days;
}

/** The mention that words date to the day and that the one of this number is, or points back to. */
function dayFor(candidates: readonly Candidate[], event: number): Candidate | undefined {
  const other = candidates[event];
  const isDay = ({ date }: Candidate): boolean => date.value !== null && vagueness(date) === 0;
  if (isDay(other)) return other;
  if (other.date.value !== null || other.mention.time !== undefined) return undefined;
  return candidates
    .slice(Math.max(0, event - MOST_BEFORE), event)
    .findLast(
      (before) =>
        isDay(before) && classSimilarity(before, other) >= SAME_CLASS && mayBeOf(before.people, other.people),
    );
}

function mayBeOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || sharedOf(a, b) > 0;
}
