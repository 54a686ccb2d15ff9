import { withNames, type DraftName, type TokenReading, type Refiner, isTitled } from '../../draft';
import { Casing } from '../../forms';
import { BUSINESSES, COMPANY_FORMS } from '../../data/company-forms.data';
import { Listed } from '../../lexicon';
import { HONORIFICS, ROLES } from '../../data/titles.data';

/** Words of full names that stand for many things. */
const GENERAL = Listed.Country | Listed.Region | Listed.Demonym | Listed.GroupWord | Listed.CommonWord;
/** A place of the name of a known town is the company only if it is less sure than this, in log odds. */
const SURE_PLACE = 0.9;
const SHORTEST = 3;
/** Words of a company's name without its form that are looked for as they are. */
const LONGEST_CORE = 3;
/** Tokens of "Inc. of New York" at most. */
const LONGEST_SEAT = 4;

/**
 * "Harlan Foods Inc. … Harlan said": the first word of a company's full name is the company, unless a person bears it; "Van
 * Harlan Co. … Van Harlan": so is all of it but its form.
 */
export const companies: Refiner = (reading, found) => {
  const names = found.flatMap((name) => withoutSeat(reading, name));
  const full = new Map<string, DraftName>();
  const bare = new Map<string, DraftName>();
  for (const name of names) {
    if (isCompany(reading, name)) full.set(reading.text(name.first), name);
    const core = coreOf(reading, name);
    if (core !== undefined) bare.set(core, name);
  }
  if (bare.size > 0)
    for (const name of names)
      if (isSomebody(reading, name)) bare.delete(wordsOf(reading, name.first, name.end));
  const surnames = new Set<string>();
  if (bare.size > 0)
    for (const { type, first, end } of names)
      if (type === 'person' && end - first === 1) surnames.add(reading.text(first));
  for (const core of bare.keys()) if (surnames.has(core.slice(core.lastIndexOf(' ') + 1))) bare.delete(core);
  const shops = new Map<string, DraftName>();
  for (const name of names) if (isShop(reading, name)) shops.set(reading.text(name.first), name);
  if (full.size === 0 && bare.size === 0 && shops.size === 0) return names;
  for (const name of names)
    if (name.type === 'person' && name.end - name.first > 1)
      for (let i = name.first; i < name.end; i++) {
        full.delete(reading.text(i));
        shops.delete(reading.text(i));
      }
  const retyped = names.map((name) => asShop(reading, name, shops) ?? asCompany(reading, name, full, bare));
  return withNames(retyped, missed(reading, retyped, full));
};

/** "Harlan's Market Co.": a company called after somebody, not "Norvale's Defence Ministry". */
function isShop(reading: TokenReading, { type, first, end }: DraftName): boolean {
  const last = reading.lower(end - 1);
  return (
    type === 'organization' &&
    end - first > 2 &&
    isPossessive(reading, first + 1) &&
    (COMPANY_FORMS.has(last) || BUSINESSES.has(last)) &&
    !reading.isListed(first, GENERAL | Listed.City)
  );
}

/** "Harlan's Market Co. … shares of Harlan's": the ending belongs to the name. */
function asShop(
  reading: TokenReading,
  name: DraftName,
  shops: ReadonlyMap<string, DraftName>,
): DraftName | undefined {
  const { first, end } = name;
  const illness = /^(?:syndrome|disease)$/u.test(reading.lower(end + 1));
  if (end - first > 1 || !isPossessive(reading, end) || illness || isTitled(reading, first)) return undefined;
  const shop = shops.get(reading.text(first));
  return (
    shop && {
      ...name,
      end: end + 1,
      type: 'organization',
      evidence: [...name.evidence, elsewhere(reading, shop)],
    }
  );
}

function isPossessive(reading: TokenReading, i: number): boolean {
  return /^['’]s$/u.test(reading.text(i));
}

/** "Norvale, Virginia": the town after which a company is called. */
function isBeforeRegion(reading: TokenReading, i: number): boolean {
  const listed = reading.form(i + 1)?.listed ?? 0;
  return reading.text(i) === ',' && (listed & (Listed.Region | Listed.Country)) !== 0;
}

/** The words of a company's name without its form, where they are two or three. */
function coreOf(reading: TokenReading, { type, first, end }: DraftName): string | undefined {
  if (type !== 'organization') return undefined;
  let last = end;
  while (last > first && COMPANY_FORMS.has(reading.lower(last - 1))) last--;
  if (last === end || last - first < 2 || last - first > LONGEST_CORE) return undefined;
  return wordsOf(reading, first, last);
}

/** Whether a person of a full name has an office or a form of address: the founder, not the firm. */
function isSomebody(reading: TokenReading, { type, first, end }: DraftName): boolean {
  const before = reading.lower(first - 1);
  return (
    type === 'person' &&
    end - first > 1 &&
    (HONORIFICS.has(before) ||
      ROLES.has(before) ||
      (reading.text(end) === ',' && ROLES.has(reading.lower(end + 1))))
  );
}

function wordsOf(reading: TokenReading, first: number, end: number): string {
  let words = reading.text(first);
  for (let i = first + 1; i < end; i++) words += ` ${reading.text(i)}`;
  return words;
}

/** "Harlan Foods Inc. of Portland" is a company and a town. */
function withoutSeat(reading: TokenReading, name: DraftName): DraftName[] {
  if (name.type !== 'organization') return [name];
  for (let i = name.first + 1; i + 2 < name.end; i++)
    if (COMPANY_FORMS.has(reading.lower(i)) && reading.text(i + 1) === 'of' && name.end - i <= LONGEST_SEAT)
      return [
        { ...name, end: i + 1 },
        { ...name, first: i + 2, type: 'place' },
      ];
  return [name];
}

function isCompany(reading: TokenReading, { type, first, end }: DraftName): boolean {
  const lead = reading.form(first);
  return (
    type === 'organization' &&
    end - first >= 2 &&
    (COMPANY_FORMS.has(reading.lower(end - 1)) || isBusiness(reading, first, end)) &&
    lead !== undefined &&
    lead.length >= SHORTEST &&
    lead.casing !== Casing.Lower &&
    lead.casing <= Casing.Mixed &&
    (lead.listed & GENERAL) === 0
  );
}

/** "Norvale Semiconductor", where the first word is no town's and nobody's. */
function isBusiness(reading: TokenReading, first: number, end: number): boolean {
  return (
    end - first === 2 &&
    BUSINESSES.has(reading.lower(end - 1)) &&
    !reading.isListed(first, Listed.City | Listed.PersonName | Listed.OrganizationWord)
  );
}

function asCompany(
  reading: TokenReading,
  name: DraftName,
  full: ReadonlyMap<string, DraftName>,
  bare: ReadonlyMap<string, DraftName>,
): DraftName {
  const size = name.end - name.first;
  if (size > LONGEST_CORE) return name;
  const company = (size === 1 ? full : bare).get(wordsOf(reading, name.first, name.end));
  if (!company || isTitled(reading, name.first) || name.type === 'organization' || name.type === 'group')
    return name;
  if (size > 1 && name.type === 'place' && name.margin >= SURE_PLACE) return name;
  if (name.type === 'place' && isTown(reading, name.first) && name.margin >= SURE_PLACE) return name;
  if (name.type === 'place' && isBeforeRegion(reading, name.end)) return name;
  return { ...name, type: 'organization', evidence: [...name.evidence, elsewhere(reading, company)] };
}

function isTown(reading: TokenReading, i: number): boolean {
  return reading.isListed(i, Listed.City);
}

function elsewhere(reading: TokenReading, name: DraftName): DraftName['evidence'][0] {
  return { kind: 'elsewhere', span: reading.span(name.first, name.end) };
}

/** Places where a company's first word stands alone, in no name and never written small. */
function missed(
  reading: TokenReading,
  names: readonly DraftName[],
  full: ReadonlyMap<string, DraftName>,
): DraftName[] {
  const inName = new Uint8Array(reading.count);
  for (const name of names) inName.fill(1, name.first, name.end);
  const found: DraftName[] = [];
  for (let i = 0; i < reading.count; i++) {
    const company = inName[i] ? undefined : full.get(reading.text(i));
    if (
      !company ||
      isTown(reading, i) ||
      isCapitalized(reading, i - 1, inName) ||
      isCapitalized(reading, i + 1, inName)
    )
      continue;
    if (reading.context.small[reading.forms.lowerId(i)] > 0) continue;
    found.push({
      first: i,
      end: i + 1,
      type: 'organization',
      margin: company.margin,
      evidence: [elsewhere(reading, company)],
    });
  }
  return found;
}

/** Whether the token beside is a capitalised word that is in no name and opens no sentence. */
function isCapitalized(reading: TokenReading, i: number, inName: Uint8Array): boolean {
  const casing = reading.form(i)?.casing ?? Casing.Sign;
  return casing > Casing.Lower && casing <= Casing.Mixed && !inName[i] && reading.context.first[i] === 0;
}
