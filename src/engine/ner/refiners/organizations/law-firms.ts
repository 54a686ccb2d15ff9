import {
  isNear,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** The most words to one side of the "and". */
const LONGEST = 6;
const NO_PARTNER =
  Listed.Title | Listed.Calendar | Listed.Country | Listed.Region | Listed.Demonym | Listed.GroupWord;

/**
 * "The Harlan and Berg law firm", "Harlan Berg Moreno & Vale", "Ada Lind of Harlan Berg", "Harlan, Berg & Vale gave legal counsel": the
 * partners' names are one body's.
 */
export const lawFirms: Refiner = (reading, names) => {
  const found = ofPeople(reading, names);
  let owners: Int32Array | undefined;
  const { forms, count } = reading;
  for (let i = 1; i + 1 < count; i++) {
    const link = forms.at(i);
    if (!link.link || (link.text !== '&' && link.text !== 'and')) continue;
    const end = runEnd(reading, i + 1);
    let first = runStart(reading, i);
    if (first === i || end === i + 1) continue;
    if (link.text === '&' && isNear(reading, i, LEGAL)) first = listStart(reading, first);
    const firm = reading.text(end) === 'law' && reading.text(end + 1) === 'firm';
    owners ??= ownersOf(reading, names);
    const isListed = reading.lowerWords(first, i).includes(',');
    const joined = isListed || (reading.text(i) === '&' && isTorn(names, owners, first, i));
    if (!firm && !joined) continue;
    const evidence = {
      kind: 'form' as const,
      span: firm ? reading.span(end, end + 2) : reading.span(i, i + 1),
    };
    found.push({ first, end, type: 'organization', margin: 0, evidence: [evidence] });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

/** Words of lawyers' work. */
const LEGAL: ReadonlySet<string> = new Set([
  'counsel',
  'legal',
  'lawyer',
  'lawyers',
  'attorney',
  'attorneys',
]);

/** "David Berg of Berg Vale Lind", "Ada Lind of Harlan Berg & Vale": nobody is of somebody's full name, but of a firm called so, or of their fame. */
function ofPeople(reading: TokenReading, names: readonly DraftName[]): DraftName[] {
  return names.flatMap((name, k): DraftName[] => {
    const member = names[k - 1];
    const { first, type } = name;
    const isOf =
      type === 'person' &&
      member?.type === 'person' &&
      member.end - member.first > 1 &&
      member.end === first - 1 &&
      reading.text(member.end) === 'of';
    if (!isOf) return [];
    const isJoined = reading.text(name.end) === '&' && isPartner(reading, name.end + 1);
    const end = isJoined ? runEnd(reading, name.end + 1) : name.end;
    if (end - first < 2 || /^(?:['’]s?|fame)$/u.test(reading.text(end))) return [];
    const evidence = [{ kind: 'form' as const, span: reading.span(member.end, first) }];
    return [{ first, end, type: 'organization', margin: 0, evidence }];
  });
}

/** Where a list of partners begins: "|Harlan, Berg|, Vale & Lind", each of one word. */
function listStart(reading: TokenReading, from: number): number {
  let first = from;
  while (reading.text(first - 1) === ',' && isPartner(reading, first - 2) && !isPartner(reading, first - 3))
    first -= 2;
  return first;
}

function runStart(reading: TokenReading, at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST && isPartner(reading, first - 1)) first--;
  return first;
}

function runEnd(reading: TokenReading, at: number): number {
  let end = at;
  while (end - at < LONGEST && isPartner(reading, end)) end++;
  return end;
}

function isPartner(reading: TokenReading, i: number): boolean {
  const form = reading.form(i);
  return (
    form?.casing === Casing.Capitalized && (form.listed & NO_PARTNER) === 0 && reading.context.first[i] === 0
  );
}

/** Whether a person stands right behind a name that is no body's and no party's in `[first, end)`, as no two people do. */
function isTorn(names: readonly DraftName[], owners: Int32Array, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const before = owners[i - 1];
    const own = owners[i];
    if (before < 0 || own < 0 || before === own) continue;
    const left = names[before]?.type;
    if (left !== 'organization' && left !== 'group' && names[own]?.type === 'person') return true;
  }
  return false;
}
