import { mentionTokens } from '../../arguments/coordination';
import { mentionOfPhrase, type Context } from '../../context';
import { areOfOne } from '../../distinctions';
import type { Antecedent } from './antecedents';
import { claimantOf } from './claimants';
import { defendantOf, suspectOf } from '../../arguments/defendants';
import { tokenAfter } from '../../../tokenize/tokens';
import { ownerOfWhose } from '../../tree';
import { isBareDefinite } from './nouns';
import type { Parts, Unit } from '../words/parts';

/**
 * Writes whose a thing is for "the", where the article says so elsewhere: "rejects |Rao’s| claim", "loses |the Oru Party’s|
 * nomination". Whether it does.
 */
export function writesOwner(
  parts: Parts,
  head: number,
  unit: Unit,
  antecedent: Antecedent | undefined,
): boolean {
  const { context } = parts;
  if (writesOwnerOfRelative(parts, head, unit)) return true;
  const isBare = head > 0 && isBareDefinite(context.tree, head) && context.tree.leftmost[head] === head - 1;
  const owner = antecedent?.owner ?? (isBare && !antecedent ? elsewhere(context, head) : -1);
  if (owner < 0 || tellsOf(parts, owner)) return false;
  const [first, last] = mentionTokens(context, owner);
  parts.aside(() => {
    const isThe = context.tree.word[first - 1] === 'the';
    parts.tokens(isThe ? first - 1 : first, last, unit);
    parts.words('’s', unit);
    if (antecedent && antecedent.first < antecedent.noun)
      parts.tokens(antecedent.first, antecedent.noun - 1, unit);
  });
  parts.tokens(head, head, unit);
  return true;
}

/** "Rao, whose |trial| begins": Rao's trial, where nobody has been told of. */
function writesOwnerOfRelative(parts: Parts, head: number, unit: Unit): boolean {
  const { context } = parts;
  const { tree } = context;
  const owner = ownerOfWhose(tree, head);
  const mention = owner < 0 ? undefined : context.mentions[context.mentionAt[owner]];
  if (mention?.kind !== 'name' || tree.word[tree.leftmost[head]] !== 'whose') return false;
  const named = tokenAfter(context.article.tokens, mention.start);
  if (tellsOf(parts, named)) return false;
  parts.aside(() => {
    parts.tokens(...mentionTokens(context, named), unit);
    parts.words('’s', unit);
  });
  parts.tokens(tree.leftmost[head] + 1, head, unit);
  return true;
}

/** Writes the name for "the suspect", where the article tells of one only. Whether it does. */
export function writesSuspect(parts: Parts, head: number, unit: Unit): boolean {
  const suspect = suspectOf(parts.context, head);
  if (suspect < 0 || tellsOf(parts, suspect)) return false;
  const mention = parts.context.mentions[mentionOfPhrase(parts.context, suspect)];
  const first = mention ? tokenAfter(parts.context.article.tokens, mention.start) : suspect;
  parts.aside(() => {
    parts.tokens(...mentionTokens(parts.context, first), unit);
  });
  parts.written.push(head);
  return true;
}

/** Who said a claim, or stands trial, by other sentences; -1 where they leave that open. */
function elsewhere(context: Context, head: number): number {
  const claimant = claimantOf(context, head);
  return claimant < 0 ? defendantOf(context, head) : claimant;
}

/** Whether the title has somebody or something already. */
function tellsOf({ context, written }: Parts, owner: number): boolean {
  const { mentionAt, tree } = context;
  return written.some(
    (token) => mentionAt[token] >= 0 && areOfOne(tree, context, mentionAt[token], mentionAt[owner]),
  );
}
