import { sayingOver } from '../triggers/speakers';
import { isPassive, subjectOf } from '../arguments/subjects';
import { areSame, mentionOfPhrase, type Context } from '../context';
import type { SentenceEvents } from '../triggers/sentence-events';
import type { Trigger } from '../triggers/triggers';
import { readVerbGroup } from '../verb-group';
import { childWith, R } from '../tree';
import type { Candidate } from './time-candidates';
import { isOfTimeUpToNow } from './up-to-now';
import { DONE_BY_TELLING } from '../lexicon/class-groups.data';

/**
 * When something was that those who did it told on a day: "Acme said on |Monday| it had closed the plant" was by Monday, "said
 * on |Monday| it was recalling the cars" and "had agreed to sell it" on that day; likewise "has been fired, Acme said on
 * |Monday|". Undefined where the saying has no day, or what others did is told, which may have been long before.
 *
 * @param dates what dates each trigger of the sentence so far
 */
export function reportedTime(
  context: Context,
  { ownerOf }: SentenceEvents,
  trigger: Trigger,
  dates: readonly (Candidate | undefined)[],
): Candidate | undefined {
  const { top, clause, kind, token, nominal, eventClass } = trigger;
  if (kind !== 'event' || !eventClass || (nominal && clause === token)) return undefined;
  const saying = sayingOver(context.tree, top);
  const date = saying < 0 ? undefined : dates[ownerOf.get(saying) ?? -1];
  if (date?.relation !== 'on') return undefined;
  const { tense, perfect, progressive, modality } = readVerbGroup(context.tree, top);
  const isNow = progressive && !perfect;
  if (modality !== undefined || !(perfect || isNow)) return undefined;
  if (perfect && isUpToNow(context, top)) return undefined;
  // "is suing Acme, the state's lawyer said on |Friday|"
  const isLead = tense === 'present' && top < saying && context.quoted[top] === 0;
  if (!isLead && !isDoneBySpeaker(context, trigger, saying)) return undefined;
  const relation = isNow || DONE_BY_TELLING.has(trigger.class) ? 'on' : 'by';
  return { ...date, relation, rank: 0 };
}

/** Whether those who speak, or a pronoun for them, are the subject of what they tell. */
function isDoneBySpeaker(context: Context, trigger: Trigger, saying: number): boolean {
  const { tree } = context;
  const speaker = childWith(tree, saying, R.nsubj);
  const doer = subjectOf(context, trigger, isPassive(tree, trigger));
  if (speaker < 0 || doer < 0) return false;
  return (
    doer === speaker || areSame(context, doer, speaker) || areSame(context, doer, nameOf(context, speaker))
  );
}

/** "The coroner, |Ada Rao|": the first word of the name in a phrase; -1 where there is none. */
function nameOf(context: Context, head: number): number {
  const mention = mentionOfPhrase(context, head);
  return mention < 0 ? -1 : context.mentionAt.indexOf(mention, context.sentenceStart[head]);
}

function isUpToNow({ tree, sentenceStart }: Context, verb: number): boolean {
  const span = { start: tree.start[verb], end: tree.end[verb] };
  return isOfTimeUpToNow(tree.text, span, tree.start[sentenceStart[verb]]);
}
