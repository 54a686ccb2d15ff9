import { itemAt } from '../../collections';
import type { Context } from '../context';
import { isNoun, type Tree } from '../tree';

/** How many words may stand between "and" and the name that it joins: "and tech entrepreneur Paul Lindt". */
const LONGEST_TITLE = 5;

/**
 * Mentions that "and" joins to the mention `m` in the words, whatever the tree says: names of actors only, since
 * parsers often lose the second half of "India and the United States have launched".
 */
export function joinedMentions(context: Context, m: number, tokens: readonly [number, number]): number[] {
  const mention = itemAt(context.mentions, m);
  if (mention?.kind !== 'name') return [];
  const [first, last] = tokens;
  const right = joinedRight(context, last);
  const left = joinedLeft(context, first);
  return [left, right].filter((other) => other >= 0 && other !== m);
}

function joinedRight(context: Context, last: number): number {
  const { tree, mentionAt, mentions } = context;
  let at = last + 1;
  if (!isAnd(tree, at)) return -1;
  for (at++; at <= last + 1 + LONGEST_TITLE && at < tree.count; at++) {
    const m = mentionAt[at];
    if (itemAt(mentions, m)?.kind === 'name' && !introducesName(context, at, m))
      return isSide(context, m) && !beginsClause(context, at, m) ? m : -1;
    if (!isTitleWord(tree, at)) return -1;
  }
  return -1;
}

/** "Acme" in "Acme CEO Paul Lindt": a common noun goes on with another name. */
function introducesName(context: Context, from: number, m: number): boolean {
  const { tree, mentionAt, mentions } = context;
  let at = from;
  while (at < tree.count && mentionAt[at] === m) at++;
  const begin = at;
  while (at < tree.count && at - begin < 3 && mentionAt[at] === -1 && isTitleWord(tree, at)) at++;
  return itemAt(mentions, mentionAt[at])?.type === 'person' && mentionAt[at] !== m;
}

function joinedLeft(context: Context, first: number): number {
  const { tree, mentionAt, mentions } = context;
  for (let at = first - 1; at >= 0 && at >= first - LONGEST_TITLE - 1; at--) {
    if (isAnd(tree, at)) {
      const m = at > 0 ? mentionAt[at - 1] : -1;
      return itemAt(mentions, m)?.kind === 'name' &&
        isSide(context, m) &&
        !followsPreposition(context, at - 1, m)
        ? m
        : -1;
    }
    if (!isTitleWord(tree, at)) return -1;
  }
  return -1;
}

function isAnd(tree: Tree, token: number): boolean {
  return token < tree.count && (tree.word[token] === 'and' || tree.word[token] === '&');
}

function isTitleWord(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  return isNoun(tree, token) || tag === 'DT' || tag === 'JJ' || tag === 'PRP$';
}

function isSide(context: Context, m: number): boolean {
  const type = itemAt(context.mentions, m)?.type;
  return type === 'person' || type === 'organization' || type === 'place' || type === 'group';
}

/** Whether a finite verb follows the name: "met Moreno and Brandt visited" joins clauses, not names. */
function beginsClause(context: Context, from: number, m: number): boolean {
  const { tree, mentionAt } = context;
  let at = from;
  while (at < tree.count && mentionAt[at] === m) at++;
  const tag = tree.tag[at];
  return tag === 'VBD' || tag === 'VBZ' || tag === 'MD' || tag === 'POS';
}

/** "to France and Germany's chancellor": the first name belongs to what comes before. */
function followsPreposition(context: Context, last: number, m: number): boolean {
  const { tree, mentionAt } = context;
  let at = last;
  while (at >= 0 && mentionAt[at] === m) at--;
  while (at >= 0 && isTitleWord(tree, at)) at--;
  return at >= 0 && (tree.tag[at] === 'IN' || tree.tag[at] === 'TO');
}

/** First and last token of a mention around one of its tokens. */
export function mentionTokens(context: Context, token: number): [number, number] {
  const { mentionAt, tree } = context;
  let first = token;
  let last = token;
  while (first > 0 && mentionAt[first - 1] === mentionAt[token]) first--;
  while (last + 1 < tree.count && mentionAt[last + 1] === mentionAt[token]) last++;
  return [first, last];
}
