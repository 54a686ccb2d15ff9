import type { Context } from '../../context';
import { isPassive, subjectOf } from '../../arguments/subjects';
import type { Telling } from '../../triggers/status';
import type { Trigger } from '../../triggers/triggers';
import { childWith, findChild, joinedNext, R, type Tree } from '../../tree';
import { harmfulVerb } from './harm';
import { isHarmOfInner } from './subclauses';
import { belowFuture, tellingVerb } from '../verbs/telling-verb';

/** The clause of a title. */
export interface ToldClause {
  readonly verb: number;
  readonly subject: number;
  readonly passive: boolean;
  readonly status: Telling['status'];
  /** Whether its object does as much as its subject. */
  readonly isMutual: boolean;
  /** Whether its title is likely to be seen. */
  readonly isShown: boolean;
}

/** Reads which verb, with which subject, tells an event. */
export function readClause(
  context: Context,
  trigger: Trigger,
  telling: Telling,
  { isMutual, isShown }: Pick<ToldClause, 'isMutual' | 'isShown'>,
): ToldClause {
  const { tree } = context;
  const below = harmfulVerb(context, belowFuture(tree, trigger, telling));
  const verb = tellingVerb(tree, below, telling);
  const passive = isPassive(tree, withClause(trigger, verb, verb));
  const subject = subjectOf(context, withClause(trigger, verb, verb === below ? trigger.top : verb), passive);
  const isNobody =
    subject === verb || isHarmOfInner(tree, verb) || (subject >= 0 && context.timeAt[subject] !== -1);
  return {
    verb,
    subject: isNobody || (subject === trigger.token && !trigger.nominal) ? -1 : subject,
    passive,
    status: verb === below ? telling.status : 'occurred',
    isMutual,
    isShown,
  };
}

/** The trigger with its clause and its topmost governor elsewhere; most often they are there. */
function withClause(trigger: Trigger, clause: number, top: number): Trigger {
  return clause === trigger.clause && top === trigger.top ? trigger : { ...trigger, clause, top };
}

/**
 * The second of two verbs that are told as one, "shoots and kills five men", "die or disappear", "are arrested or fined", else
 * the verb.
 */
export function lastVerb(tree: Tree, { verb, status, passive }: ToldClause): number {
  const isPlain = status === 'occurred' && (passive || hasNoAuxiliaryButHave(tree, verb));
  const next = isPlain ? joinedNext(tree, verb) : -1;
  if (next < 0 || tree.tag[next] !== tree.tag[verb]) return verb;
  if (passive && (tree.tag[next] !== 'VBN' || childWith(tree, next, R.aux, R['aux:pass']) >= 0)) return verb;
  const joint = tree.word[next - 1];
  return joint === 'or' || (joint === 'and' && !passive) ? next : verb;
}

/** "shot", "has shot", but not "will shoot". */
function hasNoAuxiliaryButHave(tree: Tree, verb: number): boolean {
  return findChild(tree, verb, (c) => tree.relation[c] === R.aux && !HAVE.has(tree.word[c])) < 0;
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
