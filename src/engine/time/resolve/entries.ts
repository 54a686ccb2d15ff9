import type { CalendarFields, FoundTime } from '../types';

/** So many sentences in a row that begin with a day make a list of key dates. */
const FEWEST_ENTRIES = 3;
/** Sentences from one entry to the next. */
const LONGEST_ENTRY = 3;

/**
 * The years of the days in lists of key dates, whose first entry states its own: "Sept. 4, 2023: The storm forms. Sept. 10: It makes
 * landfall. Jan. 2: The trial begins". They go on in the order of time, or back in it, whatever the day of the article.
 */
export function yearsOfEntries(found: readonly FoundTime[]): ReadonlyMap<FoundTime, number> {
  const years = new Map<FoundTime, number>();
  let list: Entry[] = [];
  for (const entry of found.flatMap(entryOf)) {
    if (!goesOn(list.at(-1), entry)) {
      settle(list, years);
      list = [];
    }
    list.push(entry);
  }
  settle(list, years);
  return years;
}

interface Entry {
  readonly time: FoundTime;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

function entryOf(time: FoundTime): readonly Entry[] {
  const { meaning } = time;
  if (meaning.kind !== 'calendar' || !time.opens || time.quoted) return [];
  const { year, month, day }: CalendarFields = meaning.fields;
  return month === undefined || day === undefined ? [] : [{ time, year, month, day }];
}

function goesOn(last: Entry | undefined, { time }: Entry): boolean {
  const distance = last ? time.sentence - last.time.sentence : 0;
  return distance > 0 && distance <= LONGEST_ENTRY;
}

function settle(list: readonly Entry[], years: Map<FoundTime, number>): void {
  let last = list[0];
  let year = last?.year;
  if (year === undefined || list.length < FEWEST_ENTRIES) return;
  const step = runsBack(list) ? -1 : 1;
  for (const entry of list.slice(1)) {
    // a day or two out of order within a month begin no other year
    year = entry.year ?? (Math.sign(last.month - entry.month) === step ? year + step : year);
    if (entry.year === undefined) years.set(entry.time, year);
    last = entry;
  }
}

/** Whether the latest entry stands first, as those of pages that go on growing. */
function runsBack(list: readonly Entry[]): boolean {
  const steps = list
    .slice(1)
    .map(({ month, day }, i) => Math.sign((month - list[i].month) * 31 + day - list[i].day));
  return steps.reduce((sum, step) => sum + step, 0) < 0;
}
