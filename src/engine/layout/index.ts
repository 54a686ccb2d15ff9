import type { TokenizedArticle } from '../article';
import { splitSentences } from '../tokenize/sentences';
import { tokenize } from '../tokenize/tokenize';
import { blankFields } from './exports';
import { frontMatterEnd } from './front-matter';
import { joinBrokenWords } from './hyphens';
import { layoutArticle } from './layout';
import { blankMarkup } from './markup';
import { blankNameCards } from './name-cards';

export { layoutArticle } from './layout';

/**
 * The text that the engine reads: as it was given, with its markup blank (see {@link blankMarkup}), the labels of exported
 * fields and the cards of names, and with words whole that a line's end cuts (see {@link joinBrokenWords}).
 */
export function proseOf(text: string): string {
  return joinBrokenWords(blankNameCards(blankFields(blankMarkup(text, frontMatterEnd(text)))));
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
