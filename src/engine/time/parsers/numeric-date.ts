import { fullYear, isRealDay } from '../calendar';
import { FAMOUS_DAYS } from '../data/famous-days.data';
import type { Extraction, Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { calendar } from './phrases';

/** `2025-04-18`, `2025/4/18`. */
export const isoDate: Parser = {
  name: 'iso-date',
  needs: symbols('HYPHEN SLASH'),
  pattern: pattern(
    '(?<year>YEAR) (?:HYPHEN|SLASH) (?<month>DAY) (?:HYPHEN|SLASH) (?:(?<day>DAY)|(?<tail>ISOTAIL))',
  ),
  extract(match) {
    if (!isOneWord(match)) return undefined;
    const day = (match.value('day') ?? match.value('tail'))!;
    return extraction(match.value('year')!, match.value('month')!, day, clockOf(match.words('tail')));
  },
};

/** The time of day behind the "T" of an ISO time; empty where there is none. */
function clockOf(tail: string): Pick<CalendarFields, 'hour' | 'minute'> {
  const match = /t(\d{2}):?(\d{2})?/.exec(tail);
  return match ? { hour: Number(match[1]), minute: Number(match[2] ?? 0) } : {};
}

/** `18-Apr-2025`, `18/Apr/25`, `2025/Apr/18` */
export const hyphenDate: Parser = {
  name: 'hyphen-date',
  needs: symbols('MONTH'),
  pattern: pattern(
    '(?<day>DAY) (?:HYPHEN|SLASH) (?<month>MONTH) (?:HYPHEN|SLASH) (?<year>YEAR|DAY|NUM)|' +
      '(?<year2>YEAR) (?:HYPHEN|SLASH) (?<month2>MONTH) (?:HYPHEN|SLASH) (?<day2>DAY)',
  ),
  extract(match) {
    if (!isOneWord(match)) return undefined;
    if (!/^(?:\d\d|\d{4})$/.test(match.words('year') + match.words('year2'))) return undefined;
    const [day, month, year] = ['day', 'month', 'year'].map(
      (name) => match.value(name) ?? match.value(`${name}2`)!,
    );
    return extraction(fullYear(year), month, day);
  },
};

/**
 * `18/04/2025`, `4/18/25`, `18.04.2025`, `2025.04.18`: the order of day and month by the numbers where they tell, else as the
 * rest of the article writes; the corpus may exchange them after the other articles.
 */
export const numericDate: Parser = {
  name: 'numeric-date',
  needs: symbols('SLASH DOTTED HYPHEN'),
  pattern: pattern(
    '(?<first>DAY) SLASH (?<second>DAY) SLASH (?<year>YEAR|DAY|NUM)(?!SLASH)|(?<first2>DAY) HYPHEN (?<second2>DAY) HYPHEN (?<year2>YEAR)|(?<dotted>DOTTED)',
  ),
  extract(match) {
    if (!isOneWord(match)) return undefined;
    if (match.has('dotted')) {
      if (/^(?:version|v|release|build|firmware|kernel|driver)\.?$/.test(match.word(match.first - 1)))
        return undefined;
      const [first = 0, second = 0, third = 0] = match.words('dotted').split('.').map(Number);
      if (first > 31) return extraction(first, second, third);
      return second > 12 ? extraction(third, first, second) : extraction(third, second, first);
    }
    if (!/^(?:\d\d|\d{4})$/.test(match.words('year') + match.words('year2'))) return undefined;
    const first = (match.value('first') ?? match.value('first2'))!;
    const second = (match.value('second') ?? match.value('second2'))!;
    const year = fullYear((match.value('year') ?? match.value('year2'))!);
    return inOrder(match, first, second, year);
  },
};

/** "9/11": a day whose figures are the name of what happened on it. */
export const famousFigures: Parser = {
  name: 'famous-figures',
  needs: symbols('SLASH'),
  pattern: pattern('(?<!SLASH)(?<figures>DAY SLASH DAY)(?!SLASH)'),
  extract(match) {
    if (!isOneWord(match)) return undefined;
    const form = match.words('figures').replaceAll(' ', '');
    const famous = FAMOUS_DAYS.find(({ figures }) => figures?.form === form);
    if (!famous || famous.figures?.noun?.test(match.form(match.end)) === false) return undefined;
    const { month, day, year } = famous;
    return { type: 'DATE', meaning: calendar({ month, day, famous: year }) };
  },
};

/** Whether no space stands inside: "3 / 4 2025" is no date. */
function isOneWord(match: Match): boolean {
  for (let i = match.first + 1; i < match.end; i++) if (!match.glued(i)) return false;
  return true;
}

function inOrder(match: Match, first: number, second: number, year: number): Extraction | undefined {
  if (first > 12) return extraction(year, second, first);
  if (second > 12) return extraction(year, first, second);
  const order = match.scan.dayOrder;
  const read = order === 'month-first' ? extraction(year, first, second) : extraction(year, second, first);
  if (first === second || read?.meaning.kind !== 'calendar') return read;
  return { ...read, meaning: { ...read.meaning, dayOrder: order } };
}

function extraction(
  year: number,
  month: number,
  day: number,
  clock: Pick<CalendarFields, 'hour' | 'minute'> = {},
): Extraction | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  const type = clock.hour === undefined ? 'DATE' : 'TIME';
  return { type, meaning: calendar({ year, month, day, ...clock }) };
}
