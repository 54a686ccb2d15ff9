import { wordSet } from '../../../collections';
import { climb } from '../../../syntax/heads';
import { baseOf, governorKey } from '../../verb-keys';
import type { Telling } from '../../triggers/status';
import type { Trigger } from '../../triggers/triggers';
import { isNegated, readVerbGroup } from '../../verb-group';
import { childWith, findChild, isVerb, R, type Tree } from '../../tree';
import { FUTURE_GOVERNORS } from '../words/adverbs.data';

/**
 * "allege" for "burned" in "they allege that he burned it", "claim" in "claim to have taken it": what is only alleged is told by the
 * verb that says so.
 */
function allegingVerb(tree: Tree, verb: number): number {
  const up = tree.head[verb];
  const isContent = tree.relation[verb] === R.ccomp || tree.relation[verb] === R.xcomp;
  if (!isContent || !isVerb(tree, up) || !ALLEGING.has(baseOf(tree, up))) return verb;
  const done = childWith(tree, up, R.xcomp);
  // "a rally, claiming that the vote was stolen", but not "a gang claiming to be police robbed a bank"
  const isWhole = done < 0 || done === verb;
  const isGerund = tree.tag[up] === 'VBG' && (tree.relation[up] === R.acl || tree.relation[up] === R.advcl);
  return (isGerund && isWhole) || childWith(tree, up, R.nsubj) >= 0 ? up : verb;
}

const ALLEGING = wordSet('allege claim contend suspect believe fear');

/** "|helped| kill Lind": who helped is not told to have done it alone. */
function helpingVerb(tree: Tree, verb: number): number {
  const up = tree.relation[verb] === R.xcomp ? tree.head[verb] : -1;
  if (up < 0 || !isVerb(tree, up) || baseOf(tree, up) !== 'help') return -1;
  // "helped |police| find her"
  if (childWith(tree, up, R.obj, R.iobj) >= 0 || childWith(tree, verb, R.nsubj) >= 0) return -1;
  return childWith(tree, up, R.nsubj) >= 0 ? up : -1;
}

/** The verb below governors that only say that it is to come: "meet" for "is scheduled to meet". */
export function belowFuture(tree: Tree, { clause, top }: Trigger, { status }: Telling): number {
  if (status !== 'planned') return top;
  const path = [clause];
  for (let at = clause; at !== top && path.length < 6;) {
    at = tree.head[at];
    if (at < 0) break;
    path.push(at);
  }
  let at = path.pop() as number;
  while (path.length > 0 && isFuture(tree, at) && !isOver(tree, path.at(-1) as number))
    at = path.pop() as number;
  return at;
}

/** "is projected to |have won|" tells nothing that is to come. */
function isOver(tree: Tree, verb: number): boolean {
  return findChild(tree, verb, (c) => c < verb && tree.relation[c] === R.aux && tree.word[c] === 'have') >= 0;
}

function isFuture(tree: Tree, token: number): boolean {
  const key = governorKey(tree, token);
  if (key === 'go' && tree.tag[token] !== 'VBG') return false;
  return FUTURE_GOVERNORS.has(key) && childWith(tree, token, R.obj) < 0;
}

/** The verb that tells what a verb below it tells: the one that alleges, helps, wishes, asks for or denies it; else the verb itself. */
export function tellingVerb(tree: Tree, verb: number, telling: Telling): number {
  if (telling.status !== 'occurred') return openingVerb(tree, verb, telling);
  const helping = helpingVerb(tree, verb);
  return helping >= 0 ? helping : allegingVerb(tree, verb);
}

/**
 * What is only wished, asked for or denied is told by the verb that says so: "urges" for "visit" in "she urged him to
 * visit", "denies" for "met" in "he denied that he had met her".
 */
function openingVerb(tree: Tree, verb: number, { status }: Telling): number {
  if (status === 'planned') return verb;
  const group = readVerbGroup(tree, verb);
  if (group.modality !== undefined || isNegated(tree, verb)) return verb;
  const below = climb(tree.head, verb, (at, up) => !isVerb(tree, up) && isOpening(tree, at, at === verb));
  const up = tree.head[below];
  if (up < 0 || !isVerb(tree, up) || !isOpening(tree, below, below === verb)) return verb;
  return childWith(tree, up, R.nsubj, R['nsubj:pass']) >= 0 ? up : verb;
}

/** Whether what governs a token may open what it tells: a clause without a subject of its own, or the noun of such a clause. */
function isOpening(tree: Tree, token: number, isFirst: boolean): boolean {
  const relation = tree.relation[token];
  if (relation === R.obj || relation === R['nsubj:pass']) return !isFirst;
  return relation === R.xcomp || relation === R.ccomp || relation === R.acl || relation === R.advcl;
}
