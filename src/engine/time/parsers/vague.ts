import { BEHIND_FUTURE } from '../data/phrase-ends.data';
import { IRREGULAR_PAST } from '../data/verbs.data';
import type { Extraction, Parser } from '../match';
import { pattern, symbols } from '../symbols';
import { someDay } from './words';

function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Extraction {
  return { type: 'DATE', meaning: { kind: 'vague', value } };
}

/** "now", "right now", "currently", "these days", "at the moment", "to this day", "current". */
export const present: Parser = {
  name: 'present',
  needs: symbols('NOW NOWADAYS UNITS UNIT CURRENT MOMENT PRESENT'),
  pattern: pattern(
    'RIGHT? NOW|NOWADAYS|THESE (?<units>UNITS)|(?<current>CURRENT)|(?<moment>(?:THE|THIS) (?:PRESENT TIME|MOMENT))|(?<present>PRESENT)|(?<=TO|UNTIL)THIS (?<day>UNIT)',
  ),
  extract(match) {
    if (match.has('units') && match.words('units') !== 'days') return undefined;
    // "the then-current price"
    const then =
      match.word(match.first - 1) === '-' ? match.word(match.first - 2) : match.word(match.first - 1);
    if (match.has('current') && then === 'then') return undefined;
    // Capitalised, it is part of a name ("the Current Affairs Committee").
    if (match.has('current') && match.form(match.first) !== 'current') return undefined;
    if (match.has('moment') && !/^(?:at|for)$/.test(match.word(match.first - 1))) return undefined;
    if (match.has('day') && match.words('day') !== 'day') return undefined;
    // "at present", but "the present owner", "he was present".
    if (match.has('present') && match.word(match.first - 1) !== 'at') return undefined;
    return vague('PRESENT_REF');
  },
};

/** "recently", "recent years", "a recent afternoon", "past years", "in the past". A stated length ("the past few years") is a duration. */
export const past: Parser = {
  name: 'past',
  needs: symbols('RECENTLY RECENT LAST'),
  pattern: pattern(
    'MORE? RECENTLY|THE? RECENT (?:UNITS (?:AND UNITS)?|PARTS)|A RECENT WEEKDAY? (?:UNIT|PART|WEEKEND|WEEKDAY|SEASON)|THE (?<past>LAST)|(?<years>LAST UNITS)',
  ),
  extract(match) {
    if (match.has('years') && match.word(match.first) !== 'past') return undefined;
    if (match.has('past')) {
      const noun =
        match.words('past') === 'past' && /^(?:in|of|from|about|than)$/.test(match.word(match.first - 1));
      const next = match.word(match.end);
      // "had in the past accused him", "in the past it held more": not "in the past tense"
      const goesOn = BEHIND_FUTURE.test(next) || /[a-z]{2}(?:ed|ly)$/.test(next);
      if (!noun || (/^\p{L}/u.test(next) && !goesOn)) return undefined;
    }
    return vague('PAST_REF');
  },
};

/** "the future", "the near future", "soon", "coming months", "the years to come", "one day", "the short term". */
export const future: Parser = {
  name: 'future',
  needs: symbols('FUTURE SOON UNITS UNIT PARTS ONEDAY TERM'),
  pattern: pattern(
    '(?<noun>(?:THE NEAR?|NEAR) FUTURE)|(?<plural>FUTURE UNITS)|(?<soon>SOON)|(?<coming>THE? NEXT (?:UNITS|PARTS))|' +
      'THE UNITS AHEAD|(?<tocome>THE? UNITS (?:AND UNITS)? (?=TO))|(?<oneday>CARDINAL UNIT)|SOME UNIT|ONEDAY|THE (?:NEAR|SHORT) TERM',
  ),
  extract(match) {
    const next = match.word(match.end);
    // "the Future of Life Institute", "the future king"
    const named = /^\p{Lu}/u.test(match.form(match.end - 1));
    if (match.has('noun') && (named || (/^\p{L}/u.test(next) && !BEHIND_FUTURE.test(next)))) return undefined;
    if (match.has('soon')) {
      const counted = /^(?:after|before|as|enough|thereafter|afterwards|-)$/.test(next);
      // "He soon returned" tells of the past.
      if (IRREGULAR_PAST.has(next) || /^\p{Ll}{2,}ed$/u.test(next)) return undefined;
      if (counted || /^(?:as|how|too)$/.test(match.word(match.first - 1))) return undefined;
    }
    // "in the years to come"; "for years to come" is a length, "takes days to come back" another thing.
    const end = match.has('tocome') ? match.end + 2 : match.end;
    if (match.has('tocome')) {
      const placed = match.word(match.first) === 'the' || match.word(match.first - 1) === 'in';
      if (
        !placed ||
        match.word(end - 1) !== 'come' ||
        /^(?:up|back|with|out|from|home)$/.test(match.word(end))
      )
        return undefined;
    }
    if (match.has('coming') && !/coming/.test(match.words('coming'))) return undefined;
    if (match.has('oneday') && someDay(match) !== 'future') return undefined;
    return { ...vague('FUTURE_REF'), range: { first: match.first, end } };
  },
};
