import { FINITE_TAGS } from '../../../syntax/types';
import { ORDERING } from '../../repair/words/words.data';
import { verbKey } from '../../verb-keys';
import { isNoun, type Tree } from '../../tree';
import { LOOSE_ADVERBS } from '../words/adverbs.data';
import type { Parts } from '../words/parts';
import { looseVerb } from '../checks/soundness';
import { closes, stopAfter, type Stop } from '../checks/stops';

/** A clause is cut so that it has no more characters than this. */
const LONGEST = 90;
/** Where the verb says nothing without what somebody is to do, it has so many. */
const LONGEST_ASKED = 110;
/** Cut before this, a clause says too little. */
const SHORTEST = 28;
/** Last token of the clause: where another clause or the sentence's end follows first, else before the last phrase, without "shortly" before "after". */
export function clauseEnd(parts: Parts, first: number, verb: number): number {
  const { tree } = parts.context;
  const last = phraseEnd(parts, first, verb);
  const isLoose = last > verb && tree.tag[last] === 'RB' && /^(?:before|after)$/u.test(tree.word[last + 1]);
  return isLoose && LOOSE_ADVERBS.has(tree.word[last]) ? last - 1 : last;
}

function phraseEnd(parts: Parts, first: number, verb: number): number {
  const { tree, sentenceStart } = parts.context;
  const last = new Map<Stop, number>();
  const loose = nextLoose(parts, first, verb);
  const longest = ORDERING.has(verbKey(tree, verb)) ? LONGEST_ASKED : LONGEST;
  for (let i = verb; i < tree.count && sentenceStart[i] === sentenceStart[verb]; i++) {
    const length = lengthOf(tree, first, i);
    if (length > longest) break;
    const stop = stopAfter(parts, i, verb);
    if (stop !== undefined) last.set(stop, i);
    if (i + 1 === loose) return beforeLoose(parts, i, verb) ?? Math.max(-1, ...last.values());
    // "is sued in Oru |and won|": the title's verb is in the present
    if (stop === 'sentence') return last.get('conjunct') ?? i;
    if (stop === 'clause' && length >= SHORTEST) return beforeFinite(tree, last.get('conjunct'), i);
  }
  const conjunct = last.get('conjunct') ?? -1;
  if (conjunct > verb && lengthOf(tree, first, conjunct) >= SHORTEST) return conjunct;
  return Math.max(last.get('clause') ?? -1, conjunct, last.get('phrase') ?? -1);
}

/** "kills ten |and led to a spill| -- ": where a clause ends that went on with a verb in another tense than the title's. */
function beforeFinite({ tag }: Tree, conjunct: number | undefined, last: number): number {
  if (conjunct === undefined) return last;
  for (let i = conjunct + 1; i <= last; i++) if (FINITE_TAGS.has(tag[i])) return conjunct;
  return last;
}

/** The next finite verb that nothing lets stand in the clause: "killing seven people |was| removed"; -1 for none. */
function nextLoose({ context }: Parts, first: number, verb: number): number {
  const { tree, sentenceStart } = context;
  const behind: number[] = [];
  for (let i = verb + 1; i < tree.count && sentenceStart[i] === sentenceStart[verb]; i++) {
    if (lengthOf(tree, first, i) > LONGEST) break;
    behind.push(i);
  }
  return looseVerb(tree, verb, behind);
}

/** Where a clause ends before a verb of another one, whose subject a name may be: "passes a bill |Rao| introduced". */
function beforeLoose({ context }: Parts, last: number, verb: number): number | undefined {
  const { tree, mentionAt } = context;
  let end = last;
  while (end > verb && mentionAt[end] !== -1 && mentionAt[end - 1] === mentionAt[end]) end--;
  if (mentionAt[end] !== -1 && end - 1 > verb && isNoun(tree, end - 1)) return end - 1;
  return last > verb && closes(tree, last) ? last : undefined;
}

/** Characters from the beginning of one token to the end of another. */
export function lengthOf(tree: Tree, from: number, to: number): number {
  return tree.end[to] - tree.start[from];
}
