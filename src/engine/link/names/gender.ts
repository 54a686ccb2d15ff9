import { FEMALE_NAMES, MALE_NAMES } from '../facts/given-names.data';
import { HONORIFICS } from '../facts/titles.data';
import { PERSON_ROLES } from '../facts/roles.data';

/** What a given name, title or role says of the pronoun that a person has: he or she. */
export type Sex = 'm' | 'f';

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

/** The sex that the words of a whole name tell: its first given name, else a word that only men or only women have behind it. */
export function sexOfName(words: readonly string[]): Sex | undefined {
  const first = sexOfGivenName(words[0] ?? '');
  if (first) return first;
  if (words.slice(1).some((word) => WOMEN.has(word))) return 'f';
  return words.slice(1, -1).some((word) => MEN.has(word)) ? 'm' : undefined;
}

/** "Harsimran Kaur", "Sheela Devi Rawat", "Siti binti Omar". */
const WOMEN: ReadonlySet<string> = new Set([
  'kaur',
  'devi',
  'begum',
  'bibi',
  'kumari',
  'khatun',
  'binti',
  'bint',
]);
/** Between other names: "Amrik Singh Rawat", "Omar bin Tariq". As a family name women bear them as well. */
const MEN: ReadonlySet<string> = new Set(['singh', 'kumar', 'bin', 'ibn']);

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

/** The fields of life that a role belongs to; empty for other words. */
export function fieldsOfRole(word: string): readonly string[] {
  return ROLES.get(word)?.fields ?? [];
}
