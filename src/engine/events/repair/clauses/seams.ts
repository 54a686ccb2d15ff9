import { firstAbove } from '../../../syntax/heads';
import { TELL_CLAUSE } from '../../lexicon/frames.data';
import { isKnownVerb } from '../../lexicon/lexicon';
import { INTRANSITIVE, REPORTING_VERBS } from '../../lexicon/lexicon.data';
import { verbLemma } from '../../../syntax/lemma';
import type { PennTag } from '../../../syntax/types';
import { R, RelationSet } from '../../relations';
import {
  childOf,
  CONJUNCTIONS,
  hasObject,
  HAVE,
  isAbove,
  isFinite,
  isNear,
  MEASURES,
  REACH,
  type Parse,
} from '../parse';
import { PERCEIVED } from '../words/words.data';

/** Puts right where a clause ends: what stands at the seam of two was given to the wrong one. */
export function divideClauses(parse: Parse): void {
  const { relation, word } = parse;
  for (let i = 1; i < relation.length; i++) {
    if (ADDED.has(relation[i])) joinSecond(parse, i);
    else if (relation[i] === R.conj) divideSubject(parse, i);
    if (relation[i] === R.case && CONJUNCTIONS.has(word[i])) openClause(parse, i);
    else if (CLAUSES.has(relation[i])) {
      divideList(parse, i);
      restoreFronted(parse, i);
    }
  }
}

/** "leaves days before Rao arrives", where "before" was hung on Rao: it opens the clause, under what stands before it. */
function openClause({ head, relation, tag, word }: Parse, conjunction: number): void {
  const subject = head[conjunction];
  const verb = head[subject];
  if (subject < conjunction || relation[subject] !== R.nsubj || !isNear(subject, verb)) return;
  if (tag[verb] !== 'VBZ' && tag[verb] !== 'VBD' && tag[verb] !== 'VBP') return;
  for (let i = conjunction + 1; i < verb; i++) if (word[i] === ',' || isFinite(tag[i])) return;
  [head[conjunction], relation[conjunction]] = [verb, R.mark];
  let before = conjunction - 1;
  while (before >= 0 && (MEASURES.has(word[before]) || tag[before] === 'RB')) before--;
  if (before < 0 || !tag[before]?.startsWith('VB') || isAbove(head, verb, before)) return;
  [head[verb], relation[verb]] = [before, R.advcl];
}

/** "spoke to Rao |and Lind agreed|": who stands before a verb that no "and" of its own joins to the first is its subject. */
function divideSubject({ head, relation, tag }: Parse, second: number): void {
  const verb = head[second];
  if (!FINITE.has(tag[second]) || !isNear(verb, second)) return;
  if (SUBJECTS.some((kind) => childOf(head, relation, second, kind) >= 0)) return;
  const subject = firstAbove(head, second - 1, (at) => relation[at] === R.conj || at < verb);
  const before = subject > verb ? head[subject] : -1;
  if (before < verb || before > subject || head[before] !== verb || !COMPLEMENTS.has(relation[before]))
    return;
  const and = childOf(head, relation, subject, R.cc);
  if (and < before) return;
  [head[subject], relation[subject]] = [second, R.nsubj];
  head[and] = second;
}

const FINITE: ReadonlySet<PennTag> = new Set(['VBD', 'VBZ', 'VBP']);
const SUBJECTS: readonly number[] = [R.nsubj, R['nsubj:pass'], R.cc, R.aux];
const COMPLEMENTS = new RelationSet([R.obl, R.obj]);

/** What says more of a word than "and" does: "said that it rained and the match was cancelled". */
const ADDED = new RelationSet([R.ccomp, R.parataxis, R.advcl, R.nmod]);

/**
 * A clause behind a word, with an "and" of its own, is listed with that word, whatever it was taken for; a phrase is told with
 * the verb, as the first one: "met after the vote and amid protests".
 */
function joinSecond({ head, relation }: Parse, second: number): void {
  const first = head[second];
  if (first < 0 || !isNear(first, second) || childOf(head, relation, second, R.cc) < first) return;
  if (relation[second] !== R.nmod) relation[second] = R.conj;
  else if (relation[first] === R.obl) [head[second], relation[second]] = [head[first], R.obl];
}

const CLAUSES = new RelationSet([R.ccomp, R.parataxis, R.conj]);

/**
 * "The party lost two seats and its leader resigned", taken for seats and a leader who resigned: the first is the object of
 * the verb right before it, unless that verb can tell a clause.
 */
function divideList({ head, relation, tag, word }: Parse, second: number): void {
  const verb = head[second];
  if (verb < 0 || !isNear(verb, second) || !isTransitive(tag, word, verb) || hasObject(head, relation, verb))
    return;
  const active = childOf(head, relation, second, R.nsubj);
  const object = active >= 0 ? active : childOf(head, relation, second, R['nsubj:pass']);
  if (object < verb || !tag[object]?.startsWith('NN')) return;
  for (let i = verb + 1; i < object; i++) if (!isAbove(head, object, i)) return;
  let and = object + 1;
  while (and < second && tag[and] !== 'CC') and++;
  const subject = head[and];
  if (and === second || head[subject] !== object || relation[subject] !== R.conj) return;
  if (subject < and || !isFinite(tag[subject + 1])) return;
  const isPassive = tag[second] === 'VBN' && BE.has(word[subject + 1]);
  [head[object], relation[object]] = [verb, R.obj];
  [head[subject], relation[subject]] = [second, isPassive ? R['nsubj:pass'] : R.nsubj];
  if (isPassive) relation[subject + 1] = R['aux:pass'];
  [head[and], relation[second]] = [second, R.conj];
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

function isTransitive(tag: readonly PennTag[], word: readonly string[], verb: number): boolean {
  const lemma = verbLemma(word[verb], isKnownVerb);
  const isActive = tag[verb] === 'VBD' || (tag[verb] === 'VBN' && HAVE.has(word[verb - 1]));
  return (
    isActive &&
    !TELL_CLAUSE.has(lemma) &&
    !REPORTING_VERBS.has(lemma) &&
    !INTRANSITIVE.has(lemma) &&
    !PERCEIVED.has(lemma)
  );
}

/**
 * "Under the deal announced on Monday, Acme will pay", taken for a deal that announced it: what stands behind a preposition
 * is no subject, and its verb describes it.
 */
function restoreFronted({ head, relation, tag, word }: Parse, main: number): void {
  const verb = head[main];
  if (verb < 0 || !isNear(verb, main) || (tag[verb] !== 'VBD' && tag[verb] !== 'VBN')) return;
  const isBefore = head[verb - 1] === verb && relation[verb - 1] === R.obl;
  const noun = isBefore ? verb - 1 : childOf(head, relation, verb, R.nsubj);
  const subject = childOf(head, relation, main, R.nsubj);
  if (noun < 0 || subject < verb || !tag[noun]?.startsWith('NN') || hasObject(head, relation, verb)) return;
  const preposition = childOf(head, relation, noun, R.case);
  if (preposition < 0 || CONJUNCTIONS.has(word[preposition])) return;
  let comma = subject - 1;
  while (comma > verb && isAbove(head, subject, comma) && word[comma] !== ',') comma--;
  if (word[comma] !== ',') return;
  for (let i = noun + 1; i < verb; i++) if (word[i] === ',') return;
  [head[main], relation[main]] = [head[verb], relation[verb]];
  [head[noun], relation[noun]] = [main, R.obl];
  [head[verb], relation[verb], tag[verb]] = [noun, R.acl, 'VBN'];
  for (let c = main + 1; c < Math.min(head.length, main + REACH); c++) if (head[c] === verb) head[c] = main;
}
