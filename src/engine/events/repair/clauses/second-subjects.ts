import { R } from '../../relations';
import { hasBreak, isSubject, type Parse } from '../parse';

/**
 * Two subjects that the parser gave one verb, where the first is that of what is said: "|The ferry|, carrying 90 people, sank, the
 * owner said".
 */
export function divideSubjects({ head, relation, word, tag }: Parse): void {
  const first = new Int32Array(word.length).fill(-1);
  const second = new Int32Array(word.length).fill(-1);
  const isPassive = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const up = head[i];
    if (up < 0) continue;
    if (relation[i] === R['aux:pass']) isPassive[up] = 1;
    if (!isSubject(relation, i)) continue;
    if (first[up] < 0) first[up] = i;
    else second[up] = i;
  }
  for (let i = 0; i < word.length; i++) {
    const up = head[i];
    if (up <= i || first[up] < 0 || second[up] < 0) continue;
    const isSaid = relation[i] === R.ccomp && first[i] < 0 && first[up] < i && i < second[up];
    if (isSaid) [head[first[up]], relation[first[up]]] = [i, isPassive[i] === 1 ? R['nsubj:pass'] : R.nsubj];
  }
  for (let i = 1; i < word.length; i++) {
    // "Oil |ignited| in a store and the flames swept the hall", taken for oil that was ignited and swept the hall
    const oil = relation[i] === R.acl && tag[i] === 'VBN' ? head[i] : -1;
    const swept = oil >= 0 && oil === i - 1 ? head[oil] : -1;
    if (swept < i || first[swept] !== oil || second[swept] < i) continue;
    if (!isJoined({ head, relation, word, tag }, i, second[swept])) continue;
    tag[i] = 'VBD';
    [head[oil], relation[oil]] = [i, R.nsubj];
    [head[i], relation[i]] = [head[swept], relation[swept]];
    [head[swept], relation[swept]] = [i, R.conj];
  }
}

/** Whether "and" joins the clause of a verb to that of a subject behind it, with no comma before. */
function isJoined({ head, relation, word }: Parse, verb: number, subject: number): boolean {
  for (let i = subject - 1; i > verb && !hasBreak(word, verb, i); i--)
    if (relation[i] === R.cc && word[i] === 'and') return head[i] === head[subject];
  return false;
}
