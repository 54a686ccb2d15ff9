import { itemAt } from '../../collections';
import { contains } from '../../text/span';
import { tokenAfter } from '../../tokenize/tokens';
import { typeOfPhrase, type Context } from '../context';
import { isKnownNoun, nounClass } from '../lexicon/lexicon';
import { nounLemma } from '../../syntax/lemma';
import { RelationSet } from '../relations';
import { caseOf, childWith, isVerb, R } from '../tree';
import type { Trigger } from '../triggers/triggers';
import type { ArgumentRole, EventArgument, WordingPart } from '../types';
import { HARM } from './involved.data';
import { isPlaceNoun, saysWhere } from './named-places';
import * as words from './named.data';

/**
 * Who else is named by the words that a title is made of: of whom something is asked ("urges |Rao| to resign", "asks that |Acme|
 * publish it"), whose deed or thing it is about ("condemns |Rao's| attendance"), before whom it is done.
 *
 * @param known names that are found to take part
 */
export function findNamed(
  context: Context,
  trigger: Trigger,
  wording: readonly WordingPart[],
  known: readonly EventArgument[],
): EventArgument[] {
  const told = new Set(known.map(({ mention = -1 }) => mention));
  const named: EventArgument[] = [];
  for (const part of wording) {
    if (part.kind !== 'text') continue;
    const { tokens } = context.article;
    for (let i = tokenAfter(tokens, part.start); i < tokens.count && tokens.start[i] < part.end; i++) {
      const mention = context.mentionAt[i];
      const span = itemAt(context.mentions, mention);
      if (!span || told.has(mention) || !contains(part, span)) continue;
      told.add(mention);
      const role = roleOf(context, trigger, mention);
      if (role) named.push({ start: span.start, end: span.end, role, mention });
    }
  }
  return named;
}

function roleOf(context: Context, trigger: Trigger, mention: number): ArgumentRole | undefined {
  const head = headOf(context, mention);
  if (saysWhere(context, trigger, head, mention)) return 'place';
  return takesPart(context, trigger, mention, head) ? 'topic' : undefined;
}

/** How far a name may stand from the verb or noun that tells the event. */
const FARTHEST = 12;

const MODIFIERS = new RelationSet([R.compound, R.amod, R['nmod:unmarked'], R.flat]);
const DOING = new RelationSet([R.nsubj, R['nsubj:pass'], R.obj, R.iobj, R['obl:agent']]);

/** Whether somebody whom a title names has a part in what it tells. */
function takesPart(context: Context, trigger: Trigger, mention: number, head: number): boolean {
  const { tree } = context;
  if (!mayBeOf(context, head, mention)) return false;
  let isInClause = false;
  for (let at = head, steps = 0; at >= 0 && steps < FARTHEST; at = tree.head[at], steps++) {
    if (at === trigger.token || at === trigger.clause || at === trigger.top) return true;
    const relation = tree.relation[at];
    if (relation === R['acl:relcl'] || relation === R.parataxis) return false;
    const preposition = caseOf(tree, at);
    if (words.BESIDE.has(preposition)) return false;
    // "in |Rao's| house"
    isInClause ||= isVerb(tree, at);
    if (!isInClause && words.WHERE.has(preposition) && isPlaceNoun(tree.word[at])) return false;
    const mark = childWith(tree, at, R.mark, R.advmod);
    if (relation === R.advcl && mark >= 0 && words.BESIDE.has(tree.word[mark])) return false;
  }
  return false;
}

/** Whether a name is of somebody who acts, and is no mere name for what stands behind it or word for where that is. */
function mayBeOf(context: Context, head: number, mention: number): boolean {
  const { tree } = context;
  const relation = tree.relation[head];
  const isModifier = MODIFIERS.has(relation);
  const above = tree.head[head];
  if (above >= 0 && words.CALLED_AFTER.has(tree.word[above])) return false;
  switch (itemAt(context.mentions, mention)?.type) {
    case 'person':
      // "|Rao's| Rock"
      return !isModifier && !(relation === R['nmod:poss'] && tree.tag[above].startsWith('NNP'));
    case 'organization':
      // "a post |on Acme|"
      if (caseOf(tree, head) === 'on' && words.POSTS.has(tree.word[above])) return false;
      return isModifier || !words.WHERE.has(caseOf(tree, head));
    case 'place':
      return relation === R['nmod:poss'] ? isDeed(tree.word[above]) : isDoing(context, head);
    default:
      return false;
  }
}

/** "asks |Norvia| to sign", but not "a town bordering |Norvia|". */
function isDoing(context: Context, head: number): boolean {
  const { tree } = context;
  const above = tree.head[head];
  if (!DOING.has(tree.relation[head]) || caseOf(tree, head) !== '') return false;
  const isBeside = tree.relation[above] === R.acl && tree.relation[head] === R.obj;
  return !isBeside && typeOfPhrase(context, head) === 'place';
}

/** "|Norvia's| response", but not "|Norvia's| earthquake" nor "|Norvia's| singer". */
function isDeed(word: string): boolean {
  const lemma = nounLemma(word, isKnownNoun);
  const kind = nounClass(lemma)?.kind.name;
  return words.DEEDS.has(lemma) || (kind !== undefined && !HARM.has(kind));
}

/** The word of a name by which the sentence has it. */
function headOf({ tree, article, mentions, mentionAt }: Context, mention: number): number {
  const span = itemAt(mentions, mention);
  const first = tokenAfter(article.tokens, span?.start ?? 0);
  for (let i = first; i < tree.count && tree.start[i] < (span?.end ?? 0); i++)
    if (mentionAt[tree.head[i]] !== mention) return i;
  return first;
}
