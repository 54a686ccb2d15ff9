import { isDash } from '../../../text/characters';
import { isCapital } from '../../document-context';
import {
  isListedCountry,
  ownersOf,
  withNames,
  withoutOverlaps,
  type DraftName,
  type TokenReading,
  type Refiner,
} from '../../draft';
import { Casing } from '../../forms';
import { Listed } from '../../lexicon';

/** "Of" and "the" between two words of Persian, Urdu and Arabic names, written small between hyphens. */
const LINKS: ReadonlySet<string> = new Set(['e', 'i', 'ul', 'ud', 'us', 'ur', 'un', 'uz', 'al', 'el', 'ol']);

/** Letters of the longest of them. */
const LONGEST_SMALL = 2;

/** "Tehreek-e-Norvale Pakistan": words that a small link between hyphens holds together, and the country behind them. */
export const persianLinks: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const linked = withLinks(reading, name, before);
    if (before && linked.first <= before.end - 1) result.pop();
    const ahead = result.at(-1);
    if (ahead && isBranch(reading, ahead, linked)) result[result.length - 1] = { ...ahead, end: linked.end };
    else result.push(linked);
  }
  return withMissed(reading, result);
};

/** Chains that the tagger passed over, with a country or another capital before them. */
function withMissed(reading: TokenReading, names: readonly DraftName[]): readonly DraftName[] {
  const found: DraftName[] = [];
  let owners: Int32Array | undefined;
  for (let i = 2; i + 2 < reading.count; i++) {
    if ((reading.form(i)?.length ?? 0) > LONGEST_SMALL || !isLink(reading, i)) continue;
    owners ??= ownersOf(reading, names);
    if (owners[i - 2] >= 0 || owners[i + 2] >= 0) continue;
    let first = i - 2;
    if (isLead(reading, first - 1, names[owners[first - 1]])) first--;
    let end = i + 3;
    while (isLink(reading, end + 1)) end += 4;
    if (isTail(reading, end)) end += 2;
    const evidence = [{ kind: 'form' as const, span: reading.span(i - 1, i + 2) }];
    found.push({ first, end, type: 'organization', margin: 0, evidence });
    i = end;
  }
  return found.length ? withNames(withoutOverlaps(names, found), found) : names;
}

/** Whether a token begins such a name: the only word of a country's, or a capitalised one in no name. */
function isLead(reading: TokenReading, i: number, owner: DraftName | undefined): boolean {
  const form = reading.form(i);
  if (owner) return owner.end - owner.first === 1 && ((form?.listed ?? 0) & Listed.Country) !== 0;
  return (
    form?.casing === Casing.Capitalized && reading.context.first[i] === 0 && !(form.listed & Listed.Title)
  );
}

/** The name with what stands before its link and behind it: "Tehreek" before "-e-Norvale". */
function withLinks(reading: TokenReading, name: DraftName, before: DraftName | undefined): DraftName {
  let { first, end } = name;
  while (isLink(reading, first - 2) && first - 4 >= 0) first -= 4;
  while (isLink(reading, end + 1)) end += 4;
  if (end - first > 4 && isChain(reading, first, end) && isTail(reading, end)) end += 2;
  if (first === name.first && end === name.end) return name;
  if (before && before.end > first) first = Math.min(first, before.first);
  const type = name.type === 'person' ? name.type : 'organization';
  const evidence = [...name.evidence, { kind: 'form' as const, span: reading.span(first, end) }];
  return { ...name, first, end, type, evidence };
}

/** Whether token `i` is a link between hyphens with capitals beyond them. */
function isLink(reading: TokenReading, i: number): boolean {
  return (
    isDash(reading.text(i - 1).charCodeAt(0)) &&
    isDash(reading.text(i + 1).charCodeAt(0)) &&
    LINKS.has(reading.text(i)) &&
    [i - 1, i, i + 1, i + 2].every((k) => reading.glued(k)) &&
    isCapital(reading.form(i - 2)?.casing ?? 0) &&
    isCapital(reading.form(i + 2)?.casing ?? 0)
  );
}

/** Whether a country right behind such an organisation's name is its last word. */
function isBranch(reading: TokenReading, before: DraftName, { first, end, type }: DraftName): boolean {
  const country = isListedCountry(reading, first);
  return (
    before.type === 'organization' &&
    type === 'place' &&
    country &&
    before.end === first &&
    end - first === 1 &&
    isChain(reading, before.first, before.end)
  );
}

/** Whether a hyphen with one more capitalised word stands at `end`: "-Fazl". */
function isTail(reading: TokenReading, end: number): boolean {
  return (
    isDash(reading.text(end).charCodeAt(0)) &&
    reading.glued(end) &&
    reading.glued(end + 1) &&
    reading.form(end + 1)?.casing === Casing.Capitalized
  );
}

function isChain(reading: TokenReading, first: number, end: number): boolean {
  for (let i = first + 2; i + 2 < end; i++) if (isLink(reading, i)) return true;
  return false;
}
