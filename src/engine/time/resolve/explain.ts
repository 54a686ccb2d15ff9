import { formatDay } from '../calendar';
import type { FoundTime, TimeMeaning } from '../types';
import { formatValue } from '../value';
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
  const words = formatValue(value);
  return `${words === '' ? value : words}: ${reason} ${documentDay(context)}.`;
}

/** "Friday, April 18, 2025: the day of the article itself." */
export function sameDay({ documentTime }: Context, value: string): string {
  const words = formatValue(value);
  const origin = documentTime.source === 'inferred' ? ', as other articles suggest it' : '';
  return `${words === '' ? value : words}: the day of the article itself${origin}.`;
}

/** "April 19, 2025: one day after Friday, April 18, 2025, which the text mentions before." */
export function byText(value: string, reason: string, reference: Reference): string {
  const words = formatValue(value);
  return `${words === '' ? value : words}: ${reason} ${formatValue(reference.value)}, which the text mentions before.`;
}

/** Why a value has unknown parts. */
export function unknown(found: FoundTime, value: string): string {
  const words = formatValue(value);
  const missing = /WXX/.test(value)
    ? 'of an unknown week'
    : /^XXXX/.test(value) && !/unknown/.test(words)
      ? 'of an unknown year'
      : '';
  const { meaning } = found;
  const holiday = meaning.kind === 'calendar' ? meaning.fields.holiday : undefined;
  const named = holiday === undefined ? `${words} ${missing}`.trim() : `${holiday} of an unknown year`;
  const subject = words === '' && holiday === undefined ? 'A time relative to the article’s date' : named;
  const reason =
    meaning.kind === 'shift' && meaning.from === 'previous'
      ? 'what it is counted from is unknown'
      : 'the article does not state its date';
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${reason}.`;
}

const MONTHS_OF_YEAR = 12;

/** How far a time lies from another: "two weeks before", "the month of". */
export function shiftWords(meaning: Extract<TimeMeaning, { kind: 'shift' }>): string {
  if (meaning.exact === 'new-year') return 'the new year nearest to';
  if (meaning.exact === 'turn') return `the turn of a ${meaning.unit} nearest to`;
  if (!Number.isInteger(meaning.amount) && meaning.unit === 'year')
    return shiftWords({ ...meaning, unit: 'month', amount: Math.round(meaning.amount * MONTHS_OF_YEAR) });
  const count = Math.abs(meaning.amount);
  if (meaning.amount === 0) return meaning.unit === 'day' ? 'the day of' : `the ${meaning.unit} of`;
  const unit = count === 1 ? meaning.unit : `${meaning.unit}s`;
  const amount = count === 1 ? 'one' : String(count);
  return `${amount} ${unit} ${meaning.amount < 0 ? 'before' : 'after'}`;
}
