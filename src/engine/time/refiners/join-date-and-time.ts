import type { Candidate, Refiner } from '../match';
import type { Scan } from '../scan';
import { symbolId } from '../symbols';
import type { TimeMeaning } from '../types';

const COMMA = symbolId('COMMA');

/** Joins a day and a time of day that stand side by side into one TIME: "April 18, 2025 10:30 a.m.", "2025-04-18, 13:00". */
export const joinDateAndTime: Refiner = {
  name: 'join-date-and-time',
  refine(candidates, scan) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const before = joined.at(-1);
      const both = before && adjacent(before, candidate, scan) ? join(before, candidate) : undefined;
      if (both) joined[joined.length - 1] = both;
      else joined.push(candidate);
    }
    return joined;
  },
};

function adjacent(a: Candidate, b: Candidate, scan: Scan): boolean {
  if (a.sentence !== b.sentence) return false;
  return b.first === a.end || (b.first === a.end + 1 && scan.symbols[a.end] === COMMA);
}

function join(date: Candidate, time: Candidate): Candidate | undefined {
  const clock = time.meaning;
  if (date.type !== 'DATE' || clock.kind !== 'calendar' || clock.fields.hour === undefined) return undefined;
  if (Object.keys(clock.fields).some((key) => key !== 'hour' && key !== 'minute')) return undefined;
  const { meaning } = date;
  if (!namesDay(meaning)) return undefined;
  return {
    ...date,
    type: 'TIME',
    end: time.end,
    meaning: { ...meaning, fields: { ...meaning.fields, ...clock.fields } },
  };
}

function namesDay(meaning: TimeMeaning): meaning is Extract<TimeMeaning, { kind: 'calendar' | 'shift' }> {
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return meaning.kind === 'calendar' && (meaning.fields.day ?? meaning.fields.weekday) !== undefined;
}
