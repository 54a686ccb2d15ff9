import type { TokenizedArticle } from '../article';
import { splitSentences } from '../tokenize/sentences';
import { tokenize } from '../tokenize/tokenize';
import { frontMatterEnd } from './front-matter';
import { layoutArticle } from './layout';
import { blankMarkup } from './markup';
import { blankNameCards } from './name-cards';

export { layoutArticle } from './layout';

/** The text that the engine reads: as it was given, with its markup blank (see {@link blankMarkup}) and the cards of names. */
export function proseOf(text: string): string {
  return blankNameCards(blankMarkup(text, frontMatterEnd(text)));
}

/** Cuts a text into blocks, tokens and sentences. Front matter is markup and has no tokens. */
export function tokenizeArticle(given: string): TokenizedArticle {
  const text = proseOf(given);
  const blocks = layoutArticle(text);
  const words = blocks.map((block) =>
    block.kind === 'front-matter' ? { start: block.start, end: block.start } : block,
  );
  const tokens = tokenize(text, words);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, words) };
}
