import { RESULTS_OF_QUARTER } from '../data/numbers.data';
import type { Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { CalendarFields, TimeMeaning } from '../types';
import { calendar, modOf, POSITION, POSSESSIVE, shift, shortYearOf } from './phrases';

const AFTER =
  '(?:COMMA? (?:OF|IN)? THE? FISCAL? UNIT? (?:(?<year>YEAR)|APOS (?<short>DAY|NUM))|(?:OF|IN)? (?:(?<last>LAST)|(?<next>NEXT)|(?<this>THIS)|(?<the>(?:THE|ITS) FISCAL?)) (?<unit>UNIT))';
const BEFORE = `(?:THE? (?<year2>YEAR)|(?:(?<last2>LAST)|(?<next2>NEXT)|(?<this2>THIS)) UNIT ${POSSESSIVE}|THE)`;

/** "the third quarter", "third-quarter", "the first half of 1999", "fiscal second quarter", "last year's fourth quarter". */
export const quarter: Parser = {
  name: 'quarter',
  needs: symbols('ORDINAL HALF'),
  pattern: pattern(
    `(?:${POSITION})? ${BEFORE}? (?<core>FISCAL? HYPHEN? (?<nth>ORDINAL|LAST(?=HALF)) (?<hyphen>HYPHEN)? FISCAL? HYPHEN? (?<kind>UNIT|HALF)) ${AFTER}?`,
  ),
  extract(match) {
    const word = match.words('kind');
    if (word !== 'quarter' && word !== 'half') return undefined;
    if (match.has('unit') && match.words('unit') !== 'year') return undefined;
    if (
      match.word(match.end) === 'of' &&
      OF_GAMES.test(`${match.word(match.end + 1)} ${match.word(match.end + 2)}`)
    )
      return undefined;
    // "Add a second quarter of the stock": one of several.
    const another = match.first === match.group('nth')!.first && /^an?$/.test(match.word(match.first - 1));
    if (another && !match.has('hyphen') && !RESULTS_OF_QUARTER.test(match.word(match.end))) return undefined;
    const meaning = meaningOf(match, word);
    if (!meaning) return undefined;
    // Before a noun ("the third-quarter loss") the article is the noun's.
    const attributive =
      match.has('hyphen') &&
      meaning.kind === 'calendar' &&
      meaning.fields.year === undefined &&
      !match.has('position');
    return {
      type: 'DATE',
      meaning,
      mod: modOf(match),
      range: attributive ? { first: match.group('core')!.first, end: match.end } : match,
    };
  },
};

/** "the first quarter of the match" */
const OF_GAMES = /^(?:the|a|his|their|its) (?:match|game|final|contest|race|opener|play-off|semi-final)/;

function meaningOf(match: Match, kind: 'quarter' | 'half'): TimeMeaning | undefined {
  const nth = match.words('nth') === 'last' ? 2 : match.value('nth')!;
  if (nth > (kind === 'half' ? 2 : 4)) return undefined;
  const fields: CalendarFields = kind === 'half' ? { half: nth } : { quarter: nth };
  const year = match.value('year') ?? match.value('year2') ?? shortYearOf(match, 'short');
  if (year !== undefined) return calendar({ ...fields, year });
  if (match.has('last') || match.has('last2')) return shift('year', -1, 'document-time', fields);
  if (match.has('next') || match.has('next2')) return shift('year', 1, 'document-time', fields);
  if (match.has('this') || match.has('this2')) return shift('year', 0, 'document-time', fields);
  if (match.has('the')) return shift('year', 0, 'story-time', fields);
  // A half without a year is one of a game, of a page, of the proceeds, but for "first-half profit"; so is a quarter
  // where a game is told.
  const reported = match.has('hyphen') && RESULTS_OF_QUARTER.test(match.word(match.end));
  const played = kind === 'half' || match.scan.tellsOfGame;
  return played && !reported ? undefined : calendar(fields);
}

/** "Q3 2024", "Q3", "2024 Q3", "H1 2025", "3Q24", "1H25". */
export const shortQuarter: Parser = {
  name: 'short-quarter',
  needs: symbols('SHORTQUARTER'),
  pattern: pattern(
    '(?<position>EARLY|LATE|MID HYPHEN?|THE END OF|END HYPHEN?)? (?<before>YEAR)? (?<name>SHORTQUARTER) (?:(?:COMMA|OF|APOS)? FISCAL? (?<year>YEAR|FISCALYEAR))?',
  ),
  extract(match) {
    const name = match.words('name');
    const glued = /^\d[qh](?:fy)?(\d+)$/.exec(name)?.[1];
    const stated = match.value('year') ?? match.value('before');
    const year = glued === undefined ? stated : Number(glued.padStart(4, '20'));
    const nth = Number(/\d/.exec(name)?.[0]);
    const half = name.includes('h');
    const fields: CalendarFields = half ? { half: nth } : { quarter: nth };
    // "H1 profit", but not the "H1 visa" or the road "H1".
    const plain = half
      ? !RESULTS_OF_QUARTER.test(match.word(match.end))
      : /q/.test(match.form(match.group('name')!.first));
    if (year === undefined && plain) return undefined;
    return {
      type: 'DATE',
      meaning: calendar(year === undefined ? fields : { ...fields, year }),
      mod: modOf(match),
    };
  },
};

/** "the 1988 quarter", "the 2024 period": the period that the report is about, in another year. */
export const quarterOfYear: Parser = {
  name: 'quarter-of-year',
  needs: symbols('YEAR'),
  pattern: pattern('THE (?<year>YEAR) (?<what>UNIT|PERIOD)'),
  extract(match) {
    if (!/^(?:quarter|period)$/.test(match.words('what'))) return undefined;
    return { type: 'DATE', meaning: calendar({ year: match.value('year')!, reported: true }) };
  },
};

/** "the July-September quarter", "the December quarter", "the April-September half of 2024": named by their months. */
export const monthsQuarter: Parser = {
  name: 'months-quarter',
  needs: symbols('MONTH'),
  pattern: pattern(
    '(?:THE|ITS)? (?:(?<from>MONTH) (?:HYPHEN|TO))? (?<to>MONTH) (?<year>YEAR)? (?<kind>UNIT|HALF) (?:OF? (?<year2>YEAR))?',
  ),
  extract(match) {
    const half = match.words('kind') === 'half';
    const length = half ? 6 : 3;
    if (!half && match.words('kind') !== 'quarter') return undefined;
    // "the March quarter-finals"
    if (match.form(match.end) === '-' && match.glued(match.end)) return undefined;
    const to = match.value('to')!;
    const from = match.value('from');
    // The months of a firm's own half or quarter may be no half or quarter of the calendar.
    if (to % length !== 0 || (from === undefined ? half : to - from !== length - 1)) return undefined;
    const year = match.value('year') ?? match.value('year2');
    const part: CalendarFields = half ? { half: to / length } : { quarter: to / length };
    return { type: 'DATE', meaning: calendar(year === undefined ? part : { ...part, year }) };
  },
};
