import type { EntityType } from '../../ner/types';
import { isAcronym } from '../names/name-form';
import { mayAbbreviate } from '../names/organization-name';
import { knownPlace } from '../names/place-name';
import type { NameCluster } from './name-cluster';
import type { LinkReading } from '../reading';

/** "a rebel" of ", a rebel known as", without words that may say that somebody else is known so: "a leader of the group". */
const KIND = String.raw`(?: (?:an?|the) (?:(?!(?:of|in|for|with|at|from|by|and|group|band|duo|team) )[\p{Ll}-]+ ){1,4}(?=known|nicknamed))?`;
const SECOND_NAME = '(?:noms? de guerre|nickname|stage name|pen name|acronym|initials)';
/** What stands between a name and another one that is the same one's: ", better known as", " (born". */
const BETWEEN = new RegExp(
  String.raw`^["”'’]?(?:, \d{1,3},|,["”'’]?${KIND}| \(|\()? ?(?:whose (?:real|full|birth|legal|given) name (?:is|was)|(?:(?:who )?(?:is|was) )?(?:(?:also|better|best|widely|popularly|commonly|locally|otherwise|formerly|previously|simply) )*(?:known (?:as|by (?:his|her|its|the) ${SECOND_NAME}(?: of)?)|nicknamed|(?:now )?(?:goes|going|went) by(?: the (?:stage )?name(?: of)?| (?:his|her) (?:maiden|married|birth|real) name,?)?|renamed (?:it|him|her)self|(?:was|been|were|being) renamed|(?:changed|has changed) (?:his|her|its) name to|took the (?:stage )?name(?: of)?|(?:now )?calls (?:him|her|it)self|(?:will|would|is to|is now) (?:now )?be (?:called|renamed|known as)|(?:is|was) now called|aka|a\.k\.a\.|alias|née|nee|born|formerly|previously)) (?:the )?[“"'‘]?$`,
  'u',
);

/** What tells between a name and another one that it changes to: " said on Monday that it would rename itself ". */
const RENAMING =
  /^ (?:(?:said|says|announced|announces|confirmed|decided|agreed)(?: [\p{L}\d]+,?){0,5}? (?:it|he|she) )?(?:(?:will|would|is to|has|had|plans? to|is going to|wants? to|is|was) )?(?:(?:to )?(?:re(?:nam|brand)(?:e|ed|ing)? (?:it|him|her)self(?: as)?|rebrand(?:ed|ing)? as)|(?:to )?(?:change|changed|changing) (?:its|his|her) name to|be (?:called|renamed|known as)) ["“'‘]?$/u;

const LONGEST = 48;
const LONGEST_RENAMING = 90;

/** Joins the names that an article itself says are one's: "Ola Berg, known as Obi", "Larkspur, formerly Tarn Media". */
export function joinStatedAliases(reading: LinkReading, clusters: readonly NameCluster[]): NameCluster[] {
  const numberOf = new Int32Array(reading.names.length);
  clusters.forEach(({ mentions }, number) => mentions.forEach((mention) => (numberOf[mention] = number)));
  const parent = Int32Array.from(clusters, (_, number) => number);
  const rootOf = (number: number): number => {
    while (parent[number] !== number) number = parent[number] = parent[parent[number]];
    return number;
  };
  for (let second = 1; second < numberOf.length; second++) {
    const [one, other] = [numberOf[second - 1], numberOf[second]];
    const isOne =
      isSpelledOut(reading, second) ||
      isOrLetters(reading, second, clusters[one]) ||
      isShortened(reading, second, clusters[one], clusters[other]) ||
      (isStated(reading, second) && canBeOne(reading, clusters[one], second, clusters[other]));
    if (isOne) parent[rootOf(other)] = rootOf(one);
  }
  for (const [born, bearer] of birthNames(reading, clusters, numberOf)) parent[rootOf(born)] = rootOf(bearer);
  const joined = new Map<NameCluster, NameCluster[]>();
  clusters.forEach((cluster, number) => {
    const root = clusters[rootOf(number)];
    const parts = joined.get(root);
    if (parts) parts.push(cluster);
    else joined.set(root, [cluster]);
  });
  return [...joined].map(([root, parts]) => (parts.length === 1 ? root : joinAll(reading, root, parts)));
}

/**
 * "Born Ida Lind in Oru in 1932, |she| joined …", "…, |Berg| joined …": names that somebody was given at birth, at the front of a sentence,
 * with whoever its subject is; a pronoun there is whom the article has named most.
 */
function birthNames(
  reading: LinkReading,
  clusters: readonly NameCluster[],
  numberOf: Int32Array,
): (readonly [born: number, bearer: number])[] {
  return [...numberOf.keys()].flatMap((name) => {
    const first = reading.firstToken[name];
    const [start, end] = reading.sentenceOf(first);
    const isBirth = first === start + 1 && reading.lower(start) === 'born';
    if (!isBirth || clusters[numberOf[name]].type !== 'person' || reading.forms[name].words.length < 2)
      return [];
    for (let i = reading.endToken[name]; i < end; i++) {
      if (reading.lower(i) !== ',') continue;
      const subject = reading.nameAt[i + 1] ?? -1;
      const isPronoun = /^s?he$/u.test(reading.lower(i + 1));
      if (!isPronoun && reading.names[subject]?.type !== 'person') continue;
      const bearer = isPronoun ? mostNamedBefore(clusters, name) : numberOf[subject];
      return bearer === undefined || bearer === numberOf[name] ? [] : [[numberOf[name], bearer] as const];
    }
    return [];
  });
}

/** The person with the most names before one; undefined where two have as many. */
function mostNamedBefore(clusters: readonly NameCluster[], name: number): number | undefined {
  const [first, second] = clusters
    .map(({ type, mentions }, number) => ({
      number,
      count: type === 'person' ? mentions.filter((mention) => mention < name).length : 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.number : undefined;
}

function isStated(reading: LinkReading, second: number): boolean {
  const from = reading.names[second - 1]?.end ?? 0;
  const to = reading.names[second]?.start ?? 0;
  if (
    to - from > LONGEST_RENAMING ||
    !reading.sameBlock(reading.firstToken[second - 1], reading.firstToken[second])
  )
    return false;
  // "Larkspur, formerly Tarn Media's radio"
  if (/^['’]s$/u.test(reading.lower(reading.endToken[second]))) return false;
  const between = reading.text.slice(from, to).replace(/\s+/gu, ' ').toLowerCase();
  return (to - from <= LONGEST && BETWEEN.test(between)) || RENAMING.test(between);
}

/** "the BRAVE initiative (“Building Resilient …”)": a name in brackets whose initials are a word of the one before. */
function isSpelledOut(reading: LinkReading, second: number): boolean {
  const from = reading.names[second - 1]?.end ?? 0;
  const to = reading.names[second]?.start ?? 0;
  if (to - from > OPENING_LENGTH || !OPENING.test(reading.text.slice(from, to))) return false;
  const long =
    reading.forms[second]?.text
      .split(/[\s-]+/u)
      .filter((word) => !/^(?:of|for|and|the|to|in|&)$/iu.test(word)) ?? [];
  const initials = long.map((word) => word.charAt(0).toUpperCase()).join('');
  const words = reading.forms[second - 1]?.text.split(/[\s-]+/u) ?? [];
  return initials.length >= SHORTEST && words.includes(initials);
}

/** "the Maritime Industry Authority, or MARINA,": the letters of a body behind it. */
function isOrLetters(reading: LinkReading, second: number, { type }: NameCluster): boolean {
  const from = reading.endToken[second - 1];
  if (type !== 'organization' || reading.lower(from) !== ',' || reading.lower(from + 1) !== 'or')
    return false;
  const text = reading.forms[second]?.text ?? '';
  return (
    reading.firstToken[second] === from + 2 &&
    isAcronym(text) &&
    mayAbbreviate(text, reading.forms[second - 1]) &&
    /^(?:[,.;)—–-]|)$/u.test(reading.lower(reading.endToken[second]))
  );
}

/**
 * "the Tarn Institute of Volcanoes (Tarvolcs)", "Larkspurshire State University (Lark State)": beginnings of a body's words, alone in
 * brackets behind it. A person there is a player or member, "Moss United (Musa)".
 */
function isShortened(reading: LinkReading, second: number, one: NameCluster, other: NameCluster): boolean {
  const from = reading.endToken[second - 1];
  const isAlone = reading.lower(from) === '(' && reading.lower(reading.endToken[second]) === ')';
  if (!isAlone || reading.firstToken[second] !== from + 1) return false;
  if (one.type !== 'organization' || other.type !== 'organization' || isKnownPlace(reading, other))
    return false;
  const long = reading.forms[second - 1];
  const { words, text } = reading.forms[second];
  if (words.length >= long.words.length) return false;
  if (words.length === 1 && isBlend(words[0], long.words)) return true;
  if (words.length === 1)
    return long.key.startsWith(words[0].slice(0, SAME_BEGINNING)) && mayAbbreviate(text, long);
  return words.every((word, i) => word.length >= SHORTEST && long.words[i].startsWith(word));
}

/** "Lithamo" behind "the Tharn Liberation Front": beginnings of its words, in the order of the language that it is called so in. */
function isBlend(word: string, long: readonly string[]): boolean {
  let rest = word;
  let found = 0;
  for (const each of long) {
    const at = each.length > SHORTEST ? rest.indexOf(each.slice(0, SAME_BEGINNING)) : -1;
    if (at < 0) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + SAME_BEGINNING)}`;
    found++;
  }
  return word.length >= LEAST_BLEND && found >= FEWEST_PARTS;
}

/** So long is a word that has the beginnings of so many of a name's words hardly by chance. */
const LEAST_BLEND = 6;
const FEWEST_PARTS = 2;

/** Letters with which a word that is made of a name's parts begins as the name does. */
const SAME_BEGINNING = 2;

const OPENING = /^\s*\(["“'‘]?$/u;
const OPENING_LENGTH = 4;
const SHORTEST = 3;

/**
 * Things of one type, or a body under a name that is hardly known and may be taken for a place or anything; capitals
 * stand for a person, too, whatever they were taken for: "known as OB".
 */
function canBeOne(reading: LinkReading, one: NameCluster, second: number, other: NameCluster): boolean {
  if (one.type === other.type || isAcronym(reading.forms[second]?.text ?? '')) return true;
  if (one.type === 'organization' && other.type === 'person') return isNameOfBody(reading, second);
  const both = [one, other];
  const isBody =
    both.every(({ type }) => BODIES.has(type)) && both.some(({ type }) => type === 'organization');
  return isBody && !both.some((cluster) => isKnownPlace(reading, cluster));
}

/** "the Tarn Foundation, better known as Fiotarn": one word behind a body that no person is told by. */
function isNameOfBody(reading: LinkReading, second: number): boolean {
  const before = reading.lower(reading.firstToken[second - 1] - 1);
  const isOfPerson = /^(?:of|at|from|with|by|for|in)$/u.test(
    before === 'the' ? reading.lower(reading.firstToken[second - 1] - 2) : before,
  );
  return !isOfPerson && reading.forms[second].words.length === 1;
}

function isKnownPlace(reading: LinkReading, { mentions }: NameCluster): boolean {
  return mentions.some((mention) => knownPlace(reading.forms[mention]?.key ?? '') !== undefined);
}

const BODIES: ReadonlySet<EntityType> = new Set(['organization', 'place', 'product', 'other', 'work']);

function joinAll(reading: LinkReading, root: NameCluster, parts: readonly NameCluster[]): NameCluster {
  const person = root.person ?? parts.find((part) => part.person)?.person;
  const isBody =
    BODIES.has(root.type) &&
    parts.some((part) => part.type === 'organization') &&
    !parts.some((part) => isKnownPlace(reading, part));
  const type = isBody ? 'organization' : root.type;
  const sex = root.sex ?? parts.find((part) => part.sex)?.sex;
  return {
    mentions: parts.flatMap(({ mentions }) => mentions).sort((a, b) => a - b),
    type,
    ...(person && type === 'person' ? { person } : {}),
    ...(sex ? { sex } : {}),
  };
}
