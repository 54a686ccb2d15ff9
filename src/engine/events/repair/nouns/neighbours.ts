import { wordSet } from '../../../collections';
import { ROLES } from '../../../ner/data/titles.data';
import { R } from '../../relations';
import { REACH, type Parse } from '../parse';

/** Puts right what a name without a comma before it names: the words that it stands right behind. */
export function restoreNeighbours(parse: Parse): void {
  const { relation, word } = parse;
  for (let name = 2; name < word.length; name++)
    if (relation[name] === R.appos) {
      restoreRole(parse, name);
      restoreListed(parse, name);
    }
}

/**
 * "Oru (O) chief |Lena Rao| left", "its ally |Oru| left": a role before a name describes it, and the name, no body that the role is of,
 * takes its place in the sentence.
 */
function restoreRole({ head, relation, tag, word }: Parse, name: number): void {
  let up = head[name];
  let first = leftmostOf({ head, word }, name);
  // "Oru (O) |chief| Lena Rao", where the name was hung on the role, and that on the body
  const isHung = up > 1 && up === first - 1 && relation[up] === R.appos && word[up - 1] === ')';
  if (isHung && ROLES.has(word[up]) && tag[head[up]].startsWith('NNP')) {
    [head[name], head[up], relation[up]] = [head[up], name, R.compound];
    [up, first] = [head[name], up];
  }
  if (up < 0 || up >= first || !tag[name].startsWith('NNP')) return;
  const isLabelled =
    word[first - 1] === ')' && up < first - 2 && ROLES.has(word[name - 1]) && tag[up].startsWith('NNP');
  const isRelated = up === first - 1 && first === name && RELATED.has(word[up]) && tag[up] === 'NN';
  if (!isLabelled && !isRelated) return;
  [head[name], relation[name]] = [head[up], relation[up]];
  [head[up], relation[up]] = [name, R.compound];
  if (isRelated)
    for (let c = Math.max(0, up - REACH); c < up; c++)
      if (head[c] === up && relation[c] !== R.amod) head[c] = name;
}

/** Nouns of whose something or somebody is, which stand before its name. */
const RELATED = wordSet('ally partner rival subsidiary parent affiliate predecessor successor');

/** "Rao, along with members |Lind| and Vale, left": whom a name right behind another noun renames is not the one before that. */
function restoreListed({ head, relation, tag, word }: Parse, name: number): void {
  const up = head[name];
  const noun = leftmostOf({ head, word }, name) - 1;
  if (noun <= up || up < 0 || head[noun] !== up || relation[noun] !== R.nmod) return;
  // "the Ministry of Ports |(MP)|" are the letters of the whole
  if (word[noun + 1] !== '(' && /^NNP?S$/u.test(tag[noun]) && tag[name].startsWith('NNP')) head[name] = noun;
}

/** The first token of the words right before a name that hang on it. */
function leftmostOf({ head, word }: Pick<Parse, 'head' | 'word'>, name: number): number {
  let first = name;
  while (first > 0 && head[first - 1] === name && word[first - 1] !== ',') first--;
  return first;
}
