import type { PennTag, Syntax } from '../syntax/types';
import { isKnownNoun, isKnownVerb } from './lexicon';
import { nounLemma, verbLemma } from '../syntax/lemma';
import { R } from './relations';
import { joinNames, liftPrepositions } from './repair-names';
import { repairSubjects } from './repair-subjects';

/**
 * Heads and relations of a parse with what cannot be right put right: cycles and heads outside the text become roots,
 * auxiliaries give up their dependents, and verbs that were taken for nouns become verbs. Changes `tag` in place.
 */
export function repairTree(
  syntax: Syntax,
  word: readonly string[],
  tag: PennTag[],
  isCapital: (token: number) => boolean,
): { readonly head: Int32Array; readonly relation: Uint8Array } {
  const head = saneHeads(syntax.head, word.length);
  const relation = syntax.relation.map((id, i) => (head[i] === -1 ? R.root : id));
  for (let i = 1; i + 1 < word.length; i++) {
    const verb = mistakenVerb(word, tag, isCapital, i);
    if (!verb) continue;
    tag[i] = verb;
    restoreVerb(head, relation, tag, i);
  }
  joinNames(head, relation, tag);
  liftPrepositions(head, relation, tag);
  liftFromAuxiliaries(head, relation);
  repairSubjects({ head, relation, word, tag });
  return { head, relation };
}

/** Heads with what cannot be a tree taken out: cycles and places outside the text become roots. */
function saneHeads(heads: Int32Array, count: number): Int32Array {
  const head = heads.slice(0, count);
  const state = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (state[i]) continue;
    let at = i;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      const next = head[at] as number;
      if (next >= count || next < -1 || state[next] === 1) head[at] = -1;
      at = head[at] as number;
    }
    for (at = i; at >= 0 && state[at] === 1; at = head[at] as number) state[at] = 2;
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
  const form = word[i] as string;
  const own = tag[i];
  if (own === 'NNS') {
    // A form in -s behind a name and before a phrase: "before Holt arrives in India".
    const before = tag[i - 1];
    if ((before !== 'NNP' && before !== 'NNPS') || !BEFORE_PHRASE.has(tag[i + 1] as PennTag))
      return undefined;
    const isVerb = isKnownVerb(verbLemma(form, isKnownVerb)) && !isKnownNoun(nounLemma(form, isKnownNoun));
    return isVerb ? 'VBZ' : undefined;
  }
  // A name in small letters that is a past form: "Marsh, the premier, met Varga".
  if ((own !== 'NNP' && own !== 'NNPS') || isCapital(i)) return undefined;
  const lemma = verbLemma(form, isKnownVerb);
  return lemma !== form && isKnownVerb(lemma) && !form.endsWith('s') && !form.endsWith('ing')
    ? 'VBD'
    : undefined;
}

const BEFORE_PHRASE: ReadonlySet<PennTag> = new Set(['IN', 'TO', 'DT', 'NNP', 'PRP$', 'RB', 'CD']);

/** Dependents of a noun stand no further off than this. */
const REACH = 40;

/** Makes a noun a finite verb: the name before it its subject, its phrases obliques, its preposition a conjunction. */
function restoreVerb(head: Int32Array, relation: Uint8Array, tag: PennTag[], verb: number): void {
  let marked = false;
  let subject = -1;
  let object = -1;
  const end = Math.min(head.length, verb + REACH);
  for (let c = Math.max(0, verb - REACH); c < end; c++) {
    if (head[c] !== verb) continue;
    const noun = (tag[c] as PennTag).startsWith('NN');
    if (relation[c] === R.case) {
      relation[c] = R.mark;
      marked = true;
    } else if (relation[c] === R.nmod) relation[c] = R.obl;
    else if (noun && c < verb) subject = c;
    else if (noun && object < 0) object = c;
  }
  if (object >= 0) relation[object] = R.obj;
  // The words behind the first of a name hang on it.
  for (let c = object + 1; object >= 0 && c < end; c++)
    if (head[c] === verb && relation[c] === R.flat) head[c] = object;
  if (subject >= 0) relation[subject] = R.nsubj;
  const up = head[verb] as number;
  if (subject < 0 && up >= 0 && up < verb && (tag[up] as PennTag).startsWith('NN'))
    takeOver(head, relation, verb, up, end);
  else if (relation[verb] !== R.root) relation[verb] = marked ? R.advcl : R.parataxis;
}

/** Puts a verb in the place of the noun that it hung on, which becomes its subject. */
function takeOver(head: Int32Array, relation: Uint8Array, verb: number, noun: number, end: number): void {
  head[verb] = head[noun] as number;
  relation[verb] = relation[noun] as number;
  head[noun] = verb;
  relation[noun] = R.nsubj;
  for (let c = verb + 1; c < end; c++) {
    if (head[c] !== noun) continue;
    head[c] = verb;
    if (relation[c] === R.nmod) relation[c] = R.obl;
  }
}

/** Auxiliaries have no dependents: what the parser hung on one belongs to its verb. */
function liftFromAuxiliaries(head: Int32Array, relation: Uint8Array): void {
  for (let i = 0; i < head.length; i++) {
    const up = head[i] as number;
    const kind = up < 0 ? -1 : (relation[up] as number);
    if (kind === R.aux || kind === R['aux:pass'] || kind === R.cop) {
      const verb = head[up] as number;
      if (verb >= 0 && verb !== i) head[i] = verb;
    }
  }
}
