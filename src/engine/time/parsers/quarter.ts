import type { Match, Parser } from '../match';
import { pattern } from '../symbols';
import type { CalendarFields, TimeMeaning } from '../types';
import { calendar, modOf, POSITION, POSSESSIVE, shift } from './phrases';

const YEAR = `(?:COMMA? (?:OF|IN)? (?:THE)? FISCAL? UNIT? (?<year>YEAR)|(?:OF|IN)? (?:(?<last>LAST)|(?<next>NEXT)|(?<this>THIS)) UNIT)?`;
const BEFORE = `(?:THE (?<year2>YEAR)|(?<year3>YEAR)|(?:(?<last2>LAST)|(?<next2>NEXT)|(?<this2>THIS)) UNIT ${POSSESSIVE}|(?:THE|ITS)? (?<earlier>UNIT HYPHEN (?:AGO|EARLIER))|THE|ITS)`;

/** "the third quarter", "third-quarter", "the first half of 1999", "fiscal second quarter", "last year's fourth quarter". */
export const quarter: Parser = {
  name: 'quarter',
  pattern: pattern(
    `${POSITION}? ${BEFORE}? FISCAL? HYPHEN? (?:(?<which>LAST|LATEST|SAME) (?=HALF))? (?<nth>ORDINAL|LAST(?=HALF)) HYPHEN? FISCAL? HYPHEN? (?<kind>UNIT|HALF) ${YEAR}`,
  ),
  extract(match) {
    const word = match.words('kind');
    if (word !== 'quarter' && word !== 'half') return undefined;
    if (word === 'half' && !isHalfOfYear(match)) return undefined;
    const nth = match.words('nth') === 'last' ? 2 : match.value('nth')!;
    if (nth > (word === 'half' ? 2 : 4)) return undefined;
    const fields: CalendarFields = word === 'half' ? { half: nth } : { quarter: nth };
    return { type: 'DATE', meaning: placed(match, fields), mod: modOf(match) };
  },
};

/** A half is also one of a game, of a page, of the proceeds: it must have its year, or stand as a period. */
function isHalfOfYear(match: Match): boolean {
  const placed = ['year', 'year2', 'year3', 'last', 'last2', 'next', 'next2', 'this', 'this2'];
  return placed.some((group) => match.has(group));
}

function placed(match: Match, fields: CalendarFields): TimeMeaning {
  const year = match.value('year') ?? match.value('year2') ?? match.value('year3');
  if (year !== undefined) return calendar({ ...fields, year });
  if (match.has('earlier')) return shift('year', -1, 'document-time', fields);
  if (match.has('last') || match.has('last2')) return shift('year', -1, 'document-time', fields);
  if (match.has('next') || match.has('next2')) return shift('year', 1, 'document-time', fields);
  if (match.has('this') || match.has('this2')) return shift('year', 0, 'document-time', fields);
  return calendar(fields);
}

/** "Q3 2024", "Q3", "2024 Q3", "H1 2025". */
export const shortQuarter: Parser = {
  name: 'short-quarter',
  pattern: pattern('(?<before>YEAR)? (?<name>SHORTQUARTER) (?:(?:COMMA|OF|APOS)? FISCAL? (?<year>YEAR))?'),
  extract(match) {
    const name = match.words('name');
    const year = match.value('year') ?? match.value('before');
    const nth = Number(name.slice(1, 2));
    const fields: CalendarFields = name.startsWith('q') ? { quarter: nth } : { half: nth };
    if (name.startsWith('h') && year === undefined) return undefined;
    return { type: 'DATE', meaning: calendar(year === undefined ? fields : { ...fields, year }) };
  },
};
