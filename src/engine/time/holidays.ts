import { addDays, dayNumberToIso, daysInMonth, pad, toDayNumber, weekdayOf } from './calendar';
import { HOLIDAYS, type HolidayRule } from './data/holidays.data';
import { MOVABLE_FEASTS } from './data/movable-feasts.data';
import type { DayRange } from './value';

const RULES: ReadonlyMap<string, HolidayRule> = new Map(HOLIDAYS.map(({ key, rule }) => [key, rule]));

/**
 * First and last days of a holiday in a year: one entry, two for a feast of a shorter (lunar) year that falls into it
 * twice, none where the tables do not reach. Feasts that follow the moon are given by the calendar (Umm al-Qura for
 * the Islamic ones): where the sighting decides, they may be a day off.
 */
export function holidayDays(key: string, year: number): readonly Required<DayRange>[] {
  const rule = RULES.get(key);
  if (rule === undefined) return [];
  const length = rule.kind === 'table' ? (rule.length ?? 1) : 1;
  return firstDays(rule, year).map((first) => ({ from: first, to: addDays(first, length - 1) }));
}

/** Month and day of a holiday that has the same ones every year (`12-25`). */
export function fixedDay(key: string): string | undefined {
  const rule = RULES.get(key);
  if (rule?.kind !== 'fixed') return undefined;
  return `${pad(rule.month)}-${pad(rule.day)}`;
}

function firstDays(rule: HolidayRule, year: number): readonly string[] {
  switch (rule.kind) {
    case 'fixed':
      return [dayNumberToIso(toDayNumber(year, rule.month, rule.day))];
    case 'weekday':
      return [dayNumberToIso(nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0))];
    case 'easter':
      return [dayNumberToIso(easterSunday(year) + rule.days)];
    case 'table':
      return listedDays(rule.table, year).map((day) => addDays(day, rule.days));
    case 'either':
      return rule.tables.flatMap((name) => listedDays(name, year)).sort();
  }
}

function listedDays(table: string, year: number): readonly string[] {
  return (MOVABLE_FEASTS[table] ?? '').split(' ').filter((day) => day.startsWith(`${pad(year, 4)}-`));
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = toDayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Day number of Western Easter Sunday: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
