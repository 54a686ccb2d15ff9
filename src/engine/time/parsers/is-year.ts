import {
  BEFORE_DISTANT_YEAR,
  BEFORE_YEAR,
  BEHIND_BARE_YEAR,
  MEASURED,
  MEASURE_WITH_HYPHEN,
  NUMBERED,
} from '../data/numbers.data';
import { TokenKind } from '../../tokenize/tokens';
import { opensItem } from '../../text/lines';
import { isYearNumber } from '../calendar';
import type { Match } from '../match';
import { isCounted } from './words';

/** The years that news is about: a number of four figures is one of them unless its words say otherwise. */
const [FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR] = [1900, 2099];

/** Whether a number of four digits is a year here, not an amount, a score or the number of a flight. */
export function isYear(match: Match, at: number, value: number): boolean {
  if (!/^\d{4}$/.test(match.form(at))) return false;
  if (isOfNumber(match, at)) return false;
  if (isBehindSign(match, at)) return isBehindName(match, at, value);
  if (opensEntry(match, at)) return true;
  if (isBeforeSign(match, at)) return false;
  if (match.has('position')) return true;
  if (isMeasure(match, at) || isAmount(match, at, value)) return false;
  if (value < FIRST_PLAIN_YEAR || value > LAST_PLAIN_YEAR) return isDistantYear(match, at, value);
  return !isCount(match, at, value) && !isPercentage(match, at);
}

/** "555-12-|2024|": the end of a number with hyphens. */
function isOfNumber(match: Match, at: number): boolean {
  return match.word(at - 1) === '-' && match.form(at - 3) === '-' && match.glued(at - 1);
}

/** Whether a sign before a number is written to it, other than the dash between two years: "$|2024|", "v.|2024|". */
function isBehindSign(match: Match, at: number): boolean {
  const isSign = match.glued(at) && /^[-–/:$£€.+#_]$/.test(match.word(at - 1));
  return isSign && !yearRange(match, at) && !match.has('position');
}

/** "Expo-|2024|", but "B-|2000|" */
function isBehindName(match: Match, at: number, value: number): boolean {
  const name = match.form(at - 2);
  return (
    match.word(at - 1) === '-' &&
    /\p{L}$/u.test(name) &&
    value > FIRST_PLAIN_YEAR &&
    value <= LAST_PLAIN_YEAR &&
    !/^\p{Lu}[\p{Lu}\d]*$/u.test(name)
  );
}

/** "|2024|/7", "|2024|-0815": numbers that go on behind a sign. */
function isBeforeSign(match: Match, at: number): boolean {
  if (!match.glued(at + 1)) return false;
  const sign = match.form(at + 1);
  if (/^[/:_]$/.test(sign)) return !(sign === '/' && match.has('last'));
  if (sign !== '-') return false;
  const isLong = match.glued(at + 2) && /^\d{3,}$/.test(match.form(at + 2)) && !yearRange(match, at + 2);
  return isLong || (match.form(at + 3) === '-' && match.glued(at + 3));
}

/** Whether the words beside a number say that it counts something: "at least |2000| homeless", "|2000| people", "some |2000|". */
function isAmount(match: Match, at: number, value: number): boolean {
  const before = match.word(at - 1);
  const after = match.form(at + 1);
  if (/^(?:least|most)$/.test(before) && /^\p{Ll}{3,}/u.test(after) && !BEHIND_BARE_YEAR.has(after))
    return true;
  if (isCounted(after) && !followsYear(match, at, value)) return true;
  const isRough = /^(?:about|around|at)$/.test(before) && value > FIRST_PLAIN_YEAR && !/^\p{Ll}/u.test(after);
  return NUMBERED.test(before) && !isRough;
}

/** A count stands before a plural ("|2000| refugees"); a year does so only behind an article, a preposition or a year. */
function isCount(match: Match, at: number, value: number): boolean {
  if (!/^\p{Ll}{2,}[^\P{Ll}sui]s$/u.test(match.form(at + 1))) return false;
  const before = match.word(at - 1);
  return !BEFORE_YEAR.test(before) && !/^['’]s$/.test(before) && !followsYear(match, at, value);
}

function isPercentage({ scan: { article } }: Match, at: number): boolean {
  const { tokens, text } = article;
  const next = at + 1;
  return next < tokens.count && tokens.kind[next] === TokenKind.Symbol && text[tokens.start[next]] === '%';
}

/** "1991: The plant opens": the year at the beginning of a line of a chronicle. */
function opensEntry(match: Match, at: number): boolean {
  if (match.form(at + 1) !== ':' || !match.glued(at + 1)) return false;
  const { tokens, text } = match.scan.article;
  const [start, end] = [tokens.start[at], tokens.end[at]];
  return opensItem(text, start) && /^: ?\p{Lu}/u.test(text.slice(end, end + 3));
}

/** "2048 by 1536", "between 1500 and 2000 people", "a 2000-metre race" */
function isMeasure(match: Match, at: number): boolean {
  const isNumber = (i: number): boolean => /^\d+$/.test(match.form(i));
  const [before, link] = [match.word(at - 1), match.word(at + 1)];
  const near = /^(?:19|20)/.test(match.form(at));
  // "from 360 to 900 by 2014"
  if (before === 'x' || (before === 'by' && !near)) return isNumber(at - 2);
  // "in 2008 by 50 percent", "in 2008 by 1500 jobs"
  if (link === 'x' || (link === 'by' && !BEFORE_DISTANT_YEAR.test(before)))
    return isNumber(at + 2) && match.form(at + 2).length > 3;
  const round = match.form(at).endsWith('00') && match.form(at + 2).endsWith('00');
  if (/^(?:and|or|to)$/.test(link)) return round && isNumber(at + 2) && isCounted(match.form(at + 3));
  return (
    link === '-' && match.glued(at + 1) && match.glued(at + 2) && MEASURE_WITH_HYPHEN.test(match.form(at + 2))
  );
}

const PLURAL =
  /^(?!(?:was|has|is|his|as|this|its|thus|always|perhaps|across|versus|towards|less|us)$)\p{Ll}{2,}s$/u;

/**
 * Whether a number is a year of another age than that of the news: behind a preposition of time, in brackets, in a
 * range or list of years, or before what happened then ("the 1848 revolution").
 */
function isDistantYear(match: Match, at: number, value: number): boolean {
  const before = match.word(at - 1);
  const after = match.form(at + 1);
  if (PLURAL.test(after)) return false;
  if (BEFORE_DISTANT_YEAR.test(before)) return true;
  if (yearRange(match, at) || yearRange(match, at + 2) || followsYear(match, at, value)) return true;
  if (value < EARLIEST_BARE_YEAR || value > LAST_PLAIN_YEAR) return false;
  if (before === '(' && /^[),;]$|^\p{Pd}$/u.test(after)) return true;
  if (isCirca(match, at)) return true;
  const ends = !/^[\p{L}\d%]/u.test(after) || BEHIND_BARE_YEAR.has(after);
  if (/^(?:of|around|about)$/.test(before)) return ends && !MEASURED.has(match.word(at - 2));
  // "the 1848 revolution", but "the 1500 metre race"
  const named =
    (before === 'the' && /^\p{L}{3,}$/u.test(after)) ||
    (/^(?:['’]s|his|her|its|their)$/.test(before) && /^\p{Ll}{3,}$/u.test(after));
  return named && value % 100 !== 0;
}

/** Before this a number of four digits is a year only where words or signs say so. */
const EARLIEST_BARE_YEAR = 1400;

/** "(c. 1640)", behind a full stop that may end the sentence for who splits it. */
function isCirca({ scan: { article } }: Match, at: number): boolean {
  const start = article.tokens.start[at];
  return /(?<!\p{L})ca?\. ?$/u.test(article.text.slice(Math.max(0, start - 6), start));
}

/** Years that one lists are nearer to each other than this, those of a range than that, in years. */
const [LONGEST_LIST, LONGEST_RANGE] = [100, 200];

/** "in 2008 and 2009" */
function followsYear(match: Match, at: number, value: number): boolean {
  const other = match.form(at - 2);
  return (
    /^(?:and|or|to)$/.test(match.word(at - 1)) &&
    /^\d{4}$/.test(other) &&
    (BEFORE_YEAR.test(match.word(at - 3)) || BEFORE_DISTANT_YEAR.test(match.word(at - 3))) &&
    Math.abs(Number(other) - value) < LONGEST_LIST
  );
}

/** "1998-2001", "2024-25": years with a dash between them. */
function yearRange(match: Match, at: number): boolean {
  const first = Number(match.form(at - 2));
  const second = Number(match.form(at));
  return (
    match.form(at - 2).length === 4 &&
    /^\p{Pd}|\/$/u.test(match.form(at - 1)) &&
    isYearNumber(first) &&
    isYearNumber(second) &&
    first < second &&
    second - first < LONGEST_RANGE
  );
}
