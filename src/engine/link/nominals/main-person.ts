import type { DraftChain } from '../draft';
import { fieldsOfRole, sexOfTitle } from '../names/gender';
import type { LinkReading } from '../reading';
import { areDisjoint, fieldsOf } from '../roles';
import { isDeterminer } from '../words';
import { clausePart } from './clause';
import { ARTS, CALLINGS, NEW, SAYING_WHICH } from './epithets.data';
import { definitePhrase, type RolePhrase } from './role-phrases';

/** Whom a description means that introduces nobody. */
export interface Epithet {
  readonly chain: number;
  /** The words that stand before the role. */
  readonly words: ReadonlySet<string>;
}

/** The person of an article is named so often, and so many times as often as anybody else. */
const OFTEN = 4;
const FAR_MORE = 3;

/**
 * By role the description of the person whom an article names far more often than anybody else: "the singer" of an article on Berg,
 * where it tells that Berg sings, and of no other one who does.
 */
export function ofMainPerson(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  strangers: ReadonlySet<string>,
): ReadonlyMap<string, Epithet> {
  const found = new Map<string, Epithet>();
  const chain = mainPerson(chains);
  if (chain === undefined) return found;
  for (const [roles, clues] of CALLINGS) {
    const phrases = phrasesOf(reading, roles);
    const [only, second] = new Set(phrases.map(({ role }) => role));
    // of a pianist and a singer one is somebody else
    if (only === undefined || second !== undefined || strangers.has(only)) continue;
    if (chains.some((other, i) => i !== chain && hasOneOf(other, roles))) continue;
    if (!fits(only, only, chains[chain])) continue;
    if (!hasOneOf(chains[chain], roles) && !isToldOf(reading, chains[chain], roles, clues)) continue;
    if (phrases.every((phrase) => !isSomebodyElse(reading, chainOfName, chain, phrase)))
      found.set(only, { chain, words: ARTS });
  }
  return found;
}

/** The person of whom an article has the most mentions by far; undefined where there is none. */
function mainPerson(chains: readonly DraftChain[]): number | undefined {
  const counts = chains.map(({ type, mentions }) => (type === 'person' ? mentions.length : 0));
  const most = Math.max(0, ...counts);
  const main = counts.indexOf(most);
  const isFar = counts.every((count, chain) => chain === main || most >= FAR_MORE * count);
  return most >= OFTEN && isFar ? main : undefined;
}

/** Where an article describes somebody by one of the roles alone: "the singer", "the pop singer". */
function phrasesOf(reading: LinkReading, roles: ReadonlySet<string>): readonly RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let i = 0; i < reading.count; i++) {
    if (!roles.has(reading.lower(i)) || reading.nameAt[i] !== -1) continue;
    const phrase = definitePhrase(reading, reading.lower(i - 1) === 'the' ? i - 1 : i - 2, i + 1);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

function hasOneOf(chain: DraftChain | undefined, roles: ReadonlySet<string>): boolean {
  return [...roles].some((role) => chain?.roles.has(role));
}

/** "Berg |sang|", "Berg's |films|", but not "Berg met the |film| actor": whether a sentence that names somebody tells what he does. */
function isToldOf(
  reading: LinkReading,
  chain: DraftChain | undefined,
  roles: ReadonlySet<string>,
  clues: ReadonlySet<string>,
): boolean {
  for (const mention of chain?.mentions ?? []) {
    const [first, end] = reading.sentenceOf(reading.firstToken[mention] ?? 0);
    for (let i = first; i < end; i++)
      if (clues.has(reading.lower(i)) && !roles.has(reading.lower(i + 1))) return true;
  }
  return false;
}

/** "the pianist |from Lund|", "|Berg| met the pianist", "the pianist met |her|": whether a description cannot be the person's. */
function isSomebodyElse(
  reading: LinkReading,
  chainOfName: Int32Array,
  chain: number,
  phrase: RolePhrase,
): boolean {
  if (SAYING_WHICH.has(reading.lower(phrase.end))) return true;
  const { verb } = clausePart(reading, phrase.end - 1);
  if (verb < 0) return false;
  const [first, end] = reading.sentenceOf(verb);
  for (let i = first; i < end; i++) {
    if (i >= phrase.from && i < phrase.end) continue;
    const name = reading.nameAt[i];
    const isOne = name === -1 ? PRONOUN.test(reading.lower(i)) : chainOfName[name] === chain;
    if (!isOne) continue;
    const part = clausePart(reading, i);
    if (part.verb === verb && part.place !== 'other') return true;
  }
  return false;
}

const PRONOUN = /^(?:he|she|him|her)$/u;

/** "an American |singer|": words by which the article tells somebody whom the reader does not know yet. */
export function rolesOfStrangers(reading: LinkReading): ReadonlySet<string> {
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

/** Whether nothing speaks against it that a role is somebody's: not introduced as such, no other sex or field of life. */
export function fits(role: string, noun: string, chain: DraftChain | undefined): boolean {
  if (!chain || chain.roles.has(role)) return false;
  const sex = sexOfTitle(noun);
  if (sex && chain.sex && sex !== chain.sex) return false;
  return !areDisjoint(new Set(fieldsOfRole(noun)), fieldsOf(chain.roles));
}
