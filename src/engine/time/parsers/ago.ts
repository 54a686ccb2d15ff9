import { BEFORE_RETURN, BEHIND_RETURN } from '../data/lengths.data';
import type { Extraction, Match, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import type { TimeMeaning, TimeUnit, TimexMod } from '../types';
import { AMOUNT, amountOf, BOUNDS, duration, modOf, partOf, shift, unitOf } from './phrases';

function isReturn(match: Match): boolean {
  if (match.group('whole')!.first === match.group('unit')!.first) return true;
  return BEFORE_RETURN.test(match.word(match.first - 1)) || BEHIND_RETURN.has(match.word(match.end));
}

/** "two weeks ago", "a month back", "three days later", "a year earlier", "half a century ago", "a few years ago", "a week or so ago". */
export const ago: Parser = {
  name: 'ago',
  needs: symbols('AGO BACK EARLIER LATER HENCE BEFORE AFTER FROM'),
  pattern: pattern(
    `(?:${BOUNDS})? (?<whole>(?:(?:${AMOUNT}|A) (?<million>MILLION)?|(?<part>HALF A|A HALF HYPHEN?|A UNIT HYPHEN? (?=UNIT)|(?:A? UNIT|CARDINAL HYPHEN? UNITS) OF A))? MORE? TRADING? (?<unit>UNIT|UNITS|PARTS) (?<half>AND A HALF)? (?<so>OR SO)?) (?<side>AGO|BACK|EARLIER|LATER|HENCE|BEFORE|AFTER|FROM NOW|FROM TODAY) (?:(?<=AGO)(?:(?<today>TODAY)|THIS (?<this>UNIT)))?`,
  ),
  extract(match) {
    const side = match.words('side');
    if (isNoDistance(match, side)) return undefined;
    const bare = match.group('whole')!.first === match.group('unit')!.first;
    const unit = /^nights?$/.test(match.words('unit')) ? 'day' : unitOf(match, 'unit');
    if (bare && !/s$/.test(match.words('unit'))) return undefined;
    const amount = bare ? null : distanceOf(match);
    if (amount === undefined) return undefined;
    const half = match.has('half') ? 0.5 : 0;
    const now = /ago|back|hence|from/.test(side);
    const sign = /ago|back|earlier|before/.test(side) ? -1 : 1;
    // "6 percent less than a year earlier" compares amounts.
    const measured = / than$/.test(match.words('bounds')) && MEASURE.test(match.word(match.first - 1));
    const mod = match.has('so') ? 'APPROX' : measured ? null : modOf(match);
    const range = measured ? { first: match.group('bounds')!.end, end: match.end } : match;
    // "a month later than planned" is a length.
    const compared = /earlier|later/.test(side) && match.word(match.end) === 'than';
    if (amount === null || compared || /second|minute|hour/.test(unit))
      return inexact(match, amount === null ? null : amount + half, now, sign, mod);
    const exact =
      match.words('today') === 'today' ? 'day' : THIS.find((unit) => unit === match.words('this'));
    if (exact !== undefined && Number.isInteger(amount))
      return { type: 'DATE', meaning: exactly(unit, -amount, exact), mod };
    if (side === 'from today' && Number.isInteger(amount))
      return { type: 'DATE', meaning: exactly(unit, amount, 'day'), mod };
    const yearly = unit === 'year' && !match.has('amount') && half === 0 && sign < 0;
    const from = yearly ? 'reported-period' : now ? 'document-time' : 'previous';
    const years = YEARS[unit];
    const meaning =
      years === undefined
        ? shift(unit, sign * (amount + half), from)
        : shift('year', sign * Math.round((amount + half) * years), from);
    return { type: 'DATE', meaning, mod: mod ?? (years === undefined ? null : 'APPROX'), range };
  },
};

/** How many units: null where that is not told exactly, undefined where the words are no number. */
function distanceOf(match: Match): number | null | undefined {
  if (match.has('million')) return null;
  return match.has('part') ? fraction(match.words('part')) : amountOf(match);
}

/** Whether the words tell no distance to a day, but a length or something else. */
function isNoDistance(match: Match, side: string): boolean {
  if (/^(?:before|after)$/.test(side) && !endsClause(match)) return true;
  if (side === 'back' && isReturn(match)) return true;
  // "closed for a week from today", "a week from yesterday"
  if (/^from/.test(side) && (side === 'from yesterday' || match.word(match.first - 1) === 'for')) return true;
  // "28 Days Later" is a film.
  const capital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(match.form(at));
  return capital(match.group('unit')!.first) && capital(match.end - 1);
}

/** "a year ago today", "a week from today": not about a year ago, but on that very day, or in that week or month. */
function exactly(unit: TimeUnit, amount: number, exact: 'day' | 'week' | 'month'): TimeMeaning {
  return { kind: 'shift', unit, amount, from: 'document-time', fields: {}, exact };
}

const MEASURE = /^(?:%|percent|pct|cent|points?|far|much|slightly|even|no)$/;

/** "a year ago **this month**" */
const THIS = ['week', 'month'] as const;

/** "half a", "a half-", "a quarter of a", "a quarter ", "three-quarters of a" century. */
function fraction(words: string): number | undefined {
  if (/^(?:half a|a half)\b/.test(words)) return 0.5;
  if (/^(?:a )?quarter of|^a quarter\b/.test(words)) return 0.25;
  return /^three(?: -)? quarters of/.test(words) ? 0.75 : undefined;
}

/** "three decades ago" counts years, unlike "last decade", which is one of the calendar's. */
const YEARS: Readonly<Partial<Record<TimeUnit, number>>> = { decade: 10, century: 100, millennium: 1000 };

/** "years ago" has no date, "an hour later" no day: the latter is the length that it says. */
function inexact(
  match: Match,
  amount: number | null,
  now: boolean,
  sign: number,
  mod: TimexMod | null,
): Extraction {
  if (amount === null && now) {
    return { type: 'DATE', meaning: { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }, mod };
  }
  return {
    type: 'DURATION',
    meaning: duration(amount, unitOf(match, 'unit'), now ? (sign < 0 ? 'past' : 'future') : null),
    mod,
    range: now
      ? { first: match.first, end: match.group('side')!.end }
      : { first: match.first, end: match.group('side')!.first },
  };
}

/** Whether nothing follows that the time would be counted from ("two days before the vote"). */
function endsClause(match: Match): boolean {
  return /^[.,;:)"”’—–-]*$|^(?:with|when|where|while|but|and|by)$/.test(match.form(match.end));
}

/** "a man arrested the day before **had** been freed", "said the day before **that** it would close": not "the day before it closed". */
function goesOn(match: Match): boolean {
  const next = match.word(match.end);
  if (next === 'that')
    return /^(?:said|announced|warned|reported|declared)$/.test(match.word(match.first - 1));
  return /^(?:had|has|was|were|would|could|in|at|near)$/.test(next);
}

/** "the day before", "the night before", "the day after", without the event that they are counted from. */
export const dayBefore: Parser = {
  name: 'day-before',
  needs: symbols('BEFORE AFTER'),
  pattern: pattern('(?:THE|A) (?:(?<unit>UNIT)|(?<part>PART)) (?<side>BEFORE|AFTER)'),
  extract(match) {
    const step = match.words('side') === 'before' ? -1 : 1;
    if (!endsClause(match) && !(step < 0 && goesOn(match))) return undefined;
    const part = partOf(match, 'part');
    if (part !== undefined) return { type: 'TIME', meaning: shift('day', step, 'previous', { part }) };
    return {
      type: 'DATE',
      meaning: shift(unitOf(match, 'unit'), step, 'previous'),
    };
  },
};

/** "the year-earlier quarter", "the year-ago period", "the quarter a year ago", "year-earlier" before another noun. */
export const yearAgo: Parser = {
  name: 'year-ago',
  needs: symbols('AGO EARLIER SAME COMPARABLE'),
  pattern: pattern(
    '(?:THE COMPARABLE?|COMPARABLE)? (?<ago>(?<unit>UNIT) HYPHEN (?:AGO|EARLIER)) HYPHEN? (?<nth>ORDINAL)? (?<what>PERIOD|UNIT)?|THE? (?<same>SAME|COMPARABLE)? (?<kind>PERIOD|UNIT) (?:OF|IN)? (?:A (?<unit2>UNIT) (?:AGO|EARLIER)|THE? (?:LAST|PREVIOUS) (?<unit3>UNIT))',
  ),
  extract(match) {
    const unit = match.words('unit') + match.words('unit2') + match.words('unit3');
    if (unit !== 'year') return undefined;
    // "the day a year ago" when something happened, "the quarter of last year"
    const compared = match.has('unit') || match.has('same');
    if (
      !compared &&
      !(
        match.has('unit2') &&
        /^the (?:quarter|period)$/.test(`${match.word(match.first)} ${match.words('kind')}`)
      )
    )
      return undefined;
    const nth = match.value('nth');
    const fields = nth !== undefined && nth <= 4 ? { quarter: nth } : {};
    const quarterly =
      (match.words('what') === 'quarter' || match.words('kind') === 'quarter') && nth === undefined;
    return {
      type: 'DATE',
      meaning: {
        kind: 'shift',
        unit: 'year',
        amount: -1,
        from: 'reported-period',
        fields,
        ...(quarterly && { exact: 'quarter' }),
      },
      range: match.has('unit') && !match.has('what') ? match.group('ago')! : match,
    };
  },
};
