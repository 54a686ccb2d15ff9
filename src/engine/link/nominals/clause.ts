import { wordSet } from '../../collections';
import { climb, firstAbove } from '../../syntax/heads';
import { RELATIONS } from '../../syntax/types';
import { HONORIFICS } from '../facts/titles.data';
import type { LinkReading } from '../reading';
import { isRoleAt } from './noun-phrase';

/** The part that a mention plays in its clause. */
export interface ClausePart {
  readonly place: 'subject' | 'object' | 'other';
  /** The token that the mention hangs on: of a subject or an object its verb; -1 where there is none. */
  readonly verb: number;
}

/** The part that the mention with the token plays. */
export function clausePart(reading: LinkReading, token: number): ClausePart {
  const { head, relation } = reading.syntax;
  const at = headOfMention(reading, token);
  const name = RELATIONS[relation[at]] ?? '';
  const subject = (name === 'nsubj' || name === 'nsubj:pass') && !isOneOfSeveral(reading, at);
  const place = subject ? 'subject' : name === 'obj' || name === 'iobj' ? 'object' : 'other';
  return { place, verb: head[at] ?? -1 };
}

/** "Berg and his wife |Ida| are": whom a plural verb tells of among others is no subject alone, whatever the tree says. */
function isOneOfSeveral(reading: LinkReading, subject: number): boolean {
  const { head, relation } = reading.syntax;
  const verb = head[subject] ?? -1;
  for (let i = subject + 1; i < Math.min(verb, subject + REACH); i++)
    if (head[i] === verb && AUXILIARY.has(RELATIONS[relation[i]] ?? '')) return PLURAL.has(reading.lower(i));
  return false;
}

const REACH = 20;
const AUXILIARY: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);
const PLURAL: ReadonlySet<string> = new Set(['are', 'were', 'have']);

/** The token on which the parts of a name and of its title hang, whose relation is the mention's. */
function headOfMention(reading: LinkReading, token: number): number {
  const { head, relation } = reading.syntax;
  const name = reading.nameAt[token];
  const isSameName = (up: number): boolean => name !== -1 && reading.nameAt[up] === name;
  return climb(head, token, (at, up) => isSameName(up) || UPWARD.has(RELATIONS[relation[at]] ?? ''));
}

/** Relations of the parts of a name and of its title, whose head is the name's. */
const UPWARD: ReadonlySet<string> = new Set(['flat', 'compound', 'appos']);

/** Whether a token belongs to the clause of a verb, and to no clause below it. */
export function hangsOn({ syntax: { head, relation } }: LinkReading, token: number, verb: number): boolean {
  const ends = (at: number): boolean => at === verb || CLAUSAL.has(RELATIONS[relation[at]] ?? '');
  return firstAbove(head, token, ends) === verb;
}

/** Relations of verbs to what their clause hangs on. */
const CLAUSAL = wordSet('acl acl:relcl advcl ccomp conj csubj parataxis root xcomp');

/** Whether "by" stands before the mention that begins at a token, over its title: "asked by Mayor Holt". */
export function isAgent(reading: LinkReading, token: number): boolean {
  let i = token - 1;
  while (
    i > token - 4 &&
    (HONORIFICS.has(reading.lower(i).replace(/\.$/u, '')) || isRoleAt(reading, i, 'person'))
  )
    i--;
  return reading.lower(i) === 'by';
}
