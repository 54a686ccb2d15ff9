import { wordSet } from '../../../collections';
import { TWO_OBJECTS } from '../../lexicon/lexicon.data';
import { childWith, findChild, isVerb, R, type Tree } from '../../tree';
import { verbKey } from '../../verb-keys';
import { nextTo } from '../words/gaps';
import type { Parts } from '../words/parts';
import { SUFFICIENT } from '../words/verbs.data';

/** A passive with an object, a verb that has none with one, or a verb that does something of which nothing is said although its clause goes on. */
export function contradicts(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  if (!isVerb(tree, verb)) return false;
  const isPassive = parts.has(verb, R['nsubj:pass'], R['aux:pass']);
  if (hasTwoObjects(tree, verb)) return true;
  if (isPassive || WITHOUT_OBJECT.has(verbKey(tree, verb))) return hasObject(tree, verb);
  // "the order |that Acme booked| since May": what it does that to stands before it
  const isRelative = tree.relation[verb] === R['acl:relcl'] && parts.has(verb, R.obj);
  const hasBefore = isRelative && parts.written.includes(tree.head[verb]);
  return !hasBefore && !parts.written.some((token) => token > verb) && leavesOpen(parts, verb);
}

/** Verbs that have no object. */
export const WITHOUT_OBJECT = wordSet(`
  die happen occur take_place arrive exist vanish disappear collapse erupt
`);

/** "issued an alert for passengers on board |a flight|": two objects of a verb that has one. */
function hasTwoObjects(tree: Tree, verb: number): boolean {
  const first = childWith(tree, verb, R.obj);
  const isSecond = (c: number): boolean => c > first && tree.relation[c] === R.obj;
  return first > verb && findChild(tree, verb, isSecond) >= 0 && !TWO_OBJECTS.has(verbKey(tree, verb));
}

function hasObject(tree: Tree, verb: number): boolean {
  const object = childWith(tree, verb, R.obj);
  return object > verb && !TWO_OBJECTS.has(verbKey(tree, verb));
}

/** Whether a verb has no complement and does not stop there: "in a report Acme issued in May". */
function leavesOpen(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  if (SUFFICIENT.has(verbKey(tree, verb))) return false;
  const isRelative = tree.relation[verb] === R['acl:relcl'];
  const behind = (token: number): number => (isRelative ? token + 1 : nextTo(parts, token));
  let next = behind(verb);
  while (next < tree.count && (parts.isHidden(next) || tree.tag[next] === 'RB')) next = behind(next);
  if (next >= tree.count || tree.tag[next] === '.' || opensClauseOfOthers(tree, next, verb)) return false;
  return tree.tag[next] !== ',' || isRelative;
}

/** "The dam failed |and| half of Oru fled": a conjunction before a clause with a subject of its own. */
function opensClauseOfOthers(tree: Tree, token: number, verb: number): boolean {
  const next = tree.head[token];
  return (
    tree.relation[token] === R.cc &&
    tree.relation[next] === R.conj &&
    tree.head[next] === verb &&
    childWith(tree, next, R.nsubj, R['nsubj:pass']) > token
  );
}
