import { isGivenName } from '../names/gender';
import { isDouble, shortNameFits } from '../names/person-name';
import type { PersonName, Sex } from '../names/types';
import type { Person } from './person';

/** Whether two names without given names are one: "Graham" is not the bill "Moss-Graham" of two people. */
export function isSameBareName(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname || (a.family === b.family && !isDouble(a) && !isDouble(b));
}

/** Those who go by one word of their family name, where there are any: "Garcia" is not whom the article calls "Lopez Garcia". */
export function byLastWord(persons: readonly Person[], { words }: PersonName): readonly Person[] {
  if (words.length > 1) return persons;
  const byOne = persons.filter((person) => !goesByTwoNames(person));
  if (byOne.length > 0) return byOne;
  return persons.filter(({ name: { family } }) => family === words[0]);
}

function goesByTwoNames({ names }: Person): boolean {
  return names.some(({ words: [first = '', second], given, words }) => {
    if (second === undefined || given.length === 0 || isGivenName(first)) return false;
    const end = ` ${words.join(' ')}`;
    return names.some((full) => full.words.length > words.length && full.words.join(' ').endsWith(end));
  });
}

/** Those who are known to be of a sex, else those of whom it is not known; all where none is asked for. */
export function ofSex(persons: readonly Person[], sex: Sex | undefined): readonly Person[] {
  if (!sex) return persons;
  const known = persons.filter((person) => person.sex === sex);
  return known.length > 0 ? known : persons.filter((person) => person.sex === undefined);
}

const RANK = { family: 0, given: 1, inner: 2 } as const;

/**
 * Whether the article calls somebody by the names before a word alone, as one does where that is the father's: "Dina Omar" of
 * "Dina Omar Salim" goes by "Dina", and "Salim" is he.
 */
export function goesWithout({ names }: Person, { words }: PersonName): boolean {
  const [word, more] = words;
  if (word === undefined || more !== undefined) return false;
  const full = names.find((name) => name.words.length > 2 && name.words.at(-1) === word);
  return full !== undefined && names.some((name) => isBeginningOf(name, full));
}

function isBeginningOf({ words }: PersonName, full: PersonName): boolean {
  return (
    words.length > 1 &&
    words.length < full.words.length &&
    words.every((word, i) => word.length > 1 && word === full.words[i])
  );
}

/** Those whom a name fits best: by their family name, unless they go without it, else their given name, else a word within. */
export function bestFitting(name: PersonName, persons: readonly Person[]): Person[] {
  let best: Person[] = [];
  let rank: number = Number.MAX_VALUE;
  for (const person of persons) {
    for (const full of person.names) {
      const found = shortNameFits(name, full);
      const fit = found === 'family' && goesWithout(person, name) ? 'inner' : found;
      if (fit === undefined || RANK[fit] > rank) continue;
      if (RANK[fit] < rank) best = [];
      rank = RANK[fit];
      if (!best.includes(person)) best.push(person);
    }
  }
  return best;
}
