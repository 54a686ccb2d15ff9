import type { EntityType } from '../../ner/types';
import type { DraftChain } from '../draft';
import { fieldsOfRole } from '../names/gender';
import type { LinkReading } from '../reading';
import {
  APART,
  DAYS,
  DEATHS,
  DEATHS_OF_SEVERAL,
  FAMOUS,
  HAVE,
  NOT_COME_ABOUT,
  PUBLIC,
  SPANS,
  WHERE,
} from './epithets.data';
import { fits, ofMainPerson, rolesOfStrangers, type Epithet } from './main-person';
import { definitePhrase, wordsBefore } from './role-phrases';

/**
 * By role the descriptions of the person whom an article names far more often than others, and of the only one who is told to have died,
 * "the pop star's death" beside "Berg's death": one dies once, so that they are the same. None for roles of which the article tells somebody else: "a singer", or
 * "the singer died" of another place or year.
 */
export function epithetsOf(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): ReadonlyMap<string, Epithet> {
  const found = new Map<string, Epithet & { readonly words: Set<string> }>();
  const dead = onlyDead(reading, chains, chainOfName);
  const strangers = rolesOfStrangers(reading);
  const main = ofMainPerson(reading, chains, chainOfName, strangers);
  if (dead === undefined) return main;
  const barred = new Set<string>();
  for (const { firstToken, endToken } of reading.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (reading.lower(i) !== 'the' || reading.nameAt[i] !== -1) continue;
      const phrase = definitePhrase(reading, i, endToken);
      if (!phrase || phrase.country !== undefined || !tellsDeath(reading, i, phrase.end)) continue;
      const noun = reading.lower(phrase.end - 1);
      if (!isEpithet(noun) || strangers.has(noun) || !fits(phrase.role, noun, chains[dead.chain])) continue;
      if (isElsewhere(reading, phrase.end, dead.told)) barred.add(phrase.role);
      const words = found.get(phrase.role)?.words ?? new Set<string>();
      for (const word of wordsBefore(phrase.role, phrase.words)) words.add(word);
      found.set(phrase.role, { chain: dead.chain, words });
    }
  }
  const all = new Map([...main, ...found]);
  for (const role of barred) all.delete(role);
  return all;
}

interface Dead {
  readonly chain: number;
  /** The words of the sentences that tell the death. */
  readonly told: ReadonlySet<string>;
}

/** The one person of an article who is told by name to have died; undefined where several are. */
function onlyDead(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): Dead | undefined {
  let dead: number | undefined;
  const told = new Set<string>();
  for (let name = 0; name < reading.names.length; name++) {
    const chain = chainOfName[name] ?? -1;
    if (chains[chain]?.type !== 'person') continue;
    const [from, end] = [reading.firstToken[name], reading.endToken[name]];
    if (!tellsDeath(reading, from, end)) continue;
    if ((dead !== undefined && chain !== dead) || isOneOfSeveral(reading, from, end)) return undefined;
    dead = chain;
    const [first, last] = reading.sentenceOf(from);
    for (let i = first; i < last; i++) told.add(reading.lower(i));
  }
  return dead === undefined ? undefined : { chain: dead, told };
}

/** Whether words tell that whoever tokens `[from, end)` mean is dead: "|Berg|'s sudden death", "the death of |Berg|", "|Berg| had died". */
function tellsDeath(reading: LinkReading, from: number, end: number): boolean {
  const noun = reading.lower(from - 2);
  // "the death of |Berg|'s wife"
  const isOwner = reading.lower(end) === "'s" || reading.lower(end) === "'";
  if (reading.lower(from - 1) === 'of' && (DEATHS.has(noun) || DEATHS_OF_SEVERAL.has(noun))) return !isOwner;
  if (isOwner)
    return isDeath(reading, end + 1) || (isAdjective(reading, end + 1) && isDeath(reading, end + 2));
  const verb = HAVE.has(reading.lower(end)) ? end + 1 : end;
  return reading.lower(verb) === 'died';
}

/** Whether token `i` is a noun of death, and no part of what has another noun ("|murder| trial") or somebody else ("|murder| of his wife"). */
function isDeath(reading: LinkReading, i: number): boolean {
  if (!DEATHS.has(reading.lower(i))) return false;
  const next = reading.lower(i + 1);
  if (next === 'of' || next === '-') return false;
  return DAYS.has(next) || !reading.tag(i + 1)?.startsWith('NN');
}

function isAdjective(reading: LinkReading, i: number): boolean {
  return reading.tag(i) === 'JJ' && !NOT_COME_ABOUT.has(reading.lower(i));
}

/** "Moss and |Berg| died", "the deaths of |Berg| and Moss": whether somebody else is told to be dead in the same words. */
function isOneOfSeveral(reading: LinkReading, from: number, end: number): boolean {
  return (
    isAnd(reading, from - 1) ||
    (reading.lower(from - 1) === 'of' &&
      (DEATHS_OF_SEVERAL.has(reading.lower(from - 2)) || isAnd(reading, end)))
  );
}

function isAnd(reading: LinkReading, i: number): boolean {
  return reading.lower(i) === 'and' || reading.lower(i) === '&';
}

/** "The singer died |in 1996|", "… in |Oslo|", "… two years |ago|": a death of another year or place than the one that is told by name. */
function isElsewhere(reading: LinkReading, end: number, told: ReadonlySet<string>): boolean {
  const [first, last] = reading.sentenceOf(end - 1);
  for (let i = first; i < last; i++) {
    const word = reading.lower(i);
    if (APART.has(word) && SPANS.has(reading.lower(i - 1))) return true;
    const isPlace = i < end + NEAR && WHERE.has(reading.lower(i - 1)) && typeAt(reading, i) === 'place';
    if ((isYear(word) || (i >= end && isPlace)) && !told.has(word)) return true;
  }
  return false;
}

function isYear(word: string): boolean {
  return /^(?:1\d|20)\d\d$/u.test(word);
}

function typeAt({ nameAt, names }: LinkReading, i: number): EntityType | undefined {
  return names[nameAt[i] ?? -1]?.type;
}

/** So many tokens behind the one who died stands where, at most: "|the singer|'s sudden death in Oslo". */
const NEAR = 5;

/** Whether a role is one by which people are known who need no name. */
function isEpithet(noun: string): boolean {
  return FAMOUS.has(noun) || fieldsOfRole(noun).some((field) => PUBLIC.has(field));
}
