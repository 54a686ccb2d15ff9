import type { Parser } from '../match';
import { pattern } from '../symbols';
import type { Extraction } from '../match';

function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Extraction {
  return { type: 'DATE', meaning: { kind: 'vague', value } };
}

/** "now", "right now", "currently", "these days", "at the moment", "the present", "current". */
export const present: Parser = {
  name: 'present',
  pattern: pattern(
    '(?:RIGHT)? NOW|NOWADAYS|THESE UNITS|THE? (?:CURRENT|PRESENT)|(?:THE|THIS) MOMENT|THE PRESENT TIME',
  ),
  extract(match) {
    const word = match.word(match.end - 1);
    const before = match.word(match.first - 1);
    if (word === 'current' || word === 'present') {
      return word === 'current' && match.end - match.first === 1 && match.form(match.first) === 'current'
        ? vague('PRESENT_REF')
        : undefined;
    }
    if (word === 'now' && /^(?:from|by|until|till|just|even)$/.test(before)) return vague('PRESENT_REF');
    if (/s$/.test(word) && word !== 'days' && match.words('x') === '' && match.word(match.first) === 'these')
      return word === 'days' ? vague('PRESENT_REF') : undefined;
    if (word === 'moment' && before !== 'at' && before !== 'for') return undefined;
    return vague('PRESENT_REF');
  },
};

/** "recently", "recent years", "the past", "previously", "in the last few months" stays a duration. */
export const past: Parser = {
  name: 'past',
  pattern: pattern(
    '(?<more>MORE)? (?<adverb>RECENTLY)|THE? RECENT (?<units>UNITS (?:AND UNITS)?|PARTS)|(?<bare>RECENT)|THE (?<past>LAST)|LAST (?<years>UNITS)',
  ),
  extract(match) {
    const next = match.word(match.end);
    if (match.has('units')) return vague('PAST_REF');
    if (match.has('bare')) return match.form(match.first) === 'recent' ? vague('PAST_REF') : undefined;
    if (match.has('years')) return match.word(match.first) === 'past' ? vague('PAST_REF') : undefined;
    if (match.has('past')) {
      const noun =
        match.words('past') === 'past' && /^(?:in|of|from|about)$/.test(match.word(match.first - 1));
      return noun && !/^\p{L}/u.test(next) ? vague('PAST_REF') : undefined;
    }
    return match.words('adverb') === 'lately' || !/^formerly$/.test(match.words('adverb'))
      ? vague('PAST_REF')
      : undefined;
  },
};

/** "the future", "the near future", "soon", "coming months", "one day", "the short term". */
export const future: Parser = {
  name: 'future',
  pattern: pattern(
    '(?:THE)? NEAR? (?<noun>FUTURE)|(?<soon>SOON)|(?:THE)? (?<next>NEXT) (?<units>UNITS|PARTS)|THE UNITS AHEAD|(?<oneday>CARDINAL UNIT|SOME UNIT|ONEDAY)|THE (?:NEAR|SHORT) TERM',
  ),
  extract(match) {
    const next = match.word(match.end);
    if (match.has('noun')) {
      if (/^\p{Lu}/u.test(match.form(match.end - 1))) return undefined;
      return vague('FUTURE_REF');
    }
    if (match.has('soon')) {
      const word = match.words('soon');
      if (word === 'shortly' || match.word(match.first - 1) === 'as' || next === 'after')
        return next === 'after' || next === 'before' || word !== 'shortly' ? undefined : vague('FUTURE_REF');
      return vague('FUTURE_REF');
    }
    if (match.has('units'))
      return /coming|upcoming/.test(match.words('next')) ? vague('FUTURE_REF') : undefined;
    if (match.has('oneday')) {
      const words = match.words('oneday');
      if (words === 'someday' || words === 'some day') return vague('FUTURE_REF');
      return words === 'one day' && /^(?:,|be|become|will|would|could|may)$/.test(next)
        ? vague('FUTURE_REF')
        : undefined;
    }
    return vague('FUTURE_REF');
  },
};
