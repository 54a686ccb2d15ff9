import { itemAt } from '../../../collections';
import type { Context } from '../../context';
import { childWith, findChild, R, type Tree } from '../../tree';
import { verbKey } from '../../verb-keys';
import { isPluralSubject } from '../nouns/plurals';

/** "said that it |would| close" as "says that it |will| close": what a verb in the past has put back in time. */
export function inPresent(context: Context, verb: number, auxiliary: number): string | undefined {
  const { tree } = context;
  if (tree.relation[verb] !== R.ccomp || !isPast(tree, tree.head[verb])) return undefined;
  const word = tree.word[auxiliary];
  if (tree.relation[auxiliary] === R.cop) return isOutlook(tree, verb) ? PRESENT_BE.get(word) : undefined;
  if (tree.relation[auxiliary] !== R.aux) return undefined;
  if (word === 'would') {
    // "would |be closed|", "would |close|"
    const be = childWith(tree, verb, R['aux:pass'], R.cop);
    const isBase = tree.tag[verb] === 'VB' || tree.word[be] === 'be';
    return isBase && !isConditional(tree, verb, auxiliary) ? 'will' : undefined;
  }
  if (word === 'had' && tree.tag[verb] === 'VBN') {
    const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
    return subject < 0 ? undefined : isPluralSubject(context, subject, verb) ? 'have' : 'has';
  }
  // "was |closing|", "was |being closed|", "were |to be closed|", but "found that the ferry |was carrying| rice"
  const isGoingOn =
    (tree.tag[verb] === 'VBG' && !FINDING.has(verbKey(tree, tree.head[verb]))) ||
    findChild(tree, verb, (c) => tree.word[c] === 'to' || tree.word[c] === 'being') > auxiliary;
  return isGoingOn ? PRESENT_BE.get(word) : undefined;
}

/** "was |willing| to sell", "was too |early| to tell": an adjective that looks ahead. */
function isOutlook(tree: Tree, adjective: number): boolean {
  if (tree.tag[adjective] !== 'JJ' || FINDING.has(verbKey(tree, tree.head[adjective]))) return false;
  const next = childWith(tree, adjective, R.xcomp, R.csubj);
  return next > adjective && tree.tag[next] === 'VB';
}

/** "would |have|", "would |like|", "would fall if": what is only thought. */
function isConditional(tree: Tree, verb: number, auxiliary: number): boolean {
  if (WISHES.has(tree.word[verb])) return true;
  return (
    findChild(
      tree,
      verb,
      (c) => c !== auxiliary && (NOT_TO_COME.test(tree.word[c] ?? '') || isIf(tree, c)),
    ) >= 0
  );
}

function isIf(tree: Tree, clause: number): boolean {
  const mark = itemAt(tree.word, childWith(tree, clause, R.mark));
  return tree.relation[clause] === R.advcl && (mark === 'if' || mark === 'unless');
}

/** "would |have| closed", "would |often| walk" */
const NOT_TO_COME = /^(?:have|often|usually|sometimes|always)$/u;
/** Verbs of those who look into what is over by then. */
const FINDING: ReadonlySet<string> = new Set(['find', 'conclude', 'establish', 'determine', 'rule']);
const WISHES: ReadonlySet<string> = new Set(['like', 'love', 'prefer']);
const PRESENT_BE: ReadonlyMap<string, string> = new Map([
  ['was', 'is'],
  ['were', 'are'],
]);

/** Whether a verb is in the past, or a participle. */
export function isPast({ tag }: Tree, verb: number): boolean {
  return tag[verb] === 'VBD' || tag[verb] === 'VBN';
}
