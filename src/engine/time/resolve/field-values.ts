import {
  dayNumberToIso,
  daysInMonth,
  isoToDayNumber,
  isRealDay,
  pad,
  toDayNumber,
  weekdayOf,
  weekOf,
} from '../calendar';
import { fixedDay, holidayDays } from '../holidays';
import type { CalendarFields } from '../types';

/** The time of day of a value: `T10:30`, `TMO`; empty where there is none. */
export function clockOf(fields: CalendarFields): string {
  if (fields.hour !== undefined) return `T${pad(fields.hour)}:${pad(fields.minute ?? 0)}`;
  return fields.part === undefined ? '' : `T${fields.part}`;
}

/** The value of fields in a year that is known: `2025-04-18`, `2025-FA`, `2025-Q3`; the year where they say no more. */
export function inYear(year: number, fields: CalendarFields): string {
  const y = pad(year, 4);
  const { month, day } = fields;
  if (month !== undefined) {
    if (fields.nth !== undefined) return nthDay(year, month, fields.nth, fields.weekday);
    if (day === undefined) return `${y}-${pad(month)}`;
    if (fields.week) return weekOfDay(year, month, day) + (fields.week === 'end' ? '-WE' : '');
    return isRealDay(year, month, day) ? `${y}-${pad(month)}-${pad(day)}` : `${y}-${pad(month)}-XX`;
  }
  if (fields.season !== undefined) return `${y}-${fields.season}`;
  if (fields.quarter !== undefined) return `${y}-Q${fields.quarter}`;
  if (fields.half !== undefined) return `${y}-H${fields.half}`;
  if (fields.holiday === undefined) return y;
  const first = holidayDays(fields.holiday, year)[0]?.from;
  return typeof first === 'string' ? onHoliday(first, fields) : `${y}-XX-XX`;
}

/** The first day of a holiday, or its week or weekend: of a Monday the weekend before it, of other days that of their week. */
export function onHoliday(first: string, { week }: CalendarFields): string {
  if (week === undefined) return first;
  const day = isoToDayNumber(first);
  const at = weekOf(week === 'end' && weekdayOf(day) <= LAST_BEHIND_WEEKEND ? day - 7 : day);
  return `${pad(at.year, 4)}-W${pad(at.week)}${week === 'end' ? '-WE' : ''}`;
}

/** A Tuesday belongs to the weekend before it, too. */
const LAST_BEHIND_WEEKEND = 2;

/** The same with an unknown year: `XXXX-04-18`, `XXXX-FA`. */
export function inUnknownYear(fields: CalendarFields): string {
  if (fields.week) return fields.week === 'end' ? 'XXXX-WXX-WE' : 'XXXX-WXX';
  if (fields.nth !== undefined && fields.month !== undefined) return `XXXX-${pad(fields.month)}`;
  if (fields.holiday !== undefined) return `XXXX-${fixedDay(fields.holiday) ?? 'XX-XX'}`;
  // The year 0 is a leap year, so that 29 February stays what it is.
  return inYear(0, fields).replace(/^0000/, 'XXXX');
}

/** The n-th (-1: last) weekday, or any day, of a month. */
function nthDay(year: number, month: number, nth: number, weekday: number | undefined): string {
  const first = toDayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  if (weekday === undefined) return dayNumberToIso(nth < 0 ? last : first + nth - 1);
  const day = nth < 0 ? lastBefore(last + 1, weekday) : firstAfter(first - 1, weekday) + 7 * (nth - 1);
  return day <= last ? dayNumberToIso(day) : `${pad(year, 4)}-${pad(month)}`;
}

function weekOfDay(year: number, month: number, day: number): string {
  const week = weekOf(toDayNumber(year, month, day));
  return `${pad(week.year, 4)}-W${pad(week.week)}`;
}

/** The last day before a day (number) that falls on a weekday (1 to 7). */
export function lastBefore(day: number, weekday: number): number {
  return day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7);
}

/** The first day after a day (number) that falls on a weekday (1 to 7). */
export function firstAfter(day: number, weekday: number): number {
  return day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7);
}

/** The year before our era of a value, where it has one. */
export function yearBeforeEra(value: string): number | undefined {
  const match = /^BC(\d{4})/.exec(value);
  return match ? Number(match[1]) : undefined;
}

/** The year of a value, where it has one. */
export function yearOf(value: string): number | undefined {
  const match = /^(\d{4})/.exec(value);
  return match ? Number(match[1]) : undefined;
}

/** Months over which the turn of a year may lie. */
const TURN_OF_YEAR = 3;

/** Whether the turn of a year can lie between two months of which the text tells one after the other: "in November … in January". */
export function isOverTurnOfYear(from: number, to: number): boolean {
  return to + 12 - from <= TURN_OF_YEAR;
}
