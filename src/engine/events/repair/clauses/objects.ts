import { wordSet } from '../../../collections';
import { verbLemma } from '../../../syntax/lemma';
import { isKnownVerb } from '../../lexicon/lexicon';
import { INTRANSITIVE } from '../../lexicon/lexicon.data';
import { R } from '../../relations';
import { childOf, hasBreak, hasObject, isAbove, REACH, type Parse } from '../parse';
import { DOING, FINDING, ORDERING } from '../words/words.data';

/** Puts right what is done to what: objects taken for phrases, and what they are found to be. */
export function repairObjects(parse: Parse): void {
  const { relation, tag, word } = parse;
  for (let i = 0; i < tag.length; i++) {
    if (relation[i] === R['compound:prt']) restoreObject(parse, i);
    else if (relation[i] === R.case && tag[i] === 'RP') restoreParticle(parse, i);
    else if (relation[i] === R.advmod && tag[i] === 'NN') restoreOwned(parse, i);
    else if (tag[i] === 'JJ' && relation[i] === R.amod) restoreFinding(parse, i);
    else if (tag[i] === 'VBG' && relation[i] === R.advcl) {
      restoreSpending(parse, i);
      restoreGerund(parse, i);
    } else if (tag[i] === 'VBG' && relation[i] === R.csubj) restoreDoneTo(parse, i);
    else if (word[i] === 'who') restoreOrder(parse, i);
    else if (word[i] === 'lay') restoreLying(parse, i);
    else if (relation[i] === R.obj && LENGTHS.has(word[i])) freeLength(parse, i);
  }
}

/** "Launch delayed |another day|", taken for what it delayed: by how much something is put off is no object. */
function freeLength({ head, relation, tag, word }: Parse, noun: number): void {
  const verb = head[noun];
  const isPast = verb < noun && (tag[verb] === 'VBD' || tag[verb] === 'VBN');
  const isCounted = ['CD', 'DT', 'JJ'].includes(tag[noun - 1]) && word[noun - 1] !== 'the';
  if (isPast && isCounted && PUT_OFF.has(word[verb])) relation[noun] = R['obl:unmarked'];
}

const PUT_OFF = wordSet('delayed postponed');
const LENGTHS = wordSet('hour hours day days week weeks month months year years fortnight');

/** "hiring only |men| violates the law", taken for what men do: a clause that is a subject leaves no room for another one. */
function restoreDoneTo({ head, relation, tag, word }: Parse, gerund: number): void {
  const verb = head[gerund];
  const noun = verb < gerund ? -1 : childOf(head, relation, verb, R.nsubj);
  const isApart = noun > gerund && (hasBreak(word, gerund, noun) || tag[noun] === 'PRP');
  if (noun < gerund || isApart || hasObject(head, relation, gerund)) return;
  [head[noun], relation[noun]] = [gerund, R.obj];
}

/** "shut |its deep well|", taken for how it shut: what somebody owns is what it is done to. */
function restoreOwned({ head, relation, tag }: Parse, noun: number): void {
  const verb = head[noun];
  if (verb > noun || verb < 0 || !tag[verb]?.startsWith('VB') || hasObject(head, relation, verb)) return;
  if (childOf(head, relation, noun, R['nmod:poss']) > verb && childOf(head, relation, noun, R.case) < 0)
    relation[noun] = R.obj;
}

/** "took |over| Acme", taken for where one took something: a particle before an object, which has no preposition, is the verb's. */
function restoreParticle({ head, relation }: Parse, particle: number): void {
  const object = head[particle];
  const verb = particle - 1;
  if (head[object] === verb && relation[object] === R.obj)
    [head[particle], relation[particle]] = [verb, R['compound:prt']];
}

/** "called off |the launch| of it", "took over |Acme|", taken for a phrase: without a preposition what stands behind the particle is the object. */
function restoreObject({ head, relation, tag, word }: Parse, particle: number): void {
  const verb = head[particle];
  const begin = particle + 1;
  const isName = tag[begin] === 'NNP';
  if (particle !== verb + 1 || (tag[begin] !== 'DT' && tag[begin] !== 'PRP$' && !isName)) return;
  const noun = isName && head[begin] === verb ? begin : head[begin];
  if (noun < begin || head[noun] !== verb || relation[noun] !== R.obl || hasObject(head, relation, verb))
    return;
  if (childOf(head, relation, noun, R.case) >= 0 || !tag[noun]?.startsWith('NN')) return;
  // "vanished |off Oru|"
  if (INTRANSITIVE.has(verbLemma(word[verb], isKnownVerb)))
    [head[particle], relation[particle]] = [noun, R.case];
  else relation[noun] = R.obj;
}

/**
 * "The Oru |lay off| Busan", taken for what the Oru lays off: of one thing "lay" is the past of "lie", and "off" says where. Several
 * may well lay off workers.
 */
function restoreLying({ head, relation, tag }: Parse, lay: number): void {
  const subject = childOf(head, relation, lay, R.nsubj);
  const isOne = subject >= 0 && (tag[subject] === 'NN' || tag[subject] === 'NNP');
  if (!isOne || (tag[lay] !== 'VBP' && tag[lay] !== 'VBD')) return;
  for (let c = subject + 1; c < lay; c++) if (head[c] === subject && relation[c] === R.conj) return;
  tag[lay] = 'VBD';
}

/** "found Rao |responsible| for it", taken for a responsible Rao: behind a name stands what somebody is found to be. */
function restoreFinding({ head, relation, tag, word }: Parse, adjective: number): void {
  const name = head[adjective];
  const verb = head[name] ?? -1;
  if (name > adjective || tag[name] !== 'NNP' || !tag[adjective - 1]?.startsWith('NNP')) return;
  if (verb < 0 || relation[name] !== R.obj || !FINDING.has(verbLemma(word[verb], isKnownVerb))) return;
  [head[adjective], relation[adjective]] = [verb, R.xcomp];
}

/** "ordered a man who killed his wife |to pay| her family", taken for why he killed her: who is ordered is ordered to do something. */
function restoreOrder({ head, relation, tag, word }: Parse, who: number): void {
  const described = head[who];
  const man = head[described] ?? -1;
  const verb = head[man] ?? -1;
  if (relation[described] !== R['acl:relcl'] || relation[man] !== R.obj || verb < 0 || man > who) return;
  if (!ORDERING.has(verbLemma(word[verb], isKnownVerb))) return;
  let last = -1;
  for (let i = who + 1; i < Math.min(word.length, who + REACH) && !/^[.;:]$/u.test(word[i]); i++) {
    if (tag[i] !== 'VB' || word[i - 1] !== 'to' || head[i] < 0) continue;
    if (head[i] === verb) return;
    if (isAbove(head, described, i) && head[i] < i - 2) last = i;
  }
  if (last >= 0) [head[last], relation[last]] = [verb, R.xcomp];
}

/** "spent most of May |seeking| votes", taken for what went along with it: it is what the time is spent on. */
function restoreSpending({ head, relation, word }: Parse, gerund: number): void {
  const verb = head[gerund];
  if (verb > gerund || word[gerund - 1] === ',' || childOf(head, relation, gerund, R.mark) >= 0) return;
  if (verbLemma(word[verb], isKnownVerb) === 'spend') relation[gerund] = R.xcomp;
}

/** "puts off |travelling|", "considers |leaving|", taken for what went along with it: it is what is put off. */
function restoreGerund({ head, relation, word }: Parse, gerund: number): void {
  const verb = head[gerund];
  const before = gerund - 1;
  const isNext = before === verb || (before === verb + 1 && relation[before] === R['compound:prt']);
  if (!isNext || hasObject(head, relation, verb)) return;
  const lemma = verbLemma(word[verb], isKnownVerb);
  if (DOING.has(before === verb ? lemma : `${lemma}_${word[before]}`)) relation[gerund] = R.xcomp;
}
