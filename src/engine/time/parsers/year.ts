import { BEFORE_SHORT_YEAR } from '../data/numbers.data';
import { isYearNumber } from '../calendar';
import type { Extraction, Match, Parser } from '../match';
import { pattern, SYMBOL, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { isYear } from './is-year';
import { amountOf, calendar, modOf, POSITION, shortYearOf } from './phrases';

/** "1998", "in 2025", "the year 2000", "fiscal 1996", "2023-24", "mid-1996", "the end of 2030", "early 2025", "300 BC". */
export const year: Parser = {
  name: 'year',
  needs: symbols('YEAR BC AD'),
  pattern: pattern(
    `${POSITION}? (?<marker>(?:THE)? FISCAL? UNIT|THE? FISCAL UNITS?)? (?<year>YEAR|NUM|DAY) (?<era>BC|AD)? (?:(?<open>OR LATER|AND BEYOND|AND LATER)|(?:HYPHEN|SLASH) (?<last>DAY|NUM))?|(?<ad>AD) (?<year2>YEAR|NUM|DAY)`,
  ),
  extract(match) {
    const value = (match.value('year') ?? match.value('year2'))!;
    const range = (match.group('year') ?? match.group('year2'))!;
    if (!Number.isInteger(value) || value < 1) return undefined;
    // "2019-nCoV"
    if (/^\p{Pd}$/u.test(match.form(match.end)) && /^\p{Ll}+\p{Lu}/u.test(match.form(match.end + 1)))
      return undefined;
    // "In October 1984 and later he …"
    const open = match.has('open') && !/^\p{L}/u.test(match.form(match.end));
    const marked = match.has('marker') || match.has('era') || match.has('ad');
    if (
      match.has('marker') &&
      !/(?:^| )(?:fiscal|financial|fy|year|(?:fiscal|financial) years)$/.test(match.words('marker'))
    )
      return undefined;
    if (match.has('ad') && match.form(match.first) !== 'AD' && !/^A\.D/i.test(match.form(match.first)))
      return undefined;
    if (!marked && !isYear(match, range.first, value)) return undefined;
    if (marked && !match.has('era') && !match.has('ad') && value < 1000) return undefined;
    const bc = /^b/.test(match.words('era'));
    const fields: CalendarFields = bc ? { era: 'BC', year: value } : { year: value };
    const first: Extraction = {
      type: 'DATE',
      meaning: calendar(fields),
      mod: open ? 'ON_OR_AFTER' : modOf(match),
      ...(match.has('open') && !open ? { range: { first: match.first, end: range.end } } : {}),
    };
    return match.has('last') && !bc ? withLastYear(match, first, value) : first;
  },
};

/** "2023-24", "1914/18": the second year in two figures is an expression of its own; other numbers are none. */
function withLastYear(match: Match, first: Extraction, year: number): Extraction | Extraction[] {
  const last = match.group('last')!;
  const value = Math.floor(year / 100) * 100 + match.value('last')!;
  const end = value <= year ? value + 100 : value;
  const head = { ...first, range: { first: match.first, end: last.first - 1 } };
  const glued =
    (match.glued(last.first) && match.glued(last.first - 1)) ||
    // "(1892 – 94)"
    (match.form(match.first - 1) === '(' && match.form(last.end) === ')');
  if (!glued || match.words('last').length !== 2 || end - year > LONGEST_YEARS) return head;
  return [head, { type: 'DATE', meaning: calendar({ year: end }), range: last }];
}

/** Longest stretch of years that is written with two figures for its end. */
const LONGEST_YEARS = 30;

/** "in 216", in an article that marks other years of the era. */
export const ancientYear: Parser = {
  name: 'ancient-year',
  needs: symbols('NUM'),
  pattern: pattern('(?<=IN|SINCE|BY|UNTIL|FROM|BEFORE|AFTER)(?<year>NUM)'),
  extract(match) {
    const year = match.value('year')!;
    if (!match.scan.isAncientYear(match.first)) return undefined;
    return {
      type: 'DATE',
      meaning: calendar(match.scan.eraAt(match.first) === 'BC' ? { era: 'BC', year } : { year }),
    };
  },
};

/** "FY25", "FY2024-25" */
export const fiscalYear: Parser = {
  name: 'fiscal-year',
  needs: symbols('FISCALYEAR'),
  pattern: pattern(`${POSITION}? (?<year>FISCALYEAR) (?:HYPHEN (?<last>DAY))?`),
  extract(match) {
    const year = match.value('year')!;
    const first: Extraction = { type: 'DATE', meaning: calendar({ year }), mod: modOf(match) };
    return match.has('last') ? withLastYear(match, first, year) : first;
  },
};

/** "nineteen ninety-six", "the year two thousand". */
export const spokenYear: Parser = {
  name: 'spoken-year',
  needs: symbols('CARDINAL'),
  pattern: pattern(
    `${POSITION}? (?:(?<marker>THE UNIT) (?<whole>CARDINAL CARDINAL (?:AND? CARDINAL)*(?:HYPHEN CARDINAL)?)|(?<month>MONTH) (?<century2>CARDINAL) (?<rest2>CARDINAL (?:HYPHEN? CARDINAL)?)|(?<century>CARDINAL) (?<rest>CARDINAL (?:HYPHEN? CARDINAL)?))`,
  ),
  extract(match) {
    const century = match.value('century') ?? match.value('century2');
    let value: number;
    if (match.has('marker')) {
      value = amountOf(match, 'whole') ?? 0;
      if (match.value('whole')! >= 13 && match.value('whole')! <= 20) value = spoken(match, 'whole');
    } else {
      const rest = amountOf(match, match.has('rest') ? 'rest' : 'rest2') ?? 0;
      if (century === undefined || century < 15 || century > 20 || rest < 10 || rest > 99) return undefined;
      value = century * 100 + rest;
    }
    if (!isYearNumber(value)) return undefined;
    const month = match.value('month');
    return {
      type: 'DATE',
      meaning: calendar({ year: value, ...(month === undefined ? {} : { month }) }),
      mod: modOf(match),
    };
  },
};

function spoken(match: Match, group: string): number {
  const { first, end } = match.group(group)!;
  let rest = 0;
  for (let i = first + 1; i < end; i++) rest += match.scan.values[i];
  return match.value(group)! * 100 + rest;
}

/** "'98", "fiscal year '04": the year of a century that is understood. */
export const shortYear: Parser = {
  name: 'short-year',
  needs: symbols('APOS'),
  pattern: pattern(`${POSITION}? (?<marker>FISCAL UNIT?)? APOS (?<year>DAY|NUM)`),
  extract(match) {
    const { first } = match.group('year')!;
    const year = shortYearOf(match, 'year');
    if (!match.glued(first) || match.glued(first - 1) || year === undefined) return undefined;
    if (match.form(first - 1) === "'" && match.form(match.end) === "'") return undefined;
    const before = match.word(match.first - 1);
    // "in 2004, '08 and '12"
    const listed = before === ',' && match.scan.symbols[match.first - 2] === SYMBOL.YEAR;
    const placed = match.has('position') || match.has('marker') || listed || BEFORE_SHORT_YEAR.has(before);
    // "in '24 Hours'"
    if (!placed || /^\p{Lu}\p{Ll}/u.test(match.form(match.end))) return undefined;
    return { type: 'DATE', meaning: calendar({ year }), mod: modOf(match) };
  },
};
