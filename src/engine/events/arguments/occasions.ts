import { isActor, type Context } from '../context';
import { PERSON_NOUNS, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { ROLES } from '../../ner/data/titles.data';
import { baseOf } from '../verb-keys';
import type { Trigger } from '../triggers/triggers';
import { caseOf, childWith, isVerb, R } from '../tree';
import { REPRESENTATIVES } from './involved.data';
import { GATHERINGS, ON_OCCASION, SPEAKING, TOLD_THERE } from './occasions.data';

/**
 * "In a call with reporters, officials |listed| the dead", "speaking at a hearing, Rao |called| it a test": the verb of what
 * somebody said on the occasion that the noun names; -1 for none.
 */
export function verbOnOccasion(context: Context, { token, clause, nominal }: Trigger): number {
  const { tree } = context;
  if (!nominal || clause !== token || !GATHERINGS.has(tree.word[token])) return -1;
  if (tree.relation[token] !== R.obl || !ON_OCCASION.has(caseOf(tree, token))) return -1;
  const up = tree.head[token];
  const isSpeaking = tree.tag[up] === 'VBG' && tree.relation[up] === R.advcl && isSaying(baseOf(tree, up));
  const verb = isSpeaking ? tree.head[up] : up;
  if (verb < 0 || !isVerb(tree, verb) || !TOLD_THERE.has(baseOf(tree, verb))) return -1;
  const speaker = childWith(tree, verb, R.nsubj);
  return speaker >= 0 && isSomebody(context, speaker) ? verb : -1;
}

function isSaying(verb: string): boolean {
  return REPORTING_VERBS.has(verb) || SPEAKING.has(verb);
}

/** "|documents| showed fraud" is said by nobody. */
function isSomebody(context: Context, head: number): boolean {
  const word = context.tree.word[head];
  return isActor(context, head) || SPEAKERS.some((nouns) => nouns.has(word));
}

const SPEAKERS: readonly ReadonlySet<string>[] = [ROLES, REPRESENTATIVES, PERSON_NOUNS];
