import type { PennTag } from '../../../syntax/types';
import { R } from '../../relations';
import { hasBreak, isNear, type Parse } from '../parse';

/**
 * A name between commas that was taken for the second of a list without "and" renames the noun before it: "the
 * minister of trade, Lena Varga, will".
 */
export function restoreAppositions(parse: Parse): void {
  const { head, relation, word, tag } = parse;
  const joined = joinSubjects(parse);
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
    if (joined.has(i)) continue;
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

/**
 * "Ada Oru, |Bo Estal|, |Rao| sign pact", as headlines have it: names in a row before a verb in the plural do it together, wherever they
 * hang. Gives all but the first.
 */
function joinSubjects(parse: Parse): ReadonlySet<number> {
  const joined = new Set<number>();
  for (let verb = 3; verb < parse.tag.length; verb++) {
    if (parse.tag[verb] !== 'VBP') continue;
    const { head, relation } = parse;
    const [first, ...others] = namesBefore(parse, verb);
    if (head[first] !== verb && head[others.at(-1) ?? first] !== verb) continue;
    if (others.length > 0) [head[first], relation[first]] = [verb, R.nsubj];
    for (const other of others) {
      [head[other], relation[other]] = [first, R.conj];
      joined.add(other);
    }
  }
  return joined;
}

/** The heads of the names that stand in a row with commas at the front of a clause, up to its verb; none where something else stands there. */
function namesBefore({ head, tag, word }: Parse, verb: number): readonly number[] {
  const names: number[] = [];
  let end = verb;
  do {
    let start = end;
    while (isName(tag[start - 1]) && isNear(start, verb + 1)) start--;
    if (start === end) return [];
    let name = start;
    while (head[name] > name && head[name] < end) name = head[name];
    names.unshift(name);
    end = start - 1;
  } while (word[end] === ',');
  return end < 0 || FRONT.has(tag[end]) ? names : [];
}

/** What stands before a clause. */
const FRONT: ReadonlySet<PennTag> = new Set(['.', ':', "''", '``']);

function isName(tag: PennTag | undefined): boolean {
  return tag?.startsWith('NNP') ?? false;
}
