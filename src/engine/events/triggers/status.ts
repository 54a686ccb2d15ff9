import type { Context } from '../context';
import { ARRANGING } from '../lexicon/carriers.data';
import { childWith, R, type Tree } from '../tree';
import type { EventStatus, EventTense } from '../types';
import { clauseStatus, complementStatus, negate } from './clause-status';
import { isCalledOff, wasIntended } from './intended';
import { modifiedStatus, nominalStatus } from './noun-status';
import { governorKey } from '../verb-keys';
import { sayingOver } from './speakers';
import type { Trigger } from './triggers';
import { readVerbGroup, type VerbGroup } from '../verb-group';

/** How an event is told: what became of it, and the grammar that says so. */
export interface Telling {
  readonly status: EventStatus;
  readonly tense: EventTense;
  readonly aspect: 'perfect' | 'progressive' | 'simple';
}

/** Reads status, tense and aspect of a trigger from its verb group, its modifiers and the clauses above it. */
export function readTelling(context: Context, trigger: Trigger, headline: boolean): Telling {
  const { tree } = context;
  const bare =
    trigger.nominal && trigger.clause === trigger.token && childWith(tree, trigger.token, R.cop) < 0;
  if (bare) return { status: nominalStatus(tree, trigger.token), tense: 'none', aspect: 'simple' };
  const group = readVerbGroup(tree, trigger.top);
  const own = trigger.top === trigger.clause ? group : readVerbGroup(tree, trigger.clause);
  let status = clauseStatus(tree, trigger.top, group, headline);
  for (let at = trigger.clause; at !== trigger.top && tree.head[at] >= 0; at = tree.head[at])
    status = complementStatus(tree, at, status);
  if (own !== group && own.negated) status = negate(status);
  if (trigger.nominal) status = modifiedStatus(tree, trigger.token) ?? projected(tree, trigger, status);
  return { status, tense: group.tense, aspect: aspectOf(group, own) };
}

function aspectOf(group: VerbGroup, own: VerbGroup): Telling['aspect'] {
  if (group.perfect || own.perfect) return 'perfect';
  return group.progressive ? 'progressive' : 'simple';
}

/** "said that they |had met|": whether the past perfect of a clause is only that of the report which tells it. */
export function isBackshifted(tree: Tree, { top }: Trigger, { tense, aspect }: Telling): boolean {
  return tense === 'past' && aspect === 'perfect' && sayingOver(tree, top) >= 0;
}

/** "scheduled a vote", "called off the visit": the light verb itself projects its noun. */
function projected(tree: Tree, trigger: Trigger, status: EventStatus): EventStatus {
  if (status !== 'occurred') return status;
  if (isCalledOff(tree, trigger)) return 'denied';
  const key = governorKey(tree, trigger.clause);
  if (!ARRANGING.has(key) || isSettingFire(key, trigger)) return status;
  const isPassive = childWith(tree, trigger.clause, R['nsubj:pass'], R.cop) >= 0;
  return isPassive && wasIntended(tree, trigger.clause) ? 'hypothetical' : 'planned';
}

/** "set fire to": but "the hearing was set for 1 May". */
function isSettingFire(key: string, trigger: Trigger): boolean {
  return key === 'set' && trigger.class === 'fire';
}
