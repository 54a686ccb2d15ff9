import type { DraftName, Reading, Refiner } from '../../draft';
import { BUSINESSES } from '../../data/company-forms.data';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.4;
/** A person less sure than this may be a firm. */
const FIRM_SURE = 1.8;
const OTHER_LISTS = Listed.Country | Listed.Region | Listed.City | Listed.Demonym;

/** A well-known organisation that the tagger took, unsurely, for a thing or a person that the article does not name in full. */
export const knownOrganizations: Refiner = (reading, names) => {
  const family = new Set<string>();
  for (const name of names)
    if (name.type === 'person' && name.end - name.first > 1) family.add(reading.text(name.end - 1));
  const bodies = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'organization' && end - first === 1) bodies.add(reading.text(first));
  const leads = new Map<string, number>();
  for (const { type, first, end } of names)
    if (type === 'organization' && end - first > 1 && !leads.has(reading.text(first)))
      leads.set(reading.text(first), first);
  const firms = firmsOf(reading, names);
  return names.map((name) => {
    if (isListed(reading, name) && !family.has(reading.text(name.first))) return asListed(name);
    return isBranch(reading, name, bodies) || isLead(reading, name, leads) || isFirm(reading, name, firms)
      ? { ...name, type: 'organization' }
      : name;
  });
};

/** "Norvale India", where Norvale is an organisation of the article and India a country. */
function isBranch(reading: Reading, { first, end, type }: DraftName, bodies: ReadonlySet<string>): boolean {
  return (
    type === 'place' &&
    end - first === 2 &&
    ((reading.form(end - 1)?.listed ?? 0) & Listed.Country) !== 0 &&
    ((reading.form(first)?.listed ?? 0) & OTHER_LISTS) === 0 &&
    bodies.has(reading.text(first))
  );
}

/** "Norvale Reinsurance … on Monday, Norvale": a thing called by the first word of a body named before it. */
function isLead(
  reading: Reading,
  { first, end, type }: DraftName,
  leads: ReadonlyMap<string, number>,
): boolean {
  return (
    type === 'misc' &&
    end - first === 1 &&
    (leads.get(reading.text(first)) ?? Infinity) < first &&
    !/^(?:the|an?)$/u.test(reading.lower(first - 1)) &&
    ((reading.form(first)?.listed ?? 0) & ~(Listed.EventWord | Listed.LawWord | Listed.CommonWord)) === 0 &&
    /^(?:said|says|has|had|is|was|will|discovered|announced|reported|['’]s|,)$/u.test(reading.text(end))
  );
}

/** The first words of the names of firms, but for those that somebody bears in full. */
function firmsOf(reading: Reading, names: readonly DraftName[]): ReadonlyMap<string, number> {
  const firms = new Map<string, number>();
  for (const { type, first, end } of names)
    if (
      type === 'organization' &&
      end - first > 1 &&
      BUSINESSES.has(reading.lower(first + 1)) &&
      !firms.has(reading.text(first))
    )
      firms.set(reading.text(first), first);
  if (firms.size > 0)
    for (const { type, first, end } of names)
      if (type === 'person' && end - first > 1)
        for (let i = first; i < end; i++) firms.delete(reading.text(i));
  return firms;
}

/** "Norvale Partners … Norvale said": a person of one word, of whom the tagger is not sure, who is called like a firm named before. */
function isFirm(
  reading: Reading,
  { first, end, type, margin }: DraftName,
  firms: ReadonlyMap<string, number>,
): boolean {
  return (
    type === 'person' &&
    end - first === 1 &&
    margin < FIRM_SURE &&
    (firms.get(reading.text(first)) ?? Infinity) < first &&
    ((reading.form(first - 1)?.listed ?? 0) & Listed.Title) === 0 &&
    // "Norvale, Ohio": a town.
    reading.text(end) !== ','
  );
}

function isListed(reading: Reading, { first, end, type, margin }: DraftName): boolean {
  if (end - first > 1 || margin >= SURE || (type !== 'person' && type !== 'misc')) return false;
  const listed = reading.form(first)?.listed ?? 0;
  const titled = (reading.form(first - 1)?.listed ?? 0) & Listed.Title;
  return (listed & Listed.Organization) !== 0 && (listed & OTHER_LISTS) === 0 && !titled;
}

function asListed(name: DraftName): DraftName {
  return {
    ...name,
    type: 'organization',
    evidence: [...name.evidence, { kind: 'gazetteer', list: 'organization' }],
  };
}
