import { TokenKind } from '../../tokenize/tokens';
import type { Extraction, Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { isCounted } from './words';
import { amountOf, calendar, modOf, POSITION, shortYearOf } from './phrases';

/** "1998", "in 2025", "the year 2000", "fiscal 1996", "2023-24", "mid-1996", "the end of 2030", "early 2025", "300 BC". */
export const year: Parser = {
  name: 'year',
  needs: symbols('YEAR BC AD'),
  pattern: pattern(
    `${POSITION}? (?<marker>(?:THE)? FISCAL? UNIT|THE? FISCAL)? (?<year>YEAR|NUM|DAY) (?<era>BC|AD)? (?:(?<open>OR LATER|AND BEYOND|AND LATER)|(?:HYPHEN|SLASH) (?<last>DAY|NUM))?|(?<ad>AD) (?<year2>YEAR|NUM|DAY)`,
  ),
  extract(match) {
    const value = (match.value('year') ?? match.value('year2'))!;
    const range = (match.group('year') ?? match.group('year2'))!;
    if (!Number.isInteger(value) || value < 1) return undefined;
    const marked = match.has('marker') || match.has('era') || match.has('ad');
    if (match.has('marker') && !/(?:^| )(?:fiscal|financial|year)$/.test(match.words('marker')))
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
      mod: match.has('open') ? 'ON_OR_AFTER' : modOf(match),
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
  const glued = match.glued(last.first) && match.glued(last.first - 1);
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
    return { type: 'DATE', meaning: calendar(match.scan.era === 'BC' ? { era: 'BC', year } : { year }) };
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
    if (value < 1000 || value > 2199) return undefined;
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
  for (let i = first + 1; i < end; i++) rest += match.scan.values[i] as number;
  return match.value(group)! * 100 + rest;
}

/** "'98": the year of a century that is understood. */
export const shortYear: Parser = {
  name: 'short-year',
  needs: symbols('APOS'),
  pattern: pattern(`${POSITION}? APOS (?<year>DAY|NUM)`),
  extract(match) {
    const { first } = match.group('year')!;
    const year = shortYearOf(match, 'year');
    if (!match.glued(first) || match.glued(first - 1) || year === undefined) return undefined;
    if (match.form(first - 1) === "'" && match.form(match.end) === "'") return undefined;
    return { type: 'DATE', meaning: calendar({ year }), mod: modOf(match) };
  },
};

const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|through|during|before|after|the|this|that|its|his|their|,|\()$/;
const NUMBERED =
  /^(?:[$£€¥₹#%+=]|no\.?|nos?\.|number|room|flight|route|highway|page|pages|section|article|channel|model|boeing|airbus|rs\.?|usd|eur|inr|us|at|only|some|nearly|almost|over|about|around|approximately|roughly|than|exactly)$/;
/** Whether a number of four digits is a year here, not an amount, a score or the number of a flight. */
function isYear(match: Match, at: number, value: number): boolean {
  const { tokens, text } = match.scan.article;
  if (!/^\d{4}$/.test(match.form(at))) return false;
  const before = match.word(at - 1);
  const after = match.form(at + 1);
  if (before === '-' && match.form(at - 3) === '-' && match.glued(at - 1)) return false;
  if (match.glued(at) && /^[-–/:$£€.+#_]$/.test(before) && !yearRange(match, at) && !match.has('position')) {
    return (
      before === '-' &&
      /\p{L}$/u.test(match.form(at - 2)) &&
      value > 1900 &&
      value < 2100 &&
      !/^\p{Lu}[\p{Lu}\d]*$/u.test(match.form(at - 2))
    );
  }
  if (/^[/:_]$/.test(after) && match.glued(at + 1) && !(after === '/' && match.has('last'))) return false;
  if (
    after === '-' &&
    match.glued(at + 1) &&
    match.glued(at + 2) &&
    /^\d{3,}$/.test(match.form(at + 2)) &&
    !yearRange(match, at + 2)
  )
    return false;
  if (after === '-' && match.glued(at + 1) && match.form(at + 3) === '-' && match.glued(at + 3)) return false;
  if (match.has('position')) return true;
  if (isCounted(after) && !followsYear(match, at, value)) return false;
  if (
    NUMBERED.test(before) &&
    !(/^(?:about|around|at)$/.test(before) && value > 1900 && !/^\p{Ll}/u.test(after))
  )
    return false;
  if (value < 1900 || value > 2099)
    return (
      /^(?:in|since|by|until|till|from|during|before|after|circa|c\.)$/.test(before) &&
      !/^\p{L}+s$/u.test(after)
    );
  // A count stands before a plural ("2000 refugees"); a year does so only behind an article, a preposition or a year.
  const placed = BEFORE_YEAR.test(before) || /^['’]s$/.test(before) || followsYear(match, at, value);
  if (/^\p{Ll}{3,}s$/u.test(after) && !placed) return false;
  const link =
    at + 1 < tokens.count &&
    tokens.kind[at + 1] === TokenKind.Symbol &&
    text[tokens.start[at + 1] as number] === '%';
  return !link;
}

/** "in 2008 and 2009" */
function followsYear(match: Match, at: number, value: number): boolean {
  const other = match.form(at - 2);
  return (
    /^(?:and|or|to)$/.test(match.word(at - 1)) &&
    /^\d{4}$/.test(other) &&
    Math.abs(Number(other) - value) < 100
  );
}

/** "1998-2001", "2024-25": years with a dash between them. */
function yearRange(match: Match, at: number): boolean {
  const first = Number(match.form(at - 2));
  const second = Number(match.form(at));
  return (
    match.form(at - 2).length === 4 &&
    first >= 1000 &&
    first < second &&
    second < 2200 &&
    second - first < 200
  );
}
