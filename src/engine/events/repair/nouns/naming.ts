import { ROLES } from '../../../ner/data/titles.data';
import { verbLemma } from '../../../syntax/lemma';
import { isKnownVerb } from '../../lexicon/lexicon';
import { R } from '../../relations';
import { childOf, REACH, type Parse } from '../parse';
import { NAMERS } from '../words/words.data';

/** Puts right who names whom as what. */
export function repairNaming(parse: Parse): void {
  const { tag, word } = parse;
  for (let verb = 1; verb + 1 < word.length; verb++) {
    if (!tag[verb].startsWith('VB')) continue;
    const lemma = verbLemma(word[verb], isKnownVerb);
    if ((tag[verb] !== 'VBD' && tag[verb] !== 'VBN') || !NAMERS.has(lemma)) continue;
    if (isNamer(parse, verb)) restoreNamed(parse, verb);
    else restoreElected(parse, verb);
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

/** Makes the verb active, and the name behind it its object. */
function restoreNamed({ head, relation, tag }: Parse, verb: number): void {
  const subject = childOf(head, relation, verb, R['nsubj:pass']);
  if (subject >= 0) relation[subject] = R.nsubj;
  // but "had chosen Rao as"
  if (childOf(head, relation, verb, R.aux) < 0) tag[verb] = 'VBD';
  const first = verb + 1;
  if (tag[first] === 'NNP' && head[first] === verb) relation[first] = R.obj;
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
