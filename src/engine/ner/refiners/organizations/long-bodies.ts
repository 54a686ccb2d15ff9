import { wordSet } from '../../../collections';
import { isCapital } from '../../document-context';
import { withNames, withoutOverlaps, type DraftName, type TokenReading, type Refiner } from '../../draft';

/** Bodies that are named by what they are for. */
const HEADS = wordSet('alliance coalition front movement tribunal');

/** "Harbour Tribunal for the former Norvale", "Department of the Prime Minister and Cabinet": one body, although the tagger cuts it. */
export const longBodies: Refiner = (reading, names) => {
  const found = names.flatMap((name, k): DraftName[] => {
    if (name.type !== 'organization') return [];
    const next = names[k + 1];
    const end = cabinetEnd(reading, name) ?? purposeEnd(reading, name, next) ?? pairEnd(reading, name, next);
    return end === undefined ? [] : [{ ...name, end }];
  });
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** Where a tribunal's or movement's name ends that goes on with "for" and a name. */
function purposeEnd(reading: TokenReading, { end }: DraftName, next?: DraftName): number | undefined {
  if (!next || !HEADS.has(reading.lower(end - 1)) || reading.text(end) !== 'for') return undefined;
  if (!isCapital(reading.form(end - 1)?.casing ?? 0)) return undefined;
  let at = end + 1;
  if (reading.text(at) === 'the') at++;
  if (reading.text(at) === 'former') at++;
  return next.first === at && (next.type === 'place' || next.type === 'organization') ? next.end : undefined;
}

/** Countries that have bodies together, as their names put them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['australia', 'new zealand'],
  ['england', 'wales'],
  ['britain', 'northern ireland'],
  ['trinidad', 'tobago'],
  ['bosnia', 'herzegovina'],
  ['antigua', 'barbuda'],
  ['newfoundland', 'labrador'],
  ['jammu', 'kashmir'],
]);

/** Where a name ends that goes on from the first of two such countries to the other: "Harbour Office of England and Wales". */
function pairEnd(reading: TokenReading, { first, end }: DraftName, next?: DraftName): number | undefined {
  if (next?.first !== end + 1 || next.type !== 'place' || !/^(?:and|&)$/u.test(reading.text(end)))
    return undefined;
  const led = end - first > 2 && /^(?:of|in|for)$/u.test(reading.text(end - 2));
  const other = PAIRS.get(reading.lower(end - 1));
  return led && other === reading.lowerText(next.first, next.end) ? next.end : undefined;
}

/** Where the name of a prime minister's department ends. */
function cabinetEnd(reading: TokenReading, { end }: DraftName): number | undefined {
  if (reading.text(end - 1) !== 'Department' || reading.text(end) !== 'of') return undefined;
  const at = reading.text(end + 1) === 'the' ? end + 2 : end + 1;
  if (reading.text(at) !== 'Prime' || reading.text(at + 1) !== 'Minister') return undefined;
  return reading.text(at + 2) === 'and' && reading.text(at + 3) === 'Cabinet' ? at + 4 : at + 2;
}
