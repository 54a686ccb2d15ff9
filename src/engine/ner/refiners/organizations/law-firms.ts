import {
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

/** "The Harlan and Berg law firm", "Harlan Berg Moreno & Vale": the partners' names are one body's. */
export const lawFirms: Refiner = (reading, names) => {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  const { forms, count } = reading;
  for (let i = 1; i + 1 < count; i++) {
    const link = forms.at(i);
    if (!link.link || (link.text !== '&' && link.text !== 'and')) continue;
    const first = runStart(reading, i);
    const end = runEnd(reading, i + 1);
    if (first === i || end === i + 1) continue;
    const firm = reading.text(end) === 'law' && reading.text(end + 1) === 'firm';
    owners ??= ownersOf(reading, names);
    const joined = reading.text(i) === '&' && isTorn(names, owners, first, i);
    if (!firm && !joined) continue;
    const evidence = {
      kind: 'form' as const,
      span: firm ? reading.span(end, end + 2) : reading.span(i, i + 1),
    };
    found.push({ first, end, type: 'organization', margin: 0, evidence: [evidence] });
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
};

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
