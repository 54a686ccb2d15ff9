import type { Match, Parser } from '../match';
import { pattern } from '../symbols';
import type { TimeUnit } from '../types';
import { POSITION, shift, modOf, unitOf } from './phrases';

/** "last week", "this year", "next month", "the following year", "that day", "earlier this year", "the end of next week". */
export const period: Parser = {
  name: 'period',
  pattern: pattern(
    `(?:${POSITION})? (?:(?<late>EARLY|LATE|MID) HYPHEN?)? ` +
      '(?:(?<this>THIS (?:SAME|CURRENT)?|THE? CURRENT|THE LATEST)|THIS (?<thislast>LAST)|THIS (?<thisnext>NEXT)|(?<that>THAT (?:SAME|VERY)?|THE SAME)|(?<last>LAST)|(?<next>NEXT)|' +
      'THE (?<following>FOLLOWING|NEXT)|THE (?<previous>PREVIOUS)|THE (?<thelast>LAST)) ADJ? FISCAL? (?<unit>UNIT|WEEKEND)',
  ),
  extract(match) {
    const unit = unitOf(match, 'unit');
    if (unit === 'minute' || unit === 'hour') return undefined;
    const late = match.words('late');
    const mod = late === '' ? modOf(match) : late === 'early' ? 'START' : late === 'late' ? 'END' : 'MID';
    const step = stepOf(match, unit);
    if (step === undefined) return undefined;
    return { type: 'DATE', meaning: shift(unit, step.amount, step.from), mod };
  },
};

function stepOf(
  match: Match,
  unit: TimeUnit,
): { amount: number; from: 'document-time' | 'previous' } | undefined {
  if (match.has('this'))
    return {
      amount: unit === 'quarter' && /latest/.test(match.words('this')) ? -1 : 0,
      from: 'document-time',
    };
  if (match.has('that')) return { amount: 0, from: 'previous' };
  if (match.has('following')) {
    // "the next day" follows what was told; "the next year" lies ahead of the report.
    const ahead = match.words('following') === 'next' && unit !== 'day';
    return { amount: 1, from: ahead ? 'document-time' : 'previous' };
  }
  if (match.has('previous')) return { amount: -1, from: 'previous' };
  if (match.has('next') || match.has('thisnext')) return { amount: 1, from: 'document-time' };
  // "the last day" of something is no yesterday; "the last year" may be a duration: see there.
  if (match.has('thelast'))
    return unit === 'day' || match.has('position') ? undefined : { amount: -1, from: 'document-time' };
  if (unit === 'day' && match.words('last') === 'past') return undefined;
  return { amount: -1, from: 'document-time' };
}

const PERIOD_PREPOSITIONS = new Set(
  'for in during of by until over through throughout from to since before after this'.split(' '),
);

/** "the quarter", "the year", "the week", "the weekend", "later in the day": the one that the text is about. */
export const barePeriod: Parser = {
  name: 'bare-period',
  pattern: pattern(`${POSITION}? THE FISCAL? (?:FULL)? (?<unit>UNIT|WEEKEND)`.replace('(?:FULL)? ', '')),
  extract(match) {
    const unit = unitOf(match, 'unit');
    const before = match.word(match.first - 1);
    const next = match.word(match.end);
    if (
      !match.has('position') &&
      !PERIOD_PREPOSITIONS.has(before) &&
      unit !== 'quarter' &&
      unit !== 'weekend'
    )
      return undefined;
    if (unit === 'minute' || unit === 'hour' || unit === 'century' || unit === 'decade') return undefined;
    if (next === 'of' && unit !== 'week') return undefined;
    if (unit === 'day' && !match.has('position')) return undefined;
    return {
      type: 'DATE',
      meaning: shift(unit, 0, unit === 'weekend' ? 'document-time' : 'previous'),
      mod: modOf(match),
    };
  },
};

/** "year-end", "the year's end", "month-end". */
export const yearEnd: Parser = {
  name: 'year-end',
  pattern: pattern(
    '(?<bounds>APPROX)? (?:THE|(?<this>THIS))? (?<unit>UNIT) (?:HYPHEN|POSS)? (?<end>END|BEGINNING)',
  ),
  extract(match) {
    const unit = unitOf(match, 'unit');
    const word = match.words('end');
    if (
      unit === 'day' ||
      unit === 'minute' ||
      unit === 'hour' ||
      !/^(?:end|close|start|beginning)$/.test(word)
    )
      return undefined;
    return { type: 'DATE', meaning: shift(unit, 0), mod: /end|close/.test(word) ? 'END' : 'START' };
  },
};
