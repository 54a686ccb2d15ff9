import { writeFileSync } from 'node:fs';
import { tokenText } from '../../src/engine/tokenize/tokens';
import type { LabelledArticle } from './corpora';

/**
 * Writes what the encoder learns from: a line an article, its sentences as tokens, and for each token the bit set of the
 * labels that it may have.
 */
export function writeLabelled(file: string, articles: readonly LabelledArticle[]): void {
  writeFileSync(file, articles.map((article) => `${JSON.stringify(recordOf(article))}\n`).join(''));
}

function recordOf({ article: { text, tokens, sentences }, allowed }: LabelledArticle) {
  const ranges = sentences.map(({ firstToken, endToken }) =>
    Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i),
  );
  return {
    sentences: ranges.map((range) => range.map((i) => tokenText(text, tokens, i))),
    labels: ranges.map((range) => range.map((i) => allowed[i])),
  };
}
