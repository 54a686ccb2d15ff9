import type { TokenizedArticle } from '../article';
import { splitSentences } from '../tokenize/sentences';
import { tokenize } from '../tokenize/tokenize';
import { layoutArticle } from './layout';

export { layoutArticle } from './layout';
export { isProse, type Block, type BlockKind } from './types';

/** Cuts a text into blocks, tokens and sentences. Front matter is markup and has no tokens. */
export function tokenizeArticle(text: string): TokenizedArticle {
  const blocks = layoutArticle(text);
  const words = blocks.map((block) =>
    block.kind === 'front-matter' ? { start: block.start, end: block.start } : block,
  );
  const tokens = tokenize(text, words);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, words) };
}
