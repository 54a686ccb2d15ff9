import { firstPlace } from '../../collections';
import { pad } from '../calendar';
import type { CalendarFields, FoundTime } from '../types';
import { formatValue } from '../value';
import type { Context, Resolution } from './context';
import { sentence } from './explain';
import { clockOf, inYear, isOverTurnOfYear } from './field-values';
import { keyOfDay, type StatedDay } from './narrative';

/** Sentences over which a day without its year may belong to the full date behind it. */
const REACH = 8;

/**
 * The year that a full date behind it gives to a day of an article without a date: "On February 13 he signed it. On March
 * 14, 2025 he resigned." It is that of the same day, else of the first full date, where no later year is told of.
 */
export function fromStatedBehind(
  { telling }: Context,
  found: FoundTime,
  fields: CalendarFields,
): Resolution | undefined {
  const { month } = fields;
  if (month === undefined || fields.week !== undefined) return undefined;
  const { stated, latestYear, ofLatestYear } = telling;
  const isBehind = (other: StatedDay | undefined): boolean => (other?.sentence ?? -1) > found.sentence;
  const last = ofLatestYear.get(keyOfDay(fields));
  const same = isBehind(last) ? last : undefined;
  const first = firstPlace(stated.length, (place) => isBehind(stated[place]));
  const next = same ?? (telling.reporting ? undefined : stated[first]);
  if (next?.year !== latestYear) return undefined;
  const year = next === same ? next.year : yearBefore(found, next, month);
  if (year === undefined) return undefined;
  const value = inYear(year, fields) + clockOf(fields);
  const named = formatValue(`${next.year}-${pad(next.month)}-${pad(next.day)}`);
  return {
    value,
    anchor: { kind: 'expression', index: next.index },
    explanation: sentence(value, next === same ? 'the day named further down' : `told before ${named}`),
  };
}

/** The year of a month that is told not long before a day. */
function yearBefore(found: FoundTime, next: StatedDay, month: number): number | undefined {
  if (found.tense === 'future' || next.sentence - found.sentence > REACH) return undefined;
  if (month <= next.month) return next.year;
  return isOverTurnOfYear(month, next.month) ? next.year - 1 : undefined;
}
