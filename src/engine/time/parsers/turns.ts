import { BEHIND_NEW_YEAR } from '../data/phrase-ends.data';
import type { Parser } from '../match';
import { pattern, symbols } from '../symbols';
import { shift, unitOf } from './phrases';

const BEFORE_NEW_YEAR = /^(?:in|into|by|before|until|till|for|from|after|since|during|through)$/;

/** "in the new year", "early in the new year": the one that begins next, or has just begun. */
export const newYear: Parser = {
  name: 'new-year',
  needs: symbols('NEW'),
  pattern: pattern('(?:(?<position>EARLY|LATER) IN)? THE NEW (?<unit>UNIT)'),
  extract(match) {
    if (match.words('unit') !== 'year') return undefined;
    const placed = match.has('position') || BEFORE_NEW_YEAR.test(match.word(match.first - 1));
    // "in the New Year honours", "for the new year group"
    if (
      !placed ||
      (/^(?:\p{L}|['’]s)/u.test(match.form(match.end)) && !BEHIND_NEW_YEAR.has(match.word(match.end)))
    )
      return undefined;
    return { type: 'DATE', meaning: { ...shift('month', HALF_YEAR), exact: 'new-year' }, mod: 'START' };
  },
};

const HALF_YEAR = 6;

/** "the turn of the century", "the turn of the millennium": the last one, or one that is near. */
export const turnOfCentury: Parser = {
  name: 'turn-of-century',
  needs: symbols('BEGINNING'),
  pattern: pattern('THE (?<turn>BEGINNING) OF THE (?<unit>UNIT)'),
  extract(match) {
    const unit = unitOf(match, 'unit');
    if (match.words('turn') !== 'turn' || (unit !== 'century' && unit !== 'millennium')) return undefined;
    return { type: 'DATE', meaning: { ...shift(unit, 0, 'story-time'), exact: 'turn' }, mod: 'APPROX' };
  },
};

/** "year-end", "the year's end". */
export const yearEnd: Parser = {
  name: 'year-end',
  needs: symbols('END BEGINNING'),
  pattern: pattern(
    '(?<bounds>APPROX)? (?:THE|THIS)? (?<unit>UNIT) (?:HYPHEN|POSS)? (?<end>END|BEGINNING) (?<year>YEAR)?|(?<=BY|UNTIL|BEFORE)(?<end2>END) OF (?<unit2>UNIT)',
  ),
  extract(match) {
    const unit = unitOf(match, match.has('unit2') ? 'unit2' : 'unit');
    const word = match.words('end') || match.words('end2');
    if (/day|minute|hour/.test(unit) || !/^(?:end|close|start|beginning)$/.test(word)) return undefined;
    if (match.has('bounds') && !/^(?:around|about)$/.test(match.words('bounds'))) return undefined;
    // "the week beginning May 12"
    if (word === 'beginning' && match.scan.symbols[match.end] !== 0) return undefined;
    const year = match.value('year');
    if (year !== undefined && unit !== 'year') return undefined;
    return {
      type: 'DATE',
      meaning:
        year === undefined
          ? shift(unit, match.word(match.first - 1) === 'since' ? -1 : 0)
          : { kind: 'calendar', fields: { year }, choice: 'context' },
      mod: /end|close/.test(word) ? 'END' : 'START',
    };
  },
};
