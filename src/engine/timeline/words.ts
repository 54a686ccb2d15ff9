import { COMMON } from './words.data';

const WORD = /[\p{L}\d]{3,}/gu;

/** The words of a text that may tell what it is about, cut to their stems' length so that inflection hardly matters. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!COMMON.has(word)) words.add(word.slice(0, 6));
  }
  return words;
}

/** Overlap coefficient of two sets: shared members over the size of the smaller one, 0 to 1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = a.size <= b.size ? a : b;
  const larger = smaller === a ? b : a;
  return smaller.size === 0 ? 0 : sharedOf(smaller, larger) / smaller.size;
}

/** Number of shared members. */
export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  return shared;
}

/** Whether both sets have members, and none in common. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && sharedOf(a, b) === 0;
}
