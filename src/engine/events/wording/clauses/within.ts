import { wordSet } from '../../../collections';
import type { Context } from '../../context';
import { areOfOne } from '../../distinctions';
import type { Trigger } from '../../triggers/triggers';
import { childWith, isVerb, R } from '../../tree';

/**
 * "gave a speech in which he |called| it a lie", "held a meeting at which it |declared| an emergency": the verb of what
 * somebody said or did in what the noun of the title only names; -1 for none.
 */
export function verbWithin(context: Context, { token, clause, nominal }: Trigger): number {
  const { mentionAt, tree } = context;
  if (!nominal || clause === token || tree.relation[token] !== R.obj) return -1;
  const verb = HOLDING.has(tree.word[token]) ? relativeBehind(context, token) : -1;
  if (verb < 0 || !isVerb(tree, verb)) return -1;
  const [doer, own] = [childWith(tree, clause, R.nsubj), childWith(tree, verb, R.nsubj)];
  if (doer < 0 || own < 0 || tree.tag[own] !== 'PRP') return -1;
  const [a, b] = [mentionAt[doer], mentionAt[own]];
  return a >= 0 && b >= 0 && areOfOne(tree, context, a, b) ? verb : -1;
}

/** The verb of the clause with "in which" behind a noun and what says where and when: "gave a speech |in Lagos on Friday| in which". */
function relativeBehind({ sentenceStart, tree }: Context, noun: number): number {
  for (let i = noun + 1; i < tree.count && sentenceStart[i] === sentenceStart[noun]; i++) {
    if (isVerb(tree, i) || tree.word[i] === ',') return -1;
    if (tree.word[i + 1] === 'which') return WITHIN.has(tree.word[i]) ? tree.head[i + 1] : -1;
  }
  return -1;
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'at', 'during']);

/** What somebody says or decides something in. */
const HOLDING = wordSet(`
  speech address lecture sermon talk interview statement letter announcement briefing testimony meeting session call
  conference remarks broadcast
`);
