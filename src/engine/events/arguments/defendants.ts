import { wordSet } from '../../collections';
import { areOfOne } from '../distinctions';
import { mentionOfPhrase, typeOfPhrase, type Context } from '../context';
import { childWith, findChild, R, type Tree } from '../tree';
import { isPassive } from './subjects';
import { baseOf } from '../verb-keys';

/**
 * A token of whoever stands trial, for "the trial": the only person of whom the article has told before that somebody
 * charged, arrested or released him; -1 where there is none, or more than one.
 */
export function defendantOf(context: Context, head: number): number {
  const { tree } = context;
  return PROCEEDINGS.has(tree.word[head]) && isBare(tree, head) ? onlyAccused(context, head) : -1;
}

/** The same for "the suspect". */
export function suspectOf(context: Context, head: number): number {
  const { tree } = context;
  return SUSPECTS.has(tree.word[head]) && isBare(tree, head) ? onlyAccused(context, head) : -1;
}

/** Whether a noun has "the" and nothing else: not "the trial |of a guard|", "the |murder| trial". */
function isBare(tree: Tree, head: number): boolean {
  if (tree.word[head - 1] !== 'the' || tree.tag[head + 1]?.startsWith('NN')) return false;
  return childWith(tree, head, R.nmod, R['acl:relcl'], R.acl, R.appos) < 0;
}

/** The only person of whom the article has told so far that somebody charged, arrested or released him; -1 where there is none, or more than one. */
function onlyAccused(context: Context, head: number): number {
  const { tree } = context;
  let found = -1;
  for (let i = head - 1; i >= 0 && head - i <= REACH; i--) {
    const accused = accusedBy(context, i);
    if (accused < 0 || tree.tag[accused].startsWith('PRP')) continue;
    if (typeOfPhrase(context, accused) !== 'person') {
      if (SEVERAL.test(tree.tag[accused])) return -1;
    } else if (found < 0) found = accused;
    else if (!areOfOne(tree, context, mentionOfPhrase(context, found), mentionOfPhrase(context, accused)))
      return -1;
  }
  return found;
}

/** To whom a verb at a token does what is done to those who are suspected; -1 where it is no such verb. */
function accusedBy({ tree }: Context, verb: number): number {
  if (!tree.tag[verb].startsWith('VB')) return -1;
  const base = baseOf(tree, verb);
  const isPlea = base === 'plead';
  if (!isPlea && !PROSECUTING.has(base) && !(FREEING.has(base) && isOnBail(tree, verb))) return -1;
  const isUndergone = !isPlea && isPassive(tree, { clause: verb, top: verb });
  if (!isPlea && !isUndergone) return childWith(tree, verb, R.obj);
  const subject = childWith(tree, verb, R['nsubj:pass'], R.nsubj);
  // "Rao, |who| was charged", "Rao, charged"
  if (subject < 0) return tree.relation[verb] === R.acl ? tree.head[verb] : -1;
  const isRelative = tree.relation[verb] === R['acl:relcl'] && /^W/u.test(tree.tag[subject]);
  return isRelative ? tree.head[verb] : subject;
}

function isOnBail(tree: Tree, verb: number): boolean {
  return findChild(tree, verb, (c) => tree.word[c] === 'bail') >= 0;
}

const SEVERAL = /^(?:NNS|CD)$/u;
const REACH = 600;
const PROCEEDINGS = wordSet('trial retrial arraignment sentencing verdict');
const PROSECUTING = wordSet('charge indict arrest detain remand prosecute jail extradite');
const SUSPECTS = wordSet('suspect defendant accused detainee');
const FREEING = wordSet('free release');
