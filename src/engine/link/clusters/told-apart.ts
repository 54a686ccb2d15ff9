import { wordSet } from '../../collections';
import { SHORTENED_TITLES } from '../facts/titles.data';
import { isFinite } from '../words';
import type { LinkReading } from '../reading';
import { honorificBefore, rolesOf, type Person } from './person';

/**
 * Those whom a bare family name may mean beside the other names of its sentence, where that leaves any: nobody is called by
 * two names in one ("{Berg} built the yard and {Ola} will sell it", "{Ola Berg} said {Berg} had left").
 */
export function notNamedBeside(
  reading: LinkReading,
  at: number,
  persons: readonly Person[],
): readonly Person[] {
  if (persons.length < 2) return persons;
  const others = persons.filter((person) => !isNamedBeside(reading, at, person));
  return others.length > 0 ? others : persons;
}

function isNamedBeside(reading: LinkReading, at: number, person: Person): boolean {
  const own = reading.forms[at]?.key;
  const [from, end] = reading.sentenceOf(reading.firstToken[at]);
  for (let i = from; i < end; i++) {
    const name = reading.nameAt[i];
    if (name === -1 || name === at) continue;
    const { key, words } = reading.forms[name];
    if (key === own) continue;
    // "Berg changed his name from Ole to |Ola|": not told of by that name.
    const isCalled = person.name.given[0] === key && isFinite(reading, reading.endToken[name]);
    if (words.length > 1 ? person.mentions.includes(name) : isCalled) return true;
  }
  return false;
}

/** Whether one sentence gives two equal names different offices: "Prime Minister {Holt} and Defence Minister {Holt}". */
export function areOfTwoRoles(reading: LinkReading, one: number, other: number): boolean {
  const [first, second] = [one, other].map((index) => reading.firstToken[index]);
  if (reading.sentenceAt[first] !== reading.sentenceAt[second]) return false;
  const [roles, others] = [rolesOf(reading, [one]), rolesOf(reading, [other])];
  return roles.size > 0 && others.size > 0 && [...roles].every((role) => !others.has(role));
}

/** Whether two bare names have offices before them that one and the same hardly holds: "President {Berg}", "Senator {Berg}". */
export function areOfTwoOffices(reading: LinkReading, one: number, other: number): boolean {
  const [office, second] = [officeBefore(reading, one), officeBefore(reading, other)];
  return office !== undefined && second !== undefined && office !== second;
}

function officeBefore(reading: LinkReading, at: number): string | undefined {
  const title = honorificBefore(reading, at);
  const office = title && (SHORTENED_TITLES.get(title)?.toLowerCase() ?? title);
  const isWhole = !/^(?:deputy|vice|former|ex|-)$/u.test(reading.lower(reading.firstToken[at] - 2));
  return office !== undefined && isWhole && OFFICES.has(office) ? office : undefined;
}

/** "President {Berg} … the president's wife … Mrs {Berg}": whether a bare name is that of the wife of another one, who has an office. */
export function isWifeOf(reading: LinkReading, other: number, at: number): boolean {
  if (honorificBefore(reading, at) !== 'mrs' || officeBefore(reading, other) === undefined) return false;
  for (let i = reading.endToken[other]; i < reading.firstToken[at]; i++)
    if (reading.lower(i) === 'wife' && /^(?:his|['’]s)$/u.test(reading.lower(i - 1))) return true;
  return false;
}

const OFFICES = wordSet(`
  president chancellor senator representative governor mayor judge ambassador sheriff king queen pope
`);

/**
 * The longer name that begins with a bare one and that the story tells before any of the bearers: "Berg Turbines" for the {Berg} of
 * the headline; -1 where there is none.
 */
export function longerNameBefore(reading: LinkReading, at: number, bearers: readonly Person[]): number {
  const word = reading.forms[at]?.key;
  const isStory = (index: number): boolean => !reading.isHeadline(reading.firstToken[index]);
  const found = reading.forms.findIndex(
    ({ words }, index) => words.length > 1 && words[0] === word && isStory(index),
  );
  if (found === -1) return -1;
  return bearers.every(({ mentions }) => mentions.every((index) => index > found || !isStory(index)))
    ? found
    : -1;
}

/** "on the {Berg}, a report said": with an article and no noun behind it, a bare name is no person's. */
export function isThing(reading: LinkReading, at: number): boolean {
  const end = reading.endToken[at];
  const before = reading.word(reading.firstToken[at] - 1);
  return before === 'the' && (/^[,.;:]$/u.test(reading.word(end)) || isFinite(reading, end));
}
