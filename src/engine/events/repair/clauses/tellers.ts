import { verbLemma } from '../../../syntax/lemma';
import { TELL_CLAUSE } from '../../lexicon/frames.data';
import { isKnownVerb } from '../../lexicon/lexicon';
import { R } from '../../relations';
import { childOf, isFinite, isNear, isSubject, REACH, type Parse } from '../parse';

/** Puts right who tells what by a verb of telling. */
export function repairTellers(parse: Parse): void {
  const { tag, word } = parse;
  for (let verb = 1; verb < word.length; verb++) {
    if (!isFinite(tag[verb]) || !TELL_CLAUSE.has(verbLemma(word[verb], isKnownVerb))) continue;
    restoreListed(parse, verb);
    restoreSecond(parse, verb);
  }
}

/**
 * "Acme sued Lind and Moss, both makers, and |Oru|, their buyer, said it would leave", taken for a third that is sued, as the speaker tells:
 * who stands right before a verb that has no subject but a clause of its own behind it is the one who says that.
 */
function restoreListed({ head, relation, tag, word }: Parse, said: number): void {
  if (subjectOf({ head, relation }, said) >= 0 || clauseBehind({ head, relation }, said) < 0) return;
  const did = childOf(head, relation, said, R.ccomp);
  const object = did < 0 ? -1 : objectOf({ head, relation }, did, said);
  if (object < 0 || subjectOf({ head, relation }, did) < 0) return;
  for (let last = said - 1; last > object; last--) {
    if (relation[last] !== R.conj || (head[last] !== object && head[head[last]] !== object)) continue;
    const and = childOf(head, relation, last, R.cc);
    if (and < 0 || word[and] !== 'and' || word[and - 1] !== ',' || !tag[last].startsWith('NN')) return;
    [head[last], relation[last]] = [said, R.nsubj];
    [head[did], relation[did]] = [head[said], relation[said]];
    [head[said], relation[said]] = [did, R.conj];
    for (let c = and - 1; c <= and; c++) head[c] = said;
    return;
  }
}

/** "The board said three players were dead and |announced| that it was leaving": "it" is not the players, who announce nothing. */
function restoreSecond({ head, relation, tag, word }: Parse, announced: number): void {
  const did = head[announced];
  const said = did < 0 ? -1 : head[did];
  if (
    relation[announced] !== R.conj ||
    relation[did] !== R.ccomp ||
    !isNear(said, did) ||
    !isFinite(tag[said])
  )
    return;
  if (subjectOf({ head, relation }, announced) >= 0) return;
  const many = subjectOf({ head, relation }, did);
  const own = subjectOf({ head, relation }, said);
  const clause = clauseBehind({ head, relation }, announced);
  const it = clause < 0 ? -1 : subjectOf({ head, relation }, clause);
  if (many < 0 || own < 0 || word[it] !== 'it' || !/^NNP?S$/u.test(tag[many]) || /S$/u.test(tag[own])) return;
  head[announced] = said;
}

function subjectOf({ head, relation }: Pick<Parse, 'head' | 'relation'>, verb: number): number {
  const last = Math.min(head.length, verb + REACH);
  for (let c = Math.max(0, verb - REACH); c < last; c++)
    if (head[c] === verb && isSubject(relation, c)) return c;
  return -1;
}

function objectOf({ head, relation }: Pick<Parse, 'head' | 'relation'>, verb: number, limit: number): number {
  for (let c = verb + 1; c < limit; c++) if (head[c] === verb && relation[c] === R.obj) return c;
  return -1;
}

function clauseBehind({ head, relation }: Pick<Parse, 'head' | 'relation'>, verb: number): number {
  for (let c = verb + 1; c < Math.min(head.length, verb + REACH); c++)
    if (head[c] === verb && relation[c] === R.ccomp) return c;
  return -1;
}
