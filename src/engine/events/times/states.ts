import { wordSet } from '../../collections';
import type { Context } from '../context';
import { caseOf, childWith, R, type Tree } from '../tree';
import { isGoingOn, readVerbGroup } from '../verb-group';
import { isRanked } from '../triggers/ranked';
import type { Trigger } from '../triggers/triggers';
import type { Candidate } from './time-candidates';

/**
 * "Reed has been detained since |May 5|", "the mine has been closed since |Monday|", "nurses have been on strike since |Monday|":
 * a state that one thing is in, or all are in together, began on the day it is counted from; "two men have been detained since
 * |May 5|" may be of any day since.
 */
export function beginsThen(
  context: Context,
  { token, nominal, class: kind }: Trigger,
  { time, relation }: Candidate,
): boolean {
  const { tree, times } = context;
  if (relation !== 'since' || times[time]?.type !== 'DATE') return false;
  if (nominal) return isGoingOn(tree, token);
  if (!STATES.has(kind)) return false;
  const subject = childWith(tree, token, R['nsubj:pass']);
  if (subject < 0 || !isOnce(tree, subject, kind)) return false;
  const { perfect, passive, modality, negated } = readVerbGroup(tree, token);
  return perfect && passive && !negated && modality === undefined;
}

/**
 * "|handed| Rao a list of 11 raids since 2022", "|won| the cup for the first time since 2010": what was done once, told in the
 * past, is not done since then; a thing is counted from there.
 */
export function isOfThingSince({ tree }: Context, trigger: Trigger, { relation, token }: Candidate): boolean {
  const { token: verb, nominal, kind } = trigger;
  if (relation !== 'since' || nominal || kind !== 'event' || STATES.has(trigger.class)) return false;
  if (childWith(tree, verb, R.obj) < verb || caseOf(tree, token) !== 'since') return false;
  const { tense, perfect, progressive, passive, modality } = readVerbGroup(tree, verb);
  return tense === 'past' && !perfect && !progressive && !passive && modality === undefined;
}

/** "It was the third raid |this year|", "since |May|": over what time such things are counted, but "on |Friday|" is its day. */
export function isOfCount({ tree }: Context, trigger: Trigger, { token }: Candidate): boolean {
  return isRanked(tree, trigger) && caseOf(tree, token) !== 'on';
}

/** Of several people each may have been arrested on a day of their own, but "the |talks| have been suspended" at one time. */
function isOnce(tree: Tree, subject: number, kind: string): boolean {
  if (SINGULAR.test(tree.tag[subject])) return true;
  return kind !== 'arrest' && childWith(tree, subject, R.nummod) < 0;
}

const STATES = wordSet('arrest closure suspension ban');
const SINGULAR = /^NNP?$/u;
