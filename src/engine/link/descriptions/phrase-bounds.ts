import { wordSet } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import { MONTHS, SHORT_MONTHS, YEAR } from '../../text/calendar.data';
import { PREPOSITIONS } from '../facts/words.data';
import type { LinkReading } from '../reading';
import { isFinite, isRelative } from '../words';

/**
 * The last token before the first preposition, bracket, comma or participle of `[from, to)`, those in names apart: the head of a
 * simple noun phrase.
 */
export function headOf(reading: LinkReading, from: number, to: number): number {
  let i = from;
  if (reading.lower(from) === 'one' && reading.lower(from + 1) === 'of') i += 2;
  while (i < to && !isBoundary(reading, i)) i++;
  return i - 1;
}

function isBoundary(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  if (isInName(reading, i)) return false;
  if (RELATIONS[reading.syntax.relation[i]] === 'acl' && /^VB[NG]$/u.test(reading.tag(i) ?? '')) return true;
  return PREPOSITIONS.has(word) || word === ',' || word === '(' || word === 'and' || isRelative(word);
}

/** Whether token `i` stands inside a name: "the Bureau |of| Ports lawyer". */
function isInName(reading: LinkReading, i: number): boolean {
  const name = reading.nameAt[i];
  return name !== -1 && reading.nameAt[i - 1] === name && reading.nameAt[i + 1] === name;
}

/**
 * Where the noun phrase that begins at token `from` ends: before a comma, a bracket, a dash, a relative clause, a finite
 * verb, or the end of the sentence.
 */
export function phraseEnd(reading: LinkReading, from: number, limit: number): number {
  let i = from;
  while (
    i < limit &&
    (!ENDS.has(reading.lower(i)) || isInDate(reading, i)) &&
    !isRelative(reading.lower(i)) &&
    !endsAtVerb(reading, i)
  ) {
    if (i > from && isAfterName(reading, from, i)) break;
    i++;
  }
  return i;
}

/** Whether a comma stands between a day and its year: "governor from January 27|,| 2016 to March 3, 2019". */
function isInDate(reading: LinkReading, i: number): boolean {
  return (
    reading.lower(i) === ',' &&
    /^\d{1,2}$/u.test(reading.lower(i - 1)) &&
    isMonth(reading.lower(i - 2).replace(/\.$/u, '')) &&
    YEAR.test(reading.lower(i + 1))
  );
}

function isMonth(word: string): boolean {
  return MONTHS.has(word) || SHORT_MONTHS.includes(word);
}

/**
 * Whether an infinitive behind a name says what somebody else is to do: "invited Holt, the premier of Oru, |to visit|", but not
 * "the first mayor of Oru |to resign|".
 */
function isAfterName(reading: LinkReading, from: number, i: number): boolean {
  if (reading.lower(i) !== 'to' || (reading.tag(i + 1) ?? 'VB') !== 'VB' || reading.nameAt[i - 1] === -1)
    return false;
  for (let k = from; k < i; k++)
    if (CHOSEN.has(reading.lower(k)) || /^(?:JJS|RBS|CD)$/u.test(reading.tag(k) ?? '')) return false;
  return true;
}

/** Of several the one that did something. */
const CHOSEN = wordSet('first last only second third fourth fifth next latest other');

/** Whether token `i` is a finite verb: in "the first to refuse to |do| so" it is none, but in "the man he spoke to |died|". */
function endsAtVerb(reading: LinkReading, i: number): boolean {
  return (
    isFinite(reading, i) && (reading.lower(i - 1) !== 'to' || /^(?:VBD|VBZ|MD)$/u.test(reading.tag(i) ?? ''))
  );
}

const ENDS = wordSet(`
  , ; : . ! ? ( ) [ ] — – -- " “ ” and/or but while when because
`);
