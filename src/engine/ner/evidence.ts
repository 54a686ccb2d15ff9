import type { DraftName, TokenReading } from './draft';
import { ORGANIZATION_WORDS } from './data/heads.data';
import { Listed } from './lexicon';
import { HONORIFICS, ROLE_MODIFIERS, ROLES } from './data/titles.data';
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

/** The first full name of each surname in an article that only one person bears. */
export function fullNamesIn(
  reading: TokenReading,
  names: readonly DraftName[],
): ReadonlyMap<string, DraftName | undefined> {
  const full = new Map<string, DraftName | undefined>();
  for (const name of names) {
    if (name.type !== 'person' || name.end - name.first === 1) continue;
    const surname = reading.text(name.end - 1);
    const before = full.get(surname);
    if (!full.has(surname)) full.set(surname, name);
    else if (before && reading.text(before.first) !== reading.text(name.first)) full.set(surname, undefined);
  }
  return full;
}

/**
 * All reasons for a name: the rules' own, and the title before it, the full name of the person, the form of its words, the list
 * that it stands in.
 */
export function evidenceFor(
  reading: TokenReading,
  name: DraftName,
  fullNames: ReadonlyMap<string, DraftName | undefined>,
): NameEvidence[] {
  const title = name.first - 1;
  const single = name.end - name.first === 1;
  const spoken = HONORIFICS.has(reading.lower(title)) || ROLES.has(reading.lower(title));
  // The whole of the title says more than the word of it by which a rule found the name.
  const whole = name.type === 'person' && spoken;
  const evidence = whole ? name.evidence.filter(({ kind }) => kind !== 'title') : [...name.evidence];
  if (whole) evidence.push({ kind: 'title', span: reading.span(titleFrom(reading, title), name.first) });
  const full = single && name.type === 'person' ? fullNames.get(reading.text(name.first)) : undefined;
  if (full && !evidence.some(({ kind }) => kind === 'elsewhere'))
    evidence.push({ kind: 'elsewhere', span: reading.span(full.first, full.end) });
  const last = name.end - 1;
  if (name.type === 'organization' && !single && ORGANIZATION_WORDS.has(reading.lower(last)))
    evidence.push({ kind: 'form', span: reading.span(last, name.end) });
  const listed = reading.form(name.first)?.listed ?? 0;
  const list = LISTS.find(
    ([bit, type]) => (single || type === 'person') && type === name.type && listed & bit,
  )?.[2];
  if (list && !evidence.some((item) => item.kind === 'gazetteer')) evidence.push({ kind: 'gazetteer', list });
  return evidence;
}

/** First token of a title, by its last one: "|Deputy Prime| Minister", "|Vice-|President". */
function titleFrom(reading: TokenReading, last: number): number {
  let first = last;
  for (;;) {
    const before = reading.isHyphen(first - 1) ? first - 2 : first - 1;
    const word = reading.lower(before);
    if (!ROLE_MODIFIERS.has(word) && !HONORIFICS.has(word)) return first;
    first = before;
  }
}
