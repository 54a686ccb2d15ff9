import type { DraftName, Reading, Refiner } from '../draft';
import { Listed } from '../lexicon';

/** A name this sure, in log odds, keeps its type. */
const SURE = 1.4;
const OTHER_LISTS = Listed.Country | Listed.Region | Listed.City | Listed.Demonym;

/** A well-known organisation that the tagger took, unsurely, for a thing or a person that the article does not name in full. */
export const knownOrganizations: Refiner = (reading, names) => {
  const family = new Set<string>();
  for (const name of names)
    if (name.type === 'person' && name.end - name.first > 1) family.add(reading.text(name.end - 1));
  return names.map((name) =>
    isListed(reading, name) && !family.has(reading.text(name.first)) ? asListed(name) : name,
  );
};

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
