import { toDayNumber } from '../calendar';
import type { CalendarFields, FoundTime, TimeChoice } from '../types';
import { dayRange, isSingleDay } from '../value';
import type { Context, Reference } from './context';
import { inYear, isOverTurnOfYear, yearOf } from './field-values';
import { occurrences } from './occurrences';

/**
 * The year of the date that the text goes on from: in a narrative always, in a report where a date of an earlier year
 * stands just before ("shot on May 3, 2010, he died in July").
 */
export function toldYear(
  context: Context,
  found: FoundTime,
  fields: CalendarFields,
  choice: TimeChoice,
  reference: Reference,
): number | undefined {
  const year = yearOf(reference.value);
  if (choice === 'that') return year;
  if (year === undefined || choice !== 'context') return undefined;
  if (context.telling.narrative) return yearOfNarrative(context, found, fields, reference, year);
  const from = firstMonth(reference.value);
  const to = firstMonth(inYear(year, fields));
  if (fields.day !== undefined && isWithin(found, inYear(year, fields), reference)) return year;
  if (found.sentence !== reference.sentence && isFresh(context, fields, STILL_FRESH)) return undefined;
  const near = !context.telling.reporting || found.sentence - reference.sentence <= REPORTING_REACH;
  if (context.day === null && near && isNextAfter(reference, from, to)) return year;
  if (/^\d{4}$/.test(reference.value))
    return context.day !== null && isInYear(found, fields, reference, context.day.year) ? year : undefined;
  if (isNextInList(context, found, year, from, to)) return from! < to! ? year : year + 1;
  const back = context.day === null || year < context.day.year - 1;
  const later = from !== undefined && to !== undefined && to >= from;
  return back && later && goesOn(found, reference) ? year : undefined;
}

/** The year of a date in a narrative that has come to a day of that year; undefined where the date is not of its story. */
function yearOfNarrative(
  { day, telling }: Context,
  found: FoundTime,
  fields: CalendarFields,
  reference: Reference,
  year: number,
): number | undefined {
  // "A memorial service will be held in March."
  if (found.ahead) return undefined;
  const far = found.sentence - reference.sentence > REPORTING_REACH;
  if (telling.reporting && far && telling.onlyYear === undefined) return undefined;
  // A story of the past does not run ahead of the day that it is told on.
  if (day !== null && year >= day.year) return undefined;
  const value = inYear(year, fields);
  // "On 15 January he came home, where he had not been since Christmas."
  const { from: told } = dayRange(reference.value);
  const ahead = told !== null && (dayRange(value).from ?? '') > told;
  if (found.aside === 'since' && ahead) return year - 1;
  // The pluperfect looks back: it does not turn to the next year.
  if (found.aside !== undefined) return year;
  const [from, to] = [firstMonth(reference.value), firstMonth(value)];
  return from !== undefined && to !== undefined && isOverTurnOfYear(from, to) ? year + 1 : year;
}

/**
 * "The win follows those in Oru in October 2024, in Ade the following month and in Moss in February": a month that no tense of its own
 * dates is the next one behind the month before it in the sentence, where that is over.
 */
function isNextInList(
  context: Context,
  found: FoundTime,
  year: number,
  from: number | undefined,
  to: number | undefined,
): boolean {
  const reference = context.last(found);
  if (context.day === null || found.tense === 'past' || found.tense === 'future' || found.aside) return false;
  if (reference?.sentence !== found.sentence || from === undefined || to === undefined || from === to)
    return false;
  const next = from < to ? year : year + 1;
  const { year: today, month } = context.day;
  return year < today && (next < today || (next === today && to <= month));
}

/** "The trial of spring 2024 failed. On April 19 she left": in the month or season that the sentence before it states. */
function isWithin(found: FoundTime, value: string, reference: Reference): boolean {
  if (
    found.tense !== 'past' ||
    found.aside !== undefined ||
    reference.sure !== 'stated' ||
    !/^\d{4}-\w{2}$/.test(reference.value)
  )
    return false;
  const [outer, inner] = [dayRange(reference.value), dayRange(value)];
  if (outer.from === null || outer.to === null || inner.from === null || inner.to === null) return false;
  return found.sentence - reference.sentence === 1 && outer.from <= inner.from && inner.to <= outer.to;
}

/** "In 2016 she stayed at home in March"; in the next sentence a holiday only: "He voted early on Election Day." */
function isInYear(
  found: FoundTime,
  { holiday }: CalendarFields,
  reference: Reference,
  today: number,
): boolean {
  const distance = found.sentence - reference.sentence;
  if (!reference.opens || found.tense !== 'past' || Number(reference.value) >= today) return false;
  return distance === 0 || (distance === 1 && holiday !== undefined);
}

/** Sentences over which a month of a story inside a report follows the year before it. */
const REPORTING_REACH = 3;

/** Whether a month is that of a full date before it or the next one of that year: "18 June 2025 … On 19 June". */
export function isNextAfter(reference: Reference, from: number | undefined, to: number | undefined): boolean {
  return (
    isSingleDay(reference.value) && from !== undefined && to !== undefined && (to === from || to === from + 1)
  );
}

/** Days before the document time in which a month or day is news, whatever was told before. */
const FRESH = 31;
/** The same for what another sentence tells than the one that states a year, and than the one that names the same day. */
const STILL_FRESH = 45;

/** Whether a month or day has just been, or is now. */
export function isFresh(
  { today, day, documentTime: { monthDay } }: Context,
  fields: CalendarFields,
  most = FRESH,
): boolean {
  if (today === null || day === null)
    return monthDay !== undefined && isBeforeDateline(monthDay, fields, most);
  return occurrences(day.year, fields).some(({ from, to }) => from <= today && today - to <= most);
}

/** "OSLO, Oct 31 - … on Oct. 2": whether a day is of the weeks before that of a dateline without its year. */
function isBeforeDateline(
  dateline: { month: number; day: number },
  { month, day }: CalendarFields,
  most: number,
): boolean {
  if (month === undefined || day === undefined) return false;
  const ago = toDayNumber(COMMON_YEAR, dateline.month, dateline.day) - toDayNumber(COMMON_YEAR, month, day);
  return (ago + DAYS_OF_YEAR) % DAYS_OF_YEAR <= most;
}

const COMMON_YEAR = 2001;
const DAYS_OF_YEAR = 365;

/** Whether a report that looks back goes on from a date: in its sentence, or in the next one from a day. */
function goesOn(found: FoundTime, reference: Reference): boolean {
  const distance = found.sentence - reference.sentence;
  if (distance === 0) return found.tense !== 'future';
  return (
    distance === 1 && found.tense === 'past' && (isSingleDay(reference.value) || reference.sure === 'stated')
  );
}

/** The month in which a value begins; undefined for whole years and weeks. */
export function firstMonth(value: string): number | undefined {
  const part = /^\d{4}-(?:(\d{2})|(SP|SU|FA|WI|[QH]\d))/.exec(value);
  if (!part) return undefined;
  return part[1] === undefined ? Number(dayRange(value).from?.slice(5, 7)) : Number(part[1]);
}
