import { wordSet } from '../../collections';
import { firstAbove } from '../../syntax/heads';
import { RELATIONS } from '../../syntax/types';
import type { LinkReading } from '../reading';
import { clauseOf } from './clause';
import { clausesAbove, partOf, SUBJECTS } from './subjects';

/** Somebody who is named only behind a pronoun of his: "After his arrest, |Berg| left." */
export interface Ahead {
  /** Index of the name. */
  readonly name: number;
  /** Whether nobody else can be meant: "Having buried her son, |Ida Berg| left", "after his own arrest, |Berg|". */
  readonly sure: boolean;
}

/** The subject of a sentence that begins with a phrase or a clause in which the pronoun at the token stands. */
export function subjectAhead(reading: LinkReading, i: number): Ahead | undefined {
  const { head, relation } = reading.syntax;
  if (head.length === 0) return undefined;
  const root = firstAbove(head, i, (at) => head[at] < 0);
  const top = firstAbove(head, i, (at) => head[at] === root);
  if (root < 0 || top < 0 || !FRONTED.has(RELATIONS[relation[top]] ?? '')) return undefined;
  const subject = partOf(reading, root, SUBJECTS);
  const name = subject === -1 ? -1 : reading.nameAt[subject];
  if (name === -1 || !isBehindComma(reading, Math.max(i, top), reading.firstToken[name])) return undefined;
  const clause = clauseOf(reading, i);
  if (
    clause !== root &&
    [clause, ...clausesAbove(reading, clause, false)].some(
      (each) => each !== root && isSomebodys(reading, each),
    )
  )
    return undefined;
  const isParticiple =
    clause !== root && partOf(reading, clause, SUBJECTS) === -1 && PARTICIPLES.has(reading.tag(clause) ?? '');
  return { name, sure: isParticiple || reading.lower(i + 1) === 'own' };
}

/** "When |Berg| announced his resignation, Holt": whether a clause tells what somebody named does. */
function isSomebodys(reading: LinkReading, clause: number): boolean {
  const subject = partOf(reading, clause, SUBJECTS);
  return reading.names[reading.nameAt[subject] ?? -1]?.type === 'person';
}

/** Whether a comma stands between two tokens, which are in this order. */
function isBehindComma(reading: LinkReading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (reading.lower(i) === ',') return true;
  return false;
}

const FRONTED = wordSet('advcl obl obl:unmarked advmod');
const PARTICIPLES = new Set(['VBG', 'VBN']);
