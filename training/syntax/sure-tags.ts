import { Shape, type LexicalTable } from '../../src/engine/syntax/lexical';
import { PENN_TAGS } from '../../src/engine/syntax/types';
import type { LexiconEntry } from './clusters';
import type { Treebank } from './treebank';

const MINIMUM = 60;
const SHARE = 0.999;

/** Marks the words that have one tag only, so that they need no tagging: "the", "of", full stops. */
export function withSureTags(
  entries: readonly LexiconEntry[],
  bank: Treebank,
  { form, shape }: LexicalTable,
): LexiconEntry[] {
  const counts = new Map<number, Int32Array>();
  for (const { firstToken, endToken } of bank.sentences)
    for (let i = firstToken; i < endToken; i++) {
      if (shape[i] !== Shape.Lower && shape[i] !== Shape.Sign) continue;
      const word = form[i] as number;
      const tags = counts.get(word) ?? new Int32Array(PENN_TAGS.length);
      tags[bank.tag[i] as number]!++;
      counts.set(word, tags);
    }
  return entries.map((entry) => {
    const tags = counts.get(entry.form);
    const total = tags ? tags.reduce((sum, n) => sum + n, 0) : 0;
    const most = tags ? Math.max(...tags) : 0;
    return total >= MINIMUM && most >= SHARE * total
      ? { ...entry, sure: (tags?.indexOf(most) ?? 0) + 1 }
      : entry;
  });
}
