import { SHORT_MONTHS } from '../../text/calendar.data';
import { addDays, addMonths, isoToDayNumber, pad, parseIsoDay, weekOf } from '../../time/calendar';
import { dayRange } from '../../time/value';
import { TITLE_ABBREVIATIONS } from '../../tokenize/abbreviations.data';
import { amountOf } from '../mentions/amounts';
import { vagueness, type EventDate } from '../mentions/dates';
import { ofSameDay } from './anchors';

/** So far from something else: "two days after" it is 2 days, "a week before" it -1 week, "within hours of" it some hours. */
export interface Count {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** Negative for before it; of hours only the sign counts. */
  readonly amount: number;
}

/** What has a full stop inside a sentence: "the day after the |Feb.| 11 fire". */
const SHORTENED = [...[...SHORT_MONTHS, 'sept'].map((month) => `${month}.`), ...TITLE_ABBREVIATIONS]
  .join('|')
  .replaceAll('.', String.raw`\.`);

const COUNT = new RegExp(
  String.raw`(?:(?:\b(\p{L}+)\s+)?\b([\p{L}\d]+)\s+)?\b(minute|hour|day|week|month|year)(s?) ` +
    String.raw`(after|following|before|of)\s+(?:(?:[\p{L}\d,’'-]+|${SHORTENED})\s+){0,8}$`,
  'iu',
);
const LOOK_BACK = 110;

/** What is counted in more days, or years, is no count of a reporter's; more hours than these are days. */
const MOST_DAYS = 1000;
const MOST_YEARS = 500;
const MOST_HOURS = 24;

/** How far something is from what begins at a place, as the words before that place say; undefined where they do not. */
export function readCount(text: string, place: number): Count | undefined {
  const [, opening = '', word = '', unit = '', plural = '', direction = ''] =
    COUNT.exec(text.slice(Math.max(0, place - LOOK_BACK), place))?.map((part) => part?.toLowerCase()) ?? [];
  const isHour = unit === 'hour' || unit === 'minute';
  if (direction === 'of') return countOf(opening, word, isHour ? 'hour' : unit);
  const number = word === 'the' && unit === 'day' && plural === '' ? 1 : numberOf(word);
  const sign = direction === 'before' ? -1 : 1;
  if (isHour) return (number ?? 0) <= MOST_HOURS ? { unit: 'hour', amount: sign } : undefined;
  return number === undefined ? undefined : { unit: unit as Count['unit'], amount: sign * number };
}

/** How many days behind what begins at a place something was, as the words before that place say: "two days after". */
export function daysBehind(text: string, place: number): number | undefined {
  const count = readCount(text, place);
  return count?.unit === 'day' ? count.amount : undefined;
}

/** "within hours of the", "on the day of the". */
function countOf(opening: string, word: string, unit: string): Count | undefined {
  if (unit === 'hour' && [opening, word].includes('within')) return { unit, amount: 1 };
  return unit === 'day' && word === 'the' && opening === 'on' ? { unit, amount: 0 } : undefined;
}

function numberOf(word: string): number | undefined {
  return word === 'a' || word === 'an' || word === 'one' ? 1 : amountOf(`${word} days`)?.number;
}

/**
 * The time that lies so far from a known one; undefined where that is not known so exactly, or the count is no reporter's.
 *
 * @param reported the day of the article that tells it; null where nobody knows
 */
export function timeFrom(
  known: EventDate,
  { unit, amount }: Count,
  reported: string | null,
): EventDate | undefined {
  const { from } = known;
  const isDay = unit === 'hour' || unit === 'day' || unit === 'week';
  if (from === null || Math.abs(amount) > (isDay ? MOST_DAYS : MOST_YEARS)) return undefined;
  if (isDay && vagueness(known) > 0) return undefined;
  const base = { ...ofSameDay(known), counted: true } as const;
  if (unit === 'hour') {
    // "hours after" may be past midnight
    const other = addDays(from, amount);
    if (amount < 0) return { ...base, value: from, from: other, to: from };
    return { ...base, value: from, from, to: reported === from ? from : other };
  }
  const value = isDay ? dayFrom(from, unit, amount) : monthFrom(from, unit, amount);
  return value === undefined ? undefined : { ...base, value, ...dayRange(value) };
}

function dayFrom(from: string, unit: 'day' | 'week', amount: number): string {
  return unit === 'day' ? addDays(from, amount) : isoWeek(addDays(from, amount * DAYS_OF_WEEK));
}

function isoWeek(day: string): string {
  const { year, week } = weekOf(isoToDayNumber(day));
  return `${pad(year, 4)}-W${pad(week)}`;
}

function monthFrom(from: string, unit: 'month' | 'year', amount: number): string | undefined {
  const { year, month } = parseIsoDay(from) ?? {};
  if (year === undefined || month === undefined) return undefined;
  const at = addMonths(year, month, amount * (unit === 'year' ? MONTHS_OF_YEAR : 1));
  return unit === 'month' ? `${pad(at.year, 4)}-${pad(at.month)}` : pad(at.year, 4);
}

const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;

/** The same count from the other end. */
export function backwards({ unit, amount }: Count): Count {
  return { unit, amount: -amount };
}
