import type { Candidate, Refiner } from '../match';
import { SYMBOL } from '../symbols';

/** Joins a part of a year and a year in words or of an era: "the winter of nineteen ninety-four", "March 44 BC". */
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
      const both = near && isSpelledOut(candidate) ? join(before, candidate) : undefined;
      if (both) joined[joined.length - 1] = both;
      else joined.push(candidate);
    }
    return joined;
  },
};

function isSpelledOut({ rule, meaning }: Candidate): boolean {
  return rule === 'spoken-year' || (meaning.kind === 'calendar' && meaning.fields.era !== undefined);
}

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
