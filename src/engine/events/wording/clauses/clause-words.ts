import { wordSet } from '../../../collections';
import type { PennTag } from '../../../syntax/types';
import { canTell } from '../../triggers/predicates';
import { isNoun, isVerb } from '../../tree';
import { LOOSE_ADVERBS } from '../words/adverbs.data';
import type { Parts, Unit } from '../words/parts';

/** Where the tree leaves a verb alone: what stands behind it up to the next clause, since few verbs say all by themselves. */
export function writeWords(parts: Parts, verb: number, unit: Unit): void {
  const { tree, sentenceStart } = parts.context;
  let from = verb + 1;
  const isSkipped = (i: number): boolean =>
    parts.isHidden(i) || parts.isOtherDay(i) || (LOOSE_ADVERBS.has(tree.word[i]) && !STOPS.has(tree.word[i]));
  while (from < tree.count && (isSkipped(from) || (tree.tag[from] === 'IN' && isSkipped(from + 1)))) from++;
  if (sentenceStart[from] !== sentenceStart[verb] || !GOING_ON.has(tree.tag[from])) return;
  if (tree.word[from] === 'that' && !canTell(tree, verb)) return;
  if (tree.tag[from] === 'IN' && !COMPLETING.has(tree.word[from]) && tree.word[from] !== 'that') return;
  let last = from;
  for (let i = from; i < tree.count && i < from + LONGEST_TAIL; i++) {
    const tag = tree.tag[i];
    if (parts.isHidden(i) && tree.word[i - 1] === 'of') return;
    if (sentenceStart[i] !== sentenceStart[verb] || tag === 'CC' || PUNCTUATION.has(tag) || parts.isHidden(i))
      break;
    if (i > from && STOPS.has(tree.word[i])) break;
    if (isNoun(tree, i) || tag === 'CD' || isVerb(tree, i)) last = i;
  }
  const be = tree.word[from] === 'as' ? pastBe(parts, from, last) : -1;
  if (be < 0) {
    parts.tokens(from, last, unit);
    return;
  }
  parts.tokens(from, be - 1, unit);
  parts.words(tree.word[be] === 'was' ? 'is' : 'are', unit, be);
  parts.tokens(be + 1, last, unit);
}

/** "as water |was| rising": the first past of "be" behind a subject; -1 where there is none. */
function pastBe({ context: { tree } }: Parts, from: number, last: number): number {
  for (let i = from + 2; i < last; i++) if (tree.word[i] === 'was' || tree.word[i] === 'were') return i;
  return -1;
}

const LONGEST_TAIL = 14;
const GOING_ON: ReadonlySet<PennTag> = new Set([
  'DT',
  'PRP$',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'JJ',
  'CD',
  'IN',
  'TO',
  'WDT',
]);
const PUNCTUATION: ReadonlySet<PennTag> = new Set([',', '.', ':', '-LRB-', '-RRB-', '``', "''"]);
const STOPS = wordSet(`
  who which where when while as because although though after before since until if unless amid whose
`);

/** Prepositions of those who take part, and of what an event is about. */
export const COMPLETING = wordSet('with to in at about on over against from for into between of as by');
