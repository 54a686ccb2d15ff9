import { fullYear } from '../calendar';
import type { Match, TokenRange } from '../match';
import { SYMBOL } from '../symbols';
import type {
  CalendarFields,
  ShiftOrigin,
  DayPart,
  TimeChoice,
  TimeMeaning,
  TimeUnit,
  TimexMod,
} from '../types';

/** Patterns that several parsers share, and what their matches mean. */

/** A cardinal number in digits or words, also with a fraction: `90`, `twenty-four`, `2 1/2`, `a hundred`. */
export const NUMBER =
  '(?:(?:DAY|NUM|YEAR) (?:DAY SLASH DAY)? CARDINAL?|' +
  '(?:A(?=CARDINAL))? CARDINAL (?:HYPHEN? CARDINAL)* (?:AND CARDINAL)* (?:HYPHEN? AND HYPHEN? A HYPHEN? HALF)?|HUNDREDS OF (?:HUNDREDS OF)?)';

/** An ordinal in figures or words: `18th`, `second`, `twenty-first`. */
export const ORDINAL = '(?:(?:CARDINAL HYPHEN)? ORDINAL)';

/** The number that an ordinal in a group says. */
export function ordinalOf(match: Match, group: string): number {
  const { first, end } = match.group(group)!;
  const { values } = match.scan;
  return values[end - 1] + (end - first >= 3 ? values[first] : 0);
}

/** A number or a vague amount: `a few`, `several`, `a couple of`. */
export const AMOUNT = `(?<amount>${NUMBER}|A? FEW OF?)`;

/** The lower end of a range of amounts: "two to three weeks", "12-18 months"; not "fifty-three", nor "on May 26 to two years in jail". */
export const RANGE = `(?:(?<!MONTH)(?<lower>${NUMBER}) (?:TO|OR|(?<!CARDINAL)HYPHEN))`;

/** Words that make an amount inexact; they belong to the expression. */
export const BOUNDS = '(?<bounds>NO? MORE THAN|NO? LESS THAN|AT LEAST|UP TO|MORE THAN|LESS THAN|APPROX|SOME)';

/** Words for a part of a period: `early`, `the end of`, `mid-`, `later`. */
export const POSITION =
  '(?<position>(?:THE (?=(?:VERY)? (?:EARLY|LATE|MID|BEGINNING|END)))? VERY? ' +
  '(?:EARLY HYPHEN?|LATE HYPHEN?|MID OF|MID HYPHEN?|BEGINNING OF|END OF|END HYPHEN (?=MONTH|YEAR))|(?:THE|ITS) (?:ORDINAL|LAST|EARLY|LATE|CLOSING) (?:TRADING|FEW)? UNITS OF|(?:THE|ITS) (?:ORDINAL|LATTER) HALF OF|(?:EARLIER|LATER) IN (?=THE)|(?:EARLIER|LATER) ON?|SOMETIME)';

const UNITS: readonly TimeUnit[] = [
  'second',
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

/** The unit that a group's (last) word names. */
export function unitOf(match: Match, group: string): TimeUnit {
  const range = match.group(group);
  return UNITS[range ? match.scan.values[range.end - 1] : 4] ?? 'day';
}

const PARTS: readonly DayPart[] = ['DT', 'MO', 'MI', 'AF', 'EV', 'NI', 'DT'];

/** The part of the day that a group's word names; undefined where the group is empty. */
export function partOf(match: Match, group: string): DayPart | undefined {
  const value = match.value(group);
  return value === undefined ? undefined : PARTS[value];
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** The season that a group's word names. */
export function seasonOf(match: Match, group: string): 'SP' | 'SU' | 'FA' | 'WI' {
  return SEASONS[(match.value(group) ?? 1) - 1] ?? 'SP';
}

/** The year that a group of two figures behind an apostrophe means (`'98`, `'24`); undefined for other numbers. */
export function shortYearOf(match: Match, group: string): number | undefined {
  const value = match.value(group);
  return value === undefined || match.words(group).length !== 2 ? undefined : fullYear(value);
}

/** The number that a group says; null for a vague one ("several"). */
export function amountOf(match: Match, group = 'amount'): number | null {
  const range = match.group(group);
  return range ? readAmount(match, range) : 1;
}

function readAmount(match: Match, range: TokenRange): number | null {
  const { symbols, values } = match.scan;
  let total = 0;
  let part = 0;
  for (let i = range.first; i < range.end; i++) {
    const value = values[i];
    if (symbols[i] === SYMBOL.FEW) return match.word(i) === 'couple' ? 2 : null;
    if (symbols[i] === SYMBOL.HUNDREDS) return null;
    // "two-three months" is a range; "fifty-three" and "three-and-a-half" are not.
    if (symbols[i] === SYMBOL.HYPHEN && symbols[i + 1] === SYMBOL.CARDINAL && part > 0 && part < 20)
      return total + part;
    // "between five and six months": the lower one; "a hundred and six" is one number.
    if (symbols[i] === SYMBOL.AND && part > 0 && part % 100 !== 0 && symbols[i + 1] === SYMBOL.CARDINAL)
      return total + part;
    if (symbols[i] === SYMBOL.HALF) part += 0.5;
    else if (symbols[i + 2] !== undefined && symbols[i + 1] === SYMBOL.SLASH && i + 2 < range.end) {
      part += value / Math.max(1, values[i + 2]);
      i += 2;
    } else if (symbols[i] === SYMBOL.A || value === 0) continue;
    else if (value === 100 || value === 12 || value === 1000) {
      const spoken = match.word(i);
      if (spoken === 'hundred' || spoken === 'dozen') part = (part || 1) * value;
      else if (spoken === 'thousand') {
        total += (part || 1) * 1000;
        part = 0;
      } else part += value;
    } else part += value;
  }
  return total + part;
}

/** TIMEX3 duration of an amount of a unit: `P4D`, `PT1H30M`, `PXY`. Decades are given in years, and centuries where they are counted. */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  if (unit === 'fortnight') return durationValue(amount === null ? null : amount * 2, 'week');
  if (amount !== null && unit === 'decade') return durationValue(amount * 10, 'year');
  if (amount !== null && unit === 'century') return durationValue(amount * 100, 'year');
  if (amount !== null && unit === 'millennium') return durationValue(amount * 1000, 'year');
  if (amount !== null && unit === 'quarter') return `P${trim(amount)}Q`;
  const [prefix, letter] = DURATION_LETTERS[unit];
  if (amount === null) return `${prefix}X${letter}`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const finer = FINER[unit];
  if (rest === 0 || finer === undefined) return `${prefix}${trim(amount)}${letter}`;
  const start = whole === 0 ? prefix : `${prefix}${whole}${letter}`;
  const clock = unit === 'day' ? 'T' : '';
  return `${start}${clock}${trim(Math.round(rest * finer[0]))}${finer[1]}`;
}

function trim(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

const DURATION_LETTERS: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  night: ['P', 'D'],
  weekend: ['P', 'WE'],
  week: ['P', 'W'],
  fortnight: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  season: ['P', 'M'],
  year: ['P', 'Y'],
  decade: ['P', 'Y'],
  century: ['P', 'CE'],
  millennium: ['P', 'ML'],
};

/** How many of the next finer unit make one, and its letter, for halves and quarters. */
const FINER: Partial<Record<TimeUnit, readonly [number, string]>> = {
  minute: [60, 'S'],
  hour: [60, 'M'],
  day: [24, 'H'],
  year: [12, 'M'],
};

/** The modifier that a group of bounds or a position says; null for none. */
export function modOf(match: Match): TimexMod | null {
  const bounds = match.words('bounds');
  if (bounds !== '') return boundsMod(bounds);
  if (match.words('amount').includes('couple')) return 'APPROX';
  return positionMod(match.words('position'));
}

function boundsMod(words: string): TimexMod | null {
  if (words === 'exactly') return null;
  if (words === 'more than' || words === 'over') return 'MORE_THAN';
  if (words === 'less than' || words === 'under' || words === 'fewer than') return 'LESS_THAN';
  if (words === 'nearly' || words === 'almost') return 'LESS_THAN';
  if (words === 'at least' || words === 'no less than' || words === 'no fewer than') return 'EQUAL_OR_MORE';
  if (words === 'up to' || words === 'at most' || words === 'no more than') return 'EQUAL_OR_LESS';
  return 'APPROX';
}

function positionMod(words: string): TimexMod | null {
  if (/^\w+ (?:first|opening)/.test(words)) return 'START';
  if (/^\w+ (?:last|final|closing|latter|second half)/.test(words)) return 'END';
  if (/early|earlier|beginning|start|turn|onset|outset/.test(words)) return 'START';
  if (/late|later|end|close/.test(words)) return 'END';
  return /mid/.test(words) ? 'MID' : null;
}

/** A place in the calendar, of which `choice` says which one is meant where the fields leave it open. */
export function calendar(fields: CalendarFields, choice: TimeChoice = 'context'): TimeMeaning {
  return { kind: 'calendar', fields, choice };
}

/** So many units before (negative) or after an origin, perhaps with fields of the calendar there. */
export function shift(
  unit: TimeUnit,
  amount: number,
  from: ShiftOrigin = 'document-time',
  fields: CalendarFields = {},
): TimeMeaning {
  return { kind: 'shift', unit, amount, from, fields };
}

/** A length of time. */
export function duration(
  amount: number | null,
  unit: TimeUnit,
  toward: Extract<TimeMeaning, { kind: 'duration' }>['toward'] = null,
): TimeMeaning {
  return { kind: 'duration', value: durationValue(amount, unit), unit, toward };
}

/** The choice that "last", "this", "next", "the following" … stand for. */
export function choiceOf(match: Match, group = 'which'): TimeChoice {
  const words = match.words(group);
  if (words === '') return 'context';
  // "the next spring" follows what was told.
  if (words === 'the next') return 'following';
  if (/next|coming|upcoming|forthcoming/.test(words)) return 'next';
  if (/last|past/.test(words)) return 'last';
  if (/previous|preceding|prior/.test(words)) return 'previous';
  if (/following|ensuing|succeeding|subsequent/.test(words)) return 'following';
  if (/that|same/.test(words)) return 'that';
  return /this|current|latest/.test(words) ? 'this' : 'context';
}

/** Whether "earlier" or "later" before a match counts from a unit before it: "two days **earlier on Friday**". */
export function countsFromUnit(match: Match): boolean {
  const before = match.scan.symbols[match.first - 1];
  return (
    /^(?:earlier|later)$/.test(match.word(match.first)) &&
    (before === SYMBOL.UNIT || before === SYMBOL.UNITS) &&
    match.word(match.first - 1) !== ''
  );
}

/** "last", "this past", "the following" …: which one of a kind of periods is meant. */
export const WHICH =
  '(?<which>(?:THE|THIS)? (?:LAST|NEXT|PREVIOUS|CURRENT|LATEST|SAME)|(?:THE|THIS) FOLLOWING|THAT SAME?|THIS SAME?)';

/** "'s" or a bare apostrophe. */
export const POSSESSIVE = '(?:POSS|APOS)';
