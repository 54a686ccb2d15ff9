import type { CalendarFields, DocumentTime, FoundTime, TimeMeaning } from '../types';
import { yearsOfEntries } from './entries';

/** How an article tells of time. */
export interface Telling {
  /** Whether it tells of the past in its order, so that implied years follow the years it states. */
  readonly narrative: boolean;
  /** Whether a narrative is told in a report: only what stands near follows its years, unless it names but one. */
  readonly reporting: boolean;
  /** The year of all dates that state one; undefined where they state several, or none does. */
  readonly onlyYear: number | undefined;
  /** Whether nothing in it counts from the day on which it was written, but for "today". */
  readonly timeless: boolean;
  /** The days that the story states with their years, in their order. */
  readonly stated: readonly StatedDay[];
  /** The latest of their years, and where each of its days is stated last. */
  readonly latestYear: number;
  readonly ofLatestYear: ReadonlyMap<string, StatedDay>;
  /** The years of days in lists of key dates that do not state them. */
  readonly yearsOfEntries: ReadonlyMap<FoundTime, number>;
}

/** A day whose words state its year. */
export interface StatedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Index of the expression, and of its sentence. */
  readonly index: number;
  readonly sentence: number;
}

/** How an article tells, by all expressions in it. */
export function tellingOf(found: readonly FoundTime[], documentTime: DocumentTime): Telling {
  const stated = statedDays(found);
  const latestYear = stated.reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  return {
    narrative: isNarrative(found, documentTime),
    reporting: isReporting(found),
    onlyYear: onlyYear(found),
    timeless: isTimeless(found),
    stated,
    latestYear,
    ofLatestYear: new Map(
      stated.filter(({ year }) => year === latestYear).map((day) => [keyOfDay(day), day]),
    ),
    yearsOfEntries: yearsOfEntries(found),
  };
}

/** By which a day of a year is known. */
export function keyOfDay({ month, day }: Pick<CalendarFields, 'month' | 'day'>): string {
  return `${String(month)}-${String(day)}`;
}

function statedDays(found: readonly FoundTime[]): StatedDay[] {
  return found.flatMap(({ meaning, aside, sentence }, index) => {
    if (meaning.kind !== 'calendar' || aside !== undefined) return [];
    const { year, month, day } = meaning.fields;
    return year === undefined || month === undefined || day === undefined
      ? []
      : [{ year, month, day, index, sentence }];
  });
}

/** So many stated years make a story; so many dates one that opens with a day. */
const FEWEST_YEARS = 3;
const FEWEST_DATES = 4;
/** So many years from the document time a year is distant, and such a share of the stated ones makes a story of the past. */
const DISTANT_YEARS = 3;
const DISTANT_SHARE = 0.7;
/** "today" is said in a history as well ("in today's Poland"), the more so where nothing dates the article. */
const UNDATED_TODAY = 1;
/** How many years that a text states outweigh one word of a report: a bare "on Friday", or "last week". */
const YEARS_FOR_WEEKDAY = 10;
const YEARS_FOR_REPORT_WORD = 5;

/**
 * Whether an article tells a story of the past in its order, as histories do, so that an implied year is that of the
 * date before: it states several years, hardly any of them near the document time, and hardly names a weekday without
 * its date or speaks of "last week"; or it opens with a full date of such a year and has no such words at all. Where the
 * document time is unknown, every date speaks for a story: nothing else could tell its year.
 */
function isNarrative(found: readonly FoundTime[], documentTime: DocumentTime): boolean {
  const today = documentTime.value === null ? Number.NaN : Number(documentTime.value.slice(0, 4));
  const isDistant = ({ year, era }: CalendarFields): boolean =>
    era === 'BC' || (year !== undefined && !(Math.abs(year - today) < DISTANT_YEARS));
  let years = 0;
  let distant = 0;
  let open = 0;
  let reported = 0;
  for (const { meaning, quoted } of found) {
    const weight = reportWeight(meaning, documentTime.value === null);
    if (weight > 0) {
      if (!quoted) reported += weight;
    } else if (meaning.kind === 'calendar') {
      if (meaning.fields.year === undefined) open++;
      else {
        years++;
        if (isDistant(meaning.fields)) distant++;
      }
    }
  }
  const isUndated = documentTime.value === null && documentTime.monthDay === undefined;
  // News looks back as well before it comes to its matter, and then to what is to come.
  const isPast = found.every(({ tense, quoted }) => tense !== 'future' || quoted);
  const opens = opensWithDay(found, isDistant, isUndated && isPast && years + open >= FEWEST_DATES);
  const several = documentTime.value === null || years + open >= FEWEST_DATES;
  if (several && reported === 0 && distant === years && opens) return true;
  const told = opens || documentTime.value === null ? years + open : years;
  return years >= FEWEST_YEARS && distant >= DISTANT_SHARE * years && reported <= told;
}

function onlyYear(found: readonly FoundTime[]): number | undefined {
  const years = new Set<number>();
  for (const { meaning } of found)
    if (meaning.kind === 'calendar' && meaning.fields.year !== undefined) years.add(meaning.fields.year);
  return years.size === 1 ? [...years][0] : undefined;
}

/** Whether an article counts anything but "today" from the day on which it was written: "last week", "on Friday". */
function isReporting(found: readonly FoundTime[]): boolean {
  return found.some(({ meaning, quoted }) => !quoted && !isToday(meaning) && reportWeight(meaning, true) > 0);
}

/**
 * Whether "today" in an article without a document time means the age that it is written in: it tells of years, and
 * nothing else in it counts from the day on which it was written.
 */
function isTimeless(found: readonly FoundTime[]): boolean {
  const years = found.some(({ meaning }) => meaning.kind === 'calendar' && meaning.fields.year !== undefined);
  return (
    years &&
    found.every(({ meaning, quoted }) => quoted || isToday(meaning) || reportWeight(meaning, true) === 0)
  );
}

function isToday(meaning: TimeMeaning): boolean {
  return (
    meaning.kind === 'shift' &&
    meaning.from === 'document-time' &&
    meaning.unit === 'day' &&
    meaning.amount === 0 &&
    Object.keys(meaning.fields).length === 0
  );
}

/** Whether an expression stands beside the line of a story, from which it does not go on. */
export function isBeside(aside: FoundTime['aside']): boolean {
  return aside === 'background' || aside === 'relative';
}

/** Whether the first date of the story is a day of a year that passes a test, or a month or season of such a year where that is enough. */
function opensWithDay(
  found: readonly FoundTime[],
  test: (fields: CalendarFields) => boolean,
  isMonthEnough: boolean,
): boolean {
  const first = found.find(({ meaning, aside }) => meaning.kind === 'calendar' && !isBeside(aside));
  if (first?.meaning.kind !== 'calendar') return false;
  const { day, month, season } = first.meaning.fields;
  return (day ?? (isMonthEnough ? (month ?? season) : undefined)) !== undefined && test(first.meaning.fields);
}

/** How many stated years the words outweigh because they count from the day on which the article was written. */
function reportWeight(meaning: TimeMeaning, undated: boolean): number {
  if (meaning.kind === 'shift') {
    if (meaning.from !== 'document-time') return 0;
    return undated && isToday(meaning) ? UNDATED_TODAY : YEARS_FOR_REPORT_WORD;
  }
  // "over the past five years"
  if (meaning.kind === 'duration') return meaning.toward === 'past' ? YEARS_FOR_REPORT_WORD : 0;
  if (meaning.kind !== 'calendar') return 0;
  // "last November", "next Friday"
  if (/^(?:last|next)$/.test(meaning.choice)) return YEARS_FOR_REPORT_WORD;
  if (meaning.choice !== 'context') return 0;
  const { weekday, month, nth } = meaning.fields;
  return weekday !== undefined && month === undefined && nth === undefined ? YEARS_FOR_WEEKDAY : 0;
}
