import { findChild, childWith, R, type Tree } from '../../tree';
import { wantsMore } from '../../triggers/predicates';
import { verbKey } from '../../verb-keys';
import { COMPLETING } from './clause-words';
import { isNamelessPronoun } from '../nouns/nameless';
import type { Parts, Unit } from '../words/parts';
import { OF } from '../nouns/phrases';
import { verbStart, writeMarked } from '../words/verb-start';
import { SUFFICIENT } from '../words/verbs.data';
import { WANTED } from '../words/wanted.data';

/** Whether a clause has no pronoun that stands for nobody known: "accusing |them| of fraud". */
export function isClear({ context }: Parts, verb: number, except = -1): boolean {
  const last = context.tree.rightmost[verb];
  for (let i = context.tree.leftmost[verb]; i <= last; i++)
    if (i !== except && isNamelessPronoun(context, i) && context.tree.tag[i] === 'PRP') return false;
  return true;
}

/** Writes what something was for, "to see the damage", "for ignoring an alarm"; "accuses Rao |of being behind it|". */
export function writePurpose(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const mark = childWith(tree, verb, R.mark);
  const word = mark < 0 ? '' : tree.word[mark];
  const isWanted = WANTED.get(verbKey(tree, tree.head[verb]))?.has(word) ?? false;
  if (isWanted && parts.has(verb, R.cop, R['aux:pass']) && isClear(parts, verb)) {
    const added = parts.unit(unit, OF);
    if (added) parts.clauses.writeOpenComplement(parts, verb, added, depth);
    return;
  }
  if (isForOthers(tree, verb, mark) && !parts.followsComma(mark) && isClear(parts, verb)) {
    const weight = parts.has(tree.head[verb], R.expl) ? 0 : 1;
    parts.clauses.writeContentClause(parts, verb, parts.unit(unit, weight), depth);
    return;
  }
  const aim = tree.tag[verb] === 'VB' ? word === 'to' : tree.tag[verb] === 'VBG' && COMPLETING.has(word);
  const begin = tree.leftmost[verb];
  if (!aim || parts.followsComma(begin) || verb - begin > 3) return;
  // "arrives to attend": what it wants is not in the tree
  const isBare = wantsMore(tree, verb) && !SUFFICIENT.has(verbKey(tree, verb));
  if (isBare && !parts.has(verb, R.obj, R.ccomp, R.xcomp)) return;
  // "laws |aimed at saving fuel|"
  const isWhole =
    tree.tag[verb] === 'VBG' && tree.relation[tree.head[verb]] === R.acl && begin === tree.head[verb] + 1;
  const added = parts.unit(unit, isWhole ? 0 : aimWeight(word, isWanted));
  if (!added) return;
  parts.attempt(() => {
    writeMarked(parts, verb, added);
    parts.tokens(verbStart(tree, verb), verb, added);
    if (!parts.clauses.writesEnough(parts, verb, added, depth)) return false;
    // "to study |and judge the plans|": of both
    if (!parts.has(verb, R.obj, R.ccomp, R.xcomp)) parts.clauses.writeJoined(parts, verb, added, depth);
    return true;
  });
}

/** How much less than its verb an aim is needed, by the word that opens it and by whether the verb wants it. */
function aimWeight(mark: string, isWanted: boolean): number {
  if (isWanted) return OF;
  return mark === 'to' || mark === 'by' ? AIM : REASON;
}

const AIM = 2;
/** "fined |for ignoring an alarm|" */
const REASON = 1;

/** "a rule |for firms to report fraud|", "it was wrong |for Rao to be involved|": who is to do it. */
function isForOthers(tree: Tree, verb: number, mark: number): boolean {
  if (mark < 0 || tree.word[mark] !== 'for' || tree.leftmost[verb] !== mark) return false;
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  const isTo = (c: number): boolean => c > subject && tree.relation[c] === R.mark && tree.word[c] === 'to';
  return subject > mark && subject < verb && findChild(tree, verb, isTo) >= 0;
}
