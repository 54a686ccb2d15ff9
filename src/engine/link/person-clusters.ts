import { heaviestType, typeWeights, type FormGroup, type NameCluster } from './clusters';
import { HONORIFICS } from './facts/titles.data';
import { sexOfGivenName, sexOfTitle, type Sex } from './gender';
import { fullNamesAgree, personName, shortNameFits, type PersonName } from './person-name';
import { knownPlace } from './place-name';
import type { Reading } from './reading';

interface Person {
  name: PersonName;
  readonly names: PersonName[];
  readonly mentions: number[];
}

interface Alone extends Person {
  sex: Sex | undefined;
}

interface ShortGroup extends FormGroup {
  readonly name: PersonName;
}

/** Below this score a surname's other type is taken for the tagger's mistake where a person of that name is known. */
const DOUBTFUL = 0.8;
const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'into',
  'across',
  'outside',
  'via',
]);
const RANK = { family: 0, given: 1, inner: 2 } as const;

/**
 * Finds the persons of an article: full names first, then each shorter one (surname, given name) by itself, in order of
 * the text. A short name that fits several persons goes to the one that its title, the paragraph or the article's use
 * of it decides for, and otherwise stands alone.
 *
 * @returns the persons, and the groups of names that are no persons'
 */
export function clusterPersons(
  reading: Reading,
  groups: readonly FormGroup[],
): { persons: NameCluster[]; rest: FormGroup[] } {
  const persons: Person[] = [];
  const shorts: ShortGroup[] = [];
  const rest: FormGroup[] = [];
  for (const group of groups) {
    const name = personName(group.form);
    if (name === undefined) rest.push(group);
    else if (name.given.length === 0) shorts.push({ ...group, name });
    else if (isPersonal(reading, group)) addFullName(persons, name, group.mentions);
    else rest.push(group);
  }
  const bare: { at: number; group: ShortGroup }[] = [];
  for (const group of shorts) {
    const [personal, other] = splitShortGroup(reading, group, persons);
    for (const at of personal) bare.push({ at, group });
    if (other.length > 0) rest.push({ ...group, mentions: other, weights: typeWeights(reading, other) });
  }
  bare.sort((a, b) => a.at - b.at);
  const alone: Alone[] = [];
  const used = new Map<string, Person>();
  for (const { at, group } of bare) {
    const person = chooseBearer(reading, at, group.name, persons, used.get(group.form.key));
    if (person) {
      used.set(group.form.key, person);
      person.mentions.push(at);
    } else addAlone(alone, group, at, sexBefore(reading, at));
  }
  return { persons: [...persons, ...alone].map(toCluster), rest };
}

function toCluster(person: Person): NameCluster {
  return { mentions: person.mentions.sort((a, b) => a - b), type: 'person', person: person.name };
}

/** Adds a short name that has no bearer to the equal ones before it, unless titles tell that they are two people. */
function addAlone(alone: Alone[], group: ShortGroup, at: number, sex: Sex | undefined): void {
  const { family } = group.name;
  const same = alone.filter(
    (person) => person.name.family === family && (!sex || !person.sex || person.sex === sex),
  );
  const person = same.find((other) => other.sex === sex) ?? (same.length === 1 ? same[0] : undefined);
  if (!person) {
    alone.push({ name: group.name, names: [group.name], mentions: [at], sex });
    return;
  }
  person.mentions.push(at);
  person.sex ??= sex;
}

function isPersonal(reading: Reading, group: FormGroup): boolean {
  if (heaviestType(group.weights) === 'person') return true;
  return (
    group.weights.has('person') &&
    group.mentions.some((index) => honorificBefore(reading, index) !== undefined)
  );
}

/** Adds a full name to the one person whom it fits; to a new one where it fits none or several. */
function addFullName(persons: Person[], name: PersonName, mentions: readonly number[]): void {
  const fitting = persons.filter((person) => person.names.every((other) => fullNamesAgree(name, other)));
  const person = fitting.length === 1 ? fitting[0] : undefined;
  if (!person) {
    persons.push({ name, names: [name], mentions: [...mentions] });
    return;
  }
  person.mentions.push(...mentions);
  person.names.push(name);
  if (isFuller(name, person.name)) person.name = name;
}

/** Whether `a` has more words written out than `b`. */
function isFuller(a: PersonName, b: PersonName): boolean {
  const weight = (name: PersonName): number =>
    name.words.reduce((sum, word) => sum + (word.length > 1 ? 10 : 1), 0);
  return weight(a) > weight(b);
}

/** Parts a short name's mentions into those of persons and the rest ("Washington" the man, and the city). */
function splitShortGroup(
  reading: Reading,
  group: ShortGroup,
  persons: readonly Person[],
): [personal: number[], other: number[]] {
  const mostly = heaviestType(group.weights) === 'person';
  const fits = persons.some((person) =>
    person.names.some((full) => shortNameFits(group.name, full) === 'family'),
  );
  const place = knownPlace(group.form.key) !== undefined;
  const personal: number[] = [];
  const other: number[] = [];
  for (const index of group.mentions) {
    const isPerson = isPersonMention(reading, index, { mostly, fits, place });
    (isPerson ? personal : other).push(index);
  }
  return [personal, other];
}

function isPersonMention(
  reading: Reading,
  index: number,
  group: { readonly mostly: boolean; readonly fits: boolean; readonly place: boolean },
): boolean {
  const name = reading.names[index];
  if (name === undefined) return false;
  if (honorificBefore(reading, index) !== undefined && (group.fits || name.type === 'person')) return true;
  if (!group.fits) return group.mostly;
  if (name.type === 'person') return true;
  const locative = LOCATIVE.has(reading.lower((reading.firstToken[index] as number) - 1));
  const listed = name.evidence.some((evidence) => evidence.kind === 'gazetteer');
  if (group.place || (name.type === 'place' && (locative || listed))) return false;
  return group.mostly || name.score < DOUBTFUL;
}

/** The title or honorific right before a name, in lower case without its full stop. */
export function honorificBefore(reading: Reading, index: number): string | undefined {
  const word = reading.lower((reading.firstToken[index] as number) - 1).replace(/\.$/u, '');
  return HONORIFICS.has(word) ? word : undefined;
}

/** The person whom a short name at a place means; undefined where none fits or several do. */
function chooseBearer(
  reading: Reading,
  at: number,
  name: PersonName,
  persons: readonly Person[],
  before: Person | undefined,
): Person | undefined {
  const fitting = bestFitting(name, persons);
  const sex = sexBefore(reading, at);
  const candidates = sex ? fitting.filter((person) => (sexOf(reading, person) ?? sex) === sex) : fitting;
  if (candidates.length < 2) return candidates[0];
  const titled = candidates.filter((person) => sharesTitle(reading, at, person));
  if (titled.length === 1) return titled[0];
  if (before && candidates.includes(before)) return before;
  const introduced = candidates.filter((person) => Math.min(...person.mentions) < at);
  if (introduced.length === 1) return introduced[0];
  const token = reading.firstToken[at] as number;
  const near = introduced.filter((person) =>
    person.mentions.some(
      (index) => index < at && reading.sameBlock(reading.firstToken[index] as number, token),
    ),
  );
  return near.length === 1 ? near[0] : undefined;
}

function bestFitting(name: PersonName, persons: readonly Person[]): Person[] {
  let best: Person[] = [];
  let rank: number = Number.MAX_VALUE;
  for (const person of persons) {
    for (const full of person.names) {
      const fit = shortNameFits(name, full);
      if (fit === undefined || RANK[fit] > rank) continue;
      if (RANK[fit] < rank) best = [];
      rank = RANK[fit];
      if (!best.includes(person)) best.push(person);
    }
  }
  return best;
}

/** The sex that the words of a title tell, which stands before the name or was taken for a part of it ("Ms Tamir"). */
function sexBefore(reading: Reading, at: number): Sex | undefined {
  const own = reading.forms[at]?.words ?? [];
  if (own.length > 1 && HONORIFICS.has(own[0] as string)) return sexOfTitle(own[0] as string);
  return sexOfTitle(reading.lower((reading.firstToken[at] as number) - 1).replace(/\.$/u, ''));
}

function sexOf(reading: Reading, person: Person): Sex | undefined {
  for (const index of person.mentions) {
    const sex = sexBefore(reading, index);
    if (sex) return sex;
  }
  return sexOfGivenName(person.name.given[0] ?? '');
}

/** Whether the word before the short name stands before a full mention of the person as well: "Vice-President Holt". */
function sharesTitle(reading: Reading, at: number, person: Person): boolean {
  const title = reading.lower((reading.firstToken[at] as number) - 1);
  if (!/^\p{L}{3,}/u.test(title)) return false;
  return person.mentions.some((index) => reading.lower((reading.firstToken[index] as number) - 1) === title);
}
