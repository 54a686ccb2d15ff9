import { consonantsOf, wordsOf } from '../../names/consonants';
import { transliterationKey } from '../../names/name-form';
import { familyWords, isArabic, withPlainVowels } from '../../names/person-name';
import type { PersonName } from '../../names/types';
import type { Node } from '../nodes/node';

/** So many other names of one person are looked at. */
const MOST_NAMES = 4;

/** Begins the keys of blocks for names that a letter may tell apart. */
export const MISSPELT = '~ ';

/** Begins the keys of blocks for names of the same consonants. */
export const SPELT = '= ';

/**
 * Family name in its common spelling, each of two, and the one before a name with a particle ("Pereira dos Santos"); for
 * two words both in order, since languages differ in theirs.
 */
export function blockKeys(name: PersonName): string[] {
  const { words, family, surname, given } = name;
  const inner = given.length > 1 && surname !== family ? given[given.length - 1] : '';
  const keys = familyWords(name).map(transliterationKey);
  if (inner.length > 2) keys.push(transliterationKey(inner));
  if (isArabic(name)) keys.push(`al ${withPlainVowels(family)}`);
  if (words.length === 2) keys.push([...words].sort().join(' '));
  if (surname.length > 5) keys.push(`${MISSPELT}${words[0]} ${family.slice(0, 3)}`);
  keys.push(`${SPELT}${wordsOf(name).map(consonantsOf).join(' ')}`);
  return keys;
}

/** Names of other families by which articles call the bearers of a name: "Ida Lind, formerly Ida Berg". */
export function otherNames({ family }: PersonName, nodes: readonly Node[]): PersonName[] {
  const others = new Map<string, PersonName>();
  for (const { fullNames } of nodes)
    if (fullNames.length > 1)
      for (const name of fullNames)
        if (name.family !== family && others.size < MOST_NAMES) others.set(name.words.join(' '), name);
  return [...others.values()];
}
