import type { EventMention, EventStatus } from '../../events/types';
import { addDays, daysBetween, pad, weekdayOfIso } from '../../time/calendar';
import { dayRange } from '../../time/value';
import type { DocumentTime, TimeExpression } from '../../time/types';

/** When an event mention says that its event happens. */
export interface EventDate {
  /** TIMEX3 value, or null where no part of the calendar is known. */
  readonly value: string | null;
  /** First and last day that is possible; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Set where words name a few days in a row, "from 3 to 5 May", "between 3 and 5 May"; `value` is their month or year. */
  readonly days?: true | undefined;
  /** Index of the expression that says so. */
  readonly time?: number | undefined;
  /** The value of an expression that needs the article's date, which nobody knows: `XXXX-WXX-5`; else null. */
  readonly open: string | null;
  /** Set where no words date it: the day is that of something told along with it, or that of the article. */
  readonly inherited?: true;
  /** Set where words count it in days, weeks or years from something told along with it: "a day after the vote". */
  readonly counted?: true;
  /** Set where it is counted from, or has its year from, another date of an article whose own date is unknown. */
  readonly derived?: true | undefined;
}

/**
 * The date of an event mention from its expression of time; where it has none, the article's date bounds it: what
 * occurred did so up to that day, what is planned comes from that day on.
 */
export function dateOf(
  mention: Pick<EventMention, 'time' | 'status' | 'nominal' | 'aspect'>,
  times: readonly TimeExpression[],
  documentTime: DocumentTime,
): EventDate {
  const time = mention.time && times[mention.time.time];
  const bounds = boundsOf(mention, documentTime);
  const index = mention.time?.time;
  if (time?.type === 'DURATION' && isFromOrToToday(mention, time, bounds))
    return { value: null, from: time.from, to: time.to, time: index, open: null };
  if (!mention.time || !time || (time.type !== 'DATE' && time.type !== 'TIME'))
    return { value: null, from: bounds.from, to: bounds.to, open: null };
  if (time.value.startsWith('X'))
    return { value: null, from: bounds.from, to: bounds.to, time: index, open: time.value };
  if ((time.from === null && time.to === null) || isEra(time.value))
    return { value: null, from: bounds.from, to: bounds.to, open: null };
  const derived = documentTime.value === null && time.anchor?.kind === 'expression';
  const said = stretchOf(mention, time, times, documentTime) ?? related(mention, withinPart(time), bounds);
  // "a medal will be created for service between 1951 and 1972": a stretch long past is of something else
  const isLongPast =
    mention.time.until !== undefined && isBefore(said.to, bounds.from && addDays(bounds.from, -LONG_PAST));
  if (mention.status === 'planned' && isLongPast)
    return { value: null, from: bounds.from, to: bounds.to, open: null };
  const date = { ...said, time: index, open: null };
  return derived ? { ...date, derived } : date;
}

/**
 * "has arrested ten people |in the last two weeks|", "plans to cut jobs |over the next two months|": a length of time that ends or
 * begins with the day of the article.
 */
function isFromOrToToday(
  { time: link, status }: Pick<EventMention, 'time' | 'status'>,
  { from, to, anchor }: TimeExpression,
  bounds: Bounds,
): boolean {
  const isKnown = from !== null && to !== null && anchor?.kind === 'document-time';
  if (!isKnown || link?.relation !== 'during') return false;
  return status === 'occurred' || (status === 'planned' && isBefore(bounds.from, to));
}

/** A century or millennium dates no event. */
function isEra(value: string): boolean {
  return /^\d{1,2}$/.test(value);
}

interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

function boundsOf(mention: Pick<EventMention, 'status'>, { value, from, to }: DocumentTime): Bounds {
  if (mention.status === 'occurred') return { from: null, to: value ?? to };
  if (mention.status === 'planned') return { from: value ?? from, to: null };
  return { from: null, to: null };
}

type Stretch = Pick<EventDate, 'value' | 'from' | 'to' | 'days'>;

/** Days that the value of an expression does not name: "between April 23 and 28", "about five years ago"; undefined where it does. */
function stretchOf(
  { time: link, status }: Pick<EventMention, 'time' | 'status'>,
  time: TimeExpression,
  times: readonly TimeExpression[],
  { value: today }: DocumentTime,
): Stretch | undefined {
  const end = link?.until === undefined ? undefined : times[link.until];
  // "in the decade to 2005"
  if (end === time) return { value: null, from: null, to: time.to };
  if (end && time.from !== null && end.to !== null && time.from <= end.to)
    return betweenDays(time.from, end.to);
  if (link?.relation !== 'on' || today === null) return undefined;
  return nightBefore(status, time, today) ?? beyondOf(time, today) ?? roundedOf(time, today);
}

/** "April 23 to 28": a few days in a row have the month or year that all of them are in as their value. */
function betweenDays(from: string, to: string): Stretch {
  if (from === to) return { value: from, from, to };
  const unit = [MONTH, YEAR].find((length) => from.slice(0, length) === to.slice(0, length));
  if (unit === undefined || daysBetween(from, to) >= FEW_DAYS) return { value: null, from, to };
  return { value: from.slice(0, unit), from, to, days: true };
}

/** Whether two dates say the same. */
export function isSameDate(a: EventDate, b: EventDate): boolean {
  if (a.value !== b.value) return false;
  return a.days || b.days ? a.from === b.from && a.to === b.to : true;
}

/** "Police raided two houses |overnight|": in the night before the report. */
function nightBefore(
  status: EventStatus,
  { rule, anchor }: TimeExpression,
  today: string,
): Stretch | undefined {
  if (rule !== 'overnight' || anchor?.kind !== 'document-time' || status !== 'occurred') return undefined;
  const from = addDays(today, -1);
  return { value: `${from}TNI`, from, to: today };
}

/** "more than ten years ago", "less than two years ago": any time before that, or since. */
function beyondOf({ mod, value, from, to, anchor }: TimeExpression, today: string): Stretch | undefined {
  const isAgo = anchor?.kind === 'document-time' && /^\d{4}$/.test(value) && to !== null && to < today;
  if (!isAgo) return undefined;
  if (mod === 'MORE_THAN') return { value: null, from: null, to };
  return mod === 'LESS_THAN' ? { value: null, from, to: today } : undefined;
}

/** A rounded distance may be off by such a part of itself. */
const ROUNDED = 0.3;

/** The years in which something may lie that is told by a rounded distance: "two decades ago". */
function roundedOf({ value, mod, from, to, anchor }: TimeExpression, today: string): Stretch | undefined {
  if (mod !== 'APPROX' || anchor?.kind !== 'document-time' || !/^\d{4}$/.test(value)) return undefined;
  if (from === null || to === null) return undefined;
  const off = Math.max(1, Math.round(ROUNDED * Math.abs(yearOf(today) - yearOf(value))));
  const near = (day: string, years: number): string =>
    pad(Math.max(1, yearOf(day) + years), 4) + day.slice(YEAR);
  const latest = near(to, off);
  return { value: null, from: near(from, -off), to: to < today && latest > today ? today : latest };
}

/** Length of `2031`, and of `2031-05`. */
const YEAR = 4;
const MONTH = 7;
/** What lasts longer is a time in which something happened. */
const FEW_DAYS = 14;

/** What is planned is not of days so long ago. */
const LONG_PAST = 366;

function yearOf(iso: string): number {
  return Number(iso.slice(0, YEAR));
}

const MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?$/u;
/** The part of a month or year in which "early" and "late" put something, as shares of it. */
const PARTS: ReadonlyMap<string | null, readonly [number, number]> = new Map([
  ['START', [0, 0.5]],
  ['MID', [0.25, 0.75]],
  ['END', [0.5, 1]],
]);

/** "late 2019", "early May": the half of it that is meant. */
function withinPart(time: TimeExpression): TimeExpression {
  const { value, mod, from, to } = time;
  const part = PARTS.get(mod);
  if (!part || from === null || to === null || !MONTH_OR_YEAR.test(value)) return time;
  // "earlier this month" is any day up to now
  const whole = dayRange(value);
  if (from !== whole.from || to !== whole.to) return time;
  const days = daysBetween(from, to);
  const [first, last] = part.map((share) => addDays(from, Math.round(share * days)));
  return { ...time, from: first, to: last };
}

function related(
  mention: Pick<EventMention, 'time' | 'status' | 'nominal' | 'aspect'>,
  { value, from, to }: TimeExpression,
  bounds: Bounds,
): { value: string | null; from: string | null; to: string | null } {
  const relation = mention.time?.relation;
  const clock = value.indexOf('T');
  // "shortly after midnight on Monday" is on Monday.
  if (clock > 0 && (relation === 'before' || relation === 'after'))
    return { value: value.slice(0, clock), from, to };
  switch (relation) {
    case 'before':
      return { value: null, from: bounds.from, to: from && addDays(from, -1) };
    case 'after':
      return { value: null, ...consistent(to && addDays(to, 1), bounds.to) };
    case 'by':
      return { value, from: bounds.from, to };
    case 'since':
      // "to change the laws that have held since 1995"; but "to be shut from Monday"
      if (mention.status === 'planned' && to !== null && to < (bounds.from ?? ''))
        return { value: null, ...bounds };
      // "the first killings since the early 1990s"
      if (mention.nominal) return { value: null, ...consistent(from, bounds.to) };
      // "has killed thousands since 2016"
      return { value: mention.aspect === 'perfect' ? null : value, from, to: bounds.to ?? to };
    default:
      return { value, from, to };
  }
}

/** The stretch between two days; where they cross, what the article's date says of it. */
function consistent(from: string | null, to: string | null): Bounds {
  return { from: from !== null && to !== null && from > to ? null : from, to };
}

/** Whether a day lies before another; where one of the two is not known, it does not. */
export function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}

/** The later of two days, an open one being earlier than any. */
export function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The earlier of two days, an open one being later than any. */
export function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Whether one day can lie in both stretches of time, and fits what is known of an open one ("a Friday"). */
export function mayCoincide(a: EventDate, b: EventDate): boolean {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  if (from !== null && to !== null && from > to) return false;
  if (a.open !== null && b.open !== null) return a.open === b.open || !/\d/.test(a.open + b.open);
  return fitsOpen(a.open, b) && fitsOpen(b.open, a);
}

const OPEN_WEEKDAY = /^XXXX-WXX-([1-7])/;
const OPEN_MONTH = /^XXXX-(\d\d)(?:-(\d\d))?/;

/** Whether a date can be what an open value leaves known: its weekday, its month, its day of the month. */
function fitsOpen(open: string | null, { value, from, to }: EventDate): boolean {
  if (open === null || value === null || from === null || to === null) return true;
  const weekday = OPEN_WEEKDAY.exec(open)?.[1];
  if (weekday !== undefined) return from !== to || weekdayOfIso(from) === Number(weekday);
  const [, month, day] = OPEN_MONTH.exec(open) ?? [];
  if (month === undefined || from.slice(0, 7) !== to.slice(0, 7)) return true;
  return from.slice(5, 7) === month && (day === undefined || from !== to || from.slice(8) === day);
}

/**
 * Whether one article that states no date puts two events on different days: "on Tuesday" and "in November 2015" or "in March", which nobody says of
 * the same week, "on Tuesday" and "on Friday", "on 10 August" and "in March".
 */
export function areApartWithoutYear({ open }: EventDate, { open: other, value }: EventDate): boolean {
  if (open === null) return false;
  const weekday = OPEN_WEEKDAY.exec(open)?.[1];
  const month = OPEN_MONTH.exec(other ?? '');
  if (weekday !== undefined) {
    const another = OPEN_WEEKDAY.exec(other ?? '')?.[1];
    if (another !== undefined) return another !== weekday;
    return MONTH_OR_YEAR.test(value ?? '') || (month !== null && month[2] === undefined);
  }
  const own = OPEN_MONTH.exec(open);
  if (own === null || month === null) return false;
  return own[1] !== month[1] || (own[2] !== undefined && month[2] !== undefined && own[2] !== month[2]);
}

/** Length of a stretch in days for comparing how exact two dates are; open ends count as years. */
export function vagueness({ from, to }: Bounds): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return daysBetween(from, to);
}
