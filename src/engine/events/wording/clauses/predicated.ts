import { itemAt } from '../../../collections';
import { verbKey } from '../../verb-keys';
import { childWith, findChild, R } from '../../tree';
import { NAMING } from '../words/wanted.data';
import type { Parts, Unit } from '../words/parts';

/** "calls Lind |“humble and wise”|": what the object is said to be. */
export function isPredicated({ context: { tree } }: Parts, adjective: number): boolean {
  const verb = tree.head[adjective];
  const object = childWith(tree, verb, R.obj);
  if (object < 0 || tree.tag[adjective] !== 'JJ' || !NAMING.has(verbKey(tree, verb))) return false;
  const begin = tree.leftmost[adjective];
  const last = tree.rightmost[object];
  return begin === last + 1 || (begin === last + 2 && tree.tag[last + 1] === '``');
}

/** "declares the outbreak |an emergency|": what the object is said to be, hung on something else. */
export function writePredicated(parts: Parts, object: number, unit: Unit): void {
  const { tree } = parts.context;
  const verb = tree.head[object];
  if (!NAMING.has(verbKey(tree, verb)) || itemAt(tree.word, childWith(tree, object, R.det)) !== 'the') return;
  const next = object + 1;
  const noun = childWith(tree, object, R.appos);
  if (noun > object && tree.leftmost[noun] === next && /^an?$/u.test(tree.word[next]))
    parts.tokens(next, noun, unit);
}

/** "leaves ten dead |and 30 injured|": in what state others are left. */
export function writeOthersLeft(parts: Parts, state: number, unit: Unit): void {
  const { tree } = parts.context;
  const next = findChild(tree, state, (c) => c > state && tree.relation[c] === R.conj);
  const others = next < 0 ? -1 : childWith(tree, next, R.nsubj, R['nsubj:pass']);
  const and = next < 0 ? -1 : childWith(tree, next, R.cc);
  if (others < 0 || others !== next - 1 || and < state) return;
  parts.tokens(and, and, unit);
  parts.tokens(Math.max(and + 1, tree.leftmost[others]), next, unit);
}
