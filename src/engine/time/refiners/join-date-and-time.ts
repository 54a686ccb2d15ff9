import type { Candidate, Refiner } from '../match';
import type { Scan } from '../scan';
import { SYMBOL } from '../symbols';
import type { CalendarFields, TimeMeaning } from '../types';

/**
 * Joins a day and a time of day into one TIME: "April 18, 2025 10:30 a.m.", "2025-04-18, 13:00", "the morning of
 * March 23", "dawn on 22 March", "dawn Sunday", "overnight on Tuesday".
 */
export const joinDateAndTime: Refiner = {
  name: 'join-date-and-time',
  refine(candidates, scan) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const before = joined.at(-1);
      if (before && isRepeated(before, candidate, scan)) {
        joined.push({ ...candidate, meaning: before.meaning });
        continue;
      }
      const both = before && (ofDay(before, candidate, scan) ?? sideBySide(before, candidate, scan));
      if (both) joined[joined.length - 1] = both;
      else joined.push(candidate);
    }
    return joined;
  },
};

/** "10.10.2031 (|Friday|)": the same day again by its name. */
function isRepeated(
  date: Candidate,
  { first, rule, type, meaning }: Candidate,
  { symbols, article }: Scan,
): boolean {
  if (rule !== 'weekday' || type !== 'DATE' || first !== date.end + 1) return false;
  if (article.text.charAt(article.tokens.start[date.end]) !== '(') return false;
  if (meaning.kind !== 'calendar' || date.meaning.kind !== 'calendar' || symbols[first] !== SYMBOL.WEEKDAY)
    return false;
  return date.meaning.fields.day !== undefined && date.meaning.fields.month !== undefined;
}

function sideBySide(a: Candidate, b: Candidate, scan: Scan): Candidate | undefined {
  if (a.sentence !== b.sentence) return undefined;
  const adjacent = b.first === a.end || (b.first === a.end + 1 && scan.symbols[a.end] === SYMBOL.COMMA);
  return adjacent ? join(a, b) : undefined;
}

const PARTS: ReadonlySet<string> = new Set(['narrative-part', 'early-hours']);

/** "the morning of March 23", "dawn on 22 March", "the early hours of last Friday", "overnight Tuesday". */
function ofDay(part: Candidate, day: Candidate, scan: Scan): Candidate | undefined {
  if (part.sentence !== day.sentence || day.type !== 'DATE') return undefined;
  const link = scan.symbols[part.end];
  const linked = day.first === part.end + 1 && (link === SYMBOL.OF || link === SYMBOL.ON);
  if (!linked && day.first !== part.end) return undefined;
  const overnight = scan.symbols[part.first] === SYMBOL.OVERNIGHT;
  const placed = overnight || (PARTS.has(part.rule) && part.meaning.kind === 'calendar');
  if (!placed || !namesDay(day.meaning)) return undefined;
  const fields = { ...day.meaning.fields, ...timeOfDay(part.meaning) };
  return {
    ...day,
    type: 'TIME',
    first: part.first,
    mod: part.mod ?? null,
    meaning: { ...day.meaning, fields },
  };
}

/** The fields of a time of day alone. */
function timeOfDay(meaning: TimeMeaning): CalendarFields {
  return meaning.kind === 'calendar' || meaning.kind === 'shift' ? meaning.fields : {};
}

function join(date: Candidate, time: Candidate): Candidate | undefined {
  const clock = time.meaning;
  if (date.type !== 'DATE' || clock.kind !== 'calendar' || clock.fields.hour === undefined) return undefined;
  if (Object.keys(clock.fields).some((key) => !/^(?:hour|minute|zoned)$/.test(key))) return undefined;
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
