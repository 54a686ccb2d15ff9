import { BEFORE_MONTH, DATED_BY_MONTH } from '../data/calendar-words.data';
import type { Match, Parser } from '../match';
import { pattern, SYMBOL, symbols } from '../symbols';
import type { CalendarFields } from '../types';
import { isCounted, isMonthName, isSurname } from './words';
import { calendar, choiceOf, modOf, POSITION, POSSESSIVE, shift, shortYearOf } from './phrases';

/** "February 2025", "in February", "last April", "late November", "mid-July", "the end of October, 2025". */
export const month: Parser = {
  name: 'month',
  needs: symbols('MONTH'),
  pattern: pattern(
    `${POSITION}? (?:(?<which>THIS (?:LAST|NEXT)?|(?:THE)? (?:LAST|NEXT|PREVIOUS|FOLLOWING)|THAT)? ) (?<month>MONTH) (?:(?:COMMA|OF|POSS)? (?<year>YEAR)|APOS (?<short>DAY|NUM))?`,
  ),
  extract(match) {
    // "two days earlier on October 6", "the early hours of January 1"
    const ofDay = /^(?:earlier|later)|hours of$/.test(match.words('position'));
    if (!isMonth(match) || ofDay) return undefined;
    const year = match.value('year') ?? shortYearOf(match, 'short');
    if (match.has('short') && year === undefined) return undefined;
    const fields: CalendarFields = { ...(year === undefined ? {} : { year }), month: match.value('month')! };
    return { type: 'DATE', meaning: calendar(fields, choiceOf(match)), mod: modOf(match) };
  },
};

/** "June last year", "25 June last year", "January of this year", "next year's May". */
export const monthOfRelativeYear: Parser = {
  name: 'month-of-relative-year',
  needs: symbols('MONTH'),
  pattern: pattern(
    `${POSITION}? (?:(?:(?<month>MONTH) (?<day>DAY|ORDINAL)?|THE? (?<day3>DAY|ORDINAL) OF? (?<month3>MONTH)) COMMA? OF? (?:(?<last>LAST)|(?<next>NEXT)|THIS|(?<that>THAT|THE SAME)|(?<following>THE FOLLOWING|THE NEXT)|(?<previous>THE PREVIOUS)) (?<unit>UNIT)|` +
      `(?:(?<last2>LAST)|(?<next2>NEXT)|THIS) (?<unit2>UNIT) ${POSSESSIVE} (?<month2>MONTH) (?<day2>DAY)?)`,
  ),
  extract(match) {
    if (!/^years?$/.test(match.words('unit') + match.words('unit2'))) return undefined;
    const day = match.value('day') ?? match.value('day2') ?? match.value('day3');
    const month = (match.value('month') ?? match.value('month2') ?? match.value('month3'))!;
    const fields = day === undefined ? { month } : { month, day };
    const narrative = match.has('that') || match.has('following') || match.has('previous');
    const back = match.has('last') || match.has('last2') || match.has('previous');
    const on = match.has('next') || match.has('next2') || match.has('following');
    const meaning = shift('year', back ? -1 : on ? 1 : 0, narrative ? 'previous' : 'document-time', fields);
    return { type: 'DATE', meaning, mod: modOf(match) };
  },
};

/** Forms that are also other words, or names of people. */
const DOUBTFUL = new Set(['may', 'march']);
/** A short form without its full stop is a month only beside a number: "Jan" and "Dec" are names as well. */
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const NAMES = new Set(['april', 'june', 'august']);

/** "Jan-May", "April–May": a month with a dash between it and another. */
function isInRange({ scan: { symbols } }: Match, at: number): boolean {
  return [-1, 1].some(
    (step) => symbols[at + step] === SYMBOL.HYPHEN && symbols[at + 2 * step] === SYMBOL.MONTH,
  );
}

/** Whether a month's word is one here, not a verb ("may"), a march or a person's name. */
function isMonth(match: Match): boolean {
  const range = match.group('month')!;
  const at = range.first;
  const form = match.form(at);
  const word = form.toLowerCase();
  const inYear = match.has('year') && /^(?:in|since|by|until|from|of|early|late)$/.test(match.word(at - 1));
  if (!(isMonthName(form) || inYear) || (SHORT.test(form) && !/^\p{Lu}/u.test(form))) return false;
  const before = match.word(at - 1);
  const firm = match.end > range.end || match.has('position') || (match.has('which') && !SHORT.test(word));
  // "32 August": what is no day makes no month either.
  if (/^\d{1,2}$/.test(match.form(match.first - 1))) return false;
  if (firm || isInRange(match, at)) return true;
  if (/^\d{1,2}$/.test(match.form(at + 1)) && !isCounted(match.form(at + 2))) return false;
  const next = match.form(at + 1);
  if (SHORT.test(word)) return false;
  if (DOUBTFUL.has(word)) {
    if (word === 'may' && match.scan.personMay && before !== 'in' && before !== 'since') return false;
    if (/^(?:the|its|their|['’]s)$/.test(before) && DATED_BY_MONTH.test(next)) return true;
    return (
      BEFORE_MONTH.has(before) &&
      !(word === 'march' && /^(?:on|for|of|to|into|against)$/i.test(next) && before !== 'in')
    );
  }
  // "April Smith and June Carter"
  const named = NAMES.has(word) && /^\p{Lu}\p{Ll}/u.test(next);
  if (named && (!BEFORE_MONTH.has(before) || /^(?:and|or|of|for|as)$/.test(before))) return false;
  if (/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(match.form(at - 1))) return false;
  return !(NAMES.has(word) && isSurname(match.form(at - 1), form));
}
