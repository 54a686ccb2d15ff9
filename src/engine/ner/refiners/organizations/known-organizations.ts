import type { DraftName, Reading, Refiner } from '../../draft';
import { Listed } from '../../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.4;
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
  return names.map((name) => {
    if (isListed(reading, name) && !family.has(reading.text(name.first))) return asListed(name);
    return isBranch(reading, name, bodies) || isLead(reading, name, leads)
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
