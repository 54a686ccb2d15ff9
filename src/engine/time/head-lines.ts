import { OUTLET } from '../layout/patterns.data';
import { BESIDE_DATE } from './data/publication.data';
import { findDay, findMonthDay, type FoundDay, type OwnOrder } from './short-dates';

/** Lines over a story that hold a date and hardly more. */

/** The name of a newspaper that a mark sets apart from the date: "The Harbour Times - Friday 18 April 2025", "Harbour Times / 05:18 AM April 18, 2025". */
const OUTLET_BEFORE = /^([^|•·]{3,40}?)\s*(?:\s[-–—/]|[|•·])[\s\d:.]*$/u;

/** "New York", "Dar es Salaam" */
const PLACE = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?:(?: \p{Ll}{2,4})? \p{Lu}[\p{L}'’.-]{1,20}){0,2}`;
const PLACES = `${PLACE}(?: ?/ ?${PLACE}){0,2}`;

/**
 * A place before the date of a line under the headline: "Accra, Friday 7 March 2025", "PTI | Port Harcourt | 7 March 2025", "Accra
 * (Reuters) 7 March 2025", "LAGOS/ACCRA, 7 March 2025".
 */
const PLACE_BEFORE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’ -]{1,40}?\s*\|\s*)?${PLACES}(?:, ${PLACE})?\s*` +
    String.raw`(?:[,|•·–—-]|\(\p{Lu}[\p{L} ]{1,20}\),?)\s*(?:\p{Lu}[a-z]{1,5}(?:day)?\.?,?\s*)?$`,
  'u',
);

/** A place behind it: "3 March 2024 — Accra", "3 March 2024, Accra". */
const PLACE_AFTER = new RegExp(String.raw`^\s*[|•·–—,]\s*${PLACES}$`, 'u');

/**
 * The day of a line that holds hardly more; undefined where it holds more, or from one day to another.
 *
 * @param below whether the line stands right below the headline
 */
export function findDayOfLine(line: string, below: boolean, dayOrder: OwnOrder): FoundDay | undefined {
  const found = findDay(line, dayOrder);
  if (!found) return undefined;
  const behind = line.slice(found.end);
  const other = findDay(behind, dayOrder);
  // "3 May 1934 – 1 March 2024": a life, or a festival.
  if (other && /^\s*(?:[-–—]|to)\s*$/.test(behind.slice(0, other.start))) return undefined;
  const before = line.slice(0, found.start).replace(BESIDE_DATE, '');
  const after = withoutDays(behind, dayOrder).replace(BESIDE_DATE, '');
  const outlet = OUTLET_BEFORE.exec(before)?.[1];
  const named =
    (outlet !== undefined && OUTLET.test(outlet)) || (below && PLACE_BEFORE.test(line.slice(0, found.start)));
  const rest = (named ? '' : before) + (below && PLACE_AFTER.test(after) ? '' : after);
  return /\p{L}/u.test(rest) && !isFieldAlone(before, after) ? undefined : found;
}

/** Between the fields of a line over a story: "Oru Agency / 4:05 CET | 3 May 2024", "3 May 2024 | Floods and Storms". */
const FIELD_BEFORE = /^(?:[^|]*\|)?[^|\p{L}]*$/u;
const FIELD_AFTER = /^[^|\p{L}]*(?:\|[^|]*)?$/u;
/** What such a field names: a section, an agency with its time. */
const LABEL = /^[^\p{L}]*\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|&|and|of|the|\/|\d{1,2}[:.]\d\d))*$/u;
const LONGEST_LABEL = 5;

/** Whether a date stands for itself between bars, and what the bars set apart are labels. */
function isFieldAlone(before: string, after: string): boolean {
  if (!FIELD_BEFORE.test(before) || !FIELD_AFTER.test(after)) return false;
  const labels = `${before}|${after}`.split('|').map((label) => label.replace(/\s+/g, ' ').trim());
  return labels.every(
    (label) => !/\p{L}/u.test(label) || (LABEL.test(label) && label.split(' ').length <= LONGEST_LABEL),
  );
}

const TOWN_BEFORE = new RegExp(`^${PLACE}: `, 'u');

/** Whether a line is nothing but a day of a month without its year, and where: "Thursday, May 3", "3 May, 06:12 BST", "Leeds: May 3". */
export function isMonthDayLine(line: string): boolean {
  const found = findMonthDay(line);
  if (!found) return false;
  const before = line.slice(0, found.start).replace(TOWN_BEFORE, '');
  const rest = `${before} ${line.slice(found.end)}`.replace(BESIDE_DATE, '');
  return !/\p{L}|\d{4}/u.test(rest);
}

/** A text without its full dates: "…, updated 4 March 2024". */
function withoutDays(text: string, dayOrder: OwnOrder): string {
  const found = findDay(text, dayOrder);
  return found ? text.slice(0, found.start) + withoutDays(text.slice(found.end), dayOrder) : text;
}
