/**
 * Days of the proleptic Gregorian calendar without a clock and without time zones. An ISO day is `YYYY-MM-DD`;
 * a day number counts from 1 January 1970 (day 0), as in H. Hinnant, "chrono-compatible low-level date algorithms".
 */

import { MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendar.data';

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Two figures below this mean a year of this century in news, others one of the last. */
const FIRST_OF_LAST_CENTURY = 40;

/** The year that its last two figures mean: of the years 1940 to 2039; a whole one stays. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** The years that news writes in four figures: earlier and later numbers are amounts. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 2199];

/** Whether a whole number can be a year of our era that is written in four figures. */
export function isYearNumber(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A year in which every day of a month and day is real, for those whose year is not known. */
export const LEAP_YEAR = 2000;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);
}

/** Whether year, month and day name a real day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day number of a calendar day. */
export function toDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Calendar day of a day number. */
export function fromDayNumber(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Reads the ISO day that a text begins with; undefined where it begins with no real day. */
export function parseIsoDay(text: string): CalendarDay | undefined {
  // Written out instead of a regular expression, since days are compared by the million.
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const isDay =
    year >= 0 &&
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    isRealDay(year, month, day);
  return isDay ? { year, month, day } : undefined;
}

const HYPHEN = 0x2d;

/** The number that two digits of a text make; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** Day number of an ISO day; NaN where the text is none. */
export function isoToDayNumber(iso: string): number {
  const day = parseIsoDay(iso);
  return day ? toDayNumber(day.year, day.month, day.day) : Number.NaN;
}

/** A whole number in at least so many figures: "04". */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** A day as TIMEX3 has it: "2025-04-18". */
export function isoDay(day: CalendarDay): string {
  return `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;
}

/** ISO day of a day number. */
export function dayNumberToIso(number: number): string {
  return isoDay(fromDayNumber(number));
}

/** The ISO day `days` after (or, negative, before) an ISO day. */
export function addDays(iso: string, days: number): string {
  return dayNumberToIso(isoToDayNumber(iso) + days);
}

/** Days from one ISO day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return isoToDayNumber(to) - isoToDayNumber(from);
}

/** ISO weekday of a day number: 1 (Monday) to 7 (Sunday). */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** ISO weekday of an ISO day: 1 (Monday) to 7 (Sunday). */
export function weekdayOfIso(iso: string): number {
  return weekdayOf(isoToDayNumber(iso));
}

/** ISO week of a day number, with the year that the week belongs to. */
export function weekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = toDayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The month `count` months after (or before) a month. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** `April 18, 2025`; empty where the text is no ISO day. */
export function formatDay(iso: string): string {
  const day = parseIsoDay(iso);
  return day ? `${MONTH_NAMES[day.month - 1]} ${day.day}, ${day.year}` : '';
}

/** `Friday, April 18, 2025`; empty where the text is no ISO day. */
export function formatDayWithWeekday(iso: string): string {
  const day = formatDay(iso);
  return day === '' ? '' : `${WEEKDAY_NAMES[weekdayOfIso(iso) - 1]}, ${day}`;
}
