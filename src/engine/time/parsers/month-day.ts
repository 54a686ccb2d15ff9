import type { Extraction, Match, Parser } from '../match';
import { pattern } from '../symbols';
import type { CalendarFields } from '../types';
import { calendar, choiceOf, modOf, WHICH } from './phrases';

const WEEKDAY = `(?:${WHICH}? (?<weekday>WEEKDAY) COMMA?)?`;
const YEAR = '(?:(?:COMMA|OF)? (?<year>YEAR))?';
const BOUND = '(?<bounds>APPROX)?';

/** "April 18", "Friday, April 18, 2025", "Apr. 18th"; "April 21-24" and "April 21 and 24" are two expressions. */
export const monthDay: Parser = {
  name: 'month-day',
  pattern: pattern(
    `${BOUND} ${WEEKDAY} (?<month>MONTH) THE? (?<day>DAY|ORDINAL) (?:(?<joint>HYPHEN|TO|AND|OR|COMMA) (?<second>DAY|ORDINAL)(?!MONTH|UNIT|UNITS|SLASH|CARDINAL|AMPM|HYPHEN))? ${YEAR}`,
  ),
  extract: (match) => extract(match),
};

/** "18 April 2025", "Friday 18 April", "the 18th of April, 2025"; "21-24 April" is two expressions. */
export const dayMonth: Parser = {
  name: 'day-month',
  pattern: pattern(
    `${BOUND} ${WEEKDAY} (?<article>THE)? (?:(?<day>DAY|ORDINAL) (?<joint>HYPHEN|TO|AND|OR) THE? )?? (?<second>DAY|ORDINAL) OF? (?<month>MONTH) ${YEAR}`,
  ),
  extract(match) {
    return extract(match);
  },
};

function extract(match: Match): Extraction | Extraction[] | undefined {
  const month = match.value('month')!;
  const year = match.value('year');
  const days = [match.value('day'), match.value('second')];
  if (days.some((day) => day !== undefined && day > 31)) return undefined;
  const weekday = match.value('weekday');
  const fields = (day: number): CalendarFields => ({
    ...(year === undefined ? {} : { year }),
    month,
    day,
    ...(weekday === undefined ? {} : { weekday }),
  });
  const choice = choiceOf(match);
  const mod = match.has('bounds') ? modOf(match) : null;
  const [first, second] = days;
  if (first === undefined || second === undefined) {
    return { type: 'DATE', meaning: calendar(fields((first ?? second)!), choice), mod };
  }
  // A list of days of which the parts stand alone: "April 21" and "24".
  const joint = match.group('joint')!;
  return [
    {
      type: 'DATE',
      meaning: calendar(fields(first), choice),
      mod,
      range: { first: match.first, end: joint.first },
    },
    { type: 'DATE', meaning: calendar(fields(second)), range: { first: joint.end, end: match.end } },
  ];
}

const DAY_PREPOSITIONS = new Set('on by from until till since before after'.split(' '));

/** "on the 18th": a day of the month that the text is about. */
export const ordinalDay: Parser = {
  name: 'ordinal-day',
  pattern: pattern('THE (?<day>ORDINAL)'),
  extract(match) {
    const day = match.value('day')!;
    if (!/^\d/.test(match.words('day')) || day > 31) return undefined;
    if (!DAY_PREPOSITIONS.has(match.word(match.first - 1)) || /^[\p{L}\d-]/u.test(match.form(match.end)))
      return undefined;
    return { type: 'DATE', meaning: calendar({ day }) };
  },
};
