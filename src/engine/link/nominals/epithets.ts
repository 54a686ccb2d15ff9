import type { EntityType } from '../../ner/types';
import type { DraftChain } from '../draft';
import { fieldsOfRole, sexOfTitle } from '../names/gender';
import type { LinkReading } from '../reading';
import { isDeterminer } from '../words';
import { areDisjoint, fieldsOf } from '../roles';
import {
  APART,
  ARTS,
  DAYS,
  DEATHS,
  DEATHS_OF_SEVERAL,
  FAMOUS,
  HAVE,
  NEW,
  NOT_COME_ABOUT,
  PERFORMERS,
  PUBLIC,
  SPANS,
  WHERE,
} from './epithets.data';
import { definitePhrase, wordsBefore } from './role-phrases';

/** Whom a description means that introduces nobody. */
export interface Epithet {
  readonly chain: number;
  /** The words that stand before the role. */
  readonly words: ReadonlySet<string>;
}

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
  const main = ofMainPerson(reading, chains);
  if (dead === undefined) return main;
  const strangers = rolesOfStrangers(reading);
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

/**
 * The same of the person whom an article names far more often than anybody else: "the singer" of an article on Berg, where it tells of no
 * other one.
 */
function ofMainPerson(reading: LinkReading, chains: readonly DraftChain[]): ReadonlyMap<string, Epithet> {
  const found = new Map<string, Epithet>();
  const chain = mainPerson(chains);
  if (chain === undefined) return found;
  const strangers = rolesOfStrangers(reading);
  for (let i = 0; i < reading.count; i++) {
    const noun = reading.lower(i);
    if (!PERFORMERS.has(noun) || strangers.has(noun) || reading.nameAt[i] !== -1) continue;
    const phrase = definitePhrase(reading, startOfPhrase(reading, i), i + 1);
    if (phrase && fits(phrase.role, noun, chains[chain])) found.set(phrase.role, { chain, words: ARTS });
  }
  return found;
}

function startOfPhrase(reading: LinkReading, noun: number): number {
  return reading.lower(noun - 1) === 'the' ? noun - 1 : noun - 2;
}

/** The person of whom an article has the most mentions by far; undefined where there is none. */
function mainPerson(chains: readonly DraftChain[]): number | undefined {
  const counts = chains.map(({ type, mentions }) => (type === 'person' ? mentions.length : 0));
  const most = Math.max(0, ...counts);
  const main = counts.indexOf(most);
  const isFar = counts.every((count, chain) => chain === main || most >= FAR_MORE * count);
  return most >= OFTEN && isFar ? main : undefined;
}

/** The person of an article is named so often, and so many times as often as anybody else. */
const OFTEN = 4;
const FAR_MORE = 3;

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

/** Whether nothing speaks against it that a role is somebody's: not introduced as such, no other sex or field of life. */
function fits(role: string, noun: string, chain: DraftChain | undefined): boolean {
  if (!chain || chain.roles.has(role)) return false;
  const sex = sexOfTitle(noun);
  if (sex && chain.sex && sex !== chain.sex) return false;
  return !areDisjoint(new Set(fieldsOfRole(noun)), fieldsOf(chain.roles));
}

/** "an American |singer|": words by which the article tells somebody whom the reader does not know yet. */
function rolesOfStrangers(reading: LinkReading): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < reading.count; i++) {
    if (!NEW.has(reading.lower(i))) continue;
    for (let next = i + 1; next <= i + REACH && !isDeterminer(reading.lower(next)); next++)
      words.add(reading.lower(next));
  }
  return words;
}

/** So many words behind its determiner a noun stands at most. */
const REACH = 5;
