import { SHORT_MONTH_NAMES, SHORT_MONTHS } from '../text/calendar.data';
import type { Span } from '../text/span';
import { dayNumberToIso, daysInMonth, fullYear, isoDay, isRealDay, LEAP_YEAR } from './calendar';
import type { DayOrder, MonthDay } from './types';

/** The order of day and month in the article; looked at only for a date in figures. */
export type OwnOrder = () => DayOrder;

/** A full date in a short text, with its place there. */
export interface FoundDay extends Span {
  readonly day: string;
  /** Where its figures allow either order. */
  readonly dayOrder?: DayOrder;
}

const MONTH = `(${SHORT_MONTHS.join('|')})[a-z]{0,6}\\.?`;
/** A year, also where a page has glued the hour to it: "May 3, 20241:04 PM". */
const YEAR = '(\\d{4})(?!\\d(?!\\d?:\\d\\d))';
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})[\\s,-]+${MONTH}[\\s-]+(\\d{1,2})(?!\\d)`, 'iu');
const NUMERIC = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const MONTH_DAY = new RegExp(`(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'iu');
const MONTH_DAY_ONLY = new RegExp(
  `(?<!\\p{L})${MONTH.replace('(', '(?<month>')}\\s+(?<day>\\d{1,2})(?!\\d|:\\d|,?\\s+\\d{4})`,
  'iu',
);
const DAY_MONTH_ONLY = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s+${MONTH.replace('(', '(?<month>')}(?!\\p{L}|,?\\s+\\d{4})`,
  'iu',
);
const MONTH_YEAR = new RegExp(
  `^["']?(?:(\\d{4})[-/](\\d{1,2})|${MONTH},?\\s+(\\d{4}))["']?\\s*(?:#.*)?$`,
  'iu',
);
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`,
  'iu',
);

/** `3-May-24`, "3 May '24" */
const SHORT_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})(?:-${MONTH}-|\\s${MONTH}\\s?['’])(\\d{2})(?!\\d)`, 'iu');

/** The first full date in a short text: a line, a value of front matter. A date in words tells what figures mean. */
export function findDay(text: string, dayOrder: OwnOrder): FoundDay | undefined {
  const found = [
    read(ISO.exec(text), (m) => [m[1], m[2], m[3]]),
    read(YEAR_FIRST.exec(text), (m) => [m[1], monthNumber(m[2]), m[3]]),
    read(MONTH_DAY.exec(text), (m) => [m[3], monthNumber(m[1]), m[2]]),
    read(DAY_MONTH.exec(text), (m) => [m[3], monthNumber(m[2]), m[1]]),
    read(SHORT_YEAR.exec(text), (m) => [shortYear(m[4]), monthNumber(m[2] ?? m[3]), m[1]]),
    numeric(text, dayOrder),
  ].filter((day) => day !== undefined);
  const [first, ...others] = found.sort((a, b) => a.start - b.start);
  const turned = first?.dayOrder && `${first.day.slice(0, 4)}-${first.day.slice(8)}-${first.day.slice(5, 7)}`;
  return others.find(({ day }) => day === turned) ?? first ?? behindName(text, dayOrder);
}

/** "AdaMay 3, 2024": a page has glued the name before a date to it. */
function behindName(text: string, dayOrder: OwnOrder): FoundDay | undefined {
  const at = GLUED_MONTH.exec(text)?.index;
  const found = at === undefined ? undefined : findDay(text.slice(at), dayOrder);
  return found && { ...found, start: found.start + at!, end: found.end + at! };
}

/** "LondonMay 3": a page has lost what stood between. */
const GLUED_MONTH = new RegExp(`(?<=\\p{Ll})(?:${SHORT_MONTH_NAMES.join('|')})[a-z]{0,6}\\.?\\s+\\d`, 'u');

const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?(?!\d)/;
/** Seconds or milliseconds since 1970, from 1973 on. */
const EPOCH = /^["']?(\d{9,10})(?:\d{3})?["']?\s*(?:#.*)?$/;
const SECONDS_OF_DAY = 86_400;

/** `20240307`, or a machine's count of seconds (in UTC), as front matter may hold it. */
export function findFigures(text: string): FoundDay | undefined {
  const compact = read(COMPACT.exec(text), (m) => [m[1], m[2], m[3]]);
  const epoch = compact ? null : EPOCH.exec(text);
  if (!epoch) return compact;
  const day = dayNumberToIso(Math.floor(Number(epoch[1]) / SECONDS_OF_DAY));
  return { day, start: 0, end: epoch[0].length };
}

/** A day of a month without its year: "Feb 3", "3 February". */
export function findMonthDay(text: string): MonthDay | undefined {
  const match = MONTH_DAY_ONLY.exec(text) ?? DAY_MONTH_ONLY.exec(text);
  if (!match) return undefined;
  const { month: name = '', day: figures = '' } = match.groups ?? {};
  const [month, day] = [Number(monthNumber(name)), Number(figures)];
  if (!isRealDay(LEAP_YEAR, month, day)) return undefined;
  return { month, day, start: match.index, end: match.index + match[0].length };
}

/** First and last day of a text that is nothing but a month: "March 2024", `2024-03`. */
export function findMonth(text: string): { readonly from: string; readonly to: string } | undefined {
  const match = MONTH_YEAR.exec(text);
  if (!match) return undefined;
  const year = Number(match[1] ?? match[4]);
  const month = match[2] === undefined ? Number(monthNumber(match[3] ?? '')) : Number(match[2]);
  if (!isRealDay(year, month, 1)) return undefined;
  return {
    from: isoDay({ year, month, day: 1 }),
    to: isoDay({ year, month, day: daysInMonth(year, month) }),
  };
}

/** The year of two figures. */
function shortYear(figures: string): string {
  return String(fullYear(Number(figures)));
}

function numeric(text: string, dayOrder: OwnOrder): FoundDay | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [first, second] = [match[1], match[2]];
  const year = match[3].length === 2 ? shortYear(match[3]) : match[3];
  const either = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  const american = Number(second) > 12 || (Number(first) <= 12 && dayOrder() === 'month-first');
  const found = read(match, () => (american ? [year, first, second] : [year, second, first]));
  return found && (either ? { ...found, dayOrder: dayOrder() } : found);
}

function read(
  match: RegExpExecArray | null,
  parts: (match: RegExpExecArray) => readonly [string, string, string],
): FoundDay | undefined {
  if (!match) return undefined;
  const [year, month, day] = parts(match).map(Number) as [number, number, number];
  if (year < 1000 || !isRealDay(year, month, day)) return undefined;
  return { day: isoDay({ year, month, day }), start: match.index, end: match.index + match[0].length };
}

/** The number of a month by its name or its first three letters; "0" for others. */
export function monthNumber(name: string): string {
  return String(SHORT_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
