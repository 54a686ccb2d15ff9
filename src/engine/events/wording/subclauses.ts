import { thirdPerson } from '../../syntax/inflection';
import { verbKey, wantsMore } from '../triggers/predicates';
import { childWith, R } from '../tree';
import { COMPLETING } from './clause-words';
import { clauseTail, writeMarked } from './clauses';
import type { Parts, Unit } from './parts';
import { writePhrase } from './phrases';
import { isPluralSubject } from './subject';
import { baseOf } from './verbs';

/** "to see the damage", "for ignoring an alarm". */
export function writePurpose(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const mark = childWith(tree, verb, R.mark);
  const word = mark < 0 ? '' : (tree.word[mark] as string);
  const aim = tree.tag[verb] === 'VB' ? word === 'to' : tree.tag[verb] === 'VBG' && COMPLETING.has(word);
  const begin = tree.leftmost[verb] as number;
  if (!aim || parts.followsComma(begin) || verb - begin > 3) return;
  // "arrives to attend": what it wants is not in the tree
  if (wantsMore(tree, verb) && !parts.has(verb, R.obj, R.ccomp, R.xcomp)) return;
  const added = parts.unit(unit, word === 'to' || word === 'by' ? 2 : 1);
  if (!added) return;
  writeMarked(parts, verb, added);
  parts.tokens(verb, verb, added);
  clauseTail(parts, verb, added, -1, depth + 1);
}

/** "Seven are killed |when a tram derails|": how people came to harm. */
export function isCause({ context: { tree } }: Parts, cause: number): boolean {
  if (!HARMED.has(verbKey(tree, tree.head[cause] as number)) || tree.tag[cause] !== 'VBD') return false;
  const opening = tree.word[tree.leftmost[cause] as number] as string;
  return OPENING_CAUSES.has(opening) && childWith(tree, cause, R.nsubj) >= 0;
}

const HARMED: ReadonlySet<string> = new Set(
  'kill die injure hurt wound drown trap strand hospitalize'.split(' '),
);
const OPENING_CAUSES: ReadonlySet<string> = new Set(['when', 'after', 'as']);

/** Writes such a clause in the present. */
export function writeCause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const subject = childWith(tree, verb, R.nsubj);
  const added = subject < verb ? parts.unit(unit, 2) : undefined;
  if (!added) return;
  const opening = tree.leftmost[verb] as number;
  parts.tokens(opening, opening, added);
  writePhrase(parts, subject, added, depth + 1);
  const base = baseOf(tree, verb);
  parts.words(isPluralSubject(parts.context, subject) ? base : thirdPerson(base), added, verb);
  clauseTail(parts, verb, added, -1, depth + 1);
}
