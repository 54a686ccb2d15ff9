import type { EventMention } from '../events/types';
import { addDays, daysBetween } from '../time/calendar';
import type { DocumentTime, TimeExpression } from '../time/types';

/** When an event mention says that its event happens. */
export interface EventDate {
  /** TIMEX3 value, or null where no part of the calendar is known. */
  readonly value: string | null;
  /** First and last day that is possible; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Index of the expression that says so. */
  readonly time?: number;
  /** Whether the expression needs the article's date, which nobody knows. */
  readonly open: boolean;
}

/**
 * The date of an event mention from its expression of time; where it has none, the article's date bounds it: what
 * occurred did so up to that day, what is planned comes from that day on.
 */
export function dateOf(
  mention: EventMention,
  times: readonly TimeExpression[],
  documentTime: DocumentTime,
): EventDate {
  const time = mention.time && times[mention.time.time];
  const bounds = boundsOf(mention, documentTime);
  if (!mention.time || !time || (time.type !== 'DATE' && time.type !== 'TIME'))
    return { value: null, ...bounds, open: false };
  const index = mention.time.time;
  if (time.value.startsWith('X')) return { value: null, ...bounds, time: index, open: true };
  if (time.from === null && time.to === null) return { value: null, ...bounds, open: false };
  return { ...related(mention, time, bounds), time: index, open: false };
}

interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

function boundsOf(mention: EventMention, { value, from, to }: DocumentTime): Bounds {
  if (mention.status === 'occurred') return { from: null, to: value ?? to };
  if (mention.status === 'planned') return { from: value ?? from, to: null };
  return { from: null, to: null };
}

function related(
  mention: EventMention,
  { value, from, to }: TimeExpression,
  bounds: Bounds,
): { value: string | null; from: string | null; to: string | null } {
  switch (mention.time?.relation) {
    case 'before':
      return { value: null, from: bounds.from, to: from && addDays(from, -1) };
    case 'after':
      return { value: null, from: to && addDays(to, 1), to: bounds.to };
    case 'by':
      return { value, from: bounds.from, to };
    case 'since':
      return { value, from, to: bounds.to ?? to };
    default:
      return { value, from, to };
  }
}

/** The later of two days, an open one being earlier than any. */
export function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The earlier of two days, an open one being later than any. */
export function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Whether one day can lie in both stretches of time. */
export function mayCoincide(a: Bounds, b: Bounds): boolean {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return from === null || to === null || from <= to;
}

/** Length of a stretch in days for comparing how exact two dates are; open ends count as years. */
export function vagueness({ from, to }: Bounds): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return daysBetween(from, to);
}
