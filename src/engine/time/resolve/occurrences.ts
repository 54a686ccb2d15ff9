import { isoToDayNumber, toDayNumber, weekdayOf } from '../calendar';
import { holidayDays } from '../holidays';
import type { CalendarFields, TenseHint } from '../types';
import { dayRange, type DayRange } from '../value';
import { inYear, onHoliday } from './field-values';

/** Which of the yearly occurrences is meant; `near`: no word and no tense says so. */
export type Way = 'past' | 'last' | 'next' | 'future' | 'this' | 'near';

/** A time of a year that comes back every year, in one of them. */
export interface Occurrence {
  readonly year: number;
  readonly value: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly from: number;
  readonly to: number;
}

/** The times of a year that fields name: none for 29 February of a common year, two for some holidays of the moon. */
export function occurrences(year: number, fields: CalendarFields): Occurrence[] {
  const value = inYear(year, fields);
  // 29 February of a common year.
  if (value.endsWith('-XX')) return [];
  if (fields.holiday === undefined) return occurrence(year, value, dayRange(value));
  return holidayDays(fields.holiday, year).flatMap((days) => {
    const name = onHoliday(days.from ?? '', fields);
    return occurrence(year, name, fields.week === undefined ? days : dayRange(name));
  });
}

function occurrence(year: number, value: string, { from, to }: DayRange): Occurrence[] {
  if (from === null || to === null) return [];
  return [{ year, value, fromDay: from, toDay: to, from: isoToDayNumber(from), to: isoToDayNumber(to) }];
}

const HALF_YEAR = 183;

/** The occurrence that is meant; undefined where no year near has one. */
export function chooseOccurrence(
  today: number,
  thisYear: number,
  fields: CalendarFields,
  way: Way,
  tense: TenseHint,
): Occurrence | undefined {
  const candidates = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => occurrences(year, fields));
  // A table of feasts that does not reach this year: those of its neighbours are not meant.
  if (!candidates.some(({ year }) => year === thisYear) && fields.holiday !== undefined) return undefined;
  const { weekday, month, day } = fields;
  if (weekday !== undefined && month !== undefined && day !== undefined) {
    // "Friday, April 18": the year in which they agree, the document time's own first.
    const fitting = candidates.filter((c) => weekdayOf(toDayNumber(c.year, month, day)) === weekday);
    if (fitting.length > 0) return fitting.find((c) => c.year === thisYear) ?? fitting[0];
  }
  if (way === 'this') {
    const own = candidates.find((c) => c.year === thisYear);
    // In spring "this winter" is the one that has just gone, unless the tense looks ahead.
    const gone =
      fields.season === 'WI' && tense !== 'future' && own !== undefined && own.from - today > HALF_YEAR;
    return gone ? candidates.find((c) => c.year === thisYear - 1) : own;
  }
  const past = candidates.filter((c) => (way === 'last' ? c.to < today : c.from <= today)).at(-1);
  const future = candidates.find((c) => (way === 'next' ? c.from > today : c.to >= today));
  if (!past || !future) return past ?? future;
  if (way === 'last') return past;
  if (way === 'next') return future;
  return today - past.to <= pastWeight(way, fields) * (future.from - today) ? past : future;
}

/** Weights for {@link pastWeight} by the tense around: chosen on the annotated news of `npm run bench:dates`. */
const PAST_WEIGHTS = {
  quarter: { past: 8, near: 8, future: 1 },
  day: { past: 8, near: 1.5, future: 0.125 },
  other: { past: 30, near: 1.5, future: 0.03 },
} as const;

/**
 * How many times as far as the next one the last one may lie to be meant. The tense of a clause is not always that of
 * its date ("declared a dividend payable Dec. 15"), so a day that is much nearer wins against it; months and quarters
 * are told of in their own tense, and quarters looked back at.
 */
function pastWeight(way: 'past' | 'near' | 'future', fields: CalendarFields): number {
  if (fields.quarter !== undefined) return PAST_WEIGHTS.quarter[way];
  const day = fields.day !== undefined || fields.holiday !== undefined;
  return (day ? PAST_WEIGHTS.day : PAST_WEIGHTS.other)[way];
}
