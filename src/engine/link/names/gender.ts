import { FEMALE_NAMES, MALE_NAMES } from '../facts/given-names.data';
import { LATER_NAMES_OF_WOMEN, MIDDLE_NAMES_OF_MEN } from '../facts/later-names.data';
import { HONORIFICS } from '../facts/titles.data';
import { PERSON_ROLES } from '../facts/roles.data';
import type { PersonName, Sex } from './types';

const GIVEN: ReadonlyMap<string, Sex> = givenNames();
const ROLES: ReadonlyMap<string, { readonly fields: readonly string[]; readonly sex?: Sex }> = roles();

function givenNames(): Map<string, Sex> {
  const names = new Map<string, Sex>();
  for (const name of MALE_NAMES.split(/\s+/u)) names.set(name, 'm');
  for (const name of FEMALE_NAMES.split(/\s+/u)) names.set(name, 'f');
  names.delete('');
  return names;
}

function roles(): Map<string, { fields: string[]; sex?: Sex }> {
  const table = new Map<string, { fields: string[]; sex?: Sex }>();
  for (const [field, words] of Object.entries(PERSON_ROLES)) {
    for (const entry of words.split(/\s+/u)) {
      const role = entry.replace(/[*+]$/u, '');
      const sex = entry.endsWith('*') ? 'm' : entry.endsWith('+') ? 'f' : undefined;
      const known = table.get(role);
      if (known) known.fields.push(field);
      else table.set(role, { fields: [field], ...(sex ? { sex } : {}) });
    }
  }
  return table;
}

/** The sex that a given name tells; undefined for names of both and for names outside the list. */
export function sexOfGivenName(folded: string): Sex | undefined {
  return GIVEN.get(folded);
}

/** The sex that a name tells: the first of its given names that tells one, else a word that only men or only women have behind it. */
export function sexOfName({ given, words }: Pick<PersonName, 'given' | 'words'>): Sex | undefined {
  if (given.length === 0) return undefined;
  const told = given.map(sexOfGivenName).find((sex) => sex !== undefined);
  if (told) return told;
  if (words.slice(1).some((word) => LATER_NAMES_OF_WOMEN.has(word))) return 'f';
  return words.slice(1, -1).some((word) => MIDDLE_NAMES_OF_MEN.has(word)) ? 'm' : undefined;
}

/** Whether the word is a given name that many people bear. */
export function isGivenName(folded: string): boolean {
  return GIVEN.has(folded);
}

/** The sex that a title or role tells ("Mrs", "spokesman", "wife"), given in lower case without a full stop. */
export function sexOfTitle(word: string): Sex | undefined {
  const honorific = HONORIFICS.get(word);
  return honorific === 'm' || honorific === 'f' ? honorific : ROLES.get(word)?.sex;
}

/** Whether the word, in lower case and in the singular or plural, says what a person is: "billionaire", "ministers". */
export function isPersonRole(word: string): boolean {
  return ROLES.has(word) || (word.endsWith('s') && ROLES.has(word.slice(0, -1)));
}

/** All words for what a person is, in the singular; those of two words with "-". */
export function personRoles(): readonly string[] {
  return [...ROLES.keys()];
}

/** The fields of life that a role belongs to; empty for other words. */
export function fieldsOfRole(word: string): readonly string[] {
  return ROLES.get(word)?.fields ?? [];
}
