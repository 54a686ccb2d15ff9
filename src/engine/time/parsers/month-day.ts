import { wordSet } from '../../collections';
import { BEHIND_ORDINAL_DAY } from '../data/phrase-ends.data';
import { daysInMonth, LEAP_YEAR } from '../calendar';
import type { Extraction, Match, Parser, TokenRange } from '../match';
import { pattern, SYMBOL, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { FAMOUS_DAYS } from '../data/famous-days.data';
import { calendar, choiceOf, countsFromUnit, modOf, ORDINAL, shift, shortYearOf, WHICH } from './phrases';
import { isCounted, isMonthName } from './words';

const WEEKDAY = `(?:(?<position>EARLY|LATE|EARLIER ON?|LATER ON?)? ${WHICH}? (?<weekday>WEEKDAY) COMMA?)?`;
const YEAR = '(?:(?:COMMA|OF)? (?<year>YEAR)|COMMA? APOS (?<short>DAY|NUM))?';
const BOUND = '(?<bounds>APPROX)?';
const A_DAY = `(?:DAY|${ORDINAL})`;

/** "April 18", "Friday, April 18, 2025", "Apr. 18th"; "April 21-24" and "April 21, 22 and 24" are several expressions. */
export const monthDay: Parser = {
  name: 'month-day',
  needs: symbols('MONTH'),
  pattern: pattern(
    `${BOUND} ${WEEKDAY} (?<month>MONTH) THE? (?<days>${A_DAY} (?:(?:HYPHEN|TO|AND|OR|COMMA (?=DAY (?:COMMA|AND|OR)) |COMMA AND) ${A_DAY} (?!MONTH|UNIT|UNITS|SLASH|CARDINAL|AMPM|HYPHEN DAY))*) ${YEAR}`,
  ),
  extract,
};

/** "18 April 2025", "Friday 18 April", "the 18th of April, 2025", "this 18th day of April 2025"; "21-24 April" is two expressions. */
export const dayMonth: Parser = {
  name: 'day-month',
  needs: symbols('MONTH'),
  pattern: pattern(
    `${BOUND} ${WEEKDAY} (?:THE (?=CARDINAL|ORDINAL))? (?<days>${A_DAY} (?:(?:HYPHEN|SLASH|TO|AND|OR|COMMA(?=${A_DAY} (?:AND|OR|COMMA))) THE? ${A_DAY})*) (?:(?<unit>UNIT) (?=OF))? OF? (?<month>MONTH) ${YEAR}`,
  ),
  extract,
};

/** "Monday 20" of "Monday 20 to Friday 24 September". */
export const dayOfRange: Parser = {
  name: 'day-of-range',
  needs: symbols('WEEKDAY'),
  pattern: pattern(
    `(?<weekday>WEEKDAY) THE? (?<day>${A_DAY}) (?=(?:TO|HYPHEN|AND|UNTIL) WEEKDAY? ${A_DAY} OF? (?<month>MONTH) (?:COMMA? (?<year>YEAR))?)`,
  ),
  extract(match) {
    const [weekday, day, month] = [match.value('weekday')!, match.value('day')!, match.value('month')!];
    const year = match.value('year');
    if (day > daysInMonth(year ?? LEAP_YEAR, month)) return undefined;
    return {
      type: 'DATE',
      meaning: calendar({ weekday, day, month, ...(year === undefined ? {} : { year }) }),
    };
  },
};

/** "July 24,2024", without the space behind the comma. */
export const gluedMonthDay: Parser = {
  name: 'glued-month-day',
  needs: symbols('DAYYEAR'),
  pattern: pattern(`${WEEKDAY} (?<month>MONTH) (?<both>DAYYEAR)`),
  extract(match) {
    const both = match.value('both')!;
    const [day, year] = [Math.floor(both / 10_000), both % 10_000];
    const month = match.value('month')!;
    if (!isMonthName(match.form(match.group('month')!.first)) || day < 1 || day > daysInMonth(year, month))
      return undefined;
    return { type: 'DATE', meaning: calendar({ year, month, day }) };
  },
};

/** "16 Sep 05": a year in two figures behind the short form of a month. */
export const shortDayMonth: Parser = {
  name: 'short-day-month',
  needs: symbols('MONTH'),
  pattern: pattern('(?<day>DAY) (?<month>MONTH) (?<short>DAY|NUM)'),
  extract(match) {
    const name = match.form(match.first + 1);
    // "On 5 May 12 people …"
    const abbreviated =
      /^\p{Lu}\p{L}{2}\.?$/u.test(name) && (name !== 'May' || /^0/.test(match.words('short')));
    const year = shortYearOf(match, 'short');
    const [day, month] = [match.value('day')!, match.value('month')!];
    const counted = /^[%:]/.test(match.form(match.end)) || isCounted(match.form(match.end));
    if (!abbreviated || year === undefined || counted || day > daysInMonth(year, month)) return undefined;
    return { type: 'DATE', meaning: calendar({ year, month, day }) };
  },
};

function extract(match: Match): Extraction | Extraction[] | undefined {
  const { first: name } = match.group('month')!;
  if (!isMonthName(match.form(name)) || countsFromUnit(match)) return undefined;
  // not "the 3rd week of May"
  const unit = match.group('unit');
  if (unit && match.word(unit.first) !== 'day') return undefined;
  // "On 20 January the first were buried, on 5 May 12 others."
  if (name === match.first && /^\d{1,2}$/.test(match.form(name - 1))) return undefined;
  const month = match.value('month')!;
  const year = match.value('year') ?? shortYearOf(match, 'short');
  const days = daysOf(match);
  // "In June 20 percent left."
  const counted =
    match.group('days')!.end === match.end &&
    isCounted(match.form(match.end)) &&
    // "On June 20 people left."
    !(match.word(match.first - 1) === 'on' && days.length === 1);
  if (counted) days.pop();
  // "from April 29 to 5 on the scale"
  const monthFirst = match.group('month')!.first < match.group('days')!.first;
  while (monthFirst && days.length > 1 && days.at(-1)!.day <= days.at(-2)!.day) days.pop();
  if (days.length === 0 || days.some(({ day }) => day > daysInMonth(year ?? 2000, month))) return undefined;
  const weekday = match.value('weekday');
  const famous = year === undefined ? famousYear(match, month, days) : undefined;
  return days.map(({ day, first, end }, i) => {
    const fields: CalendarFields = {
      ...(year === undefined ? {} : { year }),
      ...(famous === undefined ? {} : { famous }),
      month,
      day,
    };
    // The month stands with the first day or the last; the others are expressions of their own ("21" and "24").
    const opens = i === 0;
    const closes = end === match.group('days')!.end;
    return {
      type: 'DATE',
      meaning: calendar(opens && weekday !== undefined ? { ...fields, weekday } : fields, choiceOf(match)),
      mod: opens ? modOf(match) : null,
      range: { first: opens ? match.first : first, end: closes ? match.end : end },
    };
  });
}

/** "the Sept. 11 attacks" are those of 2001, and "another Sept. 11" would be like them. */
function famousYear(
  match: Match,
  month: number,
  days: readonly { readonly day: number }[],
): number | undefined {
  const day = days.length === 1 ? days[0]?.day : undefined;
  const next = match.form(match.end);
  const likened = match.word(match.first - 1) === 'another';
  return FAMOUS_DAYS.find((d) => d.month === month && d.day === day && (likened || d.noun.test(next)))?.year;
}

/** The days that a match lists, each with its tokens. */
function daysOf(match: Match): (TokenRange & { day: number })[] {
  const { symbols, values } = match.scan;
  const { first, end } = match.group('days')!;
  const days: (TokenRange & { day: number })[] = [];
  let start = first;
  for (let i = first; i < end; i++) {
    if (symbols[i] !== SYMBOL.DAY && symbols[i] !== SYMBOL.ORDINAL) continue;
    // "twenty-first" is spread over three tokens.
    const compound =
      symbols[i] === SYMBOL.ORDINAL && i >= start + 2 && values[i - 2] >= 20 && values[i - 2] <= 30;
    days.push({ day: values[i] + (compound ? values[i - 2] : 0), first: compound ? i - 2 : i, end: i + 1 });
    start = i + 1;
  }
  return days;
}

const DAY_PREPOSITIONS = wordSet('on by from until till since before after');

const PARTS_OF_DAY = /^(?:night|morning|afternoon|evening|hours)$/;

/** "the 21st of that month", "the 3rd of last month", "the 5th of the following month" */
export const dayOfRelativeMonth: Parser = {
  name: 'day-of-relative-month',
  needs: symbols('ORDINAL'),
  pattern: pattern(
    'THE (?<day>ORDINAL) OF (?:(?<told>THAT|THE SAME)|(?<following>THE FOLLOWING|THE NEXT)|(?<this>THIS)|(?<last>LAST)|(?<next>NEXT)) (?<unit>UNIT)',
  ),
  extract(match) {
    const day = match.value('day')!;
    if (match.words('unit') !== 'month' || day > 31) return undefined;
    const months = match.has('following') || match.has('next') ? 1 : match.has('last') ? -1 : 0;
    const told = match.has('told') || match.has('following');
    return { type: 'DATE', meaning: shift('month', months, told ? 'previous' : 'document-time', { day }) };
  },
};

/** "on the 18th": a day of the month that the text is about. */
export const ordinalDay: Parser = {
  name: 'ordinal-day',
  needs: symbols('ORDINAL'),
  pattern: pattern('THE (?<day>ORDINAL)'),
  extract(match) {
    const day = match.value('day')!;
    if (!/^\d/.test(match.words('day')) || day > 31) return undefined;
    const before = match.word(match.first - 1);
    const ofPart = before === 'of' && PARTS_OF_DAY.test(match.word(match.first - 2));
    if (!DAY_PREPOSITIONS.has(before) && !ofPart) return undefined;
    const next = match.form(match.end);
    if (!ofPart && /^[\p{L}\d-]/u.test(next) && !BEHIND_ORDINAL_DAY.has(next)) return undefined;
    return { type: 'DATE', meaning: calendar({ day }) };
  },
};
