import type { Candidate, Refiner } from '../match';
import { SYMBOL } from '../symbols';
import type { TimeMeaning } from '../types';

/**
 * Joins a part of a year and a year in words or of an era, and a day and a year that is counted from now: "the winter of
 * nineteen ninety-four", "March 44 BC", "17 of last year" in "July 13 to 17 of last year".
 */
export const joinYear: Refiner = {
  name: 'join-year',
  refine(candidates, scan) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const before = joined.at(-1);
      const near =
        before &&
        (candidate.first === before.end ||
          (candidate.first === before.end + 1 && scan.symbols[before.end] === SYMBOL.OF));
      const both = near
        ? isSpelledOut(candidate)
          ? join(before, candidate)
          : joinRelative(before, candidate)
        : undefined;
      if (both) joined[joined.length - 1] = both;
      else joined.push(candidate);
    }
    return joined;
  },
};

/** "nineteen ninety-six", "44 BC", "the year 2012" */
function isSpelledOut({ rule, meaning, first, end }: Candidate): boolean {
  const named = rule === 'year' && end - first === THE_YEAR;
  return named || rule === 'spoken-year' || (meaning.kind === 'calendar' && meaning.fields.era !== undefined);
}

/** "the year 2012", in tokens. */
const THE_YEAR = 3;

function join(period: Candidate, year: Candidate): Candidate | undefined {
  const { meaning } = period;
  if (meaning.kind !== 'calendar' || year.meaning.kind !== 'calendar') return undefined;
  const { season, quarter, half, month } = meaning.fields;
  const open = (season ?? quarter ?? half ?? month) !== undefined && meaning.fields.year === undefined;
  if (!open) return undefined;
  return {
    ...period,
    end: year.end,
    meaning: { ...meaning, fields: { ...meaning.fields, ...year.meaning.fields } },
  };
}

/** "July 17" and "last year", "next year": that day of that year. */
function joinRelative(day: Candidate, year: Candidate): Candidate | undefined {
  const { meaning } = day;
  if (meaning.kind !== 'calendar' || meaning.choice !== 'context' || !isRelativeYear(year)) return undefined;
  const { month, day: number } = meaning.fields;
  const open = month !== undefined && number !== undefined && meaning.fields.year === undefined;
  return open ? { ...day, end: year.end, meaning: { ...year.meaning, fields: meaning.fields } } : undefined;
}

type Shift = Extract<TimeMeaning, { kind: 'shift' }>;

function isRelativeYear(year: Candidate): year is Candidate & { readonly meaning: Shift } {
  const { meaning, mod } = year;
  if (meaning.kind !== 'shift' || meaning.unit !== 'year' || (mod ?? null) !== null) return false;
  const plain = year.rule === 'period' && meaning.exact === undefined && meaning.side === undefined;
  return plain && Math.abs(meaning.amount) <= 1 && Object.keys(meaning.fields).length === 0;
}
