import { isRealDay, isoDay, parseIsoDay } from './calendar';
import { AMERICAN } from './data/publication.data';
import type { DayOrder, DocumentTime, FoundTime } from './types';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const NUMERIC = /\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/g;
const MONTH_FIRST = new RegExp(`\\b${MONTH} \\d{1,2}\\b(?!\\d)`, 'g');
const DAY_FIRST = new RegExp(`\\b\\d{1,2} ${MONTH}\\b`, 'g');

/** What a text shows of the order in which it writes day and month: above 0 for the month first, below for the day. */
export interface DayOrderEvidence {
  /** Dates in figures that can be read one way only. */
  readonly figures: number;
  /** Dates with the month's name; where there are none, what is American besides. */
  readonly names: number;
}

/** What a text shows of the order of day and month in figures such as 03/04/2025. */
export function dayOrderEvidence(text: string): DayOrderEvidence {
  let figures = 0;
  for (const [, first, second] of text.matchAll(NUMERIC)) {
    if (Number(second) > 12 && Number(first) <= 12) figures++;
    if (Number(first) > 12 && Number(second) <= 12) figures--;
  }
  const names = (text.match(MONTH_FIRST) ?? []).length - (text.match(DAY_FIRST) ?? []).length;
  return { figures, names: names === 0 ? Number(AMERICAN.some((sign) => sign.test(text))) : names };
}

/** How many more articles of a folder write the month first in figures than the day. */
export function dayOrderOfFolder(articles: readonly DayOrderEvidence[]): number {
  return articles.reduce((sum, { figures }) => sum + Math.sign(figures), 0);
}

/**
 * The order in which an article writes day and month in figures: as its own figures show, else as those of the other
 * articles of the folder do, else as its dates with names are written. In doubt the day comes first, as most of the
 * world writes it.
 *
 * @param folder what {@link dayOrderOfFolder} gives; 0 for an article by itself
 */
export function decideDayOrder(own: DayOrderEvidence, folder: number): DayOrder {
  return (own.figures || folder || own.names) > 0 ? 'month-first' : 'day-first';
}

/** The expressions with their ambiguous figures read in an order; the same list where nothing changes. */
export function timesInOrder(found: readonly FoundTime[], order: DayOrder): readonly FoundTime[] {
  const isOther = ({ meaning }: FoundTime): boolean =>
    meaning.kind === 'calendar' && meaning.dayOrder !== undefined && meaning.dayOrder !== order;
  return found.some(isOther) ? found.map((time) => (isOther(time) ? exchanged(time, order) : time)) : found;
}

function exchanged(time: FoundTime, order: DayOrder): FoundTime {
  const { meaning } = time;
  if (meaning.kind !== 'calendar') return time;
  const { month, day } = meaning.fields;
  if (month === undefined || day === undefined) return time;
  const fields = { ...meaning.fields, month: day, day: month };
  return { ...time, meaning: { ...meaning, fields, dayOrder: order } };
}

/** A document time whose ambiguous figures are read in an order. */
export function documentTimeInOrder(documentTime: DocumentTime, order: DayOrder): DocumentTime {
  const day = parseIsoDay(documentTime.value ?? '');
  const other = documentTime.dayOrder !== undefined && documentTime.dayOrder !== order;
  if (!day || !other || !isRealDay(day.year, day.day, day.month)) return documentTime;
  const value = isoDay({ year: day.year, month: day.day, day: day.month });
  return { ...documentTime, value, from: value, to: value, dayOrder: order };
}
