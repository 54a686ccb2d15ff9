import { wordSet } from '../../collections';
import type { DraftChain } from '../draft';
import { fieldsOfRole, sexOfTitle } from '../names/gender';
import type { LinkReading } from '../reading';
import { isDeterminer } from '../words';
import { areDisjoint, fieldsOf } from '../roles';
import { definitePhrase, wordsBefore, type RolePhrase } from './role-phrases';

/** Whom a description means that introduces nobody. */
export interface Epithet {
  readonly chain: number;
  /** The words that stand before the role. */
  readonly words: ReadonlySet<string>;
}

/**
 * By role the descriptions of the only person of an article who is told to have died, "the pop star's death" beside "Berg's
 * death": one dies once, so that they are the same. None for roles of which the article tells somebody else ("a singer").
 */
export function epithetsOf(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): ReadonlyMap<string, Epithet> {
  const found = new Map<string, Epithet & { readonly words: Set<string> }>();
  const dead = onlyDead(reading, chains, chainOfName);
  if (dead === undefined) return found;
  for (const { firstToken, endToken } of reading.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (reading.lower(i) !== 'the' || reading.nameAt[i] !== -1) continue;
      const phrase = definitePhrase(reading, i, endToken);
      if (!phrase || phrase.country !== undefined || !tellsDeath(reading, i, phrase.end)) continue;
      if (!canBe(reading, phrase, chains[dead])) continue;
      const words = found.get(phrase.role)?.words ?? new Set<string>();
      for (const word of wordsBefore(phrase.role, phrase.words)) words.add(word);
      found.set(phrase.role, { chain: dead, words });
    }
  }
  return found;
}

/** The one person of an article who is told by name to have died; undefined where several are. */
function onlyDead(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): number | undefined {
  let dead: number | undefined;
  for (let name = 0; name < reading.names.length; name++) {
    const chain = chainOfName[name] ?? -1;
    if (chain === dead || chains[chain]?.type !== 'person') continue;
    if (!tellsDeath(reading, reading.firstToken[name], reading.endToken[name])) continue;
    if (dead !== undefined) return undefined;
    dead = chain;
  }
  return dead;
}

/** Whether words tell that whoever tokens `[from, end)` mean is dead: "|Berg|'s sudden death", "the death of |Berg|", "|Berg| had died". */
function tellsDeath(reading: LinkReading, from: number, end: number): boolean {
  if (reading.lower(from - 1) === 'of' && DEATHS.has(reading.lower(from - 2))) return true;
  if (reading.lower(end) === "'s")
    return (
      DEATHS.has(reading.lower(end + 1)) ||
      (reading.tag(end + 1) === 'JJ' && DEATHS.has(reading.lower(end + 2)))
    );
  const verb = HAVE.has(reading.lower(end)) ? end + 1 : end;
  return reading.lower(verb) === 'died';
}

/** Whether nothing speaks against it that a role is somebody's: no other sex or field of life, nobody else in it. */
function canBe(reading: LinkReading, { end, role }: RolePhrase, chain: DraftChain | undefined): boolean {
  const noun = reading.lower(end - 1);
  const fields = new Set(fieldsOfRole(noun));
  if (
    !chain ||
    chain.roles.has(role) ||
    !(FAMOUS.has(noun) || [...fields].some((field) => PUBLIC.has(field)))
  )
    return false;
  const sex = sexOfTitle(noun);
  if (sex && chain.sex && sex !== chain.sex) return false;
  return !areDisjoint(fields, fieldsOf(chain.roles)) && !tellsOfOne(reading, noun);
}

/** "an American |singer|": whether somebody is told by a role as one whom the reader does not know yet. */
function tellsOfOne(reading: LinkReading, noun: string): boolean {
  for (let i = 0; i < reading.count; i++) {
    if (reading.lower(i) !== noun) continue;
    let before = i - 1;
    while (before >= i - MOST_MODIFIERS && !isDeterminer(reading.lower(before))) before--;
    if (NEW.has(reading.lower(before))) return true;
  }
  return false;
}

const MOST_MODIFIERS = 4;
const NEW = wordSet('a an another one');
const HAVE = wordSet('has had have');
const DEATHS = wordSet('death murder killing assassination funeral burial suicide autopsy');
/** Fields of life in which one is known by what one is. */
const PUBLIC = wordSet('arts sport politics business religion');
const FAMOUS = wordSet('star legend icon hero leader');
