import { PHASE_VERBS } from '../lexicon/carriers.data';
import { verbKey } from '../verb-keys';
import { RelationSet } from '../relations';
import { isVerb, R, type Tree } from '../tree';
import type { EventPhase } from '../types';
import type { Trigger } from './triggers';

/**
 * Which part of an event is told by the verb that carries its noun ("reopened negotiations", "the trial began"), as the
 * aspectual links of TimeML; undefined where the event is told as a whole.
 */
export function phaseOf(tree: Tree, { nominal, token, clause }: Trigger): EventPhase | undefined {
  if (!nominal) return undefined;
  const verb = clause === token && GOVERNED.has(tree.relation[token]) ? tree.head[token] : clause;
  return verb !== undefined && verb >= 0 && isVerb(tree, verb) ? PHASES.get(verbKey(tree, verb)) : undefined;
}

const GOVERNED = new RelationSet([R.obj, R.nsubj, R['nsubj:pass']]);

const PHASES: ReadonlyMap<string, EventPhase> = new Map(
  (Object.keys(PHASE_VERBS) as EventPhase[]).flatMap((phase) =>
    [...PHASE_VERBS[phase]].map((verb): [string, EventPhase] => [verb, phase]),
  ),
);
