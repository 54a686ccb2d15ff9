import { isKnownVerb } from '../../lexicon/lexicon';
import { NEED_OBJECT } from '../../lexicon/frames.data';
import { PERSON_NOUNS } from '../../lexicon/lexicon.data';
import { isPersonRole } from '../../../link/names/gender';
import { verbLemma } from '../../../syntax/lemma';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { R, RelationSet } from '../../relations';
import { childOf, isNear, REACH, type Parse } from '../parse';
import { DONE_AT_LENGTH, IN_A_ROLE, SAID_OF } from '../words/words.data';

/** Puts right what parsers, which learn from running text, make of headlines: clauses without a finite verb. */
export function repairHeadlines(parse: Parse): void {
  const { tag, word, relation } = parse;
  for (let i = 1; i < tag.length; i++) {
    if (relation[i] === R.acl) restoreShortPassive(parse, i);
    else if (relation[i] === R.amod && tag[i] === 'VBG') restoreProgressive(parse, i);
    else if (relation[i] === R.advcl && tag[i] === 'VBN') restoreMeanwhile(parse, i);
    else if (relation[i] === R.root && tag[i] === 'VB') restorePresent(parse, i);
    else if (relation[i] === R.ccomp && tag[i] === 'VBD') restoreToldPassive(parse, i);
    else if (tag[i] === 'VBD' && FOUND.has(word[i])) restoreState(parse, i);
    if (word[i] !== 'to') continue;
    restoreRumour(parse, i);
    restorePlan(parse, i);
    restoreIntent(parse, i);
  }
}

/**
 * "Man in Estal injured by car", as headlines have it, where the participle was taken to describe the man: without a verb
 * and a full stop it is what the headline tells.
 */
function restoreShortPassive({ head, relation, tag }: Parse, verb: number): void {
  const subject = head[verb];
  if (tag[verb] !== 'VBN' || relation[subject] !== R.root || !isNear(subject, verb)) return;
  let last = verb;
  for (let c = Math.max(0, subject - REACH); c < Math.min(head.length, verb + REACH); c++) {
    if (head[c] !== subject) continue;
    if (tag[c] === '.' || tag[c] === ':' || relation[c] === R.cop || FINITE_TAGS.has(tag[c])) return;
    if (c > verb && relation[c] !== R.advcl && relation[c] !== R.obl && relation[c] !== R['obl:unmarked'])
      return;
    last = c;
  }
  for (let c = verb + 1; c <= last; c++) if (head[c] === subject) head[c] = verb;
  [head[verb], relation[verb], tag[verb]] = [-1, R.root, 'VBD'];
  [head[subject], relation[subject]] = [verb, R['nsubj:pass']];
}

/** "Lind, Rao |discuss| trade", taken for an infinitive: with a subject and no auxiliary a main verb is in the present. */
function restorePresent({ head, relation, tag, word }: Parse, verb: number): void {
  const subject = childOf(head, relation, verb, R.nsubj);
  if (subject < 0 || !tag[subject].startsWith('NN') || word[verb] === 'be') return;
  for (let c = Math.max(0, verb - REACH); c < verb; c++)
    if (head[c] === verb && NO_PRESENT.has(relation[c])) return;
  tag[verb] = 'VBP';
}

const NO_PRESENT = new RelationSet([R.aux, R['aux:pass'], R.mark, R.cop]);

/** "Estal says Rao |poisoned|", as headlines have it: what cannot do without an object was done to Rao. */
function restoreToldPassive({ head, relation, tag, word }: Parse, verb: number): void {
  const subject = childOf(head, relation, verb, R.nsubj);
  if (tag[head[verb]] !== 'VBZ' || relation[head[verb]] !== R.root || subject < 0 || !isNear(subject, verb))
    return;
  if (!NEED_OBJECT.has(verbLemma(word[verb], isKnownVerb))) return;
  // "the bomb which Estal says rebels launched"
  for (let i = Math.max(0, subject - REACH); i < subject; i++) if (RELATIVE.has(tag[i])) return;
  for (let c = verb + 1; c < Math.min(head.length, verb + REACH); c++)
    if (head[c] === verb && COMPLEMENTS.has(relation[c])) return;
  tag[verb] = 'VBN';
  relation[subject] = R['nsubj:pass'];
}

/** "Wife of Estal lawyer |found| dead", as headlines have it: in that state she was found, and found nobody; not "|declared| open the bridge". */
function restoreState({ head, relation, tag }: Parse, verb: number): void {
  const subject = childOf(head, relation, verb, R.nsubj);
  const state = verb + 1;
  if (subject < 0 || head[state] !== verb || relation[state] !== R.xcomp) return;
  if (tag[state] !== 'JJ' && tag[state] !== 'VBN') return;
  for (let c = state; c < Math.min(head.length, verb + REACH); c++)
    if ((head[c] === verb || head[c] === state) && (relation[c] === R.obj || relation[c] === R.ccomp)) return;
  tag[verb] = 'VBN';
  relation[subject] = R['nsubj:pass'];
}

/** Verbs of the state in which somebody is come upon or said to be; who left angry went. */
const FOUND: ReadonlySet<string> = new Set(['found', 'declared', 'presumed', 'rendered']);

const RELATIVE: ReadonlySet<PennTag> = new Set(['WDT', 'WP']);
const COMPLEMENTS = new RelationSet([R.obj, R.iobj, R.xcomp, R.ccomp, R['compound:prt']]);

/** "Two held as man |shot| dead", as headlines have it, where the two were taken for those shot: "as" tells what else is done. */
function restoreMeanwhile({ head, relation, tag, word }: Parse, verb: number): void {
  const noun = verb - 1;
  const main = head[verb];
  const as = childOf(head, relation, noun, R.case);
  if (head[noun] !== main || relation[noun] !== R.obl || word[as] !== 'as' || !isNear(main, as)) return;
  if (!tag[noun]?.startsWith('NN')) return;
  // "elected speaker as parliament sworn in" has its role before
  const hasComplement =
    isNear(main, as) && relation.subarray(main + 1, as).some((id) => id === R.xcomp || id === R.obj);
  if (!hasComplement && IN_A_ROLE.test(word[main])) return;
  for (let i = as + 1; i < noun; i++) if (tag[i] === 'DT' || tag[i] === 'PRP$') return;
  [head[noun], relation[noun]] = [verb, R['nsubj:pass']];
  [head[as], relation[as]] = [verb, R.mark];
}

/** "Acme investigating fire at depot", as headlines have it, where all was taken for one phrase: what Acme is doing. */
function restoreProgressive({ head, relation, tag, word }: Parse, verb: number): void {
  const noun = head[verb];
  const subject = verb - 1;
  if (noun < verb || relation[noun] !== R.root || !tag[subject]?.startsWith('NNP')) return;
  const lemma = verbLemma(word[verb], isKnownVerb);
  if (head[subject] !== noun || !(NEED_OBJECT.has(lemma) || DONE_AT_LENGTH.has(lemma))) return;
  for (let c = noun + 1; c < Math.min(head.length, noun + REACH); c++)
    if (head[c] === noun && (tag[c] === '.' || tag[c] === ':' || tag[c]?.startsWith('VB'))) return;
  [head[verb], relation[verb]] = [-1, R.root];
  [head[subject], relation[subject]] = [verb, R.nsubj];
  [head[noun], relation[noun]] = [verb, R.obj];
  for (let c = Math.max(0, subject - REACH); c < subject; c++) if (head[c] === noun) head[c] = subject;
}

/** "Rao |said| to be shaken", as headlines have it: others say so. */
function restoreRumour({ head, relation, tag, word }: Parse, to: number): void {
  const verb = to - 1;
  const told = head[to];
  if (tag[verb] !== 'VBD' || !SAID_OF.has(word[verb]) || head[told] !== verb || relation[told] !== R.xcomp)
    return;
  // "reported to work", "feared to speak"
  if (word[verb] !== 'said' && word[to + 1] !== 'be' && word[to + 1] !== 'have') return;
  const subject = childOf(head, relation, verb, R.nsubj);
  if (subject < 0) return;
  tag[verb] = 'VBN';
  relation[subject] = R['nsubj:pass'];
}

/** "Acme to close mill, cut jobs", as headlines have it: both verbs are to come, and Acme is their subject. */
function restorePlan({ head, relation, tag, word }: Parse, to: number): void {
  const first = head[to];
  const subject = to - 1;
  const second = head[subject];
  if (first <= to || tag[first] !== 'VB' || head[first] !== subject || relation[subject] !== R.nsubj) return;
  const isList = second > first && (word[second - 1] === ',' || word[second - 1] === 'and');
  if (!isList || verbLemma(word[second], isKnownVerb) !== word[second]) return;
  [head[first], relation[first]] = [head[second], relation[second]];
  [head[second], relation[second], tag[second]] = [first, R.conj, 'VB'];
  head[subject] = first;
}

/** "Acme to buy Oru", as headlines have it, where the infinitive was taken to describe Acme: it is what Acme will do. */
function restoreIntent({ head, relation, tag, word }: Parse, to: number): void {
  const verb = head[to];
  const subject = head[verb];
  const isPassive = word[to + 1] === 'be' && tag[verb] === 'VBN';
  if (verb <= to || (tag[verb] !== 'VB' && !isPassive)) return;
  if (relation[verb] !== R.acl || relation[subject] !== R.root) return;
  const isPerson = PERSON_NOUNS.has(word[subject]) || isPersonRole(word[subject]);
  const isDoer = tag[subject]?.startsWith('NNP') || isPerson;
  if (!isDoer || !isNear(subject, to) || !isPhrase(tag, subject + 1, to)) return;
  [head[verb], relation[verb]] = [-1, R.root];
  [head[subject], relation[subject]] = [verb, isPassive ? R['nsubj:pass'] : R.nsubj];
  for (let c = verb + 1; c < Math.min(head.length, verb + REACH); c++)
    if (head[c] === subject) head[c] = verb;
}

/** Whether no verb or comma stands among the tokens `[from, to)`. */
function isPhrase(tag: readonly PennTag[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tag[i] === ',' || tag[i]?.startsWith('VB') || tag[i] === 'MD') return false;
  return true;
}
