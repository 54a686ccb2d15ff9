import type { PennTag, Syntax } from '../syntax/types';
import { isKnownNoun, isKnownVerb } from './lexicon';
import { nounLemma, verbLemma } from './lemma';
import { R } from './relations';

/**
 * Heads and relations of a parse with what cannot be right put right: cycles and heads outside the text become roots,
 * auxiliaries give up their dependents, and verbs that were taken for plural nouns ("before Vance arrives in India")
 * become verbs. Changes `tag` in place.
 */
export function repairTree(
  syntax: Syntax,
  word: readonly string[],
  tag: PennTag[],
): { readonly head: Int32Array; readonly relation: Uint8Array } {
  const head = saneHeads(syntax.head, word.length);
  const relation = syntax.relation.map((id, i) => (head[i] === -1 ? R.root : id));
  for (let i = 1; i + 1 < word.length; i++)
    if (isMistakenVerb(word, tag, i)) restoreVerb(head, relation, tag, i);
  liftFromAuxiliaries(head, relation);
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

/** A form in -s behind a name and before a phrase, which is a form of a verb that tells events, and of no such noun. */
function isMistakenVerb(word: readonly string[], tag: readonly PennTag[], i: number): boolean {
  if (tag[i] !== 'NNS' || (tag[i - 1] !== 'NNP' && tag[i - 1] !== 'NNPS')) return false;
  if (!BEFORE_PHRASE.has(tag[i + 1] as PennTag)) return false;
  const form = word[i] as string;
  return isKnownVerb(verbLemma(form, isKnownVerb)) && !isKnownNoun(nounLemma(form, isKnownNoun));
}

const BEFORE_PHRASE: ReadonlySet<PennTag> = new Set(['IN', 'TO', 'DT', 'NNP', 'PRP$', 'RB', 'CD']);

/** Dependents of a noun stand no further off than this. */
const REACH = 40;

/** Makes a noun a finite verb: the name before it its subject, its phrases obliques, its preposition a conjunction. */
function restoreVerb(head: Int32Array, relation: Uint8Array, tag: PennTag[], verb: number): void {
  tag[verb] = 'VBZ';
  let marked = false;
  let subject = -1;
  for (let c = Math.max(0, verb - REACH); c < Math.min(head.length, verb + REACH); c++) {
    if (head[c] !== verb) continue;
    if (relation[c] === R.case) {
      relation[c] = R.mark;
      marked = true;
    } else if (relation[c] === R.nmod) relation[c] = R.obl;
    else if (c < verb && (tag[c] as PennTag).startsWith('NN')) subject = c;
  }
  if (subject >= 0) relation[subject] = R.nsubj;
  if (relation[verb] !== R.root) relation[verb] = marked ? R.advcl : R.parataxis;
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
