import { wordSet } from '../../../collections';
import { areOfOne } from '../../distinctions';
import type { Context } from '../../context';
import { caseOf, childWith, findChild, isNoun, isVerb, R, type Tree } from '../../tree';
import { baseOf, verbKey } from '../../verb-keys';
import type { Parts } from '../words/parts';

/**
 * Writes as what somebody takes office, where the clause does not say it and the sentences before told who was named as what:
 * "is sworn in |as caretaker|".
 */
export function writeOffice(parts: Parts, verb: number, subject: number): void {
  const { context } = parts;
  const { tree } = context;
  if (!takesOffice(context, verb) || findChild(tree, verb, (c) => caseOf(tree, c) === 'as') >= 0) return;
  const office = officeOf(context, verb, subject);
  if (!office) return;
  parts.aside(() => {
    parts.words('as', parts.core);
    parts.tokens(office[0], office[1], parts.core);
  });
}

/** "is sworn in", "takes office", "takes the oath", "is inaugurated". */
function takesOffice({ tree }: Context, verb: number): boolean {
  const key = verbKey(tree, verb);
  if (key === 'swear_in' || key === 'inaugurate') return true;
  const object = key === 'take' || key === 'assume' ? childWith(tree, verb, R.obj) : -1;
  return (object === verb + 1 && tree.word[object] === 'office') || tree.word[object] === 'oath';
}

type Tokens = readonly [first: number, last: number];

/** As what somebody was named or elected in the sentences right before; undefined where they do not say it. */
function officeOf(context: Context, verb: number, subject: number): Tokens | undefined {
  const { mentionAt, sentenceStart, tree } = context;
  const own = mentionAt[subject] ?? -1;
  if (own < 0) return undefined;
  const isOwn = (token: number): boolean =>
    (mentionAt[token] ?? -1) >= 0 && areOfOne(tree, context, mentionAt[token], own);
  let from = sentenceStart[verb];
  for (let i = 0; i < REACH && from > 0; i++) from = sentenceStart[from - 1];
  for (let i = verb - 1; i >= from; i--) {
    if (!isVerb(tree, i) || !NAMING.has(baseOf(tree, i))) continue;
    if (isOwn(childWith(tree, i, R['nsubj:pass'], R.obj))) return officeNamed(tree, i);
  }
  return undefined;
}

/** "named Rao |as caretaker|", "was elected |president|" */
function officeNamed(tree: Tree, verb: number): Tokens | undefined {
  const isOffice = (c: number): boolean =>
    c > verb && isShort(tree, c) && (caseOf(tree, c) === 'as' || tree.relation[c] === R.xcomp);
  const noun = findChild(tree, verb, isOffice);
  if (noun < 0) return undefined;
  const first = tree.leftmost[noun];
  return [tree.word[first] === 'as' ? first + 1 : first, tree.rightmost[noun]];
}

function isShort(tree: Tree, noun: number): boolean {
  return isNoun(tree, noun) && tree.rightmost[noun] - noun <= LONGEST;
}

/** So many sentences back somebody was named. */
const REACH = 2;
/** Tokens behind the noun of an office. */
const LONGEST = 6;
const NAMING = wordSet('name appoint nominate elect choose pick select');
