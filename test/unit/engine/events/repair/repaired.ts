import { buildTree, R } from '../../../../../src/engine/events/tree';
import { inputOf } from '../sentence';

/** For each word of a parse that was put right its relation and head: "nsubj declared". */
export function repaired(words: string): Map<string, string> {
  const { article, syntax, mentions } = inputOf(words);
  const { word, head, relation } = buildTree(article, syntax, mentions);
  const name = (id: number): string => Object.entries(R).find(([, value]) => value === id)?.[0] ?? '';
  return new Map(word.map((form, i) => [form, `${name(relation[i])} ${word[head[i]] ?? 'root'}`]));
}
