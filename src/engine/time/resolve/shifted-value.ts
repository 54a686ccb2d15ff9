import { addMonths, dayNumberToIso, daysInMonth, fromDayNumber, pad, weekdayOf, weekOf } from '../calendar';
import type { TimeMeaning, TimeUnit } from '../types';
import { clockOf, inYear } from './field-values';

/** What is so many units away from another day: "last week", "three days later". */
export type Shift = Extract<TimeMeaning, { kind: 'shift' }>;

/** The value that is reached from a day. */
export function shifted(from: number, meaning: Shift): string {
  if (meaning.exact !== undefined) return exactly(from, meaning, meaning.exact);
  const { unit, amount, fields } = meaning;
  const clock = clockOf(fields);
  const day = fromDayNumber(from);
  switch (unit) {
    case 'day':
    case 'night':
    case 'hour':
    case 'minute':
    case 'second':
      return dayNumberToIso(from + Math.round(unit === 'day' || unit === 'night' ? amount : 0)) + clock;
    case 'week':
    case 'fortnight':
    case 'weekend':
      return fields.weekday === undefined
        ? weekValue(from + Math.round(amount * (unit === 'fortnight' ? 14 : 7)), unit)
        : dayNumberToIso(from + amount * 7 - weekdayOf(from) + fields.weekday);
    case 'month':
    case 'season': {
      const at = addMonths(day.year, day.month, Math.round(amount * (unit === 'season' ? 3 : 1)));
      return inYear(at.year, { ...fields, month: at.month });
    }
    case 'quarter': {
      const at = addMonths(day.year, day.month, Math.round(amount * 3));
      return `${pad(at.year, 4)}-Q${Math.ceil(at.month / 3)}`;
    }
    case 'year':
      if (!Number.isInteger(amount))
        return shifted(from, { ...meaning, unit: 'month', amount: Math.round(amount * 12) });
      return (day.year + amount > 0 ? inYear(day.year + amount, fields) : ancient(day.year + amount)) + clock;
    case 'decade':
      return String(Math.floor(day.year / 10) + Math.round(amount));
    case 'century':
      return pad(Math.floor(day.year / 100) + Math.round(amount));
    case 'millennium':
      return pad(Math.max(0, day.year + amount * 1000), 4);
  }
}

const YEARS_BEFORE_TURN = 10;
/** "4,000 years ago": a year before our era; what lies farther back is just the past. */
function ancient(year: number): string {
  return year > -9999 ? `BC${pad(1 - year, 4)}` : 'PAST_REF';
}

const WEEKS_OF_DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day, week, month or (of those that are over) quarter that lies so far from a day. */
function exactly(from: number, { unit, amount }: Shift, grain: NonNullable<Shift['exact']>): string {
  if (grain === 'turn') {
    // "at the turn of the century" may be said some years before it.
    const length = unit === 'millennium' ? 1000 : 100;
    return pad(Math.floor((fromDayNumber(from).year + YEARS_BEFORE_TURN) / length) * length, 4);
  }
  const days = WEEKS_OF_DAYS[unit];
  if (days !== undefined) {
    const at = from + Math.round(amount * days);
    return grain === 'week' ? weekValue(at, grain) : dayNumberToIso(at).slice(0, grain === 'day' ? 10 : 7);
  }
  const day = fromDayNumber(from);
  const over = grain === 'quarter' ? 3 : 0;
  const at = addMonths(day.year, day.month, Math.round(amount * (MONTHS[unit] ?? 0)) - over);
  if (grain === 'new-year') return pad(at.year, 4);
  if (grain === 'quarter') return `${pad(at.year, 4)}-Q${Math.ceil(at.month / 3)}`;
  const sameDay = { month: at.month, day: Math.min(day.day, daysInMonth(at.year, at.month)) };
  if (grain === 'week') return inYear(at.year, { ...sameDay, week: 'whole' });
  return inYear(at.year, grain === 'day' ? sameDay : { month: at.month });
}

function weekValue(day: number, unit: TimeUnit): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`;
}

/** The value of a shift from a time that is not known. */
export function unknownValue(meaning: Shift): string {
  const clock = clockOf(meaning.fields);
  switch (meaning.unit) {
    case 'week':
    case 'fortnight':
      return meaning.fields.weekday === undefined ? 'XXXX-WXX' : `XXXX-WXX-${meaning.fields.weekday}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
    case 'season':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'year':
      return inYear(0, meaning.fields).replace(/^0000/, 'XXXX') + clock;
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    default:
      return `XXXX-XX-XX${clock}`;
  }
}
