import type { Candidate, Refiner } from '../match';
import type { Scan } from '../scan';
import { SYMBOL, symbols } from '../symbols';
import type { CalendarFields, TimeMeaning } from '../types';

const LINKS: ReadonlySet<number> = new Set(symbols('TO HYPHEN AND OR UNTIL'));
const RANGE_LINKS: ReadonlySet<number> = new Set(symbols('TO HYPHEN UNTIL'));

/**
 * Lets months and days that stand in a range or a list share the year that one of them states: "from March 3 to April 5,
 * 2023", "from December 2023 to March", "in January, February and March 2010". Where a range states none, its end is the
 * first such day after its beginning, also "from Monday to Friday", "from spring to fall". So do years and weeks that are counted from now: "13 to 17 July last year", "from
 * Tuesday to Thursday of last week".
 */
export const joinRange: Refiner = {
  name: 'join-range',
  refine(candidates, scan) {
    const result = [...candidates];
    let listed = false;
    for (let i = result.length - 1; i > 0; i--) {
      const before = result[i - 1];
      const after = result[i];
      const link =
        before.sentence === after.sentence && after.first === before.end + 1 ? scan.symbols[before.end] : 0;
      const same = link === SYMBOL.AND || link === SYMBOL.OR ? ofSameYear(before, after) : undefined;
      if (same) result[i] = same;
      const placed = link === SYMBOL.IN ? withYear(before, after) : undefined;
      if (placed) result[i - 1] = placed;
      const linked: boolean = LINKS.has(link) || (listed && link === SYMBOL.COMMA);
      listed = linked && share(result, i, isRange(scan, before, link));
    }
    return result;
  },
};

/** "this autumn and winter": what "this" says holds for both seasons. */
function ofSameYear(before: Candidate, after: Candidate): Candidate | undefined {
  const [first, second] = [before.meaning, after.meaning];
  const both = before.rule === 'season' && after.rule === 'season';
  if (!both || first.kind !== 'calendar' || second.kind !== 'calendar' || second.choice !== 'context')
    return undefined;
  const open = first.fields.year === undefined && second.fields.year === undefined;
  return open && /^(?:last|this|next)$/.test(first.choice)
    ? { ...after, meaning: { ...second, choice: first.choice } }
    : undefined;
}

/** "between May and June in 1981": the month in the year behind it. */
function withYear(month: Candidate, year: Candidate): Candidate | undefined {
  const fields = monthFields(month.meaning);
  if (!fields || fields.year !== undefined || year.rule !== 'year' || year.meaning.kind !== 'calendar')
    return undefined;
  return { ...month, meaning: calendar({ ...fields, ...year.meaning.fields }, 'context') };
}

function isRange({ symbols }: Scan, before: Candidate, link: number): boolean {
  return RANGE_LINKS.has(link) || (link === SYMBOL.AND && symbols[before.first - 1] === SYMBOL.BETWEEN);
}

/** Shares a year between the candidates at `i - 1` and `i`; whether they are of one range or list. */
function share(candidates: Candidate[], i: number, range: boolean): boolean {
  const [before, after] = [candidates[i - 1], candidates[i]];
  const relative = besideRelative(before.meaning, after.meaning);
  if (relative) candidates[i - 1] = { ...before, meaning: relative };
  if (relative) return true;
  const bare = [isBareWeekday, isBareSeason].some((is) => is(before.meaning) && is(after.meaning));
  if (range && bare && after.meaning.kind === 'calendar') {
    candidates[i] = { ...after, meaning: calendar(after.meaning.fields, 'range-end') };
    return true;
  }
  const [first, second] = [monthFields(before.meaning), monthFields(after.meaning)];
  if (!first || !second) return false;
  if (first.year === undefined && second.year !== undefined) {
    const year = second.year - Number(first.month > second.month);
    candidates[i - 1] = { ...before, meaning: calendar({ ...first, year }, 'context') };
  } else if (range && first.year !== undefined && second.year === undefined) {
    const year = first.year + Number(first.month > second.month);
    candidates[i] = { ...after, meaning: calendar({ ...second, year }, 'context') };
  } else if (range && first.year === undefined && second.year === undefined) {
    candidates[i] = { ...after, meaning: calendar(second, 'range-end') };
  }
  return true;
}

/** The day or month of a range or list whose end says "last year", the weekday of one that says "last week". */
function besideRelative(before: TimeMeaning, after: TimeMeaning): TimeMeaning | undefined {
  if (before.kind !== 'calendar' || before.choice !== 'context' || after.kind !== 'shift') return undefined;
  const { month, weekday, year } = before.fields;
  if (after.unit === 'week' && weekday !== undefined && month === undefined)
    return after.fields.weekday === undefined ? undefined : { ...after, fields: { weekday } };
  const end = after.fields.month;
  if (after.unit !== 'year' || end === undefined || month === undefined || year !== undefined)
    return undefined;
  return { ...after, amount: after.amount - Number(month > end), fields: before.fields };
}

/** A weekday whose week the words leave open. */
function isBareWeekday(meaning: TimeMeaning): boolean {
  if (meaning.kind !== 'calendar' || meaning.choice !== 'context') return false;
  const { weekday, month, day } = meaning.fields;
  return weekday !== undefined && (month ?? day) === undefined;
}

/** A season whose year the words leave open. */
function isBareSeason(meaning: TimeMeaning): boolean {
  if (meaning.kind !== 'calendar' || meaning.choice !== 'context') return false;
  return meaning.fields.season !== undefined && meaning.fields.year === undefined;
}

type MonthFields = CalendarFields & { readonly month: number };

function monthFields(meaning: TimeMeaning): MonthFields | undefined {
  if (meaning.kind !== 'calendar' || meaning.choice !== 'context') return undefined;
  const { month, weekday } = meaning.fields;
  return month === undefined || weekday !== undefined ? undefined : { ...meaning.fields, month };
}

function calendar(fields: CalendarFields, choice: 'context' | 'range-end'): TimeMeaning {
  return { kind: 'calendar', fields, choice };
}
