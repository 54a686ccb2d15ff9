import {
  addDays,
  addMonths,
  dayNumberToIso,
  daysInMonth,
  fromDayNumber,
  isoToDayNumber,
  toDayNumber,
} from '../calendar';
import type { FoundTime, TenseHint, TimeMeaning } from '../types';
import { dayRange, formatValue } from '../value';
import type { Context } from './context';
import { DOCUMENT, type Resolution } from './context';
import { documentDay } from './explain';

type Duration = Extract<TimeMeaning, { kind: 'duration' }>;

/** Resolves a length of time; one that ends or begins now ("the past three months") gets its days. */
export function resolveDuration(context: Context, found: FoundTime, meaning: Duration): Resolution {
  const { value } = meaning;
  const toward = context.telling.narrative ? null : sideOf(meaning.toward, found.tense);
  const days = toward === null || context.today === null ? undefined : reach(context.today, value, toward);
  if (!days || context.documentTime.value === null) return { value, explanation: '' };
  const today = context.documentTime.value;
  return {
    value,
    anchor: DOCUMENT,
    explanation: `${toward === 'past' ? 'Counted back from' : 'Counted from'} ${documentDay(context)}.`,
    ...(toward === 'past' ? { from: days, to: today } : { from: today, to: days }),
  };
}

/** Resolves a length that is the first or last part of a period: its days are those of the period. */
export function resolvePart({ value, part }: Duration, period: string | undefined): Resolution {
  const { from, to } = dayRange(period ?? '');
  if (period === undefined || from === null || to === null) return { value, explanation: '' };
  const beyond =
    part === 'last'
      ? reach(isoToDayNumber(addDays(to, 1)), value, 'past')
      : reach(isoToDayNumber(from), value, 'future');
  if (beyond === undefined) return { value, explanation: '' };
  const name = formatValue(period);
  return part === 'last'
    ? { value, explanation: `Counted back from the end of ${name}.`, from: beyond, to }
    : { value, explanation: `Counted from the beginning of ${name}.`, from, to: addDays(beyond, -1) };
}

function sideOf(toward: Duration['toward'], tense: TenseHint): 'past' | 'future' | null {
  if (toward !== 'ahead') return toward;
  return tense === 'past' ? null : 'future';
}

/** The day at the far end of a duration that is counted from `today`; undefined where its length is vague. */
function reach(today: number, value: string, toward: 'past' | 'future'): string | undefined {
  const match = /^P(\d+)([DWMQY])(?:(\d+)M)?$/.exec(value);
  if (!match) return undefined;
  const sign = toward === 'past' ? -1 : 1;
  const amount = Number(match[1]) * sign;
  const unit = match[2];
  if (unit === 'D' || unit === 'W') return addDays(dayNumberToIso(today), amount * (unit === 'W' ? 7 : 1));
  const months = amount * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1) + sign * Number(match[3] ?? 0);
  const day = fromDayNumber(today);
  const at = addMonths(day.year, day.month, months);
  if (at.year < 1 || at.year > 9999) return undefined;
  return dayNumberToIso(toDayNumber(at.year, at.month, Math.min(day.day, daysInMonth(at.year, at.month))));
}
