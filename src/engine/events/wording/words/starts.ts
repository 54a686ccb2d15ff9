import { STARTS } from './clause-words.data';
import type { Parts, Unit } from './parts';

/** Whether a word does no more than lead to the expression of time behind it. */
export function leadsToStart({ context: { timeAt, tree } }: Parts, token: number): boolean {
  return STARTS.has(tree.word[token]) && timeAt[token + 1] >= 0;
}

/** Writes from when something holds with its time; nothing where the row shows that, and the word would be left alone. */
export function writeStart(parts: Parts, token: number, unit: Unit): void {
  const { timeAt } = parts.context;
  if (parts.isHidden(token + 1)) return;
  const added = parts.unit(unit, 1);
  if (!added) return;
  let last = token + 1;
  while (timeAt[last + 1] === timeAt[token + 1]) last++;
  parts.tokens(token, last, added);
}
