import { addMonths, dayNumberToIso, daysInMonth, isRealDay, mondayOfWeek, toDayNumber } from './calendar';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendar.data';
import { formatDay, formatDayWithWeekday, pad } from './calendar';

/** First and last day, inclusive ISO days; null where open or unknown. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

const NO_RANGE: DayRange = { from: null, to: null };

/** First and last month of a season, after the meteorological seasons of the northern half. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

function months(year: number, first: number, last: number): DayRange {
  const end = addMonths(year, 1, last - 1);
  const start = addMonths(year, 1, first - 1);
  return {
    from: dayNumberToIso(toDayNumber(start.year, start.month, 1)),
    to: dayNumberToIso(toDayNumber(end.year, end.month, daysInMonth(end.year, end.month))),
  };
}

function years(first: number, last: number): DayRange {
  return { from: `${pad(first, 4)}-01-01`, to: `${pad(last, 4)}-12-31` };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * First and last day of a TIMEX3 value: a day, week, weekend, month, season, quarter, half, year, decade (`199`),
 * century (`19`) or millennium; a time of day counts as its day. Both null for durations, sets, references
 * (`PAST_REF`) and values with unknown parts. A winter is taken to begin in December of the year it is named after.
 */
export function dayRange(value: string): DayRange {
  const time = value.indexOf('T');
  const date = time < 0 ? value : value.slice(0, time);
  if (ISO_DAY.test(date)) {
    const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
    return isRealDay(Number(year), Number(month), Number(day)) ? { from: date, to: date } : NO_RANGE;
  }
  let match = /^(\d{4})(?:-(.+))?$/.exec(date);
  if (match) return partOfYear(Number(match[1]), match[2]);
  match = /^(?:FY)(\d{4})$/.exec(date);
  if (match) return years(Number(match[1]), Number(match[1]));
  match = /^(\d{1,3})X?$/.exec(date);
  if (!match) return NO_RANGE;
  const digits = match[1];
  const width = 10 ** (4 - digits.length);
  return years(Number(digits) * width, Number(digits) * width + width - 1);
}

const DAYS_OF_WEEK = 7;

/** First and last day of a week of a month, counted from its first day or, for -1, back from its last one. */
export function weekOfMonth(month: string, nth: number): DayRange {
  const { from, to } = dayRange(month);
  if (from === null || to === null) return NO_RANGE;
  const days = Number(to.slice(-2));
  const first = nth < 0 ? days - DAYS_OF_WEEK + 1 : (nth - 1) * DAYS_OF_WEEK + 1;
  const last = Math.min(days, first + DAYS_OF_WEEK - 1);
  return first > days
    ? { from: to, to }
    : { from: from.slice(0, 8) + pad(first), to: from.slice(0, 8) + pad(last) };
}

function partOfYear(year: number, part: string | undefined): DayRange {
  if (part === undefined || part === 'XX' || part === 'XX-XX') return years(year, year);
  if (/^(?:0[1-9]|1[0-2])(?:-XX)?$/.test(part))
    return months(year, Number(part.slice(0, 2)), Number(part.slice(0, 2)));
  const season = SEASON_MONTHS[part];
  if (season) return months(year, season[0], season[1]);
  const match = /^(?:Q([1-4])|H([12])|W(\d{2})(-WE|-[1-7])?)$/.exec(part);
  if (!match) return NO_RANGE;
  if (match[1]) return months(year, Number(match[1]) * 3 - 2, Number(match[1]) * 3);
  if (match[2]) return months(year, Number(match[2]) * 6 - 5, Number(match[2]) * 6);
  const monday = mondayOfWeek(year, Number(match[3]));
  if (match[4] === undefined) return { from: dayNumberToIso(monday), to: dayNumberToIso(monday + 6) };
  if (match[4] === '-WE') return { from: dayNumberToIso(monday + 5), to: dayNumberToIso(monday + 6) };
  const day = dayNumberToIso(monday + Number(match[4].slice(1)) - 1);
  return { from: day, to: day };
}

/** Whether a value names one single day (or a time on it). */
export function isSingleDay(value: string): boolean {
  const { from, to } = dayRange(value);
  return from !== null && from === to;
}

/** Seasons in English by their TIMEX3 letters. */
export const SEASON_NAMES: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'fall',
  WI: 'winter',
};
const PART_NAMES: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** A value in English words ("Friday, April 18, 2025", "fall of 2025"); empty where there are none for it. */
export function formatValue(value: string): string {
  const [date = '', time] = value.split('T', 2);
  const words = formatDate(date);
  if (time === undefined || words === '') return words;
  return PART_NAMES[time] === undefined ? `${words}, ${time}` : `${words}, ${PART_NAMES[time]}`;
}

function formatDate(date: string): string {
  const ancient = /^BC(\d{4}.*)$/.exec(date);
  if (ancient)
    return `${formatDate(ancient[1])
      .replace(/^\p{L}+day, /u, '')
      .replace(/\b0+/, '')} BC`;
  if (formatDay(date) !== '') return formatDayWithWeekday(date);
  const week = /^XXXX-WXX-([1-7])$/.exec(date);
  if (week) return `a ${WEEKDAY_NAMES[Number(week[1]) - 1]}`;
  const match = /^(\d{4}|XXXX)(?:-(.+))?$/.exec(date);
  if (match) return formatPart(match[1], match[2]);
  if (/^\d{3}X?$/.test(date)) return `the ${date.slice(0, 3)}0s`;
  if (/^\d{2}$/.test(date)) return `the ${ordinal(Number(date) + 1)} century`;
  return '';
}

function formatPart(year: string, part: string | undefined): string {
  const name = year === 'XXXX' ? 'an unknown year' : year;
  if (part === undefined) return year === 'XXXX' ? '' : year;
  const month = /^(\d{2})(?:-(\d{2}|XX))?$/.exec(part);
  if (month) {
    const day = month[2] !== undefined && month[2] !== 'XX' ? ` ${Number(month[2])}` : '';
    return `${nameOfMonth(Number(month[1]))}${day} ${year === 'XXXX' ? 'of an unknown year' : year}`;
  }
  if (SEASON_NAMES[part] !== undefined) return `${SEASON_NAMES[part]} of ${name}`;
  const other = /^(?:Q([1-4])|H([12])|W(\d{2})(-WE)?)$/.exec(part);
  if (!other) return '';
  if (other[1]) return `the ${ORDINALS[Number(other[1]) - 1]} quarter of ${name}`;
  if (other[2]) return `the ${ORDINALS[Number(other[2]) - 1]} half of ${name}`;
  const monday = dayNumberToIso(mondayOfWeek(Number(year), Number(other[3])) + (other[4] ? 5 : 0));
  return `the ${other[4] ? 'weekend' : 'week'} of ${formatDay(monday)}`;
}

/** "21st" */
export function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** "April" for 4; empty for no month. */
export function nameOfMonth(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
