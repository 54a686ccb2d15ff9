import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { NONE } from '../../src/engine/syntax/parse-state';
import type { SentenceWords } from '../../src/engine/syntax/sentence-words';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { projectivize } from './oracle';
import type { Treebank } from './treebank';

/** The gold tree of a sentence over its words, without punctuation and without crossing arcs. */
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
  for (let w = 0; w < count; w++) wordOf.set(token[w] as number, w);
  const head = new Int32Array(count);
  const relation = new Uint8Array(count);
  let root = NONE;
  for (let w = 0; w < count; w++) {
    let up = bank.head[token[w] as number] as number;
    while (up !== NONE && !wordOf.has(up)) up = bank.head[up] as number;
    head[w] = up === NONE ? NONE : (wordOf.get(up) as number);
    relation[w] = bank.relation[token[w] as number] as number;
    if (head[w] !== NONE) continue;
    if (root === NONE) root = w;
    else head[w] = root;
  }
  projectivize(head, 0, count);
  return { sentence, head, relation };
}
