import { wordSet } from '../../../collections';
import type { Context } from '../../context';
import { R } from '../../relations';
import { childWith, isVerb, type Tree } from '../../tree';

/**
 * Whether a word of a headline stands in a part that asks or is a label, as those of columns and features are: "Why Oru left",
 * "A bitter harvest: How one night sank the talks", "The night the lights went out", "Inside Acme, engineers walk out". What such words tell is news only
 * where the article tells it once more.
 */
export function isComment({ tree, article, mentionAt, sentenceStart }: Context, token: number): boolean {
  const begin = sentenceStart[token];
  let [first, end] = [begin, token + 1];
  for (let i = begin; i < token; i++) if (PARTS.test(tree.word[i])) first = i + 1;
  // "Hoax: Rao killed in crash", but not "Hoax caller: Man jailed"
  if (first > begin && tree.word.slice(begin, first - 1).every((word) => UNTRUE.has(word))) return true;
  while (end < tree.count && sentenceStart[end] === begin && !PARTS.test(tree.word[end])) end++;
  const opening = article.text.slice(tree.start[first], tree.end[first]);
  // not "WHO declares an outbreak"
  const asks = ASKING.has(tree.word[first]) && mentionAt[first] === -1 && !/^\p{Lu}{2}/u.test(opening);
  return asks || tree.word[end - 1] === '?' || namesTime(tree, first) || isInLabel(tree, token);
}

/** "The night the lights went out", "The day Oru voted" */
function namesTime({ word, tag }: Tree, first: number): boolean {
  return word[first] === 'the' && TIMES.has(word[first + 1]) && SUBJECTS.test(tag[first + 2] ?? '');
}

const TIMES = wordSet('night day morning evening moment week summer winter year');
const SUBJECTS = /^(?:DT|NNPS?|PRP\$?)$/u;

const UNTRUE = wordSet('hoax rumour rumours rumor rumors fake news myth myths');
const PARTS = /^[:;|–—]$/u;
const ASKING = wordSet('why how what whose inside');

/** "A fire that |burned| a hole in the budget": whether a noun with nothing said of it governs the relative clause of a word. */
function isInLabel(tree: Tree, token: number): boolean {
  let isRelative = false;
  let at = token;
  for (let steps = 0; tree.head[at] >= 0 && steps < HIGHEST; steps++) {
    isRelative ||= tree.relation[at] === R['acl:relcl'];
    at = tree.head[at];
  }
  return isRelative && !isVerb(tree, at) && childWith(tree, at, R.cop) < 0;
}

const HIGHEST = 20;
