import { nounLemma, verbLemma } from '../../../syntax/lemma';
import type { PennTag } from '../../../syntax/types';
import { isKnownNoun, isKnownVerb } from '../../lexicon/lexicon';
import { R } from '../../relations';
import { REACH, type Parse } from '../parse';

/** Puts right a verb that was taken for a noun; whether there is one. */
export function restoreMistakenVerb(
  { head, relation, word, tag }: Parse,
  isCapital: (token: number) => boolean,
  i: number,
): boolean {
  const verb = mistakenVerb(word, tag, isCapital, i);
  if (!verb) return false;
  tag[i] = verb;
  restoreVerb(head, relation, tag, i);
  return true;
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
