import { wordSet } from '../../../collections';
import { isCapital } from '../../document-context';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';
import { MINISTRY_WORDS, MINISTRY_HEADS } from '../../data/ministries.data';

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const MINISTERS = wordSet('minister ministers secretary commissioner undersecretary');
/** The longest list of subjects, in tokens. */
const LONGEST = 14;

/**
 * "Department of Harbours, Tides and Lights": what a ministry or a union is of belongs to its name to the last word of the
 * list. "Minister of Harbours" names no body.
 */
export const ministries: Refiner = (reading, names) => {
  const found = names.flatMap((name) => wholeOf(reading, name));
  const kept = names.filter((name) => !isOffice(reading, name));
  return found.length ? withNames(withoutOverlaps(kept, found), found) : kept;
};

function wholeOf(reading: TokenReading, name: DraftName): DraftName[] {
  if (name.type !== 'organization') return [];
  const subjects = subjectsOf(reading, name);
  if (subjects < 0) return [];
  const end = listEnd(reading, subjects, name.end);
  return end > name.end ? [{ ...name, end }] : [];
}

/** Where behind the head of a ministry's or union's name its subjects begin; -1 where there is no such head. */
function subjectsOf(reading: TokenReading, { first, end }: DraftName): number {
  for (let i = first + 1; i < end - 1; i++)
    if (LINKS.has(reading.text(i)) && MINISTRY_HEADS.has(reading.lower(i - 1))) return i + 1;
  return -1;
}

/** Where a list of subjects ends that has an "and"; `at` where it does not go on behind that. */
function listEnd(reading: TokenReading, from: number, at: number): number {
  if (!isSubject(reading, at - 1)) return at;
  let end = at;
  let i = at;
  while (i - from < LONGEST) {
    if (reading.text(i) === ',' && isSubject(reading, i + 1)) i++;
    else if (isAnd(reading, i) || (reading.text(i) === ',' && isAnd(reading, i + 1))) {
      i += reading.text(i) === ',' ? 2 : 1;
      if (!isSubject(reading, i)) return end;
      while (isSubject(reading, i)) i++;
      end = i;
      return end;
    } else if (i > at && isSubject(reading, i)) i++;
    else return end;
  }
  return end;
}

function isAnd(reading: TokenReading, i: number): boolean {
  return reading.text(i) === 'and' || reading.text(i) === '&';
}

function isSubject(reading: TokenReading, i: number): boolean {
  return MINISTRY_WORDS.has(reading.lower(i)) && isCapital(reading.form(i)?.casing ?? 0);
}

/** "Minister for Tides, Harbours and Lights", "|Commerce| and Industry Minister", "Minister of |State for Tides|": subjects of a person's office. */
function isOffice(reading: TokenReading, { first, end, type }: DraftName): boolean {
  if (type !== 'organization' && type !== 'misc') return false;
  if (reading.text(first) === 'State' && LINKS.has(reading.text(first + 1))) return isLed(reading, first);
  let next = end;
  while (next < end + LONGEST && (isSubject(reading, next) || isAnd(reading, next))) next++;
  if (!isLed(reading, first) && !MINISTERS.has(reading.lower(next))) return false;
  for (let i = first; i < end; i++) if (!isSubject(reading, i) && !isAnd(reading, i)) return false;
  return true;
}

/** Whether a list of subjects that goes on with a token stands behind an office: "Minister for Tides, |Harbours|". */
function isLed(reading: TokenReading, first: number): boolean {
  let at = first;
  while (first - at < LONGEST && reading.text(at - 1) === ',' && isSubject(reading, at - 2)) {
    at -= 2;
    while (isSubject(reading, at - 1)) at--;
  }
  if (reading.text(at - 1) === 'the') at--;
  return LINKS.has(reading.text(at - 1)) && MINISTERS.has(reading.lower(at - 2));
}
