import { itemAt } from '../../collections';
import type { Context } from '../context';
import { verbClass } from '../lexicon/lexicon';
import { childWith, isVerb, R, type Tree } from '../tree';
import type { Trigger } from '../triggers/triggers';
import { readVerbGroup } from '../verb-group';
import { baseOf, verbKey } from '../verb-keys';
import * as words from './involved.data';

/**
 * Verbs of clauses beside that of an event whose place is its place too: "kills two and |leaves| ten missing in Oru", "are killed when
 * a bus |falls| off a bridge in Oru", "a strike that |stops| production in Oru". Nearer ones come first.
 */
export function clausesAtSamePlace(
  { tree }: Context,
  { token, clause, nominal, class: kind }: Trigger,
): number[] {
  const verbs: number[] = [];
  if (nominal) addVerbs(tree, token, isAboutNoun, verbs);
  if (words.TOLLS.has(kind) && isVerb(tree, clause)) {
    addVerbs(tree, clause, isHarm, verbs);
    for (const verb of [clause, ...verbs]) {
      const from = verbs.length;
      addVerbs(tree, verb, isAtTheTime, verbs);
      for (const cause of verbs.slice(from)) addVerbs(tree, cause, isNext, verbs);
    }
  }
  return verbs;
}

function addVerbs(
  tree: Tree,
  above: number,
  test: (tree: Tree, verb: number) => boolean,
  verbs: number[],
): void {
  for (let c = tree.firstChild[above]; c >= 0; c = tree.nextSibling[c])
    if (isVerb(tree, c) && test(tree, c) && !verbs.includes(c)) verbs.push(c);
}

/** "a strike |that stopped| production": what is told of the noun in the past as done by it. */
function isAboutNoun(tree: Tree, verb: number): boolean {
  if (tree.relation[verb] !== R['acl:relcl']) return false;
  const subject = childWith(tree, verb, R.nsubj);
  if (subject < 0 || !/^W/u.test(tree.tag[subject])) return false;
  const { tense, perfect, modality } = readVerbGroup(tree, verb);
  return modality === undefined && (tense === 'past' || perfect);
}

/** "…, and another |is injured|", "and |leaves| 30 missing": what befell others. */
function isHarm(tree: Tree, verb: number): boolean {
  if (tree.relation[verb] !== R.conj) return false;
  const kind = verbClass(verbKey(tree, verb))?.name ?? '';
  return words.TOLLS.has(kind) || (baseOf(tree, verb) === 'leave' && leavesHarmed(tree, verb));
}

/** "leaves ten others |missing|" */
function leavesHarmed(tree: Tree, verb: number): boolean {
  for (let i = verb + 1; i <= Math.min(tree.rightmost[verb], verb + NEAR); i++)
    if (words.HARMED.has(tree.word[i])) return true;
  return false;
}

/** So many tokens behind "leaves" it stands how people are left. */
const NEAR = 6;

/** "are killed |when| a bus falls", but not "died |after| he fell ill in Oru": how people came to harm. */
function isAtTheTime(tree: Tree, verb: number): boolean {
  if (tree.relation[verb] !== R.advcl || childWith(tree, verb, R.nsubj, R['nsubj:pass']) < 0) return false;
  return words.HOW_HARMED.has(itemAt(tree.word, childWith(tree, verb, R.mark, R.advmod)) ?? '');
}

/** "collides with a car and |plunges| into a river" */
function isNext(tree: Tree, verb: number): boolean {
  return tree.relation[verb] === R.conj && childWith(tree, verb, R.nsubj, R['nsubj:pass']) < 0;
}
