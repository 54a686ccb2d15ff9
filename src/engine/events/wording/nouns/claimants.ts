import { itemAt } from '../../../collections';
import { areOfOne } from '../../distinctions';
import type { Context } from '../../context';
import { childWith, findChild, isVerb, R } from '../../tree';
import { verbKey } from '../../verb-keys';
import { isNamedElsewhere } from './antecedents';
import { BLAMING, SAYINGS } from './antecedents.data';

/**
 * Who said what "the claim" or "the proposal" takes up: the subject of the last verb before it, in its sentence or the one
 * before, that tells of such saying; -1 where nobody known did, or who rejects it said it.
 */
export function claimantOf(context: Context, head: number): number {
  const { tree, sentenceStart, quoted } = context;
  const verbs = SAYINGS.get(tree.word[head]);
  const clause = tree.head[head];
  if (!verbs || tree.relation[head] !== R.obj || !isVerb(tree, clause)) return -1;
  const from = sentenceStart[sentenceStart[head] - 1] ?? 0;
  for (let i = head - 1; i >= from; i--) {
    if (
      !isVerb(tree, i) ||
      quoted[i] ||
      i === clause ||
      !verbs.has(verbKey(tree, i)) ||
      !hasContent(context, i) ||
      (BLAMING.has(tree.word[head]) && isToCome(context, i))
    )
      continue;
    const speaker = speakerOf(context, i);
    return isKnown(context, speaker) && !isSubject(context, clause, speaker) ? speaker : -1;
  }
  return -1;
}

/** Whether a verb says what is said: in a clause, an infinitive, or as that of which somebody is accused; not where it is asked |whether| it is. */
function hasContent({ tree }: Context, verb: number): boolean {
  if (ASKING.test(tree.word[childWith(tree, verb, R.mark)] ?? '')) return false;
  return childWith(tree, verb, R.ccomp, R.xcomp, R.advcl, R.obj) >= 0;
}

const ASKING = /^(?:whether|if)$/u;

/** "said the inquiry |would| show": who leaves something to the future blames nobody. */
function isToCome({ tree }: Context, verb: number): boolean {
  const content = childWith(tree, verb, R.ccomp);
  return content >= 0 && findChild(tree, content, (c) => TO_COME.test(tree.word[c] ?? '')) >= 0;
}

const TO_COME = /^(?:would|will|may|might|could|can|should)$/u;

/** The subject of a verb, that of the verb above where it is a participle: "wrote to Oru, |complaining| that …". */
function speakerOf({ tree }: Context, verb: number): number {
  const own = childWith(tree, verb, R.nsubj);
  if (own >= 0 || childWith(tree, verb, R['nsubj:pass']) >= 0) return own;
  const isBelow = tree.relation[verb] === R.advcl ? tree.tag[verb] === 'VBG' : tree.relation[verb] === R.conj;
  return isBelow ? childWith(tree, tree.head[verb], R.nsubj) : -1;
}

/** Whether a subject is a name, or a word that the article links to one. */
function isKnown(context: Context, subject: number): boolean {
  const mention = itemAt(context.mentions, context.mentionAt[subject] ?? -1);
  return mention?.kind === 'name' || isNamedElsewhere(context, subject);
}

function isSubject(context: Context, verb: number, speaker: number): boolean {
  const { mentionAt, tree } = context;
  const subject = childWith(tree, verb, R.nsubj);
  const own = mentionAt[subject] ?? -1;
  return subject < 0 || (own >= 0 && areOfOne(tree, context, own, mentionAt[speaker]));
}
