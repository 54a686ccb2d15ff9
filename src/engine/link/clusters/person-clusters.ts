import { wordSet } from '../../collections';
import { BareNames, type ShortGroup } from './bare-names';
import { isCompany } from './companies';
import type { FormGroup, NameCluster } from './name-cluster';
import { heaviestType, typeWeights } from './type-weights';
import { FirmNames } from './firm-names';
import { HONORIFICS } from '../facts/titles.data';
import { isBloodBefore, partNamesakes } from './namesakes-of-article';
import { honorificBefore, Person, rolesOf, sexOfSpeaker, sexOfSubject } from './person';
import { fullNamesAgree, isReversed, personName, shortNameFits } from '../names/person-name';
import type { PersonName } from '../names/types';
import { isRegion, knownPlace } from '../names/place-name';
import type { LinkReading } from '../reading';
import { areDisjoint, fieldsOf } from '../roles';

/** Below this score a surname's other type is taken for the tagger's mistake where a person of that name is known. */
const DOUBTFUL = 0.8;
const LOCATIVE = wordSet('in at from near to into across outside via');

/**
 * Finds the persons of an article: full names first, then each shorter one (surname, given name) by itself, as
 * {@link BareNames} decides.
 *
 * @returns the persons, and the groups of names that are no persons'
 */
export function clusterPersons(
  reading: LinkReading,
  groups: readonly FormGroup[],
): { persons: NameCluster[]; rest: FormGroup[] } {
  const persons: Person[] = [];
  const shorts: ShortGroup[] = [];
  const rest: FormGroup[] = [];
  const firms = new FirmNames(reading, groups);
  for (const group of groups) {
    const name = personName(group.form);
    if (name === undefined) rest.push(group);
    else if (firms.isFirm(group)) rest.push(asOrganization(group));
    else if (name.given.length === 0) shorts.push({ ...group, name });
    else if (isPersonal(reading, group)) addFullNames(reading, persons, name, group.mentions);
    else rest.push(group);
  }
  const personal: ShortGroup[] = [];
  for (const group of shorts) {
    if (isOnlyShort(group, persons) && firms.isShortForm(group)) {
      rest.push(asOrganization(group));
      continue;
    }
    const [own, other] = splitShortGroup(reading, group, persons);
    personal.push({ ...group, mentions: own });
    if (other.length > 0) rest.push({ ...group, mentions: other, weights: typeWeights(reading, other) });
  }
  return { persons: withTitles(reading, new BareNames(reading, persons).resolve(personal)), rest };
}

/** Gives a title that was taken for a name of its own ("the {Pope}") to the one person who is called by it beside a name. */
function withTitles(reading: LinkReading, clusters: readonly NameCluster[]): NameCluster[] {
  const owners = new Map<NameCluster, NameCluster>();
  for (const cluster of clusters) {
    const [title = '', more] = cluster.person?.words ?? [];
    if (more !== undefined || !HONORIFICS.has(title)) continue;
    if (cluster.mentions.some((index) => isSuccessor(reading, index))) continue;
    const [owner, second] = clusters.filter(
      (other) =>
        other !== cluster && other.mentions.some((index) => honorificBefore(reading, index) === title),
    );
    if (owner && !second) owners.set(cluster, owner);
  }
  if (owners.size === 0) return [...clusters];
  return clusters
    .filter((cluster) => !owners.has(cluster))
    .map((cluster) => {
      const titles = [...owners]
        .filter(([, owner]) => owner === cluster)
        .flatMap(([{ mentions }]) => mentions);
      return { ...cluster, mentions: [...cluster.mentions, ...titles].sort((a, b) => a - b) };
    });
}

/** "the new {Pope}": another one than whom the article calls so. */
function isSuccessor(reading: LinkReading, index: number): boolean {
  return /^(?:an?|another|new|next|future|former|previous|late)$/u.test(
    reading.lower(reading.firstToken[index] - 1),
  );
}

function asOrganization(group: FormGroup): FormGroup {
  return { ...group, weights: new Map([['organization', 1]]) };
}

/** Whether a short name that was taken for a person's is no part of the full name of one. */
function isOnlyShort({ name, weights }: ShortGroup, persons: readonly Person[]): boolean {
  return (
    heaviestType(weights) === 'person' &&
    !persons.some((person) => person.names.some((full) => shortNameFits(name, full) !== undefined))
  );
}

function isPersonal(reading: LinkReading, group: FormGroup): boolean {
  if (heaviestType(group.weights) === 'person') return true;
  return (
    group.weights.has('person') &&
    group.mentions.some((index) => honorificBefore(reading, index) !== undefined)
  );
}

/** Adds a full name, each of its bearers by itself where the article tells them apart. */
function addFullNames(
  reading: LinkReading,
  persons: Person[],
  name: PersonName,
  mentions: readonly number[],
): void {
  const [first = [], ...others] = partNamesakes(reading, mentions);
  addFullName(reading, persons, name, first);
  for (const other of others) persons.push(new Person(reading, name, other));
}

/** Adds a full name to the one person whom it fits; to a new one where it fits none or several. */
function addFullName(
  reading: LinkReading,
  persons: Person[],
  name: PersonName,
  mentions: readonly number[],
): void {
  const fitting = persons.filter((person) => person.names.every((other) => fullNamesAgree(name, other)));
  const [person, second] = fitting;
  const namesake = person && areNamesakes(reading, person, name, mentions);
  if (!person || second || namesake) {
    if (person) person.hasNamesake ||= namesake;
    persons.push(new Person(reading, name, mentions));
    return;
  }
  for (const index of mentions) person.add(index);
  person.names.push(name);
  if (isFuller(name, person.name)) person.name = name;
}

/**
 * Whether two bearers of names that agree are two: they are introduced as people of different fields of life, or one
 * sentence names both ("Leo Marsh and Leo T. Marsh", "João Ferreira met João Ferreira Leite"), those with a middle initial from
 * there on; of a family two may bear one's names the other way round ("Ravi Omar and his brother Omar Ravi").
 */
function areNamesakes(
  reading: LinkReading,
  person: Person,
  name: PersonName,
  mentions: readonly number[],
): boolean {
  const isOfKin = !person.isRelative && mentions.length > 0 && isBloodBefore(reading, mentions[0]);
  if (isReversed(name, person.name)) return isOfKin || areNamedTogether(reading, person, mentions);
  const own = fieldsOf(rolesOf(reading, mentions));
  if (own.size > 0 && areDisjoint(own, fieldsOf(rolesOf(reading, person.mentions)))) return true;
  if (person.hasNamesake && (hasMiddleInitial(name) || hasMiddleInitial(person.name))) return true;
  if (isOfKin) return true;
  if (name.words[0] !== person.name.words[0]) return false;
  return (
    mentions.some((index) => isNoRelation(reading, index)) || areNamedTogether(reading, person, mentions)
  );
}

/** Whether one sentence names both, and does not say that one is the other by another name. */
function areNamedTogether(reading: LinkReading, person: Person, mentions: readonly number[]): boolean {
  const sentenceOf = (index: number): number => reading.sentenceAt[reading.firstToken[index]];
  const told = new Map(mentions.map((index) => [sentenceOf(index), index]));
  return person.mentions.some((index) => {
    const other = told.get(sentenceOf(index));
    return other !== undefined && !isRenamed(reading, Math.min(index, other), Math.max(index, other));
  });
}

/** "{Ada Moss} is no relation": who is introduced as somebody else's namesake. */
function isNoRelation(reading: LinkReading, index: number): boolean {
  const from = reading.endToken[index];
  const [, limit] = reading.sentenceOf(from);
  for (let i = from; i < Math.min(limit, from + 4); i++)
    if (/^(?:no|not|un)$/u.test(reading.lower(i)) && /^relat(?:ion|ive|ed)$/u.test(reading.lower(i + 1)))
      return true;
  return false;
}

/** Whether what stands between two names may say that both are one person's: "Ola Berg (Ola Nils Berg)", "whose full name is". */
function isRenamed(reading: LinkReading, first: number, second: number): boolean {
  const from = reading.endToken[first];
  for (let i = from; i < reading.firstToken[second]; i++) if (RENAMING.test(reading.lower(i))) return true;
  return false;
}

const RENAMING = /^(?:[(["“”‘/]|aka|alias|born|called|known|names?|named|née|nee|formerly|or)$/u;

function hasMiddleInitial({ given }: PersonName): boolean {
  return given.length > 1 && given[0].length > 1 && given[1]?.length === 1;
}

/** Whether `a` has more words written out than `b`. */
function isFuller(a: PersonName, b: PersonName): boolean {
  const weight = (name: PersonName): number =>
    name.words.reduce((sum, word) => sum + (word.length > 1 ? 10 : 1), 0);
  return weight(a) > weight(b);
}

/** Parts a short name's mentions into those of persons and the rest ("Washington" the man, and the city). */
function splitShortGroup(
  reading: LinkReading,
  group: ShortGroup,
  persons: readonly Person[],
): [personal: number[], other: number[]] {
  const mostly = heaviestType(group.weights) === 'person';
  const fits = persons.some((person) =>
    person.names.some(
      (full) => shortNameFits(group.name, full) === 'family' || full.nickname === group.form.key,
    ),
  );
  const place = fits && knownPlace(group.form.key) !== undefined;
  const located =
    fits &&
    group.mentions.some(
      (index) =>
        reading.names[index]?.type === 'place' &&
        reading.isStory(reading.firstToken[index]) &&
        !reading.isHeadline(reading.firstToken[index]),
    );
  const company = fits && group.mentions.some((index) => isCompany(reading, index));
  const called = fits && group.mentions.some((index) => isToldOfPerson(reading, index));
  const personal: number[] = [];
  const other: number[] = [];
  for (const index of group.mentions) {
    const isPerson = isPersonMention(reading, index, { mostly, fits, place, located, called, company });
    (isPerson ? personal : other).push(index);
  }
  return [personal, other];
}

/** Whether the pronouns of a clause say that its subject, by the name of a place, is somebody: "Chester thanked his staff". */
function isToldOfPerson(reading: LinkReading, index: number): boolean {
  return sexOfSpeaker(reading, index) !== undefined || sexOfSubject(reading, index) !== undefined;
}

/** Whether a name stands among other words: neither in a dateline nor before what it lies in ("Chester, Pa."). */
function isInSentence(reading: LinkReading, index: number): boolean {
  const end = reading.endToken[index];
  if (!reading.isStory(end - 1)) return false;
  return reading.lower(end) !== ',' || reading.nameAt[end + 1] === -1;
}

interface Kind {
  readonly mostly: boolean;
  readonly fits: boolean;
  readonly place: boolean;
  /** Whether the story has a place of that name: "the port of Holt". */
  readonly located: boolean;
  /** Whether the article calls somebody by the place's name. */
  readonly called: boolean;
  readonly company: boolean;
}

function isPersonMention(reading: LinkReading, index: number, group: Kind): boolean {
  const name = reading.names[index];
  if (name === undefined || reading.isDateline(reading.firstToken[index])) return false;
  if (honorificBefore(reading, index) !== undefined && (group.fits || name.type === 'person')) return true;
  if (!group.fits) return group.mostly;
  if (isCompany(reading, index) || isTownOf(reading, index)) return false;
  if (name.type === 'person') return true;
  if (group.company && name.type === 'organization') return false;
  if (reading.isHeadline(reading.firstToken[index]) && !group.place)
    return name.type !== 'place' || !group.located;
  const locative = LOCATIVE.has(reading.lower(reading.firstToken[index] - 1));
  if (group.called && (group.place || name.type === 'place'))
    return !locative && isInSentence(reading, index);
  const listed = name.evidence.some((evidence) => evidence.kind === 'gazetteer');
  if (group.place || (name.type === 'place' && (locative || listed))) return false;
  return group.mostly || name.score < DOUBTFUL;
}

/** "a man from {Allen}, Texas": a town of somebody's name, by the region that it lies in. */
function isTownOf(reading: LinkReading, index: number): boolean {
  const before = reading.lower(reading.firstToken[index] - 1);
  const region = reading.nameAt[reading.endToken[index] + 1] ?? -1;
  if (reading.lower(reading.endToken[index]) !== ',' || region === -1) return false;
  if (before !== 'of' && !LOCATIVE.has(before)) return false;
  const { key } = reading.forms[region];
  return isRegion(key) && !/^['’]s?$/u.test(reading.lower(reading.endToken[region]));
}
