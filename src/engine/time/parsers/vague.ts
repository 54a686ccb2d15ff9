import type { Extraction, Parser } from '../match';
import { pattern, symbols } from '../symbols';

function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Extraction {
  return { type: 'DATE', meaning: { kind: 'vague', value } };
}

/** "now", "right now", "currently", "these days", "at the moment", "current". */
export const present: Parser = {
  name: 'present',
  needs: symbols('NOW NOWADAYS UNITS CURRENT MOMENT PRESENT'),
  pattern: pattern(
    'RIGHT? NOW|NOWADAYS|THESE (?<units>UNITS)|(?<current>CURRENT)|(?<moment>(?:THE|THIS) (?:PRESENT TIME|MOMENT))|(?<present>PRESENT)',
  ),
  extract(match) {
    if (match.has('units') && match.words('units') !== 'days') return undefined;
    // Capitalised, it is part of a name ("the Current Affairs Committee").
    if (match.has('current') && match.form(match.first) !== 'current') return undefined;
    if (match.has('moment') && !/^(?:at|for)$/.test(match.word(match.first - 1))) return undefined;
    // "at present", but "the present owner", "he was present".
    if (match.has('present') && match.word(match.first - 1) !== 'at') return undefined;
    return vague('PRESENT_REF');
  },
};

/** "recently", "recent years", "past years", "in the past". A stated length ("the past few years") is a duration. */
export const past: Parser = {
  name: 'past',
  needs: symbols('RECENTLY RECENT LAST'),
  pattern: pattern(
    'MORE? RECENTLY|THE? RECENT (?:UNITS (?:AND UNITS)?|PARTS)|THE (?<past>LAST)|(?<years>LAST UNITS)',
  ),
  extract(match) {
    if (match.has('years') && match.word(match.first) !== 'past') return undefined;
    if (match.has('past')) {
      const noun =
        match.words('past') === 'past' && /^(?:in|of|from|about|than)$/.test(match.word(match.first - 1));
      if (!noun || /^\p{L}/u.test(match.form(match.end))) return undefined;
    }
    return vague('PAST_REF');
  },
};

/** "the future", "the near future", "soon", "coming months", "one day", "the short term". */
export const future: Parser = {
  name: 'future',
  needs: symbols('FUTURE SOON UNITS UNIT PARTS ONEDAY TERM'),
  pattern: pattern(
    '(?<noun>(?:THE NEAR?|NEAR) FUTURE)|(?<plural>FUTURE UNITS)|(?<soon>SOON)|(?<coming>THE? NEXT (?:UNITS|PARTS))|' +
      'THE UNITS AHEAD|(?<oneday>CARDINAL UNIT)|SOME UNIT|ONEDAY|THE (?:NEAR|SHORT) TERM',
  ),
  extract(match) {
    const next = match.word(match.end);
    // "the Future of Life Institute"
    if (match.has('noun') && /^\p{Lu}/u.test(match.form(match.end - 1))) return undefined;
    if (match.has('soon')) {
      const counted = /^(?:after|before|as|enough|thereafter|afterwards)$/.test(next);
      if (counted || /^(?:as|how|too)$/.test(match.word(match.first - 1))) return undefined;
    }
    if (match.has('coming') && !/coming/.test(match.words('coming'))) return undefined;
    if (match.has('oneday')) {
      const some = match.words('oneday') === 'one day' && /^(?:,|be|become|will|would|could|may)$/.test(next);
      if (!some) return undefined;
    }
    return vague('FUTURE_REF');
  },
};
