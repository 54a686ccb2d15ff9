import type { PennTag } from '../../syntax/types';

/** A parse whose heads and relations may still be put right. */
export interface Parse {
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly word: readonly string[];
  readonly tag: PennTag[];
}

/** What a phrase or clause needs stands no further off, in tokens: no repair may cost the square of a text. */
export const REACH = 40;

/** Whether one token stands before another one, and not too far. */
export function isNear(before: number, token: number): boolean {
  return before < token && token - before < REACH;
}

export const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Prepositions that open clauses, too. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['before', 'after', 'until', 'since', 'as']);

/** Parses deeper than this are broken. */
const HIGHEST = 40;

/** Whether `above` is `token` or governs it. */
export function isAbove(head: Int32Array, above: number, token: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    if (at === above) return true;
    at = head[at] as number;
  }
  return at >= 0;
}
