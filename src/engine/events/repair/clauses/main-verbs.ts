import { isKnownVerb } from '../../lexicon/lexicon';
import { INTRANSITIVE, REPORTING_VERBS } from '../../lexicon/lexicon.data';
import { verbLemma } from '../../../syntax/lemma';
import { firstAbove } from '../../../syntax/heads';
import { R, RelationSet } from '../../relations';
import { childOf, isNear, isSubject, REACH, type Parse } from '../parse';

/**
 * "A man who had come via Oru |tested| positive, said the mayor" and "Acme, which drills there, |named| fields", taken for how the
 * man came and Acme drills: behind a clause about a noun the noun's own verb follows.
 */
export function restoreMainVerbs(parse: Parse): void {
  const { head, relation, tag, word } = parse;
  restorePasts(parse);
  releasePasts(parse);
  for (let verb = 3; verb < word.length; verb++) {
    const clause = relativeOver(parse, verb);
    if (clause < 0 || !LOST.has(relation[verb]) || (tag[verb] !== 'VBN' && tag[verb] !== 'VBD')) continue;
    if (!isNear(clause, verb) || hasOpener(parse, verb)) continue;
    const noun = head[clause];
    if (!isNear(noun, clause) || !tag[noun]?.startsWith('NN')) continue;
    if (relation[noun] === R.root) {
      if (isClosed(parse, clause, verb)) takeRoot(parse, clause, noun, verb);
    } else if (relation[verb] === R.advcl && isSaidBelow(parse, noun, verb)) {
      [head[verb], relation[verb]] = [head[noun], R.ccomp];
      takeSubject(parse, clause, noun, verb);
    }
  }
}

/**
 * "arrived on Monday and |planned| to leave", "won, and Lind |elected| to bat", taken for a participle: beside a past without an
 * auxiliary it is one, too.
 */
function restorePasts({ head, relation, tag, word }: Parse): void {
  for (let to = 2; to + 1 < word.length; to++) {
    const verb = to - 1;
    const first = head[verb];
    const isOpen = word[to] === 'to' && head[head[to]] === verb && relation[head[to]] === R.xcomp;
    if (!isOpen || tag[verb] !== 'VBN' || relation[verb] !== R.conj || tag[first] !== 'VBD') continue;
    const isUndergone =
      childOf(head, relation, first, R['nsubj:pass']) >= 0 ||
      [R.aux, R['aux:pass']].some(
        (kind) => childOf(head, relation, first, kind) >= 0 || childOf(head, relation, verb, kind) >= 0,
      );
    if (isUndergone) continue;
    tag[verb] = 'VBD';
    const own = childOf(head, relation, verb, R['nsubj:pass']);
    if (own >= 0) relation[own] = R.nsubj;
  }
}

/** "Oru |proposed| limits for the fleet", taken for limits that were proposed: a past with its subject before it describes nothing. */
function releasePasts({ head, relation, tag, word }: Parse): void {
  for (let verb = 1; verb + 1 < head.length; verb++) {
    const noun = head[verb];
    if (tag[verb] !== 'VBD' || relation[verb] !== R.amod || noun < verb) continue;
    const isDone = childOf(head, relation, verb, R.nsubj) >= 0;
    // not "before the rig |exploded| point out"
    const isDoneTo = !INTRANSITIVE.has(verbLemma(word[verb], isKnownVerb));
    if (!isDone || !isDoneTo || childOf(head, relation, noun, R.nsubj) >= 0) continue;
    [head[verb], relation[verb]] = [head[noun], relation[noun]];
    [head[noun], relation[noun]] = [verb, R.obj];
    for (let c = Math.max(0, verb - REACH); c < Math.min(head.length, noun + REACH); c++)
      if (head[c] === noun && (c < verb || relation[c] === R.punct)) head[c] = verb;
  }
}

/** How a verb hangs that was hung into the clause before it. */
const LOST = new RelationSet([R.advcl, R.acl, R.conj, R.parataxis]);

/** The clause about a noun that a verb was hung into; -1 where it is in none. */
function relativeOver({ head, relation }: Parse, verb: number): number {
  return firstAbove(head, head[verb], (at) => relation[at] === R['acl:relcl']);
}

/** Whether a clause has an auxiliary or a conjunction, or a subject that no preposition makes part of what stands before. */
function hasOpener(parse: Parse, verb: number): boolean {
  const { head, relation } = parse;
  for (let c = Math.max(0, verb - REACH); c < verb; c++) {
    if (head[c] !== verb) continue;
    if (OPENERS.has(relation[c])) return true;
    if (isSubject(relation, c) && childOf(head, relation, c, R.case) < 0) return true;
  }
  return false;
}

const OPENERS = new RelationSet([R.mark, R.aux, R['aux:pass'], R.case, R.cc]);

/** "Acme, which …, |named| fields.": commas around the clause, an object behind the verb, and a full stop. */
function isClosed({ head, relation, tag, word }: Parse, clause: number, verb: number): boolean {
  const noun = head[clause];
  const next = verb + 1;
  const isDone = tag[next]?.startsWith('NN') || tag[next] === 'DT' || tag[next] === 'PRP$';
  // "Rao, who was arrested, |called| for marches": a past beside a participle is none of what was done to Rao
  const isOther = tag[verb] === 'VBD' && tag[clause] === 'VBN';
  let end = noun + 1;
  while (head[end] === noun && relation[end] === R.flat) end++;
  if (word[end] !== ',' || word[verb - 1] !== ',' || !(isDone || isOther)) return false;
  for (let c = verb; c < Math.min(head.length, verb + REACH); c++)
    if (head[c] === noun && relation[c] === R.punct && word[c] === '.') return true;
  return false;
}

/** "…, |said| the mayor": a verb of saying behind a comma, with who says it behind it, has no subject before it. */
function isSaidBelow({ head, relation, word }: Parse, noun: number, verb: number): boolean {
  const saying = head[noun];
  if (!isNear(verb, saying) || relation[noun] !== R.nsubj || word[saying - 1] !== ',') return false;
  if (!REPORTING_VERBS.has(verbLemma(word[saying], isKnownVerb))) return false;
  for (let c = saying + 1; c < Math.min(head.length, saying + REACH); c++)
    if (head[c] === saying && relation[c] === R.nsubj) return true;
  return false;
}

/** Makes the verb the root, with what hung on the noun, and the noun its subject. */
function takeRoot(parse: Parse, clause: number, noun: number, verb: number): void {
  const { head, relation, tag } = parse;
  [head[verb], relation[verb]] = [-1, R.root];
  for (let c = verb; c < Math.min(head.length, verb + REACH); c++) if (head[c] === noun) head[c] = verb;
  const object = verb + 1;
  if (head[object] === verb && relation[object] === R.xcomp && tag[object]?.startsWith('NN'))
    relation[object] = R.obj;
  takeSubject(parse, clause, noun, verb);
}

/** Gives the verb its noun, and what was taken for its subject to the clause before: "come |via Oru|". */
function takeSubject({ head, relation, tag }: Parse, clause: number, noun: number, verb: number): void {
  for (let c = clause + 1; c < verb; c++)
    if (head[c] === verb && isSubject(relation, c)) [head[c], relation[c]] = [clause, R.obl];
  [head[noun], relation[noun], tag[verb]] = [verb, R.nsubj, 'VBD'];
}
