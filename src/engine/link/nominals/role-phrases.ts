import { wordSet } from '../../collections';
import { NOT_IN_TITLE, PREPOSITIONS } from '../facts/words.data';
import { fold } from '../names/name-form';
import { isDeterminer, isFinite, isRoleAt } from '../words';
import type { LinkReading } from '../reading';
import { roleKey } from '../roles';
import { nationBefore } from './nations';
import { goesOn } from './noun-phrase';

const LONGEST = 6;

/** Roles that too many have for one to be meant. */
const PLAIN = wordSet('member friend colleague resident worker partner fellow');

/** A phrase that tells somebody by a role: "the Indian minister". */
export interface RolePhrase {
  readonly from: number;
  readonly end: number;
  /** Without the nation before them. */
  readonly words: readonly string[];
  readonly role: string;
  /** The country whose office it is: "the |Indian| minister". */
  readonly country?: string;
}

/** "the" with at most five words behind it of which the last is a role, and no noun, name or "of" behind that. */
export function definitePhrase(reading: LinkReading, from: number, limit: number): RolePhrase | undefined {
  let run = from + 1;
  while (run < limit && run - from < LONGEST && isModifier(reading, run)) run++;
  let head = run - 1;
  while (head > from && !isRole(reading, head)) head--;
  if (head === from || reading.nameAt[head] !== -1) return undefined;
  if (goesOn(reading, head + 1, limit) || PLAIN.has(reading.lower(head))) return undefined;
  const end = head + 1;
  const all = fold(reading.slice(from + 1, end)).split(' ');
  const nation = nationBefore(all);
  const words = all.slice(nation?.words ?? 0);
  return { from, end, words, role: roleKey(words.join(' ')), ...(nation && { country: nation.country }) };
}

/** "Oru minister resigns", "Oru minister to resign": the subject at the head of a headline, which has no article. */
export function barePhrase(reading: LinkReading, first: number, limit: number): RolePhrase | undefined {
  if (!reading.isHeadline(first) || isDeterminer(reading.lower(first))) return undefined;
  const phrase = definitePhrase(reading, first - 1, limit);
  return phrase && (isFinite(reading, phrase.end) || isToDo(reading, phrase.end)) ? phrase : undefined;
}

function isToDo(reading: LinkReading, i: number): boolean {
  return reading.lower(i) === 'to' && reading.tag(i + 1) === 'VB';
}

function isRole(reading: LinkReading, i: number): boolean {
  return isRoleAt(reading, i, 'person') || isRoleAt(reading, i, 'organization');
}

function isModifier(reading: LinkReading, i: number): boolean {
  const word = reading.lower(i);
  if (word === '-') return true;
  if (!/^[\p{L}]/u.test(word) || word === "'s" || word === '’s') return false;
  return (
    !isDeterminer(word) &&
    !PREPOSITIONS.has(word) &&
    !NOT_IN_TITLE.has(word) &&
    !(isFinite(reading, i) && reading.nameAt[i] === -1)
  );
}

/** The words of a phrase before those that tell the role. */
export function wordsBefore(role: string, words: readonly string[]): readonly string[] {
  let from = words.length - 1;
  while (from > 0 && roleKey(words.slice(from).join(' ')) !== role) from--;
  return words.slice(0, from);
}
