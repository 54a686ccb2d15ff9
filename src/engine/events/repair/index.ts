import { wordSet } from '../../collections';
import { climb } from '../../syntax/heads';
import type { PennTag, Syntax } from '../../syntax/types';
import { isKnownNoun, isKnownVerb } from '../lexicon/lexicon';
import { nounLemma, verbLemma } from '../../syntax/lemma';
import { R, RelationSet } from '../relations';
import { listAged } from './ages';
import { repairClauses } from './clauses';
import { joinNames, liftPrepositions, listNames, restoreNames } from './names';
import { releaseFrontDays } from './front-days';
import { repairNaming } from './naming';
import { repairObjects } from './objects';
import { repairOpenings } from './openings';
import { attachCounted, attachRates, closeDates, joinShares, partCounts } from './numbers';
import { repairHeadlines } from './headlines';
import { restoreMainVerbs } from './main-verbs';
import { childOf, REACH, type Parse } from './parse';
import { repairParticiples } from './participles';
import { repairPhrases } from './phrases';
import { restoreQuestions } from './questions';
import { repairReports } from './reports';
import { divideClauses } from './seams';
import { repairSubjects } from './subjects';

/** What the words look like in the text. */
interface Spelling {
  readonly isCapital: (token: number) => boolean;
  /** Whether no space stands around a token. */
  readonly isJoined: (token: number) => boolean;
  /** Whether spaces stand on both its sides. */
  readonly isSpaced: (token: number) => boolean;
}

/**
 * Heads and relations of a parse with what cannot be right put right: cycles and heads outside the text become roots,
 * auxiliaries give up their dependents, verbs that were taken for nouns become verbs, and the reverse. Changes `tag` in place.
 */
export function repairTree(
  syntax: Syntax,
  word: readonly string[],
  tag: PennTag[],
  spelling: Spelling,
): { readonly head: Int32Array; readonly relation: Uint8Array } {
  const head = saneHeads(syntax.head, word.length);
  const relation = syntax.relation.map((id, i) => (head[i] === -1 ? R.root : id));
  for (let i = 1; i + 1 < word.length; i++) {
    // "the WHO"
    if (tag[i] === 'WP' && tag[i - 1] === 'DT') nameBody(head, relation, tag, i);
    // "rose to four - two more than before": a dash rather than a hyphen
    if (tag[i] === 'HYPH' && DASH.test(word[i]) && spelling.isSpaced(i)) {
      tag[i] = ':';
      splitAtDash(head, relation, tag, i);
    }
    if (tag[i] === ':' && DASH.test(word[i]) && spelling.isJoined(i)) joinByDash(head, relation, tag, i);
    const verb = mistakenVerb(word, tag, spelling.isCapital, i);
    if (verb) {
      tag[i] = verb;
      restoreVerb(head, relation, tag, i);
    } else if (
      isMistakenNoun(word, tag, i) ||
      isDescribedVerb({ head, relation, word, tag }, i) ||
      isObject({ head, relation, word, tag }, i)
    )
      restoreNoun(head, relation, tag, i);
  }
  const parse = { head, relation, word, tag };
  restoreNames(parse, spelling.isCapital);
  joinNames(parse);
  listNames(parse);
  listAged(parse);
  liftPrepositions(parse);
  liftFromAuxiliaries(parse);
  attachCounted(parse);
  partCounts(parse);
  joinShares(parse);
  attachRates(parse);
  closeDates(parse);
  repairHeadlines(parse);
  repairOpenings(parse, spelling.isCapital);
  releaseFrontDays(parse);
  restoreMainVerbs(parse);
  repairNaming(parse);
  repairObjects(parse);
  restoreQuestions(parse);
  repairParticiples(parse);
  repairReports(parse);
  repairPhrases(parse);
  repairClauses(parse);
  divideClauses(parse);
  repairSubjects(parse);
  const sane = saneHeads(head, word.length);
  sane.forEach((up, i) => {
    if (up === -1) relation[i] = R.root;
  });
  return { head: sane, relation };
}

/**
 * Nouns that were taken for a verb or an adverb: "Acme shares fell", where a finite verb follows at once, and "the oil
 * well may", where an adverb would follow a noun.
 */
function isMistakenNoun(word: readonly string[], tag: readonly PennTag[], i: number): boolean {
  const before = tag[i - 1];
  const next = tag[i + 1];
  const isFinite = next === 'VBD' || next === 'VBZ' || next === 'MD';
  if (tag[i] === 'VBZ')
    return isFinite && before.startsWith('NN') && !AUXILIARY.has(word[i]) && word[i].endsWith('s');
  if (tag[i] !== 'RB' || word[i] !== 'well') return false;
  const isDescribed = (before === 'VBN' || before === 'VBG') && tag[i - 2] === 'DT';
  const isPhrase =
    before.startsWith('NN') || before === 'DT' || before === 'PRP$' || before === 'JJ' || isDescribed;
  return (
    isPhrase &&
    (isFinite ||
      (next === 'IN' && !MEASURED.has(word[i + 1])) ||
      next === '.' ||
      next === ',' ||
      next === 'CC' ||
      next === 'WDT')
  );
}

/** "Acme |shares| closed at 390", taken for what Acme does, with a participle that describes it: only nouns are described so. */
function isDescribedVerb({ head, relation, tag }: Parse, i: number): boolean {
  const isDescribed = relation[i + 1] === R.acl && head[i + 1] === i && tag[i + 1] === 'VBN';
  return isDescribed && tag[i] === 'VBZ' && tag[i - 1].startsWith('NN');
}

/** "planned a million-man |march|", taken for a verb: what somebody plans or holds is a noun. */
function isObject({ relation, word, tag }: Parse, i: number): boolean {
  return tag[i] === 'VB' && relation[i] === R.obj && isKnownNoun(word[i]);
}

/** "well before noon": prepositions that the adverb goes with. */
const MEASURED = wordSet('before after into beyond over above below under ahead within past');
const AUXILIARY: ReadonlySet<string> = new Set(['is', 'has', 'does', "'s", '’s']);

/** A pronoun that an article stands before is none: its letters name a body. */
function nameBody(head: Int32Array, relation: Uint8Array, tag: PennTag[], name: number): void {
  tag[name] = 'NNP';
  [head[name - 1], relation[name - 1]] = [name, R.det];
}

/** Makes a word the head of the noun phrase before it; a verb that it was taken for gives way to the one behind it. */
function restoreNoun(head: Int32Array, relation: Uint8Array, tag: PennTag[], noun: number): void {
  const before = noun - 1;
  const end = Math.min(head.length, noun + REACH);
  if (tag[noun] === 'VBZ') {
    const verb = noun + 1;
    if (head[verb] === noun) {
      const isAbove = head[noun] === before;
      const above = isAbove ? before : noun;
      [head[verb], relation[verb]] = [head[above], relation[above]];
    }
    for (let c = Math.max(0, noun - REACH); c < end; c++) if (head[c] === noun) head[c] = verb;
    [head[noun], relation[noun], tag[noun]] = [verb, R.nsubj, 'NNS'];
    if (tag[verb] === 'VBN') tag[verb] = 'VBD';
  } else {
    tag[noun] = 'NN';
    if (head[before] !== noun) [head[noun], relation[noun]] = [head[before], relation[before]];
    else if (relation[noun] === R.advmod) hangByCase(head, relation, tag, noun);
  }
  for (let c = Math.max(0, before - REACH); c < before; c++)
    if (head[c] === before && MODIFIERS.has(relation[c])) head[c] = noun;
  [head[before], relation[before]] = [noun, MODIFIER_OF[tag[before] as string] ?? R.compound];
}

/** "drawn |from the ruptured well|": a phrase belongs to the verb or noun right before its preposition. */
function hangByCase(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], noun: number): void {
  const above = childOf(head, relation, noun, R.case) - 1;
  if (above < 0) return;
  if (tag[above].startsWith('VB')) [head[noun], relation[noun]] = [above, R.obl];
  else if (tag[above].startsWith('NN')) [head[noun], relation[noun]] = [above, R.nmod];
}

const MODIFIER_OF: Readonly<Partial<Record<string, number>>> = {
  DT: R.det,
  PRP$: R['nmod:poss'],
  JJ: R.amod,
};
const MODIFIERS = new RelationSet([R.det, R.amod, R.compound, R['nmod:poss'], R.nummod, R.case]);

/** "for India–US cooperation", parsed as "for India" and "US cooperation": what a dash joins is one phrase. */
function joinByDash(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], dash: number): void {
  const left = dash - 1;
  const inside = (i: number): boolean =>
    relation[i] === R.compound || relation[i] === R.amod || relation[i] === R.flat;
  const noun = climb(head, dash + 1, (at, up) => inside(at) && up > at);
  if (!tag[left]?.startsWith('NN') || !tag[noun]?.startsWith('NN') || relation[left] === R.compound) return;
  if (head[left] !== noun) [head[noun], relation[noun]] = [head[left], relation[left]];
  for (let c = Math.max(0, left - REACH); c < left; c++) if (head[c] === left) head[c] = noun;
  [head[left], relation[left]] = [noun, R.compound];
  [head[dash], relation[dash]] = [noun, R.punct];
}

/** "rose to |four| - two more than before", taken for one phrase: what is behind a dash is told in passing. */
function splitAtDash(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], dash: number): void {
  const left = dash - 1;
  if (tag[left] !== 'CD' || head[left] < dash) return;
  const aside = climb(head, left, (at, up) => up > at);
  if (head[aside] < 0) return;
  [head[left], relation[left]] = [head[aside], relation[aside]];
  for (let c = Math.max(0, left - REACH); c < left; c++)
    if (head[c] > dash && head[c] <= aside) head[c] = left;
  [head[aside], relation[aside]] = [left, R.appos];
}

const DASH = /^[-–—]$/u;

/** Heads with what cannot be a tree taken out: cycles and places outside the text become roots. */
function saneHeads(heads: Int32Array, count: number): Int32Array {
  const head = heads.slice(0, count);
  const state = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (state[i]) continue;
    let at = i;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      const next = head[at];
      if (next >= count || next < -1 || state[next] === 1) head[at] = -1;
      at = head[at];
    }
    for (at = i; at >= 0 && state[at] === 1; at = head[at]) state[at] = 2;
  }
  return head;
}

/** Form of a verb that was taken for a noun, undefined where the token is none. */
function mistakenVerb(
  word: readonly string[],
  tag: readonly PennTag[],
  isCapital: (token: number) => boolean,
  i: number,
): PennTag | undefined {
  const form = word[i];
  const own = tag[i];
  if (own === 'NNS' || (own === 'NN' && /[^e]ed$/u.test(form))) {
    // A form in -s or -ed behind a name and before a phrase: "before Holt arrives in India", "Oru aligned with Estal".
    const before = tag[i - 1];
    if ((before !== 'NNP' && before !== 'NNPS') || !BEFORE_PHRASE.has(tag[i + 1])) return undefined;
    const isVerb = isKnownVerb(verbLemma(form, isKnownVerb)) && !isKnownNoun(nounLemma(form, isKnownNoun));
    return !isVerb ? undefined : own === 'NNS' ? 'VBZ' : 'VBD';
  }
  // A name in small letters that is a past form: "Marsh, the premier, met Varga".
  if ((own !== 'NNP' && own !== 'NNPS') || isCapital(i)) return undefined;
  const lemma = verbLemma(form, isKnownVerb);
  return lemma !== form && isKnownVerb(lemma) && !form.endsWith('s') && !form.endsWith('ing')
    ? 'VBD'
    : undefined;
}

const BEFORE_PHRASE: ReadonlySet<PennTag> = new Set(['IN', 'TO', 'DT', 'NNP', 'PRP$', 'RB', 'CD']);

/** Makes a noun a finite verb: the name before it its subject, its phrases obliques, its preposition a conjunction. */
function restoreVerb(head: Int32Array, relation: Uint8Array, tag: PennTag[], verb: number): void {
  let marked = false;
  let subject = -1;
  let object = -1;
  const end = Math.min(head.length, verb + REACH);
  for (let c = Math.max(0, verb - REACH); c < end; c++) {
    if (head[c] !== verb) continue;
    const noun = tag[c].startsWith('NN');
    if (relation[c] === R.case) {
      relation[c] = R.mark;
      marked = true;
    } else if (relation[c] === R.nmod) relation[c] = R.obl;
    else if (relation[c] === R.acl) relation[c] = R.advcl;
    else if (noun && c < verb) subject = c;
    else if (noun && object < 0) object = c;
  }
  if (object >= 0) relation[object] = R.obj;
  // The words behind the first of a name hang on it.
  for (let c = object + 1; object >= 0 && c < end; c++)
    if (head[c] === verb && relation[c] === R.flat) head[c] = object;
  if (subject >= 0) relation[subject] = R.nsubj;
  const up = head[verb];
  if (subject < 0 && up >= 0 && up < verb && tag[up].startsWith('NN'))
    takeOver(head, relation, verb, up, end);
  else if (relation[verb] !== R.root) relation[verb] = marked ? R.advcl : R.parataxis;
}

/** Puts a verb in the place of the noun that it hung on, which becomes its subject. */
function takeOver(head: Int32Array, relation: Uint8Array, verb: number, noun: number, end: number): void {
  head[verb] = head[noun];
  relation[verb] = relation[noun];
  head[noun] = verb;
  relation[noun] = R.nsubj;
  for (let c = verb + 1; c < end; c++) {
    if (head[c] !== noun) continue;
    head[c] = verb;
    if (relation[c] === R.nmod) relation[c] = R.obl;
  }
}

/** Auxiliaries have no dependents: what the parser hung on one belongs to its verb. */
function liftFromAuxiliaries({ head, relation }: Parse): void {
  for (let i = 0; i < head.length; i++) {
    const up = head[i];
    const kind = up < 0 ? -1 : relation[up];
    if (kind === R.aux || kind === R['aux:pass'] || kind === R.cop) {
      const verb = head[up];
      if (verb >= 0 && verb !== i) head[i] = verb;
    }
  }
}
