import { daysBetween, isoDay, isRealDay } from '../../time/calendar';
import type { NeighbouringDays, TimeExpression } from '../../time/types';
import { dayRange, formatValue } from '../../time/value';
import type { DatedArticle } from '../mentions/candidate';
import { sharedOf } from '../words';

/** Days within which all dated articles of a folder must lie around a day, for its year to be theirs. */
export const HALF_YEAR = 183;

/** Of so many of the same people and bodies two articles of one story tell. */
const SAME_STORY = 3;

const YEARLESS = /^XXXX-(\d\d)(?:-(\d\d))?(?=T|$)/;
const MONTH_AND_DAY = /^(?:\d{4}|XXXX)-(\d\d-\d\d)(?=T|$)/;

/** Whether an article names days or months whose year it does not tell. */
export function hasYearlessTimes({ times, documentTime }: DatedArticle): boolean {
  return documentTime.among !== undefined || times.some(({ value }) => YEARLESS.test(value));
}

/**
 * The days between which the dated articles of a folder came out, for an article without a date that tells the story of one of
 * them; undefined where it tells another one.
 */
export function neighbouringDays(
  article: DatedArticle,
  dated: readonly DatedArticle[],
): NeighbouringDays | undefined {
  const isOfStory = storyOf(article);
  if (!dated.some(isOfStory)) return undefined;
  const days = dated.flatMap(({ documentTime }) => documentTime.value ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Whether another article tells of the same people, or of one of them and of a day that both name ("the June 12 crash"). */
function storyOf(article: DatedArticle): (other: DatedArticle) => boolean {
  const [people, days] = [peopleOf(article), monthDaysOf(article)];
  return (other) => {
    const shared = sharedOf(people, peopleOf(other));
    return shared >= SAME_STORY || (shared > 0 && sharedOf(days, monthDaysOf(other)) > 0);
  };
}

/** The days that an article names, and its own one, without their years. */
function monthDaysOf({ times, documentTime }: DatedArticle): ReadonlySet<string> {
  const values = [...times.map(({ value }) => value), documentTime.value ?? ''];
  return new Set(values.flatMap((value) => MONTH_AND_DAY.exec(value)?.[1] ?? []));
}

function peopleOf({ entities }: DatedArticle): ReadonlySet<string> {
  return new Set(entities.flatMap((e) => (e?.type === 'person' || e?.type === 'organization' ? e.id : [])));
}

/** The one year that puts a day within half a year of others; undefined where none does, or more than one. */
export function yearAmong(
  { month, day }: { readonly month: number; readonly day: number },
  { first, last }: NeighbouringDays,
): string | undefined {
  const years = new Set(
    [first, last].flatMap((d) => [-1, 0, 1].map((step) => Number(d.slice(0, YEAR)) + step)),
  );
  const near = [...years]
    .filter((year) => isRealDay(year, month, day))
    .map((year) => isoDay({ year, month, day }))
    .filter(
      (d) => Math.abs(daysBetween(d, first)) <= HALF_YEAR && Math.abs(daysBetween(d, last)) <= HALF_YEAR,
    );
  return near.length === 1 ? near[0] : undefined;
}

/** Length of `2031`. */
const YEAR = 4;
const MIDDLE_OF_MONTH = 15;

/** "on 10 October", "in December" in an article without a date: of the year that puts it beside the other articles. */
export function withYearAmong(time: TimeExpression, among: NeighbouringDays): TimeExpression {
  const [, month, day] = YEARLESS.exec(time.value) ?? [];
  if (month === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) return time;
  const near = yearAmong({ month: Number(month), day: Number(day ?? MIDDLE_OF_MONTH) }, among);
  if (near === undefined) return time;
  const value = near.slice(0, YEAR) + time.value.slice(YEAR);
  const explanation = `${formatValue(value)}: the year of the articles beside this one.`;
  return { ...time, value, ...dayRange(value), explanation };
}
