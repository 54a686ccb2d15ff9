import {
  isTitled,
  familiesOf,
  isListedCountry,
  type DraftName,
  type TokenReading,
  type Refiner,
  asOrganization,
} from '../../draft';
import { BUSINESSES } from '../../data/company-forms.data';
import { Listed } from '../../lexicon';
import type { NameEvidence } from '../../types';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.4;
/** A person less sure than this may be a firm. */
const FIRM_SURE = 1.8;
const LISTED: NameEvidence = { kind: 'gazetteer', list: 'organization' };
const OTHER_LISTS = Listed.Country | Listed.Region | Listed.City | Listed.Demonym;

/** A well-known organisation that the tagger took, unsurely, for a thing or a person that the article does not name in full. */
export const knownOrganizations: Refiner = (reading, names) => {
  const families = familiesOf(reading, names);
  const bodies = new Map<string, DraftName>();
  const leads = new Map<string, DraftName>();
  for (const name of names) {
    if (name.type !== 'organization') continue;
    const known = name.end - name.first === 1 ? bodies : leads;
    if (!known.has(reading.text(name.first))) known.set(reading.text(name.first), name);
  }
  const firms = firmsOf(reading, names);
  return names.map((name) => {
    const word = reading.text(name.first);
    if (isListed(reading, name) && !families.has(word)) return asOrganization(name, LISTED);
    const namesake =
      (isBranch(reading, name) ? bodies.get(word) : undefined) ??
      (isLead(reading, name) ? before(name, leads.get(word)) : undefined) ??
      (isFirm(reading, name) ? before(name, firms.get(word)) : undefined);
    if (!namesake) return name;
    return asOrganization(name, { kind: 'elsewhere', span: reading.span(namesake.first, namesake.end) });
  });
};

/** `other` where it stands before `name`. */
function before(name: DraftName, other: DraftName | undefined): DraftName | undefined {
  return other && other.first < name.first ? other : undefined;
}

/** "Norvale India", where India is a country; a branch where Norvale is an organisation of the article. */
function isBranch(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type === 'place' &&
    end - first === 2 &&
    isListedCountry(reading, end - 1) &&
    !reading.isListed(first, OTHER_LISTS)
  );
}

/** "Norvale Reinsurance … on Monday, Norvale": a thing called by the first word of a body named before it. */
function isLead(reading: TokenReading, { first, end, type }: DraftName): boolean {
  return (
    type === 'misc' &&
    end - first === 1 &&
    !/^(?:the|an?)$/u.test(reading.lower(first - 1)) &&
    !reading.isListed(first, ~(Listed.EventWord | Listed.LawWord | Listed.CommonWord)) &&
    /^(?:said|says|has|had|is|was|will|\p{Ll}+ed|['’]s|,)$/u.test(reading.text(end))
  );
}

/** The first words of the names of firms, but for those that somebody bears in full. */
function firmsOf(reading: TokenReading, names: readonly DraftName[]): ReadonlyMap<string, DraftName> {
  const firms = new Map<string, DraftName>();
  for (const name of names) {
    const { type, first, end } = name;
    const firm = type === 'organization' && end - first > 1 && BUSINESSES.has(reading.lower(first + 1));
    if (firm && !firms.has(reading.text(first))) firms.set(reading.text(first), name);
  }
  if (firms.size > 0)
    for (const { type, first, end } of names)
      if (type === 'person' && end - first > 1)
        for (let i = first; i < end; i++) firms.delete(reading.text(i));
  return firms;
}

/** "Norvale Partners … Norvale said": a person of one word, of whom the tagger is not sure, who is called like a firm named before. */
function isFirm(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  return (
    type === 'person' &&
    end - first === 1 &&
    margin < FIRM_SURE &&
    !isTitled(reading, first) &&
    // "Norvale, Ohio": a town.
    reading.text(end) !== ','
  );
}

function isListed(reading: TokenReading, { first, end, type, margin }: DraftName): boolean {
  if (end - first > 1 || margin >= SURE || (type !== 'person' && type !== 'misc')) return false;
  const known = reading.isListed(first, Listed.Organization) && !reading.isListed(first, OTHER_LISTS);
  return known && !isTitled(reading, first);
}
