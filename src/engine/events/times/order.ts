import type { SentenceEvents } from '../triggers/sentence-events';
import * as lexicon from '../lexicon/lexicon.data';
import type { Trigger } from '../triggers/triggers';
import { verbKey } from '../verb-keys';
import { caseOf, childWith, isVerb, R, type Tree } from '../tree';
import type { TimeRelation } from '../types';

/** An order relation between two triggers of a sentence: `from` stands to `to` as `relation` says. */
export interface OrderPair {
  readonly from: number;
  readonly to: number;
  readonly relation: TimeRelation;
}

/** Finds order relations that conjunctions, prepositions and verbs like "follow" state between a sentence's triggers. */
export function findOrder(tree: Tree, events: SentenceEvents): OrderPair[] {
  const pairs: OrderPair[] = [];
  events.triggers.forEach((trigger, to) => {
    const top = firstJoined(tree, trigger.top);
    const relation = markedRelation(tree, top);
    if (!relation) return;
    let up = tree.head[top];
    while (up >= 0 && !events.ownerOf.has(up)) up = tree.head[up];
    const from = up < 0 ? -1 : (events.ownerOf.get(up) as number);
    if (from < 0 || from === to) return;
    const other = events.triggers[from];
    const subject = subjectEvent(tree, events, other);
    pairs.push({ from: other.kind === 'event' || subject < 0 ? from : subject, to, relation });
  });
  pairs.push(...followPairs(tree, events));
  return pairs.filter((pair) => pair.from !== pair.to);
}

/** "after protesters breached the gate and nine |were killed|": the first of the clauses that "and" joins, which has the conjunction. */
function firstJoined(tree: Tree, top: number): number {
  const first = tree.relation[top] === R.conj ? tree.head[top] : top;
  const hasOwn = first !== top && childWith(tree, top, R.nsubj, R['nsubj:pass']) >= 0;
  return hasOwn && tree.relation[first] === R.advcl && isVerb(tree, top) ? first : top;
}

/** What the conjunction or preposition before a trigger's clause says of the clause above it. */
function markedRelation(tree: Tree, at: number): TimeRelation | undefined {
  const relation = tree.relation[at];
  if (relation === R.advcl) {
    const mark = childWith(tree, at, R.mark, R.advmod, R.case);
    return mark < 0 || isOfTimeSince(tree, at) ? undefined : lexicon.ORDER_WORDS.get(tree.word[mark]);
  }
  if (relation !== R.obl && relation !== R.nmod) return undefined;
  const preposition = caseOf(tree, at);
  if (preposition === 'of') return sameTime(tree, tree.head[at]);
  return preposition === 'by' ? undefined : lexicon.ORDER_WORDS.get(preposition);
}

/** "the third raid since May, when a guard |died|": what was at the time from which on something is told. */
export function isOfTimeSince(tree: Tree, at: number): boolean {
  const when = childWith(tree, at, R.advmod, R.mark);
  if (when < 2 || tree.word[when] !== 'when') return false;
  const end = tree.word[when - 1] === ',' ? when - 2 : when - 1;
  for (let token = end; token > end - LONGEST_TIME && token > 0; token--)
    if (tree.word[token] === 'since') return tree.head[token] > token && tree.head[token] <= end;
  return false;
}

/** Tokens of "since early May 2031". */
const LONGEST_TIME = 5;

/** "within |hours| of the blast", "on the |day| of the vote", "on the |sidelines| of the summit". */
function sameTime(tree: Tree, unit: number): TimeRelation | undefined {
  const preposition = caseOf(tree, unit);
  if (preposition === 'within' && UNITS.has(tree.word[unit])) return 'after';
  if (preposition === 'on' && SIDES.has(tree.word[unit])) return 'beside';
  return preposition === 'on' && tree.word[unit] === 'day' ? 'during' : undefined;
}

const SIDES: ReadonlySet<string> = new Set([
  'sideline',
  'sidelines',
  'margin',
  'margins',
  'fringe',
  'fringes',
]);

const UNITS: ReadonlySet<string> = new Set(['minutes', 'hours', 'days', 'weeks']);

/** "This dialogue came shortly after the summit": the event is the subject of a verb that only places it. */
function subjectEvent(tree: Tree, events: SentenceEvents, trigger: Trigger): number {
  const subject = childWith(tree, trigger.clause, R.nsubj, R['nsubj:pass']);
  return subject < 0 ? -1 : (events.ownerOf.get(subject) ?? -1);
}

/** "The attack followed the vote", "the talks were preceded by a call". */
function followPairs(tree: Tree, events: SentenceEvents): OrderPair[] {
  return events.triggers.flatMap((trigger, t): OrderPair[] => {
    const { clause } = trigger;
    const relation = isVerb(tree, clause) ? FOLLOWING.get(verbKey(tree, clause)) : undefined;
    if (!relation) return [];
    const subject = trigger.nominal ? t : subjectEvent(tree, events, trigger);
    const object = childWith(tree, clause, R.obj, R['obl:agent'], R.obl);
    const other = object < 0 ? undefined : events.ownerOf.get(object);
    if (subject < 0 || other === undefined) return [];
    const passive = childWith(tree, clause, R['aux:pass']) >= 0;
    return [passive ? { from: other, to: subject, relation } : { from: subject, to: other, relation }];
  });
}

const FOLLOWING: ReadonlyMap<string, TimeRelation> = new Map([
  ['follow', 'after'],
  ['precede', 'before'],
]);
