import { isRealDay } from '../calendar';
import { writesMonthFirst } from '../day-order';
import type { Extraction, Match, Parser } from '../match';
import { pattern } from '../symbols';
import { calendar } from './phrases';

/** `2025-04-18`, `2025/4/18`. */
export const isoDate: Parser = {
  name: 'iso-date',
  pattern: pattern(
    '(?<year>YEAR) (?:HYPHEN|SLASH) (?<month>DAY) (?:HYPHEN|SLASH) (?:(?<day>DAY)|(?<tail>ISOTAIL))',
  ),
  extract(match) {
    for (let i = match.first + 1; i < match.end; i++) if (!match.glued(i)) return undefined;
    return extraction(
      match.value('year')!,
      match.value('month')!,
      (match.value('day') ?? match.value('tail'))!,
    );
  },
};

/**
 * `18/04/2025`, `4/18/25`, `18.04.2025`: the order of day and month by the numbers where they tell, else as the
 * rest of the article writes.
 */
export const numericDate: Parser = {
  name: 'numeric-date',
  pattern: pattern(
    '(?<first>DAY) SLASH (?<second>DAY) SLASH (?<year>YEAR|DAY|NUM)|(?<first2>DAY) HYPHEN (?<second2>DAY) HYPHEN (?<year2>YEAR)|(?<dotted>DOTTED)',
  ),
  extract(match) {
    for (let i = match.first + 1; i < match.end; i++) if (!match.glued(i)) return undefined;
    if (match.has('dotted')) {
      const [day = 0, month = 0, year = 0] = match.words('dotted').split('.').map(Number);
      return extraction(fullYear(year), month, day);
    }
    const first = (match.value('first') ?? match.value('first2'))!;
    const second = (match.value('second') ?? match.value('second2'))!;
    const year = fullYear((match.value('year') ?? match.value('year2'))!);
    return inOrder(match, first, second, year);
  },
};

function inOrder(match: Match, first: number, second: number, year: number): Extraction | undefined {
  if (first > 12) return extraction(year, second, first);
  if (second > 12) return extraction(year, first, second);
  return writesMonthFirst(match.scan.article.text)
    ? extraction(year, first, second)
    : extraction(year, second, first);
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function extraction(year: number, month: number, day: number): Extraction | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  return { type: 'DATE', meaning: calendar({ year, month, day }) };
}
