import { wordSet } from '../../collections';
import type { Sentence } from '../../tokenize/tokens';
import type { Anaphor, DraftChain } from '../draft';
import type { LinkReading } from '../reading';
import { roleKey } from '../roles';
import { isFinite, isRoleAt } from '../words';

/** Tokens of an office before its "of". */
const LONGEST = 5;

/**
 * The office by which a paragraph goes on about somebody: "|Ola Berg| is out. |The head| of Acme left jail on Monday." Only behind
 * a short sentence that says what he is or will be and names nobody else, and not where it tells what somebody says: that may be another one.
 */
export function toldOn(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  sentence: Sentence,
): Anaphor | undefined {
  const { firstToken: first, endToken: limit } = sentence;
  const end = officeEnd(reading, first, limit);
  if (end < 0) return undefined;
  const owner = reading.nameAt[reading.lower(end + 1) === 'the' ? end + 2 : end + 1] ?? -1;
  const body = owner < 0 ? -1 : (chainOfName[owner] ?? -1);
  if (chains[body]?.type !== 'organization') return undefined;
  const verb = reading.endToken[owner];
  if (verb >= limit || !isFinite(reading, verb) || SAYING.has(reading.lower(verb))) return undefined;
  const chain = topicBefore(reading, chains, chainOfName, sentence, body);
  const role = roleKey(reading.slice(first + 1, end));
  if (chain < 0 || !isFree(chains, chain, role)) return undefined;
  return { kind: 'nominal', chain, firstToken: first, endToken: end, score: 0.6 };
}

/** The token behind "the" and an office at the head of a sentence, which is an "of"; -1 where there is none. */
function officeEnd(reading: LinkReading, first: number, limit: number): number {
  if (reading.lower(first) !== 'the') return -1;
  for (let i = first + 1; i < limit && i - first <= LONGEST; i++) {
    if (reading.nameAt[i] !== -1) return -1;
    if (reading.lower(i) === 'of') return i > first + 1 && isRoleAt(reading, i - 1, 'person') ? i : -1;
  }
  return -1;
}

/** Whom the sentence before is about: its first name, the only one of a person in it; -1 for nobody, or where it names the body, too. */
function topicBefore(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  { firstToken, block }: Sentence,
  body: number,
): number {
  const before = reading.sentences[reading.sentenceAt[firstToken] - 1];
  if (before?.block !== block || before.endToken - before.firstToken > LONGEST_BEFORE) return -1;
  const name = reading.nameAt[before.firstToken] ?? -1;
  const topic = name < 0 ? -1 : (chainOfName[name] ?? -1);
  if (chains[topic]?.type !== 'person' || !BECOMING.has(reading.lower(reading.endToken[name]))) return -1;
  for (let i = reading.endToken[name]; i < before.endToken; i++) {
    const other = reading.nameAt[i] < 0 ? -1 : (chainOfName[reading.nameAt[i]] ?? -1);
    if (other === body || (other !== topic && chains[other]?.type === 'person')) return -1;
  }
  return topic;
}

/** Whether nobody else is known by an office, nor somebody by others. */
function isFree(chains: readonly DraftChain[], chain: number, role: string): boolean {
  const { roles } = chains[chain];
  if (roles.size > 0 && !roles.has(role)) return false;
  return !chains.some((other, i) => i !== chain && other.type === 'person' && other.roles.has(role));
}

/** Tokens of a sentence that only says what has become of somebody. */
const LONGEST_BEFORE = 14;
const BECOMING = wordSet('is was will has');
const SAYING = wordSet(`
  said says say told tells called calls added adds warned warns wrote writes welcomed praised thanked congratulated
  criticised criticized condemned denied rejected confirmed declined
`);
