import { wordSet } from '../../collections';
import { ROLES } from '../../ner/data/titles.data';
import { firstAbove } from '../../syntax/heads';
import { verbLemma } from '../../syntax/lemma';
import { isKnownVerb } from '../lexicon/lexicon';
import { R } from '../relations';
import { childOf, isAbove, REACH, type Parse } from './parse';
import { NAMERS } from './words.data';

/** Puts right who names whom as what. */
export function repairNaming(parse: Parse): void {
  const { tag, word } = parse;
  for (let verb = 1; verb + 1 < word.length; verb++) {
    if (!tag[verb].startsWith('VB')) continue;
    const lemma = verbLemma(word[verb], isKnownVerb);
    if (CALLING.has(lemma)) attachEpithet(parse, verb);
    if ((tag[verb] !== 'VBD' && tag[verb] !== 'VBN') || !NAMERS.has(lemma)) continue;
    attachRole(parse, verb);
    if (isNamer(parse, verb)) restoreNamed(parse, verb);
    else restoreElected(parse, verb);
  }
}

const CALLING = wordSet('call dub label');

/** "called the report |“a lie”|", taken for another name of the report. */
function attachEpithet({ head, relation, tag }: Parse, verb: number): void {
  const end = Math.min(head.length - 1, verb + REACH);
  for (let called = verb + 1; called < end; called++) {
    if (head[called] !== verb || relation[called] !== R.xcomp) continue;
    const first = tag[called + 2] === 'DT' ? called + 3 : called + 2;
    const epithet = firstAbove(head, first, (at) => head[at] === called);
    if (tag[called + 1] !== '``' || epithet < first || relation[epithet] !== R.appos) return;
    relation[called] = R.obj;
    [head[epithet], relation[epithet]] = [verb, R.xcomp];
    return;
  }
}

/** "named Rao, who ran Oru, |as its envoy|", taken for how Rao ran it: behind the comma the first verb goes on. */
function attachRole({ head, relation, word }: Parse, verb: number): void {
  const end = Math.min(head.length, verb + REACH);
  for (let as = verb + 2; as + 1 < end; as++) {
    const role = head[as];
    const told = head[role];
    if (word[as] !== 'as' || word[as - 1] !== ',' || relation[as] !== R.case || told < verb) continue;
    if (told < as && relation[told] === R['acl:relcl'] && isAbove(head, verb, told)) {
      [head[role], relation[role]] = [verb, R.obl];
      return;
    }
  }
}

/** "The bank on Tuesday |named| Rao as its envoy", "detectives |named| the victims as", taken for what they were named. */
function isNamer({ head, relation, tag, word }: Parse, verb: number): boolean {
  const next = verb + 1;
  if (childOf(head, relation, verb, R['aux:pass']) >= 0 || childOf(head, relation, verb, R.mark) >= 0)
    return false;
  if (relation[verb] === R.acl || tag[next] === 'IN') return false;
  const subject = childOf(head, relation, verb, R['nsubj:pass']);
  if (subject < 0 && childOf(head, relation, verb, R.nsubj) < 0) return false;
  let behind = next;
  while (tag[behind]?.startsWith('NNP')) behind++;
  const isToldWhom = behind > next && (tag[behind] === 'PRP$' || tag[behind] === 'DT');
  if (isToldWhom || word[behind] === 'as') return true;
  for (let as = next + 1; as < Math.min(head.length, verb + REACH); as++)
    if (word[as] === 'as' && relation[as] === R.case && head[head[as]] === verb) return true;
  return false;
}

/** Makes the verb active, and the name behind it its object, in all its words. */
function restoreNamed({ head, relation, tag, word }: Parse, verb: number): void {
  const subject = childOf(head, relation, verb, R['nsubj:pass']);
  if (subject >= 0) relation[subject] = R.nsubj;
  // but "had chosen Rao as"
  if (childOf(head, relation, verb, R.aux) < 0) tag[verb] = 'VBD';
  const first = verb + 1;
  if (tag[first] !== 'NNP' || head[first] !== verb) return;
  relation[first] = R.obj;
  for (let c = first + 1; tag[c] === 'NNP' && head[c] === verb; c++)
    if (relation[c] === R.xcomp && !ROLES.has(word[c])) [head[c], relation[c]] = [first, R.flat];
}

/** "Rao |elected| party leader", as headlines have it: nobody elects a bare role, which is what Rao is made. */
function restoreElected({ head, relation, tag, word }: Parse, verb: number): void {
  if (childOf(head, relation, verb, R.aux) >= 0 || childOf(head, relation, verb, R['aux:pass']) >= 0) return;
  const subject = childOf(head, relation, verb, R.nsubj);
  if (!tag[subject]?.startsWith('NNP')) return;
  let role = verb + 1;
  while (BARE.test(tag[role] ?? '') && head[role] !== verb) role++;
  if (head[role] !== verb || relation[role] !== R.obj || !ROLES.has(word[role])) return;
  if (tag[role] !== 'NN' || tag[role + 1]?.startsWith('NN')) return;
  [relation[subject], relation[role], tag[verb]] = [R['nsubj:pass'], R.xcomp, 'VBN'];
}

/** Words of a phrase without an article. */
const BARE = /^(?:JJ|NNP?S?|HYPH|IN|CD)$/u;
