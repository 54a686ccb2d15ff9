import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { verbKey } from '../verb-keys';
import { childWith, R, type Tree } from '../tree';
import type { EventClass } from '../lexicon/classes.data';
import { isKnownNoun, verbClass } from '../lexicon/lexicon';
import * as data from './senses.data';
import type { Sense, VerbInContext } from './verb-context';

/** Verbs that tell of what people rely on that it works no longer. */
export const BREAKDOWN_SENSES: readonly (readonly [verb: string, sense: Sense])[] = [
  ...['work', 'function', 'operate'].map((verb) => [verb, stoppingSense] as const),
  ...['fail', 'break_down'].map((verb) => [verb, failingSense] as const),
  ...['burst', 'break_up', 'rupture'].map((verb) => [verb, burstingSense] as const),
];

/** "the cable stopped working"; who stops working retires or rests. */
function stoppingSense({ tree, token, key }: VerbInContext): EventClass | undefined {
  const up = tree.head[token];
  const isStopped = tree.relation[token] === R.xcomp && up >= 0 && ENDING.has(verbKey(tree, up));
  return isStopped && isSupply(tree, childWith(tree, up, R.nsubj)) ? verbClass('shut_down') : verbClass(key);
}

const ENDING: ReadonlySet<string> = new Set(['stop', 'cease', 'quit']);

/** "the pump failed", "the dam failed"; who fails to come, or an exam, breaks nothing. */
function failingSense({ tree, token, key, subject, object }: VerbInContext): EventClass | undefined {
  const isAlone = object < 0 && childWith(tree, token, R.xcomp, R.ccomp) < 0;
  if (!isAlone) return verbClass(key);
  const thing = nounLemma(itemAt(tree.word, subject) ?? '', isKnownNoun);
  // a platform may be one of software
  if (data.STRUCTURES.has(thing) && thing !== 'platform') return verbClass('collapse');
  return verbClass(isSupply(tree, subject) ? 'shut_down' : key);
}

/** "the line went dead", "the grid went dark"; a town that goes quiet has nothing broken. */
export function goesDead({ tree, subject }: VerbInContext, state: number): boolean {
  return data.DEAD_STATES.has(tree.word[state]) && isSupply(tree, subject);
}

/** Whether a noun is a thing that supplies or connects people. */
export function isSupply(tree: Tree, head: number): boolean {
  return data.SUPPLIES.has(nounLemma(itemAt(tree.word, head) ?? '', isKnownNoun));
}

/**
 * "the storm burst two dams", "the ferry broke up"; a couple that breaks up parts, but nobody who breaks up a rally or firm, and a bubble
 * or a wind that bursts is no building.
 */
function burstingSense({ tree, key, subject, object, noun }: VerbInContext): EventClass | undefined {
  const thing = object >= 0 ? noun : nounLemma(itemAt(tree.word, subject) ?? '', isKnownNoun);
  if (data.STRUCTURES.has(thing) || data.VESSELS.has(thing)) return verbClass('collapse');
  return object >= 0 ? undefined : verbClass(key);
}
