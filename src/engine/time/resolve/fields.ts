import {
  addMonths,
  daysInMonth,
  dayNumberToIso,
  fromDayNumber,
  isoToDayNumber,
  isRealDay,
  MONTH_NAMES,
  pad,
  toDayNumber,
  WEEKDAY_NAMES,
  weekdayOf,
  weekOf,
} from '../calendar';
import { fixedDay, holidayDays } from '../holidays';
import type { CalendarFields, FoundTime, TenseHint, TimeChoice } from '../types';
import { dayRange, formatValue } from '../value';
import type { Context } from './context';
import { DOCUMENT, expressionAnchor, type Resolution } from './context';
import { byDocument, byText, unknown } from './explain';

/** The time of day of a value: `T10:30`, `TMO`; empty where there is none. */
export function clockOf(fields: CalendarFields): string {
  if (fields.hour !== undefined) return `T${pad(fields.hour)}:${pad(fields.minute ?? 0)}`;
  return fields.part === undefined ? '' : `T${fields.part}`;
}

/** The value of fields in a year that is known: `2025-04-18`, `2025-FA`, `2025-Q3`; the year where they say no more. */
export function inYear(year: number, fields: CalendarFields): string {
  const y = pad(year, 4);
  if (fields.month !== undefined) {
    if (fields.nth !== undefined) return nthDay(year, fields.month, fields.nth, fields.weekday);
    if (fields.day === undefined) return `${y}-${pad(fields.month)}`;
    if (fields.week) return weekOfDay(year, fields.month, fields.day);
    return isRealDay(year, fields.month, fields.day)
      ? `${y}-${pad(fields.month)}-${pad(fields.day)}`
      : `${y}-${pad(fields.month)}-XX`;
  }
  if (fields.season !== undefined) return `${y}-${fields.season}`;
  if (fields.quarter !== undefined) return `${y}-Q${fields.quarter}`;
  if (fields.half !== undefined) return `${y}-H${fields.half}`;
  if (fields.holiday !== undefined) return holidayDays(fields.holiday, year)?.from ?? `${y}-XX-XX`;
  return y;
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

/** The same with an unknown year. */
function inUnknownYear(fields: CalendarFields): string {
  if (fields.week) return 'XXXX-WXX';
  if (fields.nth !== undefined && fields.month !== undefined) return `XXXX-${pad(fields.month)}`;
  if (fields.holiday !== undefined) return `XXXX-${fixedDay(fields.holiday) ?? 'XX-XX'}`;
  return inYear(0, fields).replace(/^0000/, 'XXXX');
}

/** Resolves a place in the calendar. */
export function resolveCalendar(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
): Resolution {
  const clock = clockOf(fields);
  if (fields.era === 'BC') {
    const value = fields.century !== undefined ? `BC${pad(fields.century)}` : `BC${pad(fields.year ?? 0, 4)}`;
    return { value, explanation: '' };
  }
  if (fields.century !== undefined) return { value: pad(fields.century), explanation: '' };
  if (fields.decade !== undefined) return decade(context, fields.decade);
  if (fields.year !== undefined) return stated(context, fields.year, fields, clock);
  if (fields.weekday !== undefined && fields.month === undefined && fields.day === undefined)
    return weekday(context, found, fields.weekday, choice, clock);
  if (fields.day !== undefined && fields.month === undefined)
    return dayOfMonth(context, found, fields.day, clock);
  if (fields.month ?? fields.season ?? fields.quarter ?? fields.half ?? fields.holiday) {
    return impliedYear(context, found, fields, choice, clock);
  }
  return timeOfDay(context, found, clock);
}

function stated(context: Context, year: number, fields: CalendarFields, clock: string): Resolution {
  const reference = fields.reported ? context.last('quarter') : undefined;
  if (reference) {
    const value = pad(year, 4) + reference.value.slice(4);
    return {
      value,
      anchor: expressionAnchor(reference),
      explanation: byText(value, 'the same part of the year as', reference),
      derived: true,
    };
  }
  const value = inYear(year, fields) + clock;
  const days = fields.holiday === undefined ? undefined : holidayDays(fields.holiday, year);
  return { value, explanation: '', ...(days ?? {}) };
}

/** "the nineties": of the century that lies before the document time, or of the twentieth. */
function decade(context: Context, value: number): Resolution {
  if (value >= 100) return { value: String(value), explanation: '' };
  const year = context.day?.year ?? 1999;
  const century = Math.floor(year / 100);
  const start = century * 10 + value;
  return { value: String(start * 10 <= year ? start : start - 10), explanation: '' };
}

const CHOICE_WORDS: Readonly<Record<string, string>> = {
  past: 'the last one not after',
  last: 'the last one before',
  next: 'the first one after',
  future: 'the first one not before',
  this: 'of the same year as',
  near: 'the one nearest to',
};

function impliedYear(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
  clock: string,
): Resolution {
  const reference = context.last();
  const told = context.narrative && reference ? yearOf(reference.value) : undefined;
  if (told !== undefined && (choice === 'context' || choice === 'that' || context.today === null)) {
    const value = inYear(told, fields) + clock;
    return {
      value,
      anchor: expressionAnchor(reference!),
      explanation: byText(value, 'of the same year as', reference!),
    };
  }
  if (context.today === null) {
    const value = inUnknownYear(fields) + clock;
    return { value, explanation: unknown(found, value) };
  }
  const way = wayOf(choice, found.tense);
  const year = chooseYear(context.today, context.day!.year, fields, way);
  const value = inYear(year, fields) + clock;
  const days = fields.holiday === undefined ? undefined : holidayDays(fields.holiday, year);
  return {
    value,
    anchor: DOCUMENT,
    explanation: byDocument(context, value, CHOICE_WORDS[way] ?? 'nearest to'),
    ...(days ?? {}),
  };
}

type Way = 'past' | 'last' | 'next' | 'future' | 'this' | 'near';

function wayOf(choice: TimeChoice, tense: TenseHint): Way {
  if (choice === 'last' || choice === 'previous') return 'last';
  if (choice === 'next' || choice === 'following') return 'next';
  if (choice === 'this') return 'this';
  if (tense === 'past') return 'past';
  return tense === 'future' ? 'future' : 'near';
}

/** The year of fields whose year is implied. */
function chooseYear(today: number, thisYear: number, fields: CalendarFields, way: Way): number {
  if (fields.weekday !== undefined && fields.month !== undefined && fields.day !== undefined) {
    const fitting = [0, -1, 1, -2, 2, -3, 3].find(
      (step) => weekdayOf(toDayNumber(thisYear + step, fields.month!, fields.day!)) === fields.weekday,
    );
    if (fitting !== undefined && Math.abs(fitting) <= 1) return thisYear + fitting;
  }
  const candidates = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => {
    const days =
      fields.holiday === undefined ? dayRange(inYear(year, fields)) : holidayDays(fields.holiday, year);
    if (!days || days.from === null || days.to === null) return [];
    return [{ year, from: isoToDayNumber(days.from), to: isoToDayNumber(days.to) }];
  });
  const past = candidates.filter((c) => (way === 'last' ? c.to < today : c.from <= today)).at(-1);
  const future = candidates.find((c) => (way === 'next' ? c.from > today : c.to >= today));
  if (way === 'this') return thisYear;
  if (!past || !future) return (past ?? future)?.year ?? thisYear;
  if (way === 'last') return past.year;
  if (way === 'next') return future.year;
  return today - past.to <= pastWeight(way, fields) * (future.from - today) ? past.year : future.year;
}

/**
 * How many times as far as the next one the last one may lie to be meant. The tense of a clause is not always that of
 * its date ("declared a dividend payable Dec. 15"), so a day that is much nearer wins against it; months and quarters
 * are told of in their own tense, and quarters looked back at.
 */
function pastWeight(way: 'past' | 'near' | 'future', fields: CalendarFields): number {
  if (fields.quarter !== undefined) return way === 'future' ? 1 : 8;
  if (way === 'future') return 0.25;
  if (way === 'near') return 1.5;
  return fields.day === undefined ? 8 : 2.5;
}

function weekday(
  context: Context,
  found: FoundTime,
  day: number,
  choice: TimeChoice,
  clock: string,
): Resolution {
  const name = WEEKDAY_NAMES[day - 1] as string;
  const reference = context.last('day');
  const told =
    choice === 'following' ||
    choice === 'previous' ||
    choice === 'that' ||
    (context.narrative && choice === 'context');
  if (told && reference) {
    const base = isoToDayNumber(reference.value);
    const number =
      choice === 'previous'
        ? lastBefore(base, day)
        : choice === 'that'
          ? lastBefore(base + 1, day)
          : firstAfter(base, day);
    const value = dayNumberToIso(number) + clock;
    const reason = choice === 'previous' ? `the ${name} before` : `the ${name} after`;
    return { value, anchor: expressionAnchor(reference), explanation: byText(value, reason, reference) };
  }
  if (context.today === null) {
    const value = `XXXX-WXX-${day}${clock}`;
    return { value, explanation: unknown(found, value) };
  }
  const [number, reason] = nearWeekday(context.today, day, choice, found.tense);
  const value = dayNumberToIso(number) + clock;
  const words = number === context.today ? 'the very day of' : `the ${name} ${reason}`;
  return { value, anchor: DOCUMENT, explanation: byDocument(context, value, words) };
}

/** "the Sunday before the vote": counted from the day of the vote, where that is known. */
export function resolveBeside(context: Context, found: FoundTime, eventDay: string | undefined): Resolution {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.fields.weekday === undefined)
    return { value: 'XXXX-XX-XX', explanation: '' };
  const day = meaning.fields.weekday;
  const clock = clockOf(meaning.fields);
  const name = WEEKDAY_NAMES[day - 1] as string;
  const side = meaning.choice === 'before-event' ? 'before' : 'after';
  const event = isoToDayNumber(eventDay ?? '');
  if (Number.isNaN(event)) {
    return {
      value: `XXXX-WXX-${day}${clock}`,
      explanation: `The ${name} ${side} something whose day is not stated here.`,
    };
  }
  const value = dayNumberToIso(side === 'before' ? lastBefore(event, day) : firstAfter(event, day)) + clock;
  return { value, explanation: `${formatValue(value)}: the ${name} ${side} ${formatValue(eventDay!)}.` };
}

function nearWeekday(
  today: number,
  day: number,
  choice: TimeChoice,
  tense: TenseHint,
): readonly [number, string] {
  if (choice === 'last' || choice === 'previous') return [lastBefore(today, day), 'before'];
  if (choice === 'next' || choice === 'following') return [firstAfter(today, day), 'after'];
  if (choice === 'this' || tense === 'future') return [firstAfter(today - 1, day), 'after'];
  return [lastBefore(today + 1, day), 'before'];
}

function lastBefore(day: number, weekday: number): number {
  return day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7);
}

function firstAfter(day: number, weekday: number): number {
  return day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7);
}

/** "the 18th": of the month that the text spoke of last, else of the document time's month. */
function dayOfMonth(context: Context, found: FoundTime, day: number, clock: string): Resolution {
  const reference = context.last('day', 'month');
  if (reference && found.sentence - reference.sentence <= 3) {
    const value = `${reference.value.slice(0, 7)}-${pad(day)}`;
    if (dayRange(value).from !== null) {
      return {
        value: value + clock,
        anchor: expressionAnchor(reference),
        explanation: byText(value, 'of the same month as', reference),
      };
    }
  }
  if (context.today === null)
    return { value: `XXXX-XX-${pad(day)}${clock}`, explanation: unknown(found, `XXXX-XX-${pad(day)}`) };
  const { year, month } = fromDayNumber(context.today);
  const step = found.tense === 'future' ? (day < context.day!.day ? 1 : 0) : day > context.day!.day ? -1 : 0;
  const at = addMonths(year, month, step);
  const value = `${pad(at.year, 4)}-${pad(at.month)}-${pad(Math.min(day, daysInMonth(at.year, at.month)))}${clock}`;
  const reason = `the ${MONTH_NAMES[at.month - 1]} day nearest to`;
  return { value, anchor: DOCUMENT, explanation: byDocument(context, value, reason) };
}

/** A time of day without a day: of the day that the same passage speaks of, else of the document time. */
function timeOfDay(context: Context, found: FoundTime, clock: string): Resolution {
  const reference = context.last('day');
  if (reference && found.sentence - reference.sentence <= 2) {
    const value = reference.value + clock;
    return { value, anchor: expressionAnchor(reference), explanation: byText(value, 'on', reference) };
  }
  if (context.today === null)
    return { value: `XXXX-XX-XX${clock}`, explanation: 'The text does not say on which day.' };
  const value = dayNumberToIso(context.today) + clock;
  return { value, anchor: DOCUMENT, explanation: byDocument(context, value, 'on') };
}

/** The year of a value, where it has one. */
export function yearOf(value: string): number | undefined {
  const match = /^(\d{4})/.exec(value);
  return match ? Number(match[1]) : undefined;
}
