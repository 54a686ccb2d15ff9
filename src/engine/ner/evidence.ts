import type { DraftName, TokenReading } from './draft';
import { initials } from '../text/initials';
import { COMPANY_FORMS } from './data/company-forms.data';
import { ORGANIZATION_WORDS } from './data/heads.data';
import { Casing } from './forms';
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

/**
 * The first full name of each surname in an article that only one person bears, and the whole name of each body's letters, by the
 * bracket that introduces them: "Harwick Development Bank (HDB)".
 */
export function fullNamesIn(
  reading: TokenReading,
  names: readonly DraftName[],
): ReadonlyMap<string, DraftName | undefined> {
  const full = new Map<string, DraftName | undefined>();
  for (const [k, name] of names.entries()) {
    const before = names[k - 1] as DraftName | undefined;
    if (before && isIntroduced(reading, before, name)) full.set(reading.text(name.first), before);
    if (name.type !== 'person' || name.end - name.first === 1) continue;
    const surname = reading.text(name.end - 1);
    const known = full.get(surname);
    if (!full.has(surname)) full.set(surname, name);
    else if (known && reading.text(known.first) !== reading.text(name.first)) full.set(surname, undefined);
  }
  return full;
}

/** Whether a name is letters in brackets behind a longer one of its type, and made of the initials of that one. */
function isIntroduced(reading: TokenReading, full: DraftName, { first, end, type }: DraftName): boolean {
  return (
    type === 'organization' &&
    full.type === type &&
    full.end - full.first > 1 &&
    first === full.end + 1 &&
    end - first === 1 &&
    reading.text(full.end) === '(' &&
    reading.text(end) === ')' &&
    reading.form(first)?.casing === Casing.Upper &&
    isMadeOf(reading, full, reading.lower(first).replace(/[^\p{L}\d]/gu, ''))
  );
}

/** Whether letters are the initials of a name's words, with or without a country in front and a legal form behind. */
function isMadeOf(reading: TokenReading, { first, end }: DraftName, letters: string): boolean {
  const country = reading.isListed(first, Listed.Country | Listed.Demonym);
  const legal = COMPANY_FORMS.has(reading.lower(end - 1));
  const parts = [[first, end]];
  if (country) parts.push([first + 1, end]);
  if (legal) parts.push([first, end - 1]);
  return parts.some(([from, to]) => {
    const words = reading.lowerWords(from, to).filter((word) => /^[\p{L}\d]/u.test(word));
    return words.length > 1 && initials(words).includes(letters);
  });
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
  // A headline may end with a title, and the story begin with a name.
  const begins = reading.context.first[name.first] === 1;
  const spoken = !begins && (HONORIFICS.has(reading.lower(title)) || ROLES.has(reading.lower(title)));
  // The whole of the title says more than the word of it by which a rule found the name.
  const whole = name.type === 'person' && spoken;
  const evidence = whole ? name.evidence.filter(({ kind }) => kind !== 'title') : [...name.evidence];
  if (whole) evidence.push({ kind: 'title', span: reading.span(titleFrom(reading, title), name.first) });
  const full = single ? fullNames.get(reading.text(name.first)) : undefined;
  if (full?.type === name.type && !evidence.some(({ kind }) => kind === 'elsewhere'))
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

/** First token of a title, by its last one: "|Deputy Prime| Minister", "|Vice-|President", "|director-|general". */
function titleFrom(reading: TokenReading, last: number): number {
  let first = last;
  for (;;) {
    const joined = reading.isHyphen(first - 1);
    const before = joined ? first - 2 : first - 1;
    const word = reading.lower(before);
    if (!ROLE_MODIFIERS.has(word) && !HONORIFICS.has(word) && !(joined && ROLES.has(word))) return first;
    first = before;
  }
}
