import { wordSet } from '../../../collections';
import {
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';

const NUMBER =
  /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)$/u;
/** What may stand before "Circuit", and behind it, longest first. */
const COUNTRIES: ReadonlySet<string> = new Set(['U.S.', 'US']);
const ENDINGS: readonly (readonly string[])[] = [['Court', 'of', 'Appeals'], ['Court'], []];

const APPEALS: readonly string[] = ['Court', 'of', 'Appeals', 'for', 'the'];

/** Bodies of soldiers that are numbered, with what may stand before them. */
const UNITS = wordSet('Division Brigade Regiment Battalion Corps Squadron Wing Fleet Army');
const LONGEST_UNIT = 3;

/** "the 9th U.S. Circuit Court of Appeals", "the 7th Airborne Division", "Steelworkers Local 2227": one court, one unit, its number in front or behind. */
export const numbered: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 1; i < reading.count; i++) {
    if (reading.form(i)?.casing !== Casing.Capitalized) continue;
    const unit = UNITS.has(reading.text(i)) ? unitStart(reading, i) : -1;
    if (unit >= 0) {
      owners ??= ownersOf(reading, names);
      const owner = names[owners[i]];
      // "7th Fleet Band" is another body.
      if (!owner || owner.end === i + 1) found.push(named(reading, unit, i + 1));
    }
    if (reading.text(i) !== 'Circuit') continue;
    const first = COUNTRIES.has(reading.text(i - 1)) ? i - 2 : i - 1;
    if (!NUMBER.test(reading.text(first))) continue;
    const ending = ENDINGS.find((words) => words.every((word, k) => reading.text(i + 1 + k) === word)) ?? [];
    const end = i + 1 + ending.length;
    found.push(named(reading, ending.length ? first : courtStart(reading, first), end));
  }
  const whole = names.map((name) => withNumber(reading, name));
  return withNames(withoutOverlaps(whole, found), found);
};

/** Last words of names that a number tells apart: of branches of a union, of what rockets start from, of files. */
const NUMBERED = wordSet('Local Lodge Complex Pad Launchpad Terminal File Flight');

const SITES = wordSet('Complex Pad Launchpad Terminal');

/** "Steelworkers [Local] 2227", "Launch [Complex]-41": the number behind such a name is part of it. */
function withNumber(reading: TokenReading, name: DraftName): DraftName {
  const { end, type } = name;
  if (type === 'person' || !NUMBERED.has(reading.text(end - 1)) || name.end - name.first < 2) return name;
  const number = reading.isHyphen(end) ? end + 1 : end;
  const isNumber = /^\d{1,4}[A-Z]?$/u.test(reading.text(number)) && !reading.startsLine(number);
  if (!isNumber) return name;
  return { ...name, end: number + 1, type: SITES.has(reading.text(end - 1)) ? 'place' : type };
}

function named(reading: TokenReading, first: number, end: number): DraftName {
  const evidence = [{ kind: 'form' as const, span: reading.span(end - 1, end) }];
  return { first, end, type: 'organization', margin: 0, evidence };
}

/** Where "U.S. Court of Appeals for the" begins right before the number of a circuit; `first` without it. */
function courtStart(reading: TokenReading, first: number): number {
  const court = first - APPEALS.length;
  if (!APPEALS.every((word, k) => reading.text(court + k) === word)) return first;
  if (COUNTRIES.has(reading.text(court - 1))) return court - 1;
  return reading.text(court - 1) === 'States' && reading.text(court - 2) === 'United' ? court - 2 : court;
}

/** Where a unit's number stands before its last word at token `i`, nothing but capitalised words between; -1 without one. */
function unitStart(reading: TokenReading, i: number): number {
  for (let k = i - 1; k >= i - LONGEST_UNIT; k--) {
    // "Second Division" is a league's.
    if (NUMBER.test(reading.text(k))) return k < i - 1 || /^\d/u.test(reading.text(k)) ? k : -1;
    if (reading.form(k)?.casing !== Casing.Capitalized) return -1;
  }
  return -1;
}
