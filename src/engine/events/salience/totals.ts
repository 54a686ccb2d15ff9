import { wordSet } from '../../collections';
import type { Trigger } from '../triggers/triggers';
import { caseOf, childWith, findChild, R, type Tree } from '../tree';
import type { SalienceInput } from './types';

/** Whether a perfect tells what has come about over a time, taken together: several times, by many, in all wars. */
export function isTotal(tree: Tree, input: SalienceInput): boolean {
  const { trigger, telling, time } = input;
  if (telling.aspect !== 'perfect') return false;
  if (isRepeated(tree, trigger.clause) || isOfMany(tree, trigger)) return true;
  return !time && (isSum(tree, trigger) || (!isNews(input) && isStanding(tree, trigger)));
}

/** "has been stationed there for the past 12 |months|": what still goes on. */
export function goesOn(tree: Tree, { trigger, telling }: SalienceInput): boolean {
  if (telling.aspect !== 'perfect' || telling.tense !== 'present') return false;
  const isUpToNow = (c: number): boolean =>
    caseOf(tree, c) === 'for' && UP_TO_NOW.has(tree.word[childWith(tree, c, R.amod)] ?? '');
  return findChild(tree, trigger.clause, isUpToNow) >= 0;
}

const UP_TO_NOW = wordSet('past last');

/** "has been arrested a dozen |times|", "has |twice| refused". */
function isRepeated(tree: Tree, clause: number): boolean {
  return findChild(tree, clause, (c) => FREQUENCIES.has(tree.word[c]) && c !== clause) >= 0;
}

const FREQUENCIES = wordSet('times twice repeatedly');

/** "|many| attacks have occurred", "has seen |numerous| bombings". */
function isOfMany(tree: Tree, { token, clause, nominal }: Trigger): boolean {
  const all = nominal ? token : childWith(tree, clause, R.nsubj, R['nsubj:pass']);
  return all >= 0 && findChild(tree, all, (c) => MANY.has(tree.word[c])) >= 0;
}

const MANY = wordSet('many numerous countless several various');

/** "has made four |visits|", "has fought in almost |all| its wars": what somebody did over the years, taken together. */
function isSum(tree: Tree, { token, clause, nominal }: Trigger): boolean {
  if (childWith(tree, clause, R['aux:pass']) >= 0) return false;
  if (nominal && tree.tag[token] === 'NNS' && childWith(tree, token, R.nummod) >= 0) return true;
  const isOfAll = (c: number): boolean =>
    tree.relation[c] === R.obl && ALL.has(tree.word[childWith(tree, c, R.det, R.amod)] ?? '');
  return findChild(tree, clause, isOfAll) >= 0;
}

const ALL = wordSet('all every most');

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

const CENSURE = wordSet('accusation condemnation praise');
