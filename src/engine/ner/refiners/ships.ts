import { ownersOf, withNames, withoutOverlaps, type DraftName, type Reading, type Refiner } from '../draft';
import { Casing } from '../forms';
import { ROLES } from '../titles.data';

/** What stands before the names of ships, of merchant and of several navies. */
const PREFIXES: ReadonlySet<string> = new Set(
  'MV M/V MY USS U.S.S. USNS USCGC HMS HMAS HMCS HMNZS INS RMS RFA BRP KRI'.split(' '),
);
/** The longest name of a ship without its prefix, in tokens. */
const LONGEST = 4;

/** "MV Baraka", "USS Cole": a ship, whatever its own name is taken for. */
export const ships: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 0; i + 1 < reading.count; i++) {
    if (!isWord(reading, i + 1) || !PREFIXES.has(reading.text(i))) continue;
    // "INS Commissioner Ada Moss" is an agency and its head.
    if (reading.text(i) === 'INS' && ROLES.has(reading.lower(i + 1))) continue;
    owners ??= ownersOf(reading, names);
    found.push({
      first: i,
      end: endOf(reading, names[owners[i + 1] as number], i),
      type: 'product',
      margin: 0,
      evidence: [{ kind: 'form', span: reading.span(i, i + 1) }],
    });
  }
  return withNames(withoutOverlaps(names, found), found);
};

function isWord(reading: Reading, i: number): boolean {
  return reading.form(i)?.casing === Casing.Capitalized;
}

/** Where the ship's name behind `prefix` ends: where the tagger's own name there ends, or with the capitals. */
function endOf(reading: Reading, own: DraftName | undefined, prefix: number): number {
  if (own && own.end - prefix <= LONGEST + 1) return own.end;
  let end = prefix + 2;
  while (end - prefix <= LONGEST && isWord(reading, end)) end++;
  return end;
}
