import type { PennTag } from '../../../syntax/types';
import { R } from '../../relations';
import { hasBreak, type Parse } from '../parse';

/**
 * A name between commas that was taken for the second of a list without "and" renames the noun before it: "the
 * minister of trade, Lena Varga, will".
 */
export function restoreAppositions({ head, relation, word, tag }: Parse): void {
  const lists = new Set<number>();
  for (let i = 0; i < word.length; i++) {
    const up = head[i];
    if (relation[i] === R.cc && up >= 0) {
      lists.add(up);
      if (relation[up] === R.conj) lists.add(head[up]);
    }
  }
  for (let i = 1; i < word.length; i++) {
    const up = head[i];
    if (isPair(word, tag, up, i)) {
      if (relation[i] === R.appos) relation[i] = R.conj;
      continue;
    }
    if (relation[i] !== R.conj || up < 0 || lists.has(i) || lists.has(up)) continue;
    if (tag[i] !== 'NNP' || !tag[up]?.startsWith('NN') || !hasBreak(word, up, i)) continue;
    relation[i] = R.appos;
  }
}

/** "a decision |a court| overturned", taken for two names of one thing: who does what a clause without a pronoun tells of a noun. */
export function restoreDoers({ head, relation, word, tag }: Parse): void {
  for (let verb = 2; verb < word.length; verb++) {
    const noun = head[verb];
    const doer = tag[verb - 1] === 'RB' ? verb - 2 : verb - 1;
    if (relation[verb] !== R['acl:relcl'] || (tag[verb] !== 'VBD' && tag[verb] !== 'VBZ')) continue;
    if (relation[doer] !== R.appos || head[doer] !== noun || noun > doer || hasBreak(word, noun, doer))
      continue;
    if (tag[noun + 1] === 'DT' || tag[noun + 1] === 'NNP') [head[doer], relation[doer]] = [verb, R.nsubj];
  }
}

/** "Oru, |Estal| sign pact", as headlines have it: two names whose verb is in the plural. */
function isPair(word: readonly string[], tag: readonly PennTag[], first: number, second: number): boolean {
  const areNames = isName(tag[first]) && isName(tag[second]);
  return first === second - 2 && word[second - 1] === ',' && areNames && tag[second + 1] === 'VBP';
}

function isName(tag: PennTag | undefined): boolean {
  return tag?.startsWith('NNP') ?? false;
}
