import { itemAt } from '../collections';
import type { TokenizedArticle } from '../article';
import { isUpper } from '../text/characters';
import { PENN_TAGS, type PennTag, type Syntax } from '../syntax/types';
import { tokenAfter, type Sentence } from '../tokenize/tokens';
import { R } from './relations';
import type { Mention } from '../link/types';
import { repairTree } from './repair';

export { R } from './relations';

/** A dependency tree over all sentences of an article that can be walked downwards. */
export interface Tree {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** First dependent of each token, -1 where there is none; the others follow in `nextSibling`, in text order. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** First and last token of each token's subtree. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  /** Words in lower case. */
  readonly word: readonly string[];
  readonly tag: readonly PennTag[];
  /** Keys of the verbs that were asked for so far; see `verbKey`. */
  readonly verbKeys: (string | undefined)[];
}

/** An article's words, tags and dependencies as one table, with the children of each token. */
export function buildTree(
  article: TokenizedArticle,
  syntax: Syntax,
  mentions: readonly Mention[] = [],
): Tree {
  const { text, tokens } = article;
  const { count, start, end } = tokens;
  const word = new Array<string>(count);
  const tag = new Array<PennTag>(count);
  for (let i = 0; i < count; i++) {
    word[i] = text.slice(start[i], end[i]).toLowerCase();
    tag[i] = PENN_TAGS[syntax.tag[i]] ?? 'XX';
  }
  const { head, relation } = repairTree(syntax, word, tag, {
    personEnd: personEnds(article, mentions),
    isCapital: (i) => isUpper(text.charCodeAt(start[i])),
    isJoined: (i) => end[i - 1] === start[i] && end[i] === start[i + 1],
    isSpaced: (i) => end[i - 1] < start[i] && end[i] < start[i + 1],
  });
  keepWithin(article.sentences, syntax, head, relation);
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  for (let i = count - 1; i >= 0; i--) {
    const parent = head[i];
    if (parent < 0) continue;
    nextSibling[i] = firstChild[parent];
    firstChild[parent] = i;
  }
  const [leftmost, rightmost] = subtreeBounds(head);
  return {
    text,
    count,
    start,
    end,
    head,
    relation,
    firstChild,
    nextSibling,
    leftmost,
    rightmost,
    word,
    tag,
    verbKeys: new Array<string | undefined>(count),
  };
}

/** Repairs look at neighbours: what one has hung on a word of another sentence, as below a headline without its full stop, goes back. */
function keepWithin(
  sentences: readonly Sentence[],
  syntax: Syntax,
  head: Int32Array,
  relation: Uint8Array,
): void {
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (head[i] < 0 || (head[i] >= firstToken && head[i] < endToken)) continue;
      const up = syntax.head[i];
      head[i] = up >= firstToken && up < endToken && !isBelow(head, up, i) ? up : -1;
      relation[i] = head[i] < 0 ? R.root : syntax.relation[i];
    }
}

function isBelow(head: Int32Array, token: number, above: number): boolean {
  for (let at = token; at >= 0; at = head[at]) if (at === above) return true;
  return false;
}

/** First and last token of each subtree, from the leaves upwards. A tree is as deep as its sentence is long at worst. */
function subtreeBounds(head: Int32Array): [Int32Array, Int32Array] {
  const count = head.length;
  const leftmost = new Int32Array(count);
  for (let i = 0; i < count; i++) leftmost[i] = i;
  const rightmost = leftmost.slice();
  const open = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const parent = head[i];
    if (parent >= 0) open[parent] = open[parent] + 1;
  }
  const done: number[] = [];
  for (let i = 0; i < count; i++) if (open[i] === 0) done.push(i);
  for (let token = done.pop(); token !== undefined; token = done.pop()) {
    const parent = head[token];
    if (parent < 0) continue;
    leftmost[parent] = Math.min(leftmost[parent], leftmost[token]);
    rightmost[parent] = Math.max(rightmost[parent], rightmost[token]);
    open[parent] = open[parent] - 1;
    if (open[parent] === 0) done.push(parent);
  }
  return [leftmost, rightmost];
}

/** First dependent of `token` with one of up to four relations, or -1. The hottest function of the stage: no rest array. */
export function childWith(tree: Tree, token: number, a: number, b = a, c = a, d = a): number {
  for (let k = tree.firstChild[token]; k >= 0; k = tree.nextSibling[k]) {
    const relation = tree.relation[k];
    if (relation === a || relation === b || relation === c || relation === d) return k;
  }
  return -1;
}

/** `token` and the tokens coordinated with it, where `token` is the first of them, in text order. */
export function conjuncts(tree: Tree, token: number): number[] {
  const all = [token];
  for (let k = 0; k < all.length; k++) {
    for (let c = tree.firstChild[all[k]]; c >= 0; c = tree.nextSibling[c])
      if (tree.relation[c] === R.conj) all.push(c);
  }
  return all.sort((a, b) => a - b);
}

/** The conjuncts of a noun that share what a clause tells of it: not Berg in "Rao, who |won|, and Berg". */
export function sharing(tree: Tree, noun: number, clause: number): number[] {
  return conjuncts(tree, noun).filter((c) => !(noun < clause && clause < c));
}

/**
 * The verb right before `token`, joined to it by "and" alone, so that they share what stands behind: "shot" for "killed" in
 * "shot and killed five men"; -1 where there is none.
 */
export function joinedVerb(tree: Tree, token: number): number {
  const first = tree.head[token];
  if (tree.relation[token] !== R.conj || first >= token || !isVerb(tree, first)) return -1;
  for (let i = first + 1; i < token; i++) if (tree.tag[i] !== 'CC' && tree.tag[i] !== 'RB') return -1;
  return first;
}

/** Whether a conjunct says for itself how it is meant: "will play and |could| win". */
export function hasOwnAuxiliary(tree: Tree, token: number): boolean {
  return tree.relation[token] === R.conj && childWith(tree, token, R.aux) >= 0;
}

/** The verb that is so joined to `token`: "killed" for "shot"; -1 where there is none. */
export function joinedNext(tree: Tree, token: number): number {
  return findChild(tree, token, (c) => joinedVerb(tree, c) === token);
}

/** Whether the clause of a verb begins with "whose": what it describes is an owner, and neither its subject nor its object. */
export function tellsOfOwned(tree: Tree, verb: number): boolean {
  const owned = childWith(tree, verb, R.nsubj, R['nsubj:pass'], R.obj);
  return owned >= 0 && itemAt(tree.tag, childWith(tree, owned, R['nmod:poss'])) === 'WP$';
}

/** "|Rao|, whose trial begins": the last word of who owns a noun by the words and by the tree; -1 where these do not agree. */
export function ownerOfWhose(tree: Tree, noun: number): number {
  const whose = childWith(tree, noun, R['nmod:poss']);
  const clause = tree.head[noun];
  if (whose < 0 || clause < 0 || tree.tag[whose] !== 'WP$') return -1;
  const owner = tree.word[whose - 1] === ',' ? whose - 2 : whose - 1;
  const described = tree.relation[clause] === R['acl:relcl'] ? tree.head[clause] : -1;
  if (described < 0) return -1;
  const isOfSame =
    tree.head[owner] === described && (tree.relation[owner] === R.flat || tree.relation[owner] === R.appos);
  return described === owner || isOfSame ? owner : -1;
}

/** First dependent of `token` that passes a test, or -1. */
export function findChild(tree: Tree, token: number, test: (child: number) => boolean): number {
  for (let c = tree.firstChild[token]; c >= 0; c = tree.nextSibling[c]) if (test(c)) return c;
  return -1;
}

/** Whether a token is a verb of any form. */
export function isVerb(tree: Tree, token: number): boolean {
  return tree.tag[token]?.startsWith('VB') ?? false;
}

/** Whether a token is a noun, common or proper. */
export function isNoun(tree: Tree, token: number): boolean {
  return tree.tag[token]?.startsWith('NN') ?? false;
}

/** Whether a token is a sign that joins two words to one: "no-one". */
export function isHyphen({ word, start, end }: Tree, token: number): boolean {
  const isGlued = end[token - 1] === start[token] && end[token] === start[token + 1];
  return isGlued && /^[-–]$/u.test(word[token]);
}

/** The preposition that marks `token`'s phrase, "" where there is none; the first word of "ahead of", "prior to". */
export function caseOf(tree: Tree, token: number): string {
  const marker = childWith(tree, token, R.case);
  return marker < 0 ? '' : tree.word[marker];
}

/** Whether a token is an adjective that stands behind its noun: "a boat |absent| since May". */
export function isAdjectiveBehind({ tag, head, relation }: Tree, token: number): boolean {
  return tag[token] === 'JJ' && head[token] < token && relation[token] === R.amod;
}

/** Where the names of people end, by their first tokens, -1 for all other tokens. */
function personEnds({ tokens }: TokenizedArticle, mentions: readonly Mention[]): (token: number) => number {
  const ends = new Map<number, number>();
  for (const { kind, type, start, end } of mentions)
    if (kind === 'name' && type === 'person') ends.set(tokenAfter(tokens, start), tokenAfter(tokens, end));
  return (token) => ends.get(token) ?? -1;
}
