import { Context, type Resolution } from './resolve/context';
import { namedBehind, sameMoment, sentence } from './resolve/explain';
import { resolveDuration, resolvePart } from './resolve/duration';
import { resolveCalendar } from './resolve/fields';
import { resolveBeside, resolveNearest } from './resolve/weekday';
import { isBeside, tellingOf } from './resolve/narrative';
import { onSpeechDay, resolveShift } from './resolve/shift';
import { clockOf, yearOf } from './resolve/field-values';
import type { CalendarFields, DocumentTime, FoundTime, TimeExpression, TimeMeaning } from './types';

import { addDays, weekdayOfIso } from './calendar';
import { dayRange, isSingleDay, weekOfMonth, type DayRange } from './value';

type CalendarMeaning = Extract<TimeMeaning, { kind: 'calendar' }>;

/**
 * Gives the found expressions of an article their values. Same length and order as `found`; pure.
 * Where the document time has no day but a window, each expression is resolved for both ends of it: one value, if they
 * agree, else the value with its unknown parts and the days between.
 */
export function resolveTimes(
  found: readonly FoundTime[],
  documentTime: DocumentTime,
): readonly TimeExpression[] {
  const resolved = resolveAgainst(found, documentTime);
  const { value, from, to } = documentTime;
  if (value !== null || from === null || to === null) return resolved;
  const first = resolveAgainst(found, { ...documentTime, value: from });
  const last = resolveAgainst(found, { ...documentTime, value: to });
  return resolved.map((time, i) => withinWindow(time, first[i], last[i]));
}

function resolveAgainst(found: readonly FoundTime[], documentTime: DocumentTime): TimeExpression[] {
  const context = new Context(documentTime, tellingOf(found, documentTime));
  return found.map((time, index) => {
    const resolution = resolveOne(context, found, index);
    const dated = time.type === 'DATE' || time.type === 'TIME';
    if (dated && !resolution.derived) context.remember(time, resolution.value, index);
    return toExpression(time, resolution);
  });
}

function resolveOne(context: Context, all: readonly FoundTime[], index: number): Resolution {
  const found = all[index];
  const { meaning } = found;
  switch (meaning.kind) {
    case 'calendar':
      return resolveInCalendar(context, all, index, meaning);
    case 'shift':
      return (
        besideItsDay(context, all, index) ??
        speechBehind(context, all, index) ??
        resolveShift(context, found, meaning)
      );
    case 'duration':
      return meaning.part === undefined
        ? resolveDuration(context, found, meaning)
        : resolvePart(meaning, periodBehind(context, all, index));
    case 'set':
    case 'vague':
      return { value: meaning.value, explanation: '' };
  }
}

/** A place in the calendar, with what the words just behind it add. */
function resolveInCalendar(
  context: Context,
  all: readonly FoundTime[],
  index: number,
  { fields, choice }: CalendarMeaning,
): Resolution {
  const found = all[index];
  if (choice === 'before-event' || choice === 'after-event')
    return resolveBeside(found, dayBehind(context, all, index, BESIDE));
  if (fields.holiday !== undefined && fields.year === undefined) {
    const year = yearBehind(context, all, index);
    if (year !== undefined) return resolveCalendar(context, found, { ...fields, year }, choice);
  }
  const beside = bracketedTime(all, index, fields);
  const other = beside && context.last(found, 'day');
  if (other && fields.weekday !== undefined) return resolveNearest(other, fields.weekday, clockOf(fields));
  const bracketed = bracketedDay(context, all, index, fields);
  if (bracketed !== undefined) return onDay(fields, bracketed);
  const placed = isTimeOfDay(fields) && !followsDay(all, index);
  const zoned = placed ? inOtherZone(context, all, index, fields) : undefined;
  if (zoned) return zoned;
  const day = placed ? dayBehind(context, all, index, ON_ITS_DAY) : undefined;
  return day === undefined ? resolveCalendar(context, found, fields, choice) : onDay(fields, day);
}

/** Longest stretch between a day that is counted and its date: ", on ". */
const APPOSITION = 5;

/** "two days later, on March 9": the day that the words behind it name. */
function besideItsDay(context: Context, all: readonly FoundTime[], index: number): Resolution | undefined {
  const [found, next] = [all[index], all[index + 1]];
  const { meaning } = found;
  if (
    meaning.kind !== 'shift' ||
    meaning.from !== 'previous' ||
    meaning.unit !== 'day' ||
    meaning.amount === 0
  )
    return undefined;
  const gap = next ? next.start - found.end : 0;
  if (!next || next.type !== 'DATE' || gap < 2 || gap > APPOSITION) return undefined;
  if (next.meaning.kind !== 'calendar' || found.type !== 'DATE') return undefined;
  const value = dayBehind(context, all, index, APPOSITION);
  return value === undefined
    ? undefined
    : {
        value,
        explanation: namedBehind(value),
        anchor: { kind: 'expression', index: index + 1 },
      };
}

/** "“Today is a good day,” she said on Monday": the day of the speech, where the words behind the quote name it. */
function speechBehind(context: Context, all: readonly FoundTime[], index: number): Resolution | undefined {
  const found = all[index];
  const { meaning } = found;
  if (!found.quoted || meaning.kind !== 'shift' || meaning.unit !== 'day') return undefined;
  for (let i = index + 1; all[i]?.sentence === found.sentence; i++) {
    const other = all[i];
    if (other.quoted || other.occasion !== 'speech' || other.meaning.kind !== 'calendar') continue;
    const { value } = resolveOne(context, all, i);
    return isSingleDay(value) ? onSpeechDay(context, meaning, value, i) : undefined;
  }
  return undefined;
}

/** Longest stretch between a weekday and its date in brackets: " (". */
const BRACKET = 2;

/** "Saturday (15 March)": the day that the brackets name, where it is such a weekday. */
function bracketedDay(
  context: Context,
  all: readonly FoundTime[],
  index: number,
  { weekday, month, day }: CalendarFields,
): string | undefined {
  const [found, next] = [all[index], all[index + 1]];
  if (weekday === undefined || (month ?? day) !== undefined || next?.meaning.kind !== 'calendar')
    return undefined;
  const { month: stated, weekday: other } = next.meaning.fields;
  if (next.start - found.end !== BRACKET || stated === undefined || other !== undefined) return undefined;
  const value = dayBehind(context, all, index, BRACKET);
  return value !== undefined && weekdayOfIso(value) === weekday ? value : undefined;
}

/** The value of the period that the words behind a length name: "the last three months of **2024**". */
function periodBehind(context: Context, all: readonly FoundTime[], index: number): string | undefined {
  const [found, next] = [all[index], all[index + 1]];
  if (!next || next.type !== 'DATE' || next.sentence !== found.sentence) return undefined;
  return next.start - found.end <= OF_PERIOD ? resolveOne(context, all, index + 1).value : undefined;
}

/** Longest stretch between a length and the period that it is a part of: " of ". */
const OF_PERIOD = 4;

/** Whether a time of day stands right behind its day: "effective Thursday at 4 a.m. (Wednesday 9 p.m. GMT)". */
function followsDay(all: readonly FoundTime[], index: number): boolean {
  const [before, found] = [all[index - 1], all[index]];
  if (before?.meaning.kind !== 'calendar' || before.type !== 'DATE') return false;
  const { day, weekday } = before.meaning.fields;
  return (day ?? weekday) !== undefined && found.start - before.end <= IN_ITS_YEAR;
}

/** Whether a time with its weekday stands in brackets behind another: "at 10 p.m. Friday (0200 GMT Saturday)". */
function bracketedTime(
  all: readonly FoundTime[],
  index: number,
  { weekday, month, hour }: CalendarFields,
): boolean {
  const [before, found] = [all[index - 1], all[index]];
  if (weekday === undefined || hour === undefined || month !== undefined) return false;
  return before?.type === 'TIME' && found.start - before.end === BRACKET;
}

/** The day of a time before the same moment in another zone, in brackets: "at 3:42 a.m. local time (1942 GMT Tuesday)". */
function inOtherZone(
  context: Context,
  all: readonly FoundTime[],
  index: number,
  fields: CalendarFields,
): Resolution | undefined {
  const { hour } = fields;
  const [found, next] = [all[index], all[index + 1]];
  if (hour === undefined || next?.meaning.kind !== 'calendar' || next.start - found.end !== BRACKET)
    return undefined;
  const { hour: other, weekday, month, zoned } = next.meaning.fields;
  // "at 10 p.m., 1 a.m. Saturday", "at 9 a.m. (10 p.m. on Saturday)": two times.
  if (!isBeside(next.aside) || !(zoned ?? fields.zoned)) return undefined;
  const { value } = resolveOne(context, all, index + 1);
  if (other === undefined || (weekday ?? month) === undefined || !isSingleDay(value)) return undefined;
  const own = addDays(value.slice(0, 10), Math.round((other - hour) / HOURS_OF_DAY)) + clockOf(fields);
  return { value: own, explanation: sameMoment(own, value), derived: true };
}

const HOURS_OF_DAY = 24;

/** Longest stretch between an expression and the one that it is counted from: " before the ". */
const BESIDE = 12;
/** Longest stretch between a time of day and the day behind it: " on the ", ") on ", " until ". */
const ON_ITS_DAY = 8;

/** Longest stretch between a holiday and its year: " in ". */
const IN_ITS_YEAR = 4;

/** The day that the words just behind an expression name: "the Sunday before Easter", "at noon on the 6th". */
function dayBehind(
  context: Context,
  all: readonly FoundTime[],
  index: number,
  longest: number,
): string | undefined {
  const [found, next] = [all[index], all[index + 1]];
  if (!next || next.sentence !== found.sentence || next.start - found.end > longest) return undefined;
  if (next.meaning.kind === 'calendar' && isTimeOfDay(next.meaning.fields)) {
    return dayBehind(context, all, index + 1, ON_ITS_DAY);
  }
  const { value } = resolveOne(context, all, index + 1);
  return isSingleDay(value) ? value.slice(0, 10) : undefined;
}

/** The year that the words just behind a holiday name: "Diwali last October", "Christmas Day in 2024". */
function yearBehind(context: Context, all: readonly FoundTime[], index: number): number | undefined {
  const [found, next] = [all[index], all[index + 1]];
  const { meaning } = found;
  if (
    meaning.kind !== 'calendar' ||
    meaning.fields.holiday === undefined ||
    meaning.fields.year !== undefined
  )
    return undefined;
  const near = next?.sentence === found.sentence && next.start - found.end <= IN_ITS_YEAR;
  if (!near || next.meaning.kind !== 'calendar' || next.meaning.fields.holiday !== undefined)
    return undefined;
  const { year, month } = next.meaning.fields;
  return (year ?? month) === undefined ? undefined : yearOf(resolveOne(context, all, index + 1).value);
}

/** Whether fields name an hour and nothing of the day that it belongs to. */
function isTimeOfDay(fields: CalendarFields): boolean {
  const { hour, year, month, day, weekday, holiday } = fields;
  return hour !== undefined && (year ?? month ?? day ?? weekday ?? holiday) === undefined;
}

function onDay(fields: CalendarFields, day: string): Resolution {
  const value = day + clockOf(fields);
  return { value, explanation: namedBehind(value), derived: true };
}

function toExpression(found: FoundTime, resolution: Resolution): TimeExpression {
  const dated = found.type === 'DATE' || found.type === 'TIME';
  const days = dated ? daysOf(found, resolution.value) : { from: null, to: null };
  return {
    start: found.start,
    end: found.end,
    type: found.type,
    value: resolution.value,
    mod: found.mod,
    from: resolution.from ?? days.from,
    to: resolution.to ?? days.to,
    rule: found.rule,
    ...(resolution.anchor ? { anchor: resolution.anchor } : {}),
    explanation: resolution.explanation || orderExplanation(found, resolution.value),
  };
}

/** The days of a value; of a week of a month those of that week: "the third week of April". */
function daysOf({ meaning }: FoundTime, value: string): DayRange {
  const fields = meaning.kind === 'calendar' || meaning.kind === 'shift' ? meaning.fields : {};
  return fields.weekOfMonth === undefined ? dayRange(value) : weekOfMonth(value, fields.weekOfMonth);
}

/** Why figures that allow either order were read as they were. */
function orderExplanation({ meaning }: FoundTime, value: string): string {
  if (meaning.kind !== 'calendar' || meaning.dayOrder === undefined) return '';
  const first = meaning.dayOrder === 'day-first' ? 'day' : 'month';
  return sentence(value, `read with the ${first} first, as these articles write it`);
}

function withinWindow(time: TimeExpression, first: TimeExpression, last: TimeExpression): TimeExpression {
  if (first.value === last.value) return first;
  const from = first.from !== null && last.from !== null && last.from < first.from ? last.from : first.from;
  const to = first.to !== null && last.to !== null && last.to < first.to ? first.to : last.to;
  return { ...time, ...(first.anchor && { anchor: first.anchor }), from, to };
}
