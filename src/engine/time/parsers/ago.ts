import type { Match, Parser } from '../match';
import { pattern } from '../symbols';
import { AMOUNT, amountOf, BOUNDS, duration, modOf, shift, unitOf } from './phrases';

/** "two weeks ago", "three days later", "a year earlier", "five months from now", "a few years ago", "a week and a half ago". */
export const ago: Parser = {
  name: 'ago',
  pattern: pattern(
    `(?:${BOUNDS})? (?:${AMOUNT}|A|HALF A)? MORE? (?<unit>UNIT|UNITS|PARTS|SEASONS) (?<half>AND A HALF)? (?<so>OR SO)? (?<side>AGO|EARLIER|LATER|HENCE|BEFORE|AFTER|AHEAD|FROM NOW|FROM TODAY)`,
  ),
  extract(match) {
    const side = match.words('side');
    const unit = match.scan.values[match.group('unit')!.first] === 5 ? 'day' : unitOf(match, 'unit');
    const bare = !match.has('amount') && match.first === match.group('unit')!.first;
    if ((side === 'before' || side === 'after' || side === 'ahead') && !endsClause(match)) return undefined;
    if (side === 'ahead') return undefined;
    const half = match.has('half') ? 0.5 : 0;
    const amount = bare ? null : amountOf(match);
    if (bare && /s$/.test(match.words('unit')) === false) return undefined;
    const now = side === 'ago' || side === 'hence' || side.startsWith('from');
    const sign = side === 'ago' || side === 'earlier' || side === 'before' ? -1 : 1;
    const mod = match.has('so') ? 'APPROX' : modOf(match);
    if (amount === null || unit === 'minute' || unit === 'hour' || unit === 'second') {
      if (amount === null) {
        if (now)
          return {
            type: 'DATE',
            meaning: { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
            mod,
          };
        return { type: 'DURATION', meaning: duration(null, unit), mod };
      }
      return { type: 'DURATION', meaning: duration(amount + half, unit, sign < 0 ? 'past' : 'future'), mod };
    }
    return {
      type: 'DATE',
      meaning: shift(unit, sign * (amount + half), now ? 'document-time' : 'previous'),
      mod,
    };
  },
};

/** Whether nothing follows that the time would be counted from ("two days before the vote"). */
function endsClause(match: Match): boolean {
  return /^[.,;:)"”’—–-]*$/.test(match.form(match.end));
}

/** "the day before", "the day after", "a day earlier" without the event that they are counted from. */
export const dayBefore: Parser = {
  name: 'day-before',
  pattern: pattern('(?:THE|A) (?<unit>UNIT) (?<side>BEFORE|AFTER)'),
  extract(match) {
    if (!endsClause(match)) return undefined;
    const sign = match.words('side') === 'before' ? -1 : 1;
    return { type: 'DATE', meaning: shift(unitOf(match, 'unit'), sign, 'previous') };
  },
};

/** "year-ago", "year-earlier": "the year-earlier quarter", "the same period last year". */
export const yearAgo: Parser = {
  name: 'year-ago',
  pattern: pattern(
    '(?:THE)? (?:(?<unit>UNIT) HYPHEN? (?:AGO|EARLIER) HYPHEN? (?<nth>ORDINAL)? (?<what>PERIOD|UNIT)?|(?:(?:SAME|PREVIOUS) (?:PERIOD|(?<what2>UNIT)) (?:OF|IN)? THE? (?:LAST|PREVIOUS) (?<unit2>UNIT)|SAME (?:PERIOD|UNIT) A (?<unit3>UNIT) (?:AGO|EARLIER)))',
  ),
  extract(match) {
    const words = match.words('unit') + match.words('unit2') + match.words('unit3');
    if (words !== 'year') return undefined;
    if (match.has('unit') && !match.has('what') && !/-/.test(match.form(match.group('unit')!.end)))
      return undefined;
    const nth = match.value('nth');
    return {
      type: 'DATE',
      meaning: shift('year', -1, 'previous', nth !== undefined && nth <= 4 ? { quarter: nth } : {}),
    };
  },
};
