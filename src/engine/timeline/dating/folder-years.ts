import { daysBetween, formatDay, pad } from '../../time/calendar';
import type { DocumentTime, FoundTime, TimeExpression } from '../../time/types';
import { dayRange, formatValue } from '../../time/value';
import type { DatedArticle } from '../candidates';
import { sharedOf } from '../words';

/** Days within which all dated articles of a folder must lie around a time, for its year to be theirs. */
export const HALF_YEAR = 183;

/** So many names must an article share with a dated one, to be of its story. */
const FEWEST_NAMES = 2;

/**
 * The times of an article of unknown date, those without their year ("September 9", "in July") in the one year that puts
 * them within half a year of every dated article of the folder and, told as done, not behind the last one, or told as to
 * come, not before the first one. Nothing where the article shares no names with a dated one, or none is so near.
 */
export function inYearOfFolder(
  article: DatedArticle,
  dated: readonly DatedArticle[],
): readonly TimeExpression[] {
  const open = article.times.some((_, i) => isOpen(article, i));
  const folder = open && article.documentTime.value === null ? spanOfFolder(article, dated) : undefined;
  if (!folder) return article.times;
  const times = article.times.map((time, i) => {
    const found = article.found[i];
    return found && isOpen(article, i) ? (inYear(time, found, folder) ?? time) : time;
  });
  return times.every((time, i) => time === article.times[i]) ? article.times : times;
}

const YEARLESS = /^XXXX(?=-(?:0[1-9]|1[0-2])(?:-\d\d|$))/;

/** Whether the words of an expression name a month and no year, and nothing in its article tells which. */
function isOpen({ times, found }: DatedArticle, index: number): boolean {
  const meaning = found[index]?.meaning;
  const isPlain = meaning?.kind === 'calendar' && meaning.choice === 'context';
  return isPlain && YEARLESS.test(times[index]?.value ?? '');
}

interface FolderSpan {
  readonly first: string;
  readonly last: string;
}

/** The first and last day of the dated articles; undefined where none shares names with the article. */
function spanOfFolder(article: DatedArticle, dated: readonly DatedArticle[]): FolderSpan | undefined {
  const stated = dated.filter(({ documentTime }) => isStated(documentTime));
  const names = namesOf(article);
  if (!stated.some((other) => sharedOf(names, namesOf(other)) >= FEWEST_NAMES)) return undefined;
  const days = stated.flatMap(({ documentTime: { value } }) => value ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function isStated({ value, source }: DocumentTime): boolean {
  return value !== null && source !== 'inferred';
}

function namesOf({ entities }: DatedArticle): ReadonlySet<string> {
  return new Set(entities.flatMap((entity) => entity?.id ?? []));
}

function inYear(
  time: TimeExpression,
  { tense }: FoundTime,
  { first, last }: FolderSpan,
): TimeExpression | undefined {
  const fitting: TimeExpression[] = [];
  for (let year = Number(first.slice(0, 4)) - 1; year <= Number(last.slice(0, 4)) + 1; year++) {
    const value = time.value.replace(YEARLESS, pad(year, 4));
    const { from, to } = dayRange(value);
    if (from === null || to === null || !isNear(from, to, first) || !isNear(from, to, last)) continue;
    if ((tense !== 'future' && from > last) || (tense !== 'past' && to < first)) {
      if (tense === null) continue;
      return undefined;
    }
    const explanation = `${formatValue(value)}: no other year puts it within half a year of the dated articles of its story (${formatDay(first)}${first === last ? '' : ` to ${formatDay(last)}`}).`;
    fitting.push({ ...time, value, from, to, anchor: { kind: 'folder' }, explanation });
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isNear(from: string, to: string, day: string): boolean {
  return Math.abs(daysBetween(from, day)) <= HALF_YEAR && Math.abs(daysBetween(to, day)) <= HALF_YEAR;
}
