import { NUMBER_WORDS } from '../../text/numbers.data';
import { formatDay } from '../calendar';
import type { CalendarFields, FoundTime, TimeMeaning, TimeUnit } from '../types';
import { formatValue, nameOfMonth, SEASON_NAMES } from '../value';
import type { Context, Reference } from './context';

/** Sentences for the reader: how a value was reached. */

/** "April 20, 2025, the article's date", with where an inferred one comes from. */
export function documentDay(context: Context): string {
  const { value, source } = context.documentTime;
  const day = value === null ? '' : formatDay(value);
  return source === 'inferred'
    ? `${day}, the article's date as other articles suggest it`
    : `${day}, the article's date`;
}

/** "Friday, April 18, 2025: the Friday before April 20, 2025, the article's date." */
export function byDocument(context: Context, value: string, reason: string): string {
  return sentence(value, `${reason} ${documentDay(context)}`);
}

/** "Friday, April 18, 2025: the day of the article itself." */
export function sameDay({ documentTime }: Context, value: string): string {
  const origin = documentTime.source === 'inferred' ? ', as other articles suggest it' : '';
  return sentence(value, `the day of the article itself${origin}`);
}

/** "April 19, 2025: one day after Friday, April 18, 2025, mentioned earlier in the article." */
export function byText(value: string, reason: string, reference: Reference): string {
  // "in the year of 1916" says less well what "in 1916" says.
  const plain = /^\d{4}$/.test(reference.value) ? reason.replace(/^in the year of$/, 'in') : reason;
  return sentence(value, `${plain} ${formatValue(reference.value)}, mentioned earlier in the article`);
}

/** "Friday, April 18, 2025: the day mentioned earlier in the article." */
export function sameAsText(value: string, unit: string): string {
  return sentence(value, `the ${unit} mentioned earlier in the article`);
}

/** "Friday, April 18, 2025: the day named right after it." */
export function namedBehind(value: string): string {
  return sentence(value, 'the day named right after it');
}

/** "Wednesday, April 23, 2025, 03:42: the same moment as Tuesday, April 22, 2025, 19:42 in another zone." */
export function sameMoment(value: string, other: string): string {
  return sentence(value, `the same moment as ${formatValue(other)} in another zone`);
}

/** A value in words and what is said of it, as one sentence. */
export function sentence(value: string, reason: string): string {
  const words = formatValue(value);
  return `${words === '' ? value : words}: ${reason}.`;
}

/** Why a value has unknown parts. */
export function unknown({ documentTime }: Context, found: FoundTime, value: string): string {
  const { meaning } = found;
  if (meaning.kind === 'shift' && meaning.from === 'previous')
    return 'Counted from a time that the article does not make clear.';
  const { from, to } = documentTime;
  const window = from !== null && to !== null;
  const date = window
    ? `the article's date lies between ${formatDay(from)} and ${formatDay(to)}`
    : "the article's date is not known";
  const words = formatValue(value);
  const missing = /WXX/.test(value)
    ? 'of an unknown week'
    : /^XXXX/.test(value) && !/unknown/.test(words)
      ? 'of an unknown year'
      : '';
  const holiday = meaning.kind === 'calendar' ? meaning.fields.holiday : undefined;
  if (words === '' && holiday === undefined) return `A day or time counted from the article's date: ${date}.`;
  const named = holiday === undefined ? `${words} ${missing}`.trim() : `${holiday} of an unknown year`;
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}: ${date}.`;
}

/** What the fields of a yearly time name: "April 9", "April", "summer", "Easter"; "one" for others. */
export function nameOfFields({ month, day, nth, week, season, holiday }: CalendarFields): string {
  if (holiday !== undefined && week !== undefined) return `${holiday} ${week === 'end' ? 'weekend' : 'week'}`;
  if (nth !== undefined || week !== undefined) return 'one';
  if (month !== undefined) return day === undefined ? nameOfMonth(month) : `${nameOfMonth(month)} ${day}`;
  return (season === undefined ? holiday : SEASON_NAMES[season]) ?? 'one';
}

type Shift = Extract<TimeMeaning, { kind: 'shift' }>;

const MONTHS_OF_YEAR = 12;

/** How far a time lies from another: "two weeks before", "the month of", "in the year of". */
export function shiftWords(meaning: Shift): string {
  if (meaning.exact === 'new-year') return 'the new year nearest to';
  if (meaning.exact === 'turn') return `the turn of a ${meaning.unit} nearest to`;
  if (!Number.isInteger(meaning.amount) && meaning.unit === 'year')
    return shiftWords({ ...meaning, unit: 'month', amount: Math.round(meaning.amount * MONTHS_OF_YEAR) });
  const { unit, amount } = meaning;
  const inside = unit !== 'day' && Object.keys(meaning.fields).length > 0;
  if (amount === 0) return inside ? `in the ${unit} of` : `the ${INCLUDING[unit] ?? `${unit} of`}`;
  const side = amount < 0 ? 'before' : 'after';
  // "June last year": a month of the year before, not a year before.
  if (inside && Math.abs(amount) === 1) return `in the ${unit} ${side} that of`;
  return `${countOf(Math.abs(amount), unit)} ${side}`;
}

/** Units that a day before them may belong to. */
const INCLUDING: Readonly<Partial<Record<TimeUnit, string>>> = {
  week: 'week that includes',
  weekend: 'weekend in the week of',
};

const COUNTS = ['no', ...NUMBER_WORDS.slice(0, 10)] as const;

function countOf(count: number, unit: string): string {
  const plural = unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`;
  return `${COUNTS[count] ?? String(count)} ${count === 1 ? unit : plural}`;
}

/** How a time that is counted from the document time was reached; of "earlier this month" the days that it has. */
export function byShift(context: Context, value: string, meaning: Shift): string {
  if (meaning.side === 'before') return byDocument(context, value, 'from its beginning to');
  if (meaning.side === 'after') return sentence(value, `from ${documentDay(context)}, to its end`);
  return byDocument(context, value, shiftWords(meaning));
}

/** How a time that is counted from one before it in the text was reached. */
export function byShiftInText(value: string, meaning: Shift, reference: Reference): string {
  return meaning.amount === 0 && value === reference.value
    ? sameAsText(value, meaning.unit)
    : byText(value, shiftWords(meaning), reference);
}
