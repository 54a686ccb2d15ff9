import { WEEKDAY_NAMES } from '../../text/calendar.data';
import {
  addDays,
  addMonths,
  dayNumberToIso,
  daysInMonth,
  isoToDayNumber,
  pad,
  toDayNumber,
  weekdayOf,
  weekdayOfIso,
  type CalendarDay,
} from '../calendar';
import { holidayDays } from '../holidays';
import type { CalendarFields, FoundTime, TimeChoice } from '../types';
import { dayRange, ordinal } from '../value';
import { DOCUMENT, expressionAnchor, type Context, type Reference, type Resolution } from './context';
import { byDocument, byText, sameAsText, sameDay, sentence, unknown } from './explain';
import { clockOf, inYear } from './field-values';
import { resolveImpliedYear } from './implied-year';
import { resolveWeekday } from './weekday';

/** Resolves a place in the calendar: what the words state stays, what they imply is filled in. */
export function resolveCalendar(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
): Resolution {
  const clock = clockOf(fields);
  const { century, decade, year, weekday, month, day } = fields;
  if (fields.era === 'BC') {
    return {
      value: `BC${century === undefined ? inYear(year ?? 0, fields) : pad(century)}`,
      explanation: '',
    };
  }
  if (century !== undefined) return { value: pad(century), explanation: '' };
  if (decade !== undefined) return resolveDecade(context, decade);
  if (year !== undefined) return resolveStated(context, found, year, fields, clock);
  if (fields.famous !== undefined && isPast(context, fields.famous))
    return resolveStated(context, found, fields.famous, fields, clock);
  // "the quarter ended Sept. 30"
  if (fields.reported) return resolveImpliedYear(context, found, fields, choice);
  if (month !== undefined) return resolveImpliedYear(context, found, fields, choice);
  if (day !== undefined) return resolveDayOfMonth(context, found, day, weekday, clock);
  if (weekday !== undefined) return resolveWeekday(context, found, { ...fields, weekday }, choice);
  const yearly = fields.season ?? fields.quarter ?? fields.half ?? fields.holiday;
  if (yearly !== undefined) return resolveImpliedYear(context, found, fields, choice);
  return resolveTimeOfDay(context, found, clock, choice);
}

function isPast({ day }: Context, year: number): boolean {
  return day === null || year <= day.year;
}

function resolveStated(
  context: Context,
  found: FoundTime,
  year: number,
  fields: CalendarFields,
  clock: string,
): Resolution {
  const reference =
    fields.reported && fields.quarter === undefined ? context.reportedQuarter(found) : undefined;
  if (reference) {
    const value = pad(year, 4) + reference.value.slice(4);
    const explanation = byText(value, 'the same part of the year as', reference);
    return { value, anchor: expressionAnchor(reference), explanation, derived: true };
  }
  const days =
    fields.holiday === undefined || fields.week !== undefined
      ? undefined
      : holidayDays(fields.holiday, year)[0];
  const value = inYear(year, fields) + clock;
  const known = 'the day that became known by its date';
  return { value, explanation: fields.famous === undefined ? '' : sentence(value, known), ...(days ?? {}) };
}

/** "The nineties" of a text without a date are those of the last century, and so are all others. */
const LAST_YEAR_OF_DECADES = 1999;

/** "the nineties": the last ones that have begun. */
function resolveDecade(context: Context, value: number): Resolution {
  if (value >= 100) return { value: String(value), explanation: '' };
  const year = context.day?.year ?? LAST_YEAR_OF_DECADES;
  const decade = Math.floor(year / 100) * 10 + value;
  return { value: String(decade * 10 <= year ? decade : decade - 10), explanation: '' };
}

/** Sentences over which "the 18th" keeps to the month that the text has named. */
const MONTH_REACH = 3;

/** "the 18th": of the month that the text spoke of last, else of the document time's month. */
function resolveDayOfMonth(
  context: Context,
  found: FoundTime,
  day: number,
  weekday: number | undefined,
  clock: string,
): Resolution {
  const reference = context.last(found, 'day', 'month');
  if (reference && found.sentence - reference.sentence <= MONTH_REACH) {
    const value = `${reference.value.slice(0, 7)}-${pad(day)}`;
    if (dayRange(value).from !== null && (weekday === undefined || weekdayOfIso(value) === weekday)) {
      const explanation = byText(value, 'in the same month as', reference);
      return { value: value + clock, anchor: expressionAnchor(reference), explanation };
    }
  }
  if (context.day === null) {
    const value = `XXXX-XX-${pad(day)}${clock}`;
    return { value, explanation: unknown(context, found, value) };
  }
  const agreeing = weekday === undefined ? undefined : monthOfWeekday(context.day, day, weekday, found.tense);
  const today = context.day.day;
  const step = found.tense === 'future' ? Number(day < today) : -Number(day > today);
  const at = agreeing ?? addMonths(context.day.year, context.day.month, step);
  const value = `${pad(at.year, 4)}-${pad(at.month)}-${pad(Math.min(day, daysInMonth(at.year, at.month)))}${clock}`;
  const number = isoToDayNumber(value.slice(0, 10));
  if (number === context.today) return { value, anchor: DOCUMENT, explanation: sameDay(context, value) };
  const side = number > (context.today ?? number) ? 'the next' : 'the last';
  const name = weekday === undefined ? ordinal(day) : `${WEEKDAY_NAMES[weekday - 1]} the ${ordinal(day)}`;
  const reason = `${side} ${name} ${side === 'the next' ? 'after' : 'before'}`;
  return { value, anchor: DOCUMENT, explanation: byDocument(context, value, reason) };
}

/** Months around that of the document time, nearest first; in each year there is one whose 13th is a Friday. */
const NEAREST_MONTHS = [0, ...Array.from({ length: 11 }, (_, i) => [-i - 1, i + 1]).flat()];

/** "Friday 14th": of the months around the document time one in which day and weekday agree. */
function monthOfWeekday(
  { year, month, day: today }: CalendarDay,
  day: number,
  weekday: number,
  tense: FoundTime['tense'],
): { year: number; month: number } | undefined {
  const fitting = NEAREST_MONTHS.map((step) => addMonths(year, month, step)).filter(
    (at) =>
      day <= daysInMonth(at.year, at.month) && weekdayOf(toDayNumber(at.year, at.month, day)) === weekday,
  );
  // Today itself is on either side.
  const told = fitting.find((at) => {
    const away = (at.year - year) * 12 + at.month - month || day - today;
    return tense === 'future' ? away >= 0 : tense === 'past' ? away <= 0 : true;
  });
  return told ?? fitting[0];
}

/** Sentences over which a time of day keeps to the day that the text has named, and to one of the days before the document time. */
const DAY_REACH = 2;
const NEWS_REACH = 4;
const NEWS_DAYS = 7;
/** A report of yesterday, or of the day before, tells in the past of nothing else. */
const REPORT_REACH = 30;
const REPORT_DAYS = 2;
/** Sentences over which "that night" points back. */
const THAT_REACH = 5;

/** Whether a time of day is one of the day that the text has named: not of a plan that another sentence tells. */
function isToldDay({ today }: Context, found: FoundTime, reference: Reference, choice: TimeChoice): boolean {
  const ago = today === null ? undefined : today - isoToDayNumber(reference.value);
  const ahead = ago !== undefined && ago < 0;
  // "The match is on Saturday, the club said at 9 a.m."
  if (ahead && /^(?:speech|statement)$/.test(found.occasion ?? '')) return false;
  const near = ago !== undefined && ago <= NEWS_DAYS ? NEWS_REACH : DAY_REACH;
  const reach = choice === 'that' ? THAT_REACH : near;
  return found.sentence - reference.sentence <= (ahead && reference.planned ? 0 : reach);
}

/** The day that an expression keeps to: that of the passage, or of the report, which what others say in quotation marks does not change. */
function toldDay(context: Context, found: FoundTime, choice: TimeChoice): Reference | undefined {
  const reference = context.dayNear(found);
  const { news, today } = context;
  const isPast = found.tense === 'past' && !found.quoted;
  if (reference && isToldDay(context, found, reference, choice) && !(isPast && news && reference.quoted))
    return reference;
  if (!isPast || !news || today === null || found.sentence - news.sentence > REPORT_REACH) return undefined;
  return today - isoToDayNumber(news.value) <= REPORT_DAYS ? news : undefined;
}

/** A time of day without a day: of the day that the same passage speaks of, else of the document time. */
function resolveTimeOfDay(context: Context, found: FoundTime, clock: string, choice: TimeChoice): Resolution {
  const reference = toldDay(context, found, choice);
  if (reference) {
    // "at 10 p.m. the guns fell silent; at 2 a.m. they began again", but "that morning" is one of the same day.
    const next = choice !== 'that' && reference.late === true && /^T(?:0|1[01]|MO)/.test(clock);
    const value = (next ? addDays(reference.value, 1) : reference.value) + clock;
    if (next) {
      return {
        value,
        anchor: expressionAnchor(reference),
        explanation: byText(value, 'the morning after', reference),
      };
    }
    return { value, anchor: expressionAnchor(reference), explanation: sameAsText(value, 'day') };
  }
  if (context.today === null) {
    return { value: `XXXX-XX-XX${clock}`, explanation: 'The article does not say on which day.' };
  }
  const value = dayNumberToIso(context.today) + clock;
  return { value, anchor: DOCUMENT, explanation: sameDay(context, value) };
}
