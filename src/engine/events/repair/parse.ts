import { wordSet } from '../../collections';
import { firstAbove } from '../../syntax/heads';
import { FINITE_TAGS, type PennTag } from '../../syntax/types';
import { R } from '../relations';

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

/** Forms of "have", in lower case. */
export const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** What is counted before such words: "days before Rao arrives". */
export const MEASURES = wordSet('minutes hours days weeks months years');

/** Prepositions that open clauses, too. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['before', 'after', 'until', 'since', 'as']);

/** Whether `above` is `token` or governs it. */
export function isAbove(head: Int32Array, above: number, token: number): boolean {
  return firstAbove(head, token, (at) => at === above) >= 0;
}

/** Whether a token is the subject of a verb, in the active or passive. */
export function isSubject(relation: Uint8Array, token: number): boolean {
  return relation[token] === R.nsubj || relation[token] === R['nsubj:pass'];
}

/** Whether a tag is that of a verb or modal with a subject of its own. */
export function isFinite(tag: PennTag | undefined): boolean {
  return tag !== undefined && FINITE_TAGS.has(tag);
}

/** A dependent before a token, of one kind; -1 where there is none. */
export function childOf(head: Int32Array, relation: Uint8Array, token: number, wanted: number): number {
  for (let c = Math.max(0, token - REACH); c < token; c++)
    if (head[c] === token && relation[c] === wanted) return c;
  return -1;
}

/** Whether a verb has a subject in tokens `[from, verb)`. */
export function hasSubject(
  { head, relation }: Pick<Parse, 'head' | 'relation'>,
  verb: number,
  from: number,
): boolean {
  for (let c = from; c < verb; c++) if (head[c] === verb && isSubject(relation, c)) return true;
  return false;
}

/** Whether a verb has an object behind it. */
export function hasObject(head: Int32Array, relation: Uint8Array, verb: number): boolean {
  for (let c = verb + 1; c < Math.min(head.length, verb + REACH); c++)
    if (head[c] === verb && relation[c] === R.obj) return true;
  return false;
}

/** Whether a comma, colon or dash stands between two tokens. */
export function hasBreak(word: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (/^[,;:—–]$/u.test(word[i])) return true;
  return false;
}
