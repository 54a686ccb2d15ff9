import { isFinite, isNear, isSubject, REACH, type Parse } from '../parse';
import { R } from '../../relations';
import { firstAbove } from '../../../syntax/heads';

/** Puts right what "that" opens, where the parser took the clause behind it for a phrase. */
export function restoreBehindThat(parse: Parse): void {
  for (let i = 1; i + 2 < parse.word.length; i++) {
    if (parse.word[i] !== 'that') continue;
    if (parse.relation[i] === R.det) restoreRelative(parse, i);
    else if (parse.relation[i] === R.mark) restoreTold(parse, i);
  }
}

/**
 * "an update |that stopped trains on Friday|", taken for "stopped trains": a pronoun is no article, and what follows the trains is told
 * with them.
 */
function restoreRelative({ head, relation, tag }: Parse, that: number): void {
  const object = head[that];
  const noun = that - 1;
  let verb = that + 1;
  if (tag[verb] === 'RB') verb++;
  const isPast = tag[verb] === 'VBN' || tag[verb] === 'VBD';
  if (tag[that] !== 'WDT' || !isPast || relation[verb] !== R.amod || head[verb] !== object) return;
  if (!isNear(verb, object) || !/^NNP?S?$/u.test(tag[noun] ?? '')) return;
  const above = head[object] === noun ? head[noun] : head[object];
  [head[that], relation[that], tag[verb]] = [verb, R.nsubj, 'VBD'];
  [head[verb], relation[verb]] = [noun, R['acl:relcl']];
  [head[object], relation[object]] = [verb, R.obj];
  const up = tag[above]?.startsWith('VB') ? above : firstAbove(head, above, (at) => isFinite(tag[at]));
  for (let c = object + 1; c < Math.min(head.length, object + REACH) && relation[c] !== R.punct; c++)
    if (head[c] === up && up < noun && relation[c] === R.obl) head[c] = verb;
}

/**
 * "warned |that Oru's refusal to call it a strike had confused| all", taken for a refusal that is warned of: what has an auxiliary is
 * no more than the infinitive's, but the verb of what is told.
 */
function restoreTold({ head, relation, tag }: Parse, that: number): void {
  const noun = head[that];
  if (relation[noun] !== R.ccomp || !isNear(that, noun) || !/^NNS?$/u.test(tag[noun])) return;
  for (let c = that; c < noun; c++)
    if (head[c] === noun && (isSubject(relation, c) || relation[c] === R.cop)) return;
  for (let aux = noun + 1; aux < Math.min(head.length, noun + REACH); aux++) {
    const verb = head[aux];
    if (relation[aux] !== R.aux || !isFinite(tag[aux]) || relation[verb] !== R.xcomp || verb < aux) continue;
    const infinitive = head[verb];
    if (relation[infinitive] !== R.acl || head[infinitive] !== noun) continue;
    for (let c = infinitive + 1; c < aux; c++)
      if (head[c] === verb && isSubject(relation, c)) [head[c], relation[c]] = [infinitive, R.xcomp];
    [head[verb], relation[verb]] = [head[noun], R.ccomp];
    [head[noun], relation[noun], head[that]] = [verb, R.nsubj, verb];
    return;
  }
}
