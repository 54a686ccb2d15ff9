import { climb } from '../../../syntax/heads';
import { ASKING_WORDS } from '../../lexicon/lexicon.data';
import { R } from '../../relations';
import { childOf, isFinite, isNear, isSubject, REACH, type Parse } from '../parse';

/** Puts right how a verb goes on behind a small word: "only to lose", "try and win", "as rain fell", "talked about how it fell". */
export function repairChains(parse: Parse): void {
  const { relation, tag, word } = parse;
  for (let i = 2; i + 1 < word.length; i++) {
    if (word[i] === ';') divideAtSemicolon(parse, i);
    else if (word[i] === 'only' && word[i - 1] === ',') releaseOutcome(parse, i);
    else if (word[i] === 'and' && TRYING.test(word[i - 1])) joinAttempt(parse, i);
    else if (word[i] === 'and' && word[i - 1] !== ',') joinBehindAfter(parse, i);
    else if (word[i] === 'as' && relation[i] === R.case) attachSame(parse, i);
    else if (word[i] === 'as' && relation[i] === R.mark) releaseMeanwhile(parse, i);
    else if (ASKING_WORDS.has(word[i]) && tag[i - 1] === 'IN' && tag[i - 2]?.startsWith('VB'))
      restoreAsked(parse, i);
  }
}

/** "agreed to talks, |only to see Oru withdraw|": what came of it, which nobody wanted. */
function releaseOutcome({ head, relation, tag, word }: Parse, only: number): void {
  const verb = head[only + 1];
  if (word[only + 1] !== 'to' || tag[verb] !== 'VB' || !isNear(only, verb) || head[verb] > only) return;
  if (relation[verb] === R.xcomp || relation[verb] === R.advcl) relation[verb] = R.parataxis;
}

/** "won it on the same day |as Acme|", taken for what one won it as: it says which day is the same. */
function attachSame({ head, relation, tag, word }: Parse, as: number): void {
  const noun = as - 1;
  const other = head[as];
  if (!tag[noun]?.startsWith('NN') || word[noun - 1] !== 'same' || head[noun - 1] !== noun) return;
  if (other > as && head[other] === head[noun]) [head[other], relation[other]] = [noun, R.nmod];
}

const TRYING = /^try(?:ing)?$/u;

/** "meet to |try and decide|": to try to decide. */
function joinAttempt({ head, relation, tag }: Parse, and: number): void {
  const attempt = and - 1;
  const verb = and + 1;
  if (tag[verb] !== 'VB' || head[verb] !== attempt || relation[verb] !== R.conj) return;
  [head[and], relation[and], relation[verb]] = [verb, R.mark, R.xcomp];
}

/**
 * "resigned a day after crowds broke in |and nine were killed|", taken for what else happened when somebody resigned: without a comma a
 * clause with a subject of its own goes on with the one behind "after".
 */
function joinBehindAfter({ head, relation, tag, word }: Parse, and: number): void {
  const verb = head[and];
  const first = head[verb] ?? -1;
  if (relation[verb] !== R.conj || verb < and || !isFinite(tag[first]) || !isNear(first, verb)) return;
  const subject = [R.nsubj, R['nsubj:pass']].map((kind) => childOf(head, relation, verb, kind));
  if (Math.max(...subject) < and) return;
  for (let clause = first + 1; clause < and; clause++) {
    const mark = childOf(head, relation, clause, R.mark);
    if (head[clause] !== first || relation[clause] !== R.advcl || word[mark] !== 'after') continue;
    if (mark > first && isFinite(tag[clause])) head[verb] = clause;
  }
}

/** "warned of a flood |as rain fell|", taken for what they warned: no clause that is told begins with "as". */
function releaseMeanwhile({ head, relation }: Parse, as: number): void {
  const verb = head[as];
  if (verb > as && relation[verb] === R.ccomp && head[verb] < as) relation[verb] = R.advcl;
}

/** "talked |about how his daughter knocked|", taken for a phrase and a clause of its own: it is what they talked about. */
function restoreAsked({ head, relation, tag, word }: Parse, asking: number): void {
  const [teller, about] = [asking - 2, asking - 1];
  if (head[asking] !== teller || relation[asking] !== R.obl || head[about] !== asking) return;
  let finite = asking + 1;
  const end = Math.min(word.length, asking + REACH);
  while (finite < end && !isFinite(tag[finite])) finite++;
  if (finite >= end) return;
  const verb = relation[finite] === R.aux || relation[finite] === R['aux:pass'] ? head[finite] : finite;
  if (head[verb] !== teller || verb < finite || childOf(head, relation, verb, R.mark) >= 0) return;
  for (let c = asking + 1; c < verb; c++) {
    if (head[c] !== verb || !isSubject(relation, c)) continue;
    [head[verb], relation[verb]] = [teller, R.ccomp];
    [head[about], relation[about]] = [verb, R.mark];
    [head[asking], relation[asking]] = [verb, R.advmod];
    return;
  }
}

/** "|in Oru| a flood killed two; in Lund a fire killed one", hung on the last verb: what stands before a semicolon is told with the verb before it. */
function divideAtSemicolon({ head, relation, tag, word }: Parse, semicolon: number): void {
  const from = Math.max(0, semicolon - REACH, word.lastIndexOf(';', semicolon - 1) + 1);
  let finite = semicolon - 1;
  while (finite >= from && !isFinite(tag[finite])) finite--;
  if (finite < from) return;
  const verb = climb(head, finite, (_, up) => up >= from && up < semicolon);
  if (relation[verb] === R.obl) return;
  for (let c = from; c < semicolon; c++) if (head[c] > semicolon && relation[c] === R.obl) head[c] = verb;
}
