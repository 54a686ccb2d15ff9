import type { Parser, Refiner } from './match';
import { ago, dayBefore, yearAgo } from './parsers/ago';
import { clock, spokenClock } from './parsers/clock';
import { century, decade } from './parsers/decade';
import { deicticDay, deicticPart, earlyHours, narrativePart, overnight } from './parsers/deictic-day';
import {
  anchoredDuration,
  bareDuration,
  countedDuration,
  hyphenDuration,
  partOfHour,
  singleDuration,
} from './parsers/duration';
import { holiday } from './parsers/holiday';
import {
  dayMonth,
  dayOfRange,
  dayOfRelativeMonth,
  gluedMonthDay,
  monthDay,
  ordinalDay,
  shortDayMonth,
} from './parsers/month-day';
import { month, monthOfRelativeYear } from './parsers/month';
import { famousFigures, hyphenDate, isoDate, numericDate } from './parsers/numeric-date';
import { barePeriod, beyondNext, period, weekOfDay } from './parsers/period';
import { newYear, turnOfCentury, yearEnd } from './parsers/turns';
import { monthsQuarter, quarter, quarterOfYear, shortQuarter } from './parsers/quarter';
import { season, seasonOfYear } from './parsers/season';
import { adverbSet, dayOfEach, each, eachWeekday, rate } from './parsers/set';
import { future, past, present } from './parsers/vague';
import { dayOfMonth, weekday, weekdayBeyond, weekdaysAgo } from './parsers/weekday';
import { ancientYear, fiscalYear, shortYear, spokenYear, year } from './parsers/year';
import { joinDateAndTime } from './refiners/join-date-and-time';
import { joinLengths } from './refiners/join-lengths';
import { joinRange } from './refiners/join-range';
import { joinSomeWeekday } from './refiners/join-some-weekday';
import { joinYear } from './refiners/join-year';

/**
 * The parsers in their order. Of two that fit at the same place the longer match wins, whatever the order; the order
 * only decides between matches of equal length, so the more specific form stands first: dates in figures, then days,
 * months and larger periods of the calendar, then what is counted from another time, then lengths and sets, and
 * vague references last.
 */
export const PARSERS: readonly Parser[] = [
  isoDate,
  numericDate,
  hyphenDate,
  famousFigures,
  clock,
  spokenClock,
  monthDay,
  gluedMonthDay,
  shortDayMonth,
  dayMonth,
  dayOfRange,
  weekOfDay,
  holiday,
  monthOfRelativeYear,
  month,
  seasonOfYear,
  season,
  eachWeekday,
  dayOfEach,
  weekdayBeyond,
  weekdaysAgo,
  weekday,
  dayOfMonth,
  dayOfRelativeMonth,
  deicticDay,
  deicticPart,
  overnight,
  earlyHours,
  narrativePart,
  quarter,
  monthsQuarter,
  shortQuarter,
  quarterOfYear,
  yearAgo,
  century,
  decade,
  ancientYear,
  fiscalYear,
  spokenYear,
  shortYear,
  year,
  ago,
  dayBefore,
  yearEnd,
  each,
  rate,
  anchoredDuration,
  beyondNext,
  newYear,
  turnOfCentury,
  period,
  barePeriod,
  hyphenDuration,
  countedDuration,
  partOfHour,
  singleDuration,
  adverbSet,
  ordinalDay,
  future,
  past,
  present,
  bareDuration,
];

/**
 * The refiners in their order: first years are joined to their periods and shared over ranges, so that a day is whole
 * before its time joins.
 */
export const REFINERS: readonly Refiner[] = [
  joinLengths,
  joinYear,
  joinSomeWeekday,
  joinRange,
  joinDateAndTime,
];
