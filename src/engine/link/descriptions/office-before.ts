import { wordSet } from '../../collections';
import { fieldsOfRole } from '../names/gender';
import type { LinkReading } from '../reading';
import { isRoleAt } from '../words';
import { titleStart } from './title-before';

/** Tokens of an office before a name, "Prime Minister of the Republic of Oru". */
const LONGEST_OFFICE = 14;
/** Small words in the names of countries and ministries. */
const SMALL = wordSet("of the for and - 's ’s ' ’");

/**
 * Where an office with its country or body begins that stands right before a person's name, without a comma: "|Prime Minister of
 * Oru| Ada Holt", "|Minister of Foreign Affairs| Ada Holt"; undefined where there is none, or two that may be of two people.
 *
 * @param first first token of the name
 */
export function officeStart(reading: LinkReading, first: number, sentenceStart: number): number | undefined {
  if (!isCapital(reading, first - 1) || isPerson(reading, first - 1)) return undefined;
  for (let i = first - 1; i > sentenceStart && first - i <= LONGEST_OFFICE; i--) {
    const word = reading.lower(i);
    if ((word === 'of' || word === 'for') && reading.nameAt[i] === -1 && isOffice(reading, i - 1)) {
      const from = titleStart(reading, i, sentenceStart, 'person');
      return from !== undefined && isSecondOffice(reading, from, sentenceStart) ? undefined : from;
    }
    if (isPerson(reading, i) || (!SMALL.has(word) && !isCapital(reading, i))) return undefined;
  }
  return undefined;
}

/** "Minister of Finance and |Premier of Oru| Ada Holt" may be one or two. */
function isSecondOffice(reading: LinkReading, from: number, sentenceStart: number): boolean {
  const and = from - 1;
  return reading.lower(and) === 'and' && officeStart(reading, and, sentenceStart) !== undefined;
}

/** Whether token `i` says what somebody is, and not whose relative: "a |son| of Oru". */
function isOffice(reading: LinkReading, i: number): boolean {
  return (
    reading.nameAt[i] === -1 &&
    isRoleAt(reading, i, 'person') &&
    !fieldsOfRole(reading.lower(i)).includes('family')
  );
}

function isCapital(reading: LinkReading, i: number): boolean {
  return /^\p{Lu}/u.test(reading.word(i));
}

function isPerson(reading: LinkReading, i: number): boolean {
  const name = reading.nameAt[i];
  return name !== -1 && reading.names[name]?.type === 'person';
}
