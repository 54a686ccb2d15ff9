import type { Mention } from '../link/types';
import type { PennTag } from '../syntax/types';
import type { Tree } from './tree';

/** The words before a noun by which an article tells a thing from others of its kind: "the |El Paso| attack". */
export interface Distinction {
  readonly first: number;
  readonly last: number;
  /** Mention of the name among them. */
  readonly mention: number;
}

interface Names {
  readonly mentionAt: Int32Array;
  readonly mentions: readonly Mention[];
  readonly chainOf: Int32Array;
}

/** Longer words are a story of their own. */
const LONGEST = 5;

/**
 * What tells the things of an article apart, by the noun that calls them: the words of the first phrase in which a name
 * stands before it. Nouns that stand with the names of different things are left out: "the plan" may be either.
 */
export function findDistinctions(tree: Tree, names: Names): ReadonlyMap<string, Distinction> {
  const found = new Map<string, Distinction>();
  const several = new Set<string>();
  for (let noun = 1; noun < tree.count; noun++) {
    const own = distinctionOf(tree, names, noun);
    if (!own) continue;
    const word = tree.word[noun];
    const known = found.get(word);
    if (!known) found.set(word, own);
    else if (!areOfOne(tree, names, known.mention, own.mention)) several.add(word);
  }
  for (const word of several) found.delete(word);
  return found;
}

/** Whether two mentions are of one thing: in one chain, or the same words. */
export function areOfOne({ text }: Tree, { chainOf, mentions }: Names, a: number, b: number): boolean {
  if (a === b || (chainOf[a] !== -1 && chainOf[a] === chainOf[b])) return true;
  const wordsOf = (m: number): string => text.slice(mentions[m]?.start, mentions[m]?.end);
  return wordsOf(a) === wordsOf(b);
}

function distinctionOf(tree: Tree, names: Names, noun: number): Distinction | undefined {
  const tag = tree.tag[noun];
  if ((tag !== 'NN' && tag !== 'NNS') || isName(names, noun)) return undefined;
  let first = noun;
  let mention = -1;
  while (first > 0 && noun - first < LONGEST && isModifier(tree, first - 1, noun)) {
    first--;
    if (isName(names, first)) mention = names.mentionAt[first];
  }
  // half a name is none
  const isWhole =
    first === 0 || names.mentionAt[first - 1] !== names.mentionAt[first] || !isName(names, first);
  return mention >= 0 && isWhole ? { first, last: noun - 1, mention } : undefined;
}

function isName({ mentionAt, mentions }: Names, token: number): boolean {
  return mentions[mentionAt[token]]?.kind === 'name';
}

function isModifier(tree: Tree, token: number, noun: number): boolean {
  const up = tree.head[token];
  return MODIFIERS.has(tree.tag[token]) && up > token && up <= noun;
}

const MODIFIERS: ReadonlySet<PennTag> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'HYPH']);
