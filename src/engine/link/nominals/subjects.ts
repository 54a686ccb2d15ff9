import { wordSet } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import type { LinkReading } from '../reading';
import { clauseOf } from './clause';
import { CAUSING } from './deeds.data';

export const SUBJECTS = wordSet('nsubj nsubj:pass');
export const OBJECTS = wordSet('obj iobj');
/** Those of the clauses that say something of what the one above tells. */
const BELOW = wordSet('acl acl:relcl advcl ccomp csubj xcomp conj');
/** So many clauses one in another are looked at. */
const DEEPEST = 5;

/** The first token that hangs on another one by one of the relations; -1 where none does. */
export function partOf(reading: LinkReading, governor: number, relations: ReadonlySet<string>): number {
  const { head, relation } = reading.syntax;
  const [first, end] = reading.sentenceOf(governor);
  for (let i = first; i < end; i++)
    if (head[i] === governor && relations.has(RELATIONS[relation[i]] ?? '')) return i;
  return -1;
}

/**
 * The token of who does what a verb tells, which others than its own subject may be: "|Berg| rang Holt and told him",
 * "|Berg| joined the race to replace him", "Berg asked |Holt| to help him"; -1 where that is nobody's.
 */
export function doerOf(reading: LinkReading, verb: number): number {
  const { head, relation } = reading.syntax;
  for (let at = verb, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
    const subject = partOf(reading, at, SUBJECTS);
    if (subject !== -1) return subject;
    const up = head[at] ?? -1;
    switch (RELATIONS[relation[at]]) {
      case 'xcomp': {
        const asked = partOf(reading, up, OBJECTS);
        if (asked !== -1) return asked;
        at = up;
        break;
      }
      case 'acl':
        if (reading.tag(at) !== 'VB') return up;
        at = clauseOf(reading, up);
        break;
      case 'advcl':
        if (isOfAnother(reading, at)) return -1;
        at = up;
        break;
      case 'conj':
        at = up;
        break;
      default:
        return -1;
    }
  }
  return -1;
}

/** Whether a participle tells of what its sentence tells rather than of its subject: "…, making him the first", "as barring him". */
function isOfAnother(reading: LinkReading, at: number): boolean {
  if (reading.tag(at) !== 'VBG') return false;
  return reading.lower(at - 1) === 'as' || CAUSING.has(reading.lower(at));
}

/** The clauses that a clause says something of, the next one first: "Berg |knew| that Holt would |help| if he came". */
export function clausesAbove(reading: LinkReading, clause: number, isOwnSubject: boolean): readonly number[] {
  const { relation } = reading.syntax;
  const found: number[] = [];
  let at = clause;
  for (let steps = 0; at >= 0 && steps < DEEPEST && BELOW.has(RELATIONS[relation[at]] ?? ''); steps++) {
    const isBeside =
      RELATIONS[relation[at]] === 'conj' && !isOwnSubject && partOf(reading, at, SUBJECTS) !== -1;
    at = clauseOf(reading, governorOf(reading, at));
    if (at >= 0 && !isBeside) found.push(at);
  }
  return found;
}

/** What a clause hangs on: "Berg, who |fell| after Holt called him" is said to fall then, whatever else the tree says. */
function governorOf(reading: LinkReading, clause: number): number {
  const { head, relation } = reading.syntax;
  const up = head[clause] ?? -1;
  if (RELATIONS[relation[clause]] !== 'advcl') return up;
  for (let i = partOf(reading, clause, MARK) - 1; i > up && up >= 0 && reading.lower(i) !== ','; i--)
    if (RELATIONS[relation[i]] === 'acl:relcl') return i;
  return up;
}

const MARK = wordSet('mark');
