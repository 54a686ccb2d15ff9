import { itemAt, wordSet } from '../../collections';
import { CHILDREN, KIN } from '../facts/kin.data';
import { HONORIFICS } from '../facts/titles.data';
import { isGivenName } from '../names/gender';
import { fold } from '../names/name-form';
import {
  honorificBefore,
  isKinBefore,
  isOtherOffice,
  isOthersOffice,
  sexOfSubject,
  type Person,
} from './person';
import { isFinite } from '../words';
import { knownPlace } from '../names/place-name';
import type { Sex } from '../names/types';
import type { LinkReading } from '../reading';

/**
 * Whether the words beside a bare name say that one who bears it is not meant.
 *
 * @param persons all of the article
 */
export function isRuledOut(
  reading: LinkReading,
  at: number,
  person: Person,
  persons: readonly Person[],
): boolean {
  return (
    isOthersOffice(reading, at, person) ||
    isOfOtherSex(reading, at, person, persons) ||
    isOfOthers(reading, at, person, persons) ||
    isDeputyOf(reading, at, person) ||
    isOfOtherRank(reading, at, person) ||
    isInOwnDescription(reading, at, person) ||
    isToldBesideOffice(reading, at, person) ||
    isKinOf(reading, at, person) ||
    isOfCouple(reading, at, person) ||
    isBesideFullName(reading, at, person) ||
    isToldAsRelative(reading, at, person) ||
    person.mentions.includes(relativeOf(reading, at))
  );
}

/**
 * "President {Berg} took back his seal. … the one of {Ida Berg}": whether a bare name has an office that the article does not say
 * of the only one of that name whom it introduces, and, wherever the article calls somebody so, a pronoun of the other sex that can
 * mean nobody else.
 */
function isOfOtherSex(reading: LinkReading, at: number, person: Person, persons: readonly Person[]): boolean {
  if (!isOtherOffice(reading, at, person)) return false;
  const { sex } = person;
  if (sex === undefined) return false;
  const office = honorificBefore(reading, at);
  return reading.forms.some((form, i) => {
    if (form.key !== reading.forms[at].key || honorificBefore(reading, i) !== office) return false;
    const told = sexOfSubject(reading, i);
    return (
      told !== undefined && told !== sex && !persons.some((other) => isNamedNear(reading, other, told, i))
    );
  });
}

/** "The court honoured {Ida Rao}. President {Berg} praised her": whether somebody of a sex is named right before a mention. */
function isNamedNear(reading: LinkReading, { sex, mentions }: Person, told: Sex, at: number): boolean {
  const sentence = (index: number): number => reading.sentenceAt[reading.firstToken[index]];
  return sex === told && mentions.some((index) => index < at && sentence(index) >= sentence(at) - 1);
}

/**
 * "{Larkspur}'s {Berg}": whether that tells a bearer of the name from this one, of whom the article does not say that he
 * has to do with the organisation.
 */
function isOfOthers(reading: LinkReading, at: number, person: Person, persons: readonly Person[]): boolean {
  const first = reading.firstToken[at];
  const owner = /^['’]s$/u.test(reading.lower(first - 1)) ? (reading.nameAt[first - 2] ?? -1) : -1;
  const type = itemAt(reading.names, owner)?.type;
  const key = itemAt(reading.forms, owner)?.key ?? '';
  if (type !== 'organization' && (type !== 'place' || knownPlace(key))) return false;
  const { family } = person.name;
  if (persons.filter(({ name }) => name.family === family).length < 2) return false;
  return !person.descriptions.some(({ text }) => fold(text).includes(key));
}

/**
 * "Deputy Prime Minister {Berg}": not the prime minister, unless the article calls that one a deputy somewhere, too. "President
 * {Berg}": not one who is vice president.
 */
function isDeputyOf(reading: LinkReading, at: number, person: Person): boolean {
  const last = reading.firstToken[at] - 1;
  let i = last;
  while ((HONORIFICS.has(reading.lower(i)) || reading.lower(i) === '-') && !DEPUTY.test(reading.lower(i)))
    i--;
  if (i === last) return false;
  const title = reading.lower(last);
  const told = person.descriptions.map(({ text }) => fold(text).split(' '));
  const sameOffice = told.filter((words) => words.includes(title));
  const isDeputy = (words: readonly string[]): boolean => words.some((word) => DEPUTY.test(word));
  if (sameOffice.length === 0) return false;
  if (DEPUTY.test(reading.lower(i))) return !told.some(isDeputy);
  return sameOffice.every((words) => isDeputy(words) && !words.includes('former'));
}

const DEPUTY = /^(?:deputy|vice)$/u;

/** "Prince {Oskar}": not King Oskar V, unless the article calls him a prince as well. */
function isOfOtherRank(reading: LinkReading, at: number, { names, mentions }: Person): boolean {
  const title = honorificBefore(reading, at);
  if (title === undefined || !isBelowTheThrone(title)) return false;
  if (!names.some(({ family }) => REGNAL.test(family))) return false;
  return !mentions.some((index) => honorificBefore(reading, index) === title);
}

/** Whether a title is that of somebody who may become king or queen, and of others of that name. */
export function isBelowTheThrone(title: string): boolean {
  return BELOW_THE_THRONE.has(title);
}

const BELOW_THE_THRONE: ReadonlySet<string> = new Set(['prince', 'princess', 'duke', 'duchess']);
const REGNAL = /^[ivx]+$/u;

/** "Ida Berg, the wife of Governor {Berg}": who somebody is told by is another one. */
function isInOwnDescription(reading: LinkReading, at: number, { descriptions }: Person): boolean {
  const name = itemAt(reading.names, at);
  return name !== undefined && descriptions.some(({ start, end }) => start <= name.start && name.end <= end);
}

/** "Sheriff {Berg} was ahead of Ida Berg": nobody is told of by an office and by another name in one sentence. */
function isToldBesideOffice(reading: LinkReading, at: number, person: Person): boolean {
  if (!isOtherOffice(reading, at, person)) return false;
  const sentence = reading.sentenceAt[reading.firstToken[at]];
  return person.mentions.some(
    (index) =>
      reading.sentenceAt[reading.firstToken[index]] === sentence && reading.forms[index].words.length > 1,
  );
}

/** "her father {Berg}" is not she, if she is no relative of somebody's herself; "her father {Ola}" may be Ola Berg who comes later. */
function isKinOf(reading: LinkReading, at: number, { isRelative, name, mentions }: Person): boolean {
  if (isRelative || !isKinBefore(reading, at, PRONOUN)) return false;
  return reading.forms[at].key !== name.given[0] || mentions.some((index) => index < at);
}

const PRONOUN = /^(?:his|her)$/u;

/** "{Ola} and {Ida Moss}": by their given names with one family name, of whom none is Ola Berg. */
function isOfCouple(reading: LinkReading, at: number, { name: { given, family } }: Person): boolean {
  const end = reading.endToken[at];
  const other = reading.lower(end) === 'and' ? (reading.nameAt[end + 1] ?? -1) : -1;
  if (other === -1 || reading.forms[at].key !== given[0]) return false;
  const { words } = reading.forms[other];
  return words.length === 2 && isGivenName(words[0]) && words[1] !== family;
}

/** "Dr. {Berg} and Ida Berg": nobody stands beside himself. */
function isBesideFullName(reading: LinkReading, at: number, { mentions }: Person): boolean {
  const isFullName = (index: number): boolean =>
    mentions.includes(index) &&
    reading.forms[index].words.length > 1 &&
    reading.forms[index].words[0].length > 1;
  const end = reading.endToken[at];
  if (reading.lower(end) === 'and' && isFullName(nameBehind(reading, end + 1))) return true;
  let i = reading.firstToken[at] - 1;
  while (HONORIFICS.has(reading.lower(i).replace(/\.$/u, '')) || reading.lower(i) === '.') i--;
  return reading.lower(i) === 'and' && isFullName(reading.nameAt[i - 1] ?? -1) && !isFinite(reading, end);
}

/** The name that begins at a token or behind a title there. */
function nameBehind(reading: LinkReading, from: number): number {
  let i = from;
  while (HONORIFICS.has(reading.lower(i).replace(/\.$/u, '')) || reading.lower(i) === '.') i++;
  return reading.nameAt[i] ?? -1;
}

/** "{Berg} is no thief, wife says": whom the headline tells of as somebody's relative is not the one named there. */
function isToldAsRelative(reading: LinkReading, at: number, { roles }: Person): boolean {
  if (!reading.isHeadline(reading.firstToken[at])) return false;
  const [from, end] = reading.sentenceOf(reading.firstToken[at]);
  for (let i = from; i < end; i++)
    if (KIN.has(reading.lower(i)) && roles.has(reading.lower(i)) && !isOwned(reading, i)) return true;
  return false;
}

/** "{Berg}'s |wife|". */
function isOwned(reading: LinkReading, i: number): boolean {
  return /^(?:['’]s?|his|her)$/u.test(reading.lower(i - 1));
}

/** The name whose bearer has the named one for a relative: "{Ola}'s son, {Ola}"; -1 where there is none. */
export function relativeOf(reading: LinkReading, at: number): number {
  let i = reading.firstToken[at] - 1;
  if (reading.lower(i) === ',') i--;
  if (!KIN.has(reading.lower(i))) return -1;
  for (const end = i - MOST_WORDS; i > end; i--)
    if (/^['’]s?$/u.test(reading.lower(i))) return reading.nameAt[i - 1] ?? -1;
  return -1;
}

/** "'s two-year-old younger son". */
const MOST_WORDS = 8;

/** Whether a bare name is several people's: "the {Berg} sisters". */
export function isOfSeveral(reading: LinkReading, at: number): boolean {
  return SEVERAL.has(reading.lower(reading.endToken[at]));
}

const SEVERAL = wordSet(`
  sisters brothers siblings twins cousins family families dynasty clan couple sons daughters heirs
`);

/**
 * The persons whom a bare name may mean, without those whom the article names only to say who another one of them is: "Ola
 * Berg Jr., a grandson of {Ola Berg}", "Ida Berg sang. … She is a great-granddaughter of {Ola Berg}".
 */
export function withoutBackground(
  reading: LinkReading,
  at: number,
  persons: readonly Person[],
): readonly Person[] {
  if (persons.length < 2) return persons;
  return persons.filter(
    (person) => !persons.some((other) => other !== person && isOnlyToldOf(reading, person, other, at)),
  );
}

function isOnlyToldOf(reading: LinkReading, person: Person, other: Person, at: number): boolean {
  const before = person.mentions.filter((index) => index < at);
  return (
    before.length > 0 &&
    before.every((index) => {
      const name = reading.names[index];
      return (
        other.descriptions.some(({ start, end }) => start <= name.start && name.end <= end) ||
        (isForebear(reading, index) && isToldBefore(reading, other, index, at)) ||
        (isParentInApposition(reading, index) && isNamedJustBefore(reading, other, index))
      );
    })
  );
}

/** Whether somebody was told of before a name, and the paragraph of a bare name does not tell of both. */
function isToldBefore(reading: LinkReading, { mentions }: Person, index: number, at: number): boolean {
  const isNear = (told: number): boolean =>
    told < at && reading.sameBlock(reading.firstToken[told], reading.firstToken[at]);
  return mentions.some((told) => told < index) && !mentions.some(isNear);
}

/** "The mayor, the son of former President {Ola Berg}, said": who explains somebody whom only a noun tells. */
function isParentInApposition(reading: LinkReading, index: number): boolean {
  if (reading.lower(reading.endToken[index]) !== ',') return false;
  const first = reading.firstToken[index];
  for (let i = first - 1; i > first - 1 - MOST_WORDS; i--) {
    if (CHILDREN.has(reading.lower(i)) && reading.lower(i + 1) === 'of') {
      const begin = /^(?:an?|the)$/u.test(reading.lower(i - 1)) ? i - 2 : i - 3;
      return reading.lower(begin) === ',' && reading.nameAt[begin - 1] === -1;
    }
    if (!/^\p{L}/u.test(reading.word(i)) || reading.nameAt[i] !== -1) return false;
  }
  return false;
}

/** Whether somebody is named in the sentence of another's name or in the one before. */
function isNamedJustBefore(reading: LinkReading, { mentions }: Person, index: number): boolean {
  const sentence = (of: number): number => reading.sentenceAt[reading.firstToken[of]];
  return mentions.some((told) => told < index && sentence(told) >= sentence(index) - 1);
}

/** "a great-granddaughter of the tycoon {Ola Berg}", "descended from {Ola Berg}": of whom one tells but for those of today. */
function isForebear(reading: LinkReading, index: number): boolean {
  const first = reading.firstToken[index];
  for (let i = first - 1; i > first - 1 - MOST_WORDS; i--) {
    const word = reading.lower(i);
    if (word === 'of' || word === 'from') return DESCENDANT.test(reading.lower(i - 1));
    if (!/^\p{L}/u.test(word) || reading.names[reading.nameAt[i]]?.type === 'person') return false;
  }
  return false;
}

const DESCENDANT = /(?:^|-)(?:grandsons?|granddaughters?|grandchild(?:ren)?|descend(?:ants?|ed|s|ing))$/u;
