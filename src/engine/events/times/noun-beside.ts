import { itemAt } from '../../collections';
import { firstOfTime, type Context } from '../context';
import type { SentenceEvents } from '../triggers/sentence-events';
import { caseOf, findChild, isVerb, R, type Tree } from '../tree';
import { verbKey } from '../verb-keys';
import { isOfPast } from './complements';
import { isTimeHead } from './time-heads';
import { PLACING } from './words.data';

/**
 * The event noun behind a verb that has the expression behind it for itself: "the deal follows talks on |Monday|", "two are held
 * over a raid |last week|", "leaves |today| for talks |tomorrow|"; -1 where the expression is that of the verb.
 *
 * @param owner the event in whose clause the expression stands
 */
export function nounOfOwnTime(
  context: Context,
  events: SentenceEvents,
  owner: number,
  token: number,
): number {
  const { tree } = context;
  const { clause } = events.triggers[owner];
  if (!isVerb(tree, clause) || token < clause) return -1;
  const noun = events.triggers.findLastIndex(
    (trigger) =>
      trigger.nominal && trigger.clause === trigger.token && trigger.token > clause && trigger.token < token,
  );
  if (noun < 0 || events.ownerOf.get(clause) === noun) return -1;
  const at = events.triggers[noun].token;
  const isPlaced = PLACING.has(verbKey(tree, clause)) && tree.relation[at] === R.obj;
  const isOther = isPlaced || isOverInPresent(context, clause, token) || isSecond(context, clause, at, token);
  return isOther ? noun : -1;
}

/** What is told in the present was not done last week. */
function isOverInPresent(context: Context, verb: number, token: number): boolean {
  const { tree } = context;
  const isPresent = (at: number): boolean => PRESENT.has(itemAt(tree.tag, at) ?? '');
  const aux = findChild(tree, verb, (c) => BE.has(tree.word[c]) && isAuxiliary(tree, c));
  const isTold = isPresent(verb) || (tree.tag[verb] === 'VBN' && aux >= 0);
  return isTold && isOfPast(context, token);
}

function isAuxiliary(tree: Tree, token: number): boolean {
  return tree.relation[token] === R['aux:pass'];
}

/** Whether a verb has a day of its own before the noun for which it is done, and the expression stands right behind that. */
function isSecond(context: Context, verb: number, noun: number, token: number): boolean {
  const { tree, timeAt } = context;
  if (caseOf(tree, noun) !== 'for' || firstOfTime(context, token) !== noun + 1) return false;
  return (
    findChild(tree, verb, (c) => c > verb && c < noun && timeAt[c] !== -1 && isTimeHead(context, c)) >= 0
  );
}

const PRESENT: ReadonlySet<string> = new Set(['VBZ', 'VBP']);
const BE: ReadonlySet<string> = new Set(['is', 'are']);
