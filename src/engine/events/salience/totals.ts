import { nounLemma } from '../../syntax/lemma';
import { isKnownNoun } from '../lexicon/lexicon';
import type { Trigger } from '../triggers/triggers';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import { ALL, CENSURE, FREQUENCIES, LENGTHS, MANY, UP_TO_NOW } from './totals.data';
import type { SalienceInput } from './types';

/** Whether a perfect tells what has come about over a time, taken together: several times, by many, in all wars. */
export function isTotal(tree: Tree, input: SalienceInput): boolean {
  const { trigger, telling, time } = input;
  if (telling.aspect !== 'perfect') return false;
  if (isRepeated(tree, trigger.clause) || isOfMany(tree, trigger)) return true;
  return !time && !isNews(input) && (isSum(tree, trigger) || isStanding(tree, trigger));
}

/** "has been stationed there for the past 12 |months|", but not "has closed for the last time": what still goes on. */
export function goesOn(tree: Tree, { trigger, telling }: SalienceInput): boolean {
  if (telling.aspect !== 'perfect' || telling.tense !== 'present') return false;
  const isUpToNow = (c: number): boolean =>
    LENGTHS.has(tree.word[c]) &&
    caseOf(tree, c) === 'for' &&
    UP_TO_NOW.has(tree.word[childWith(tree, c, R.amod)] ?? '');
  return findChild(tree, trigger.clause, isUpToNow) >= 0;
}

/** "there were four |deaths| per 100,000", "85% more |fires|": a rate, or how much more than elsewhere, of what happens again and again. */
export function isFigure(tree: Tree, { token, nominal }: Trigger): boolean {
  if (!nominal) return false;
  let first = token;
  while (tree.tag[first - 1] === 'JJ') first--;
  const isShare = tree.tag[first - 1] === 'JJR' && /^(?:%|percent)$/u.test(tree.word[first - 2] ?? '');
  return isShare || findChild(tree, token, (c) => c > token && caseOf(tree, c) === 'per') >= 0;
}

/** "has been arrested a dozen |times|", "has |twice| refused". */
function isRepeated(tree: Tree, clause: number): boolean {
  return findChild(tree, clause, (c) => FREQUENCIES.has(tree.word[c]) && c !== clause) >= 0;
}

/** "|many| attacks have occurred", "has seen |numerous| bombings". */
function isOfMany(tree: Tree, { token, clause, nominal }: Trigger): boolean {
  const all = nominal ? token : childWith(tree, clause, R.nsubj, R['nsubj:pass']);
  return all >= 0 && findChild(tree, all, (c) => MANY.has(tree.word[c])) >= 0;
}

/** "has made four |visits|", "has fought in almost |all| its wars", but not "has banned it in all bars": what somebody did over the years, taken together. */
function isSum(tree: Tree, { token, clause, nominal }: Trigger): boolean {
  if (childWith(tree, clause, R['aux:pass']) >= 0) return false;
  if (nominal && tree.tag[token] === 'NNS' && childWith(tree, token, R.nummod) >= 0) return true;
  const isOfAll = (c: number): boolean =>
    tree.relation[c] === R.obl &&
    caseOf(tree, c) === 'in' &&
    ALL.has(tree.word[childWith(tree, c, R.det, R.amod)] ?? '') &&
    isKnownNoun(nounLemma(tree.word[c], isKnownNoun));
  return findChild(tree, clause, isOfAll) >= 0;
}

/** "has been |accused| of", with nobody who accuses: what is said of somebody, from whenever on. */
function isStanding(tree: Tree, { clause, class: kind, nominal }: Trigger): boolean {
  return (
    !nominal &&
    CENSURE.has(kind) &&
    childWith(tree, clause, R['aux:pass']) >= 0 &&
    childWith(tree, clause, R['obl:agent']) < 0
  );
}

/** Whether the headline or the first sentence below it tells something. */
function isNews({ headline, sentence }: SalienceInput): boolean {
  return headline || sentence <= 1;
}
