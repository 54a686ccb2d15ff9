import { wordSet } from '../../collections';
import { thirdPerson } from '../../syntax/inflection';
import { FINITE_TAGS } from '../../syntax/types';
import { baseOf, verbKey } from '../verb-keys';
import { childWith, findChild, R, type Tree } from '../tree';
import type { Parts, Unit } from './parts';
import { writePhrase } from './phrases';
import { isPluralSubject } from './plurals';

/** "Seven are killed |when a tram derails|": how people came to harm. */
export function isCause({ context: { tree } }: Parts, cause: number): boolean {
  if (!HARMED.has(verbKey(tree, tree.head[cause])) || !FINITE_TAGS.has(tree.tag[cause])) return false;
  const opening = openingOf(tree, cause);
  // "four are killed|, as guards reject the deal|"
  if (tree.word[opening] === 'as' && tree.word[opening - 1] === ',') return false;
  return OPENING_CAUSES.has(tree.word[opening]) && childWith(tree, cause, R.nsubj) >= 0;
}

export const HARMED = wordSet('kill die perish injure hurt wound drown trap strand hospitalize shoot stab');
const OPENING_CAUSES: ReadonlySet<string> = new Set(['when', 'after', 'as']);

/** Writes how people came to harm, in the present: "when a van hits a wall |and falls into a river|". */
export function writeCause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const subject = childWith(tree, verb, R.nsubj);
  const added = subject < verb ? parts.unit(unit, 2) : undefined;
  if (!added) return;
  const opening = openingOf(tree, verb);
  parts.tokens(opening, opening, added);
  writePhrase(parts, subject, added, depth + 1);
  const base = baseOf(tree, verb);
  parts.words(isPluralSubject(parts.context, subject, verb) ? base : thirdPerson(base), added, verb);
  parts.clauses.writeBehindVerb(parts, verb, added, -1, depth + 1);
  writeNextCause(parts, verb, added, depth);
}

/** "hits a wall |and falls into a river|": what the same one did next, in the same tense. */
function writeNextCause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || tree.tag[next] !== tree.tag[verb] || tree.word[next - 1] !== 'and') return;
  const added = parts.unit(unit, 1);
  if (!added || parts.has(next, R.nsubj, R['nsubj:pass'], R.aux)) return;
  const subject = childWith(tree, verb, R.nsubj);
  parts.tokens(next - 1, next - 1, added);
  const base = baseOf(tree, next);
  parts.words(isPluralSubject(parts.context, subject, verb) ? base : thirdPerson(base), added, next);
  parts.clauses.writeBehindVerb(parts, next, added, -1, depth + 1);
}

/** The first word of a clause, the comma before it aside: "killed, |when| a bus overturned". */
export function openingOf(tree: Tree, clause: number): number {
  const first = tree.leftmost[clause];
  return tree.word[first] === ',' ? first + 1 : first;
}
