import type { Sentence } from '../tokenize/tokens';
import { RELATIONS, type Relation, type Syntax } from './types';

/** The dependents of every token of an article, in order: those of token `i` are `list[start[i] .. start[i + 1])`. */
export interface Children {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

const INDEX = new Map<Relation, number>(RELATIONS.map((relation, i) => [relation, i]));

/** Lists the dependents of all tokens, in one pass. */
export function childrenOf(syntax: Syntax): Children {
  const { head } = syntax;
  const start = new Int32Array(head.length + 1);
  for (const h of head) if (h >= 0) start[h + 1] = (start[h + 1] as number) + 1;
  for (let i = 0; i < head.length; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const at = start.slice(0, head.length);
  const list = new Int32Array(start[head.length] as number);
  head.forEach((h, i) => {
    if (h < 0) return;
    list[at[h] as number] = i;
    at[h] = (at[h] as number) + 1;
  });
  return { start, list };
}

/** The dependents of `token`, in order: a view of the list, not a copy. */
export function dependents(children: Children, token: number): Int32Array {
  return children.list.subarray(children.start[token], children.start[token + 1]);
}

/** The first dependent of `token` in one of the relations; -1 where there is none. */
export function childWith(
  syntax: Syntax,
  children: Children,
  token: number,
  ...relations: readonly Relation[]
): number {
  const end = children.start[token + 1] as number;
  for (let c = children.start[token] as number; c < end; c++) {
    const child = children.list[c] as number;
    if (relations.includes(relationOf(syntax, child))) return child;
  }
  return -1;
}

/** All dependents of `token` in the relation, in order. */
export function childrenWith(
  syntax: Syntax,
  children: Children,
  token: number,
  relation: Relation,
): number[] {
  const wanted = INDEX.get(relation);
  return Array.from(dependents(children, token)).filter((child) => syntax.relation[child] === wanted);
}

/** The relation of `token` to its head. */
export function relationOf(syntax: Syntax, token: number): Relation {
  return RELATIONS[syntax.relation[token] as number] as Relation;
}

/** The tokens that `token` dominates, itself among them, as the half-open range `[first, end)`: trees are projective. */
export function subtree(children: Children, token: number): { readonly first: number; readonly end: number } {
  const edge = (side: 'first' | 'last'): number => {
    let at = token;
    for (;;) {
      const list = dependents(children, at);
      const next = side === 'first' ? list[0] : list[list.length - 1];
      if (next === undefined || (side === 'first' ? next > at : next < at)) return at;
      at = next;
    }
  };
  return { first: edge('first'), end: edge('last') + 1 };
}

/** The root of a sentence; -1 for a sentence without tokens. */
export function rootOf(syntax: Syntax, sentence: Sentence): number {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (syntax.head[i] === -1) return i;
  return -1;
}
