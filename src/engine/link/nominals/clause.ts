import { wordSet } from '../../collections';
import { climb, firstAbove } from '../../syntax/heads';
import { RELATIONS } from '../../syntax/types';
import { HONORIFICS } from '../facts/titles.data';
import type { LinkReading } from '../reading';
import { isRoleAt } from '../words';

/** The part that a mention plays in its clause. */
export interface ClausePart {
  readonly place: 'subject' | 'object' | 'other';
  /** The token that the mention hangs on: of a subject or an object its verb; -1 where there is none. */
  readonly verb: number;
  /** The token on which the parts of the mention hang. */
  readonly part: number;
}

/** The part that the mention with the token plays. */
export function clausePart(reading: LinkReading, token: number): ClausePart {
  const { head, relation } = reading.syntax;
  const at = headOfMention(reading, token);
  const name = RELATIONS[relation[at]] ?? '';
  const told = name === 'nsubj' || name === 'nsubj:pass' || isTopic(reading, token, at);
  const subject = told && !isOneOfSeveral(reading, at) && !isExample(reading, token, at);
  const place = subject ? 'subject' : name === 'obj' || name === 'iobj' ? 'object' : 'other';
  return { place, verb: head[at] ?? -1, part: at };
}

/** "For |Holt|, the end came sooner", "And |the driver|?": whom a sentence is about though no verb says what he does. */
function isTopic(reading: LinkReading, token: number, part: number): boolean {
  const { head, relation } = reading.syntax;
  const [first, end] = reading.sentenceOf(token);
  if (RELATIONS[relation[part]] === 'root')
    return ASKING.test(reading.lower(first)) && reading.lower(end - 1) === '?' && end - first < SHORT;
  if (reading.lower(token - 1) !== 'for' || head[part] < 0) return false;
  const isOpening = token - 1 === first || (token - 2 === first && reading.lower(first) === 'as');
  return isOpening && reading.lower(endOfMention(reading, token)) === ',';
}

/** What a question that only asks after somebody begins with. */
const ASKING = /^(?:and|but|what)$/u;
/** So many tokens a question has at most. */
const SHORT = 8;

function endOfMention(reading: LinkReading, token: number): number {
  const name = reading.nameAt[token];
  return name === -1 ? token + 1 : reading.endToken[name];
}

/** "Berg and his wife |Ida| are": whom a plural verb tells of among others is no subject alone, whatever the tree says. */
function isOneOfSeveral(reading: LinkReading, subject: number): boolean {
  const { head, relation } = reading.syntax;
  const verb = head[subject] ?? -1;
  for (let i = subject + 1; i < Math.min(verb, subject + REACH); i++)
    if (head[i] === verb && AUXILIARY.has(RELATIONS[relation[i]] ?? '')) return PLURAL.has(reading.lower(i));
  return false;
}

/** "Critics, among them |Berg|, say": who is only told as one of the several that a sentence is about. */
function isExample(reading: LinkReading, token: number, subject: number): boolean {
  return (
    reading.nameAt[subject] !== reading.nameAt[token] && subject < token && reading.tag(subject) === 'NNS'
  );
}

const REACH = 20;
const AUXILIARY: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);
const PLURAL: ReadonlySet<string> = new Set(['are', 'were', 'have']);

/** The token on which the parts of a name and of its title hang, whose relation is the mention's. */
export function headOfMention(reading: LinkReading, token: number): number {
  const { head, relation } = reading.syntax;
  const name = reading.nameAt[token];
  const isSameName = (up: number): boolean => name !== -1 && reading.nameAt[up] === name;
  return climb(head, token, (at, up) => isSameName(up) || UPWARD.has(RELATIONS[relation[at]] ?? ''));
}

/** The token on which the parts of a name hang. */
export function headOfName({ syntax: { head }, nameAt, firstToken }: LinkReading, name: number): number {
  return climb(head, firstToken[name], (_, up) => nameAt[up] === name);
}

/** Relations of the parts of a name and of its title, whose head is the name's. */
const UPWARD: ReadonlySet<string> = new Set(['flat', 'compound', 'appos']);

/** The word that a token's clause is built on; -1 where the parser gives none. */
export function clauseOf({ syntax: { head, relation } }: LinkReading, token: number): number {
  if (head.length === 0) return -1;
  return firstAbove(head, token, (at) => CLAUSAL.has(RELATIONS[relation[at]] ?? ''));
}

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
