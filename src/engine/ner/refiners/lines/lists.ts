import { wordSet } from '../../../collections';
import type { DraftName, TokenReading, Refiner } from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type whatever stands beside it. */
const SURE = 0.6;
/** So many names in a row make a list. */
const LEAST = 3;
const LONGEST = 3;
const KNOWN =
  Listed.Country | Listed.Region | Listed.City | Listed.Organization | Listed.Team | Listed.Demonym;
const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', ', and', ', or']);

/** "Norvale, Harwick and Vale": a list names things of one type; the odd one that the tagger is unsure of is of it, too. */
export const lists: Refiner = (reading, names) => {
  const result = [...names];
  for (let first = 0; first < names.length;) {
    let end = first + 1;
    while (end < names.length && goesOn(reading, names[end - 1], names[end])) end++;
    if (end - first >= LEAST && isJoined(reading, names[end - 1])) evenOut(reading, result, first, end);
    first = end;
  }
  return result;
};

function goesOn(reading: TokenReading, before: DraftName, { first }: DraftName): boolean {
  const gap = first - before.end;
  return gap >= 1 && gap <= 2 && LINKS.has(reading.lowerText(before.end, first));
}

/** Whether a conjunction stands before the last name: "in Norvale, Ohio, India" is no list. */
function isJoined(reading: TokenReading, last: DraftName): boolean {
  return reading.text(last.first - 1) !== ',';
}

/** Gives the only name of `names[first, end)` that is of another type than all others theirs; of long lists one in five. */
function evenOut(reading: TokenReading, names: DraftName[], first: number, end: number): void {
  const list = names.slice(first, end);
  const type = list[0]?.type === list[1]?.type ? list[0]?.type : list.at(-1)?.type;
  if (type !== 'person' && type !== 'organization' && type !== 'place') return;
  const odd = list.filter((name) => name.type !== type);
  const areTowns = type === 'place' && list[0].type === type && isOfTowns(reading, list[0].first);
  // what the tagger has no type for is as good as any
  const share = odd.every((name) => name.type === 'misc') ? MOST_ALIKE - 2 : MOST_ALIKE;
  const areFew = odd.length <= Math.max(1, list.length / share);
  if (!areFew && !areTowns && (type !== 'place' || !isScene(reading, list))) return;
  // "Two Harwick Republicans, Ada Moreno and Olu Berg": the first may be what the others are.
  if (odd[0] === list[0] && list.length === LEAST) return;
  const other = list.find((name) => name.type === type) as DraftName;
  const evidence = { kind: 'elsewhere' as const, span: reading.span(other.first, other.end) };
  for (const one of odd) {
    if (!areFew && !isOneName(one)) continue;
    if (!isOpen(reading, one) && !(areTowns && isOneName(one))) continue;
    // "JLS and Ada Moreno": letters are no person.
    if (type === 'person' && reading.form(one.first)?.casing === Casing.Upper) continue;
    names[first + list.indexOf(one)] = { ...one, type, evidence: [...one.evidence, evidence] };
  }
}

/** Whether a name was taken for that of somebody who goes by it alone. */
function isOneName({ first, end, type }: DraftName): boolean {
  return type === 'person' && end - first === 1;
}

/** Of lists that are longer than a few names one in so many may be of another type. */
const MOST_ALIKE = 5;

/** "in |Norvale, Berg, Lind and Vale|": where something is, be some of the towns called as people are. */
function isScene(reading: TokenReading, list: readonly DraftName[]): boolean {
  const [from, to] = [list[0], list.at(-1)];
  return (
    from?.type === 'place' && to?.type === 'place' && reading.lowerText(from.first - 1, from.first) === 'in'
  );
}

/** Whether a list that begins at a token is said to be one of towns: "the |towns of| …", "|Villages| that were hit |include| …". */
function isOfTowns(reading: TokenReading, first: number): boolean {
  const link = reading.lower(first - 1);
  if (link === 'of') return TOWNS.has(reading.lower(first - 2));
  if (!LISTING.has(link)) return false;
  for (let i = first - 2; i >= first - MOST_BETWEEN; i--) {
    if (TOWNS.has(reading.lower(i))) return true;
    if (!/^\p{Ll}/u.test(reading.text(i))) return false;
  }
  return false;
}

const LISTING = wordSet('were are include included including :');
const TOWNS = wordSet(
  'towns cities villages municipalities districts provinces counties communities suburbs',
);
/** "|towns that were hit hardest include|". */
const MOST_BETWEEN = 8;

function isOpen(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  if (margin === 0 || margin >= SURE || end - first > LONGEST || type === 'group') return false;
  // "Ada of Norvale and Vale": another list begins behind it.
  if (reading.text(end) === 'of') return false;
  return end - first > 1 || !reading.isListed(first, KNOWN);
}
