import type { DraftName, Reading } from './draft';
import { ORGANIZATION_WORDS } from './data/heads.data';
import { Listed } from './lexicon';
import { HONORIFICS, ROLES } from './data/titles.data';
import type { NameEvidence } from './types';

const LISTS: readonly (readonly [bit: number, type: DraftName['type'], list: string])[] = [
  [Listed.Country, 'place', 'country'],
  [Listed.Region, 'place', 'region'],
  [Listed.City, 'place', 'city'],
  [Listed.Demonym, 'group', 'nationality'],
  [Listed.GroupWord, 'group', 'creed'],
  [Listed.Organization, 'organization', 'organization'],
  [Listed.PersonName, 'person', 'personal name'],
];

/** All reasons for a name: the rules' own, and the title before it, the list that it stands in, the form of its words. */
export function evidenceFor(reading: Reading, name: DraftName): NameEvidence[] {
  const evidence = [...name.evidence];
  const title = name.first - 1;
  const spoken = HONORIFICS.has(reading.lower(title)) || ROLES.has(reading.lower(title));
  if (name.type === 'person' && spoken)
    evidence.push({ kind: 'title', span: reading.span(title, name.first) });
  const last = name.end - 1;
  if (name.type === 'organization' && ORGANIZATION_WORDS.has(reading.lower(last)))
    evidence.push({ kind: 'form', span: reading.span(last, name.end) });
  const listed = reading.form(name.first)?.listed ?? 0;
  const whole = name.end - name.first === 1 || name.type === 'person';
  const list = LISTS.find(([bit, type]) => whole && type === name.type && listed & bit)?.[2];
  if (list && !evidence.some((item) => item.kind === 'gazetteer')) evidence.push({ kind: 'gazetteer', list });
  return evidence;
}
