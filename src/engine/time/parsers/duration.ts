import type { Extraction, Match, Parser } from '../match';
import { pattern } from '../symbols';
import type { TimeUnit } from '../types';
import { AMOUNT, amountOf, BOUNDS, duration, modOf, unitOf } from './phrases';

const UNIT = '(?<unit>UNIT|UNITS)';

/** "90 days", "more than four hours", "a couple of years", "five more weeks", "2 1/2 years", "a year and a half". */
export const countedDuration: Parser = {
  name: 'counted-duration',
  pattern: pattern(
    `(?:${BOUNDS} A?)? (?:A (?=FEW|NUM|DAY|CARDINAL))? ${AMOUNT} (?:MORE|OTHER)? (?:TRADING|ADJ|FISCAL)? ${UNIT} (?:(?<half>AND A HALF)|(?<so>OR SO|OR MORE|OR LESS))?`,
  ),
  extract(match) {
    const unit = unitOf(match, 'unit');
    const amount = amountOf(match);
    const word = match.words('unit');
    if (!plausible(match, amount, word)) return undefined;
    const half = match.has('half') ? 0.5 : 0;
    const so = match.words('so');
    const mod =
      so === 'or more' ? 'EQUAL_OR_MORE' : so === 'or less' ? 'EQUAL_OR_LESS' : so ? 'APPROX' : modOf(match);
    return { type: 'DURATION', meaning: duration(amount === null ? null : amount + half, unit), mod };
  },
};

/** "four-day", "30-year", "day-long", "decades-long": before a noun. */
export const hyphenDuration: Parser = {
  name: 'hyphen-duration',
  pattern: pattern(
    `(?:${BOUNDS})? A? (?:(?<amount>(?:CARDINAL (?:HYPHEN CARDINAL)?|DAY|NUM|YEAR|FEW) ) HYPHEN (?<unit>UNIT|UNITS|PART) (?:HYPHEN (?<long>LONGWORD))?|(?<unit2>UNIT|UNITS) HYPHEN LONGWORD|(?<unit3>LONG))`,
  ),
  extract(match) {
    const group = match.has('unit') ? 'unit' : match.has('unit2') ? 'unit2' : 'unit3';
    const unit: TimeUnit = /night|evening|morning/.test(match.words(group)) ? 'night' : unitOf(match, group);
    const range = match.group('amount') ?? match.group('unit2') ?? match.group('unit3')!;
    const from = match.has('bounds') ? match.first : range.first;
    if (match.words(group) === 'second') return undefined;
    // "58-year-old" says an age, and describes a person.
    if (
      /old/.test(match.words('long')) ||
      (match.word(match.end) === '-' && /^olds?$/.test(match.word(match.end + 1)))
    ) {
      return undefined;
    }
    if (match.has('unit2') && match.form(match.end - 1).toLowerCase() !== 'long') return undefined;
    const plural = match.has('unit2') && /s$/.test(match.words('unit2'));
    return {
      type: 'DURATION',
      meaning: duration(match.has('amount') ? amountOf(match) : plural ? null : 1, unit),
      mod: match.has('bounds') ? modOf(match) : null,
      range: { first: from, end: match.end },
    };
  },
};

/** "the past three months", "the next two weeks", "the first nine months", "the last few years", "recent weeks". */
export const anchoredDuration: Parser = {
  name: 'anchored-duration',
  pattern: pattern(
    `(?:${BOUNDS})? (?:THE|ITS|THESE|THOSE)? (?<side>LAST|NEXT|FOLLOWING|PREVIOUS|ORDINAL|LATEST|SAME|ALL)? (?<unbounded>${BOUNDS.replace('bounds', 'bounds2')})? ${AMOUNT} (?:MORE|OTHER)? (?:TRADING|ADJ|FISCAL)? (?:${UNIT}|SEASONS|PARTS|PERIOD) (?<so>OR SO)?`,
  ),
  extract(match) {
    const unit = match.has('unit') ? unitOf(match, 'unit') : 'season';
    const amount = amountOf(match);
    if (!match.has('side') && !/^(?:the|its|these|those)$/.test(match.word(match.group('amount')!.first - 1)))
      return undefined;
    if (!match.has('unit') || !plausible(match, amount, match.words('unit'))) return undefined;
    if (
      match.has('side') &&
      !/last|past|next|coming|previous|preceding|following|first|latest|same/.test(match.words('side'))
    ) {
      return undefined;
    }
    return {
      type: 'DURATION',
      meaning: duration(amount, unit, sideOf(match.words('side'))),
      mod: match.has('so') ? 'APPROX' : modOf(match),
    };
  },
};

function sideOf(words: string): 'past' | 'future' | null {
  if (/last|past|previous|preceding|latest/.test(words)) return 'past';
  return /next|coming|following/.test(words) ? 'future' : null;
}

const LENGTH_PREPOSITIONS = new Set(
  'for in within over after during throughout than of under last about nearly almost'.split(' '),
);
const AFTER_LENGTH = /^(?:of|in|after|before|later|to|from|earlier|and|as|with|at|on|\p{P}*)$/u;

/** "a year", "an hour", "an additional year", "half an hour": one of a unit, not as the measure of a rate. */
export const singleDuration: Parser = {
  name: 'single-duration',
  pattern: pattern(
    `(?:${BOUNDS})? (?:(?<half>HALF HYPHEN?) A?|A (?<half2>HALF HYPHEN?)|A MORE|A|(?<whole>(?:THE|A) TRADING)|OTHER) ADJ? (?<unit>UNIT) (?<and>AND A HALF)? (?<so>OR SO|OR MORE|OR TIMES)?`,
  ),
  extract(match) {
    const unit = unitOf(match, 'unit');
    const half = match.has('half') || match.has('half2');
    const amount = half ? 0.5 : match.has('and') ? 1.5 : 1;
    const before = match.form(match.first - 1);
    const word = match.words('unit');
    if (
      word === 'quarter' ||
      word === 'min' ||
      (word === 'minute' &&
        /^\p{L}/u.test(match.form(match.end)) &&
        !AFTER_LENGTH.test(match.word(match.end)))
    )
      return undefined;
    if (/^(?:such|what|quite|not|many|once|twice|times|percent|%)$/.test(before.toLowerCase()))
      return undefined;
    const firm = match.has('bounds') || half || match.has('and') || match.has('so');
    if (
      !firm &&
      !LENGTH_PREPOSITIONS.has(before.toLowerCase()) &&
      !/^(?:than|just|only|spent|spend|spends|took|take|takes|lasted|last|wait|waited|barely|least|or|lasts|and|—|,|with|to|by)$/.test(
        before.toLowerCase(),
      )
    )
      return undefined;
    return {
      type: 'DURATION',
      meaning: duration(amount, unit),
      mod: match.has('so') ? 'APPROX' : modOf(match),
    };
  },
};

/** "for years", "within weeks", "in centuries", "weeks or months". */
export const bareDuration: Parser = {
  name: 'bare-duration',
  pattern: pattern('(?<unit>UNITS) (?<more>OR UNITS|AND UNITS)?'),
  extract(match): Extraction | undefined {
    const before = match.word(match.first - 1);
    const next = match.word(match.end);
    if (
      !match.has('more') &&
      !/^(?:for|within|in|over|after|of|takes|take|took|last|lasted|spent|than|by|through)$/.test(before)
    )
      return undefined;
    if (before === 'of' && !/^(?:[,.;]|of)$/.test(next)) return undefined;
    if (/^(?:ago|earlier|later|long)$/.test(next)) return undefined;
    return { type: 'DURATION', meaning: duration(null, unitOf(match, 'unit')) };
  },
};

/** Whether the words are an amount of time, not a date ("21 minutes" is, "two second" and "one minute" by a name are not). */
function plausible(match: Match, amount: number | null, unit: string): boolean {
  if (unit === 'second' || unit === 'min') return false;
  if (amount !== null && (amount <= 0 || amount > 1e6)) return false;
  const before = match.form(match.first - 1);
  if (/^[$£€¥₹]$/.test(before)) return false;
  // "three quarters of the budget" is a fraction.
  if (/^quarters?$/.test(unit))
    return match.word(match.end) !== 'of' && !/^(?:a|one)$/.test(match.words('amount')) && amount !== 3;
  // "one day" is some day of the future, unless a number stands in contrast.
  if (unit === 'day' && match.words('amount') === 'one' && match.end - match.first === 2)
    return !/^(?:,|will|would|could|may|be|become)$/.test(match.word(match.end));
  if (unit === 'year' && amount !== null && amount > 1000 && amount < 2200) return false;
  return (
    !(match.word(match.end) === '-' && /^olds?$/.test(match.word(match.end + 1))) &&
    match.word(match.end) !== 'old'
  );
}
