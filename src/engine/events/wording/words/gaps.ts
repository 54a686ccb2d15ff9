import { itemAt } from '../../../collections';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import type { Context } from '../../context';
import { isHyphen, isNoun, type Tree } from '../../tree';
import type { Parts } from './parts';

/** "alert raised |The| couple have been named": where a heading or caption has been glued to the sentence behind it. */
export function isSeam(context: Context, token: number): boolean {
  const { article, mentionAt, sentenceStart, tree } = context;
  if (mentionAt[token] !== -1 || sentenceStart[token] === token) return false;
  if (tree.tag[token] !== 'DT') return opensSentence(context, token);
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(article.text.charAt(tree.start[i]));
  if (!isCapital(token) || !/^\p{Ll}/u.test(article.text.charAt(tree.start[token - 1]))) return false;
  // "in |The| Time of Your Life", "performs |The| Wall"
  const noun = tree.head[token];
  return tree.tag[token - 1] !== 'IN' && !(noun >= 0 && isCapital(noun));
}

/** "eases curbs |Businesses| in Oru", "on Friday |Meanwhile|, shares": a common noun behind another one, or an adverb, with a capital in running text. */
function opensSentence({ article, tree }: Context, token: number): boolean {
  const [before, tag, next] = [tree.tag[token - 1], tree.tag[token], token + 1];
  const letter = (i: number): string => article.text.charAt(tree.start[i]);
  const isSecond = tag === 'NNS' && /^NNS?$/u.test(before) && /^\p{Ll}/u.test(letter(token - 1));
  if (!isSecond && (tag !== 'RB' || tree.word[next] !== ',')) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(article.text.slice(tree.start[token], tree.end[token])) &&
    /^[\p{Ll},]/u.test(letter(next))
  );
}

/** "after the quake |Estal| police arrested": no common noun stands in the phrase of a people before its adjective. */
export function opensPeople({ article, mentionAt, mentions, tree }: Context, token: number): boolean {
  if (tree.tag[token] !== 'JJ' || !/^NNS?$/u.test(tree.tag[token - 1] ?? '')) return false;
  const isPeople = itemAt(mentions, mentionAt[token])?.type === 'group';
  return (
    isPeople && mentionAt[token - 1] === -1 && /^\p{Ll}/u.test(article.text.charAt(tree.start[token - 1]))
  );
}

/** "reports of |what| [would prove fatal] come from Oru": a pronoun without the clause that it stands for. */
export function isLeftFrom(tree: Tree, token: number, next: number | undefined): boolean {
  return tree.tag[token] === 'WP' && tree.word[token] === 'what' && next !== token + 1;
}

/** "States control the shore|, and Oru has| closed it": the subject of another clause before the verb. */
export function isNextClause({ context: { tree } }: Parts, from: number, to: number): boolean {
  if (tree.word[from] !== ',' || tree.tag[from + 1] !== 'CC') return false;
  let last = to;
  while (last > from && GROUP.has(tree.tag[last])) last--;
  return last > from + 1 && last < to && isNoun(tree, last);
}

/** Auxiliaries and adverbs before a verb. */
const GROUP: ReadonlySet<PennTag> = new Set(['MD', 'VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'RB']);

/** Whether the words are of two sentences, or stop before the verb of what they tell: "says that |following the talks|". */
export function lacksClause(context: Context, first: number, last: number): boolean {
  const { tree } = context;
  let isOpen = false;
  for (let i = first; i <= last; i++) {
    if (i > first && isSeam(context, i)) return true;
    if (tree.word[i] === 'that' && tree.tag[i] === 'IN') isOpen = true;
    else if (FINITE_TAGS.has(tree.tag[i])) isOpen = false;
  }
  return isOpen;
}

/** The token right behind another one, the hidden time with its preposition aside: "a bill |on Monday| that". */
export function nextTo(parts: Parts, token: number): number {
  const { tag } = parts.context.tree;
  let next = token + 1;
  if (tag[next] === 'IN' && parts.isHidden(next + 1)) next++;
  while (parts.isHidden(next)) next++;
  return next;
}

/** "and |- in a bid to deceive -| told", "water |- from its depot|": what stands behind a dash, or opens with "and", is no part of the clause. */
export function opensAside(tree: Tree, begin: number): boolean {
  const isDash = (token: number): boolean => DASH.test(tree.word[token] ?? '') && !isHyphen(tree, token);
  return tree.tag[begin] === 'CC' || isDash(begin) || isDash(begin - 1);
}

const DASH = /^(?:--?|[–—])$/u;
