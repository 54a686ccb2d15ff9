import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { NONE } from '../../src/engine/syntax/parse-state';
import type { SentenceWords } from '../../src/engine/syntax/sentence-words';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { projectivize } from './oracle';
import { UNKNOWN_HEAD, type Treebank } from './treebank';

/** The gold tree of a sentence over its words (from 1), without punctuation and without crossing arcs. */
export interface GoldWords {
  readonly sentence: Sentence;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/**
 * The gold tree over the words that the parser will see. A word whose head is a sign hangs on that sign's head; where
 * a sign is the root, its first word takes its place.
 *
 * @param words filled with the sentence's words
 */
export function goldWords(
  bank: Treebank,
  lexical: LexicalTable,
  tag: Uint8Array,
  sentence: Sentence,
  words: SentenceWords,
): GoldWords {
  words.read(lexical, bank.tokens.kind, tag, sentence.firstToken, sentence.endToken);
  const { count, token } = words;
  const wordOf = new Map<number, number>();
  for (let w = 1; w <= count; w++) wordOf.set(token[w], w);
  const head = new Int32Array(count + 1);
  const relation = new Uint8Array(count + 1);
  let root = NONE;
  for (let w = 1; w <= count; w++) {
    let up = bank.head[token[w]];
    while (up >= 0 && !wordOf.has(up)) up = bank.head[up];
    head[w] = up === UNKNOWN_HEAD ? UNKNOWN_HEAD : (wordOf.get(up) ?? NONE);
    relation[w] = bank.relation[token[w]];
    if (head[w] !== NONE) continue;
    if (root === NONE) root = w;
    else head[w] = root;
  }
  if (!head.includes(UNKNOWN_HEAD)) projectivize(head, 1, count + 1);
  return { sentence, head, relation };
}
