import { wordSet } from '../../collections';
import type { EntityType } from '../../ner/types';
import type { FormGroup, NameCluster } from './name-cluster';
import { heaviestType } from './type-weights';
import { joinAcronyms } from './acronyms';
import { partByHome } from './body-home';
import { isLocated } from './evident';
import { givenToLastNamed } from './last-named';
import { joinMade } from './made';
import { comesFirst, areSideBySide, type Name, type Thing } from './thing';
import { isAcronym, nameForm, type NameForm } from '../names/name-form';
import {
  isBranchName,
  isCommonWord,
  isHeadNoun,
  isShortOf,
  organizationWords,
  withoutCountry,
} from '../names/organization-name';
import { isCalledAfterKind, isShell, namesOfSeveralKinds } from '../names/kind-words';
import { singularKey, thingKey, undatedWords, usualWords } from '../names/thing-key';
import type { LinkReading } from '../reading';

/** Groups names that are no persons': by folded form, aliases of places, acronyms, and shortened forms. */
export function clusterOthers(reading: LinkReading, groups: readonly FormGroup[]): NameCluster[] {
  const byKey = new Map<string, Thing>();
  const towns = townsAmong(reading, groups);
  const parted = groups.flatMap((each) => partByHome(reading, each));
  const { left, given } = givenToLastNamed(reading, parted);
  for (const group of left) {
    const type = heaviestType(group.weights);
    const same = thingKey(group.form, type);
    // "Larkspur Holdings" beside the town of Larkspur is not the town.
    const key = type === 'organization' && towns.has(same) ? `firm ${same}` : same;
    const thing = byKey.get(key);
    const name = nameOf(group);
    if (thing) thing.groups.push(name);
    else byKey.set(key, { groups: [name], type });
  }
  const areTwo = (short: Thing, long: Thing): boolean => areSideBySide(reading, short, long);
  let things = [...byKey.values()];
  things = joinAcronyms(reading, things);
  things = joinMade(reading, things);
  things = joinShortened(things, isSameName);
  things = joinShortened(things, isPlural);
  things = joinShortened(things, isUndated);
  things = joinShortened(things, isShip);
  things = joinShortened(things, ({ form }, { bare }) => isCalledAfterKind(form, bare));
  const severalKinds = namesOfSeveralKinds(groups.map(({ form }) => form));
  things = joinShortened(
    things,
    ({ form }, { bare }) =>
      (isShell(form, bare) && !severalKinds.has(form.key)) ||
      (isShell(bare, form) && !severalKinds.has(bare.key)),
    (one, other) =>
      (!isFoundation(one) || comesFirst(reading, one, other)) &&
      (!isFoundation(other) || comesFirst(reading, other, one)),
  );
  things = joinShortened(
    things,
    ({ form }, { bare }, type) =>
      type === 'organization' && !isAcronym(form.text) && isShortOf(form.words, bare.words),
    (short, long) =>
      !isTown(reading, short) &&
      ((!isBranch(short, long) && !isFoundation(long)) || comesFirst(reading, long, short)),
    areTwo,
  );
  things = joinShortened(
    things,
    ({ form }, { bare }, type) =>
      type === 'organization' && !isAcronym(lastWord(bare)) && isHeadNoun(form.words, bare.words),
    (short, long) => isCommon(short) || comesFirst(reading, long, short),
    areTwo,
  );
  return things.map((thing) => ({
    mentions: thing.groups
      .flatMap(({ mentions }) => [...mentions, ...(given.get(mentions) ?? [])])
      .sort((a, b) => a - b),
    type: typeOf(thing),
  }));
}

/** The places of which the article says where they are, by their keys. */
function townsAmong(reading: LinkReading, groups: readonly FormGroup[]): ReadonlySet<string> {
  const towns = groups.filter(
    ({ mentions, weights }) =>
      heaviestType(weights) === 'place' && mentions.some((index) => isLocated(reading, index)),
  );
  return new Set(towns.map(({ form }) => thingKey(form, 'place')));
}

function nameOf(group: FormGroup): Name {
  const { form, mentions, weights } = group;
  const bare = withoutBrackets(form);
  const usual = usualWords(form.words);
  const usualBare = bare === form ? usual : usualWords(bare.words);
  return { form, mentions, weights, bare, usual, usualBare };
}

/** The type of most weight, in which the longest name counts twice. */
function typeOf(thing: Thing): EntityType {
  const weights = new Map<EntityType, number>();
  const longest = Math.max(...thing.groups.map((group) => group.form.words.length));
  for (const group of thing.groups) {
    const factor = group.form.words.length === longest ? 2 : 1;
    for (const [type, weight] of group.weights) weights.set(type, (weights.get(type) ?? 0) + weight * factor);
  }
  return heaviestType(weights);
}

/** A company is no foundation of its name, unless the article goes on to call the foundation so. */
function isFoundation({ groups }: Thing): boolean {
  return groups.some(({ bare: { words } }) => words[words.length - 1] === 'foundation');
}

/** Whether a long name says which branch of the shorter one's body it is. */
function isBranch(short: Thing, long: Thing): boolean {
  return long.groups.some(
    ({ bare }) =>
      isBranchName(bare) && !short.groups.some(({ form }) => form.words.at(-1) === bare.words.at(-1)),
  );
}

/** Whether the article speaks of a town of that name as well: "Larkspur Foods" is not the club that is called like the town. */
function isTown(reading: LinkReading, { groups }: Thing): boolean {
  return groups.some(({ mentions }) => mentions.some((index) => isLocated(reading, index)));
}

function lastWord({ text }: NameForm): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** Whether all names of a thing are words that many bodies have in theirs: "Ministry". */
function isCommon({ groups }: Thing): boolean {
  return groups.every(({ form }) => form.words.every(isCommonWord));
}

/** Joins shortened names to the one longer name that they are the beginning of. */
function joinShortened(
  things: readonly Thing[],
  isShort: ShortFor,
  canBe: (short: Thing, long: Thing) => boolean = () => true,
  areTwo: (short: Thing, long: Thing) => boolean = () => false,
): Thing[] {
  const left = new Set(things);
  const lengths = new Map(things.map((thing) => [thing, shortestLength(thing)]));
  const shortestFirst = things.toSorted((a, b) => (lengths.get(a) as number) - (lengths.get(b) as number));
  for (const thing of shortestFirst) {
    if (!canBeShortened(thing.type) || (isShort !== isSameName && isFull(thing))) continue;
    const longer = onlyOne(
      left,
      (other) => other !== thing && standsFor(thing, other, isShort) && canBe(thing, other),
    );
    if (!longer || areTwo(thing, longer)) continue;
    longer.groups.push(...thing.groups);
    left.delete(thing);
  }
  return [...left];
}

/** The member of a set that passes a test; undefined where none does, or several do. */
function onlyOne<T>(members: ReadonlySet<T>, test: (member: T) => boolean): T | undefined {
  let found: T | undefined;
  for (const member of members) {
    if (!test(member)) continue;
    if (found !== undefined) return undefined;
    found = member;
  }
  return found;
}

function shortestLength(thing: Thing): number {
  return thing.groups.reduce((least, { form }) => Math.min(least, form.words.length), Infinity);
}

type ShortFor = (short: Name, long: Name, type: EntityType) => boolean;

function standsFor(short: Thing, long: Thing, isShort: ShortFor): boolean {
  if (!canBeShortened(long.type)) return false;
  const type = short.type === long.type ? short.type : 'other';
  return short.groups.some((a) => long.groups.some((b) => a.form.key !== b.form.key && isShort(a, b, type)));
}

/** "Apple Inc." is a full name: "Apple" beside it is no short form of "Apple Corps". */
function isFull({ groups }: Thing): boolean {
  return groups.some(({ form: { words } }) => organizationWords(words).length < words.length);
}

function canBeShortened(type: EntityType): boolean {
  return type !== 'group' && type !== 'place' && type !== 'person';
}

function withoutBrackets(form: NameForm): NameForm {
  return /[([]/u.test(form.text) ? nameForm(form.text.replace(/\s*[([].*$/u, '')) : form;
}

/** "iPods" for "iPod": products and the like, not organisations. */
function isPlural({ form }: Name, { bare }: Name, type: EntityType): boolean {
  return type !== 'organization' && form.key === `${bare.key}s` && singularKey(form.key) === bare.key;
}

/** "the Tide Bill" for the only "Tide Bill 2024": laws. */
function isUndated({ form }: Name, { form: { words } }: Name, type: EntityType): boolean {
  return type === 'law' && undatedWords(words).join(' ') === form.words.join(' ');
}

/** Whether the names differ in the country in front, the legal form, or "Department of Justice" as "Justice Department". */
function isSameName({ form, usual }: Name, { usualBare }: Name): boolean {
  if (form.words.length < 2) return false;
  return isShortOf(usual, usualBare) && withoutCountry(usual).length === withoutCountry(usualBare).length;
}

/** "the {Berg}" for the only "USS Ola N. Berg". */
function isShip({ form }: Name, { form: { words } }: Name, type: EntityType): boolean {
  return (
    type === 'product' &&
    form.words.length === 1 &&
    SHIPS.has(words[0]) &&
    words[words.length - 1] === form.key
  );
}

/** What stands before the names of ships, in lower case. */
const SHIPS = wordSet('mv my ms mt ss uss usns hms hmas hmcs hmnzs ins rms rrs pns');
