import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { cardMarkdown } from '../cards/card';
import { configurationOf } from '../configuration';
import { fromPosition, toRange, trustedCard } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';
import { readSoFarWords } from '../words/counts';

/** A card waits so long for articles that are still being read: most folders are read by then. */
const PATIENCE_MS = 500;

/** Cards of names, dates and events under the mouse. */
export function registerHover({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      await read(articles, PATIENCE_MS);
      const { readSoFar } = articles;
      const card = await service.ask('hover', [article, fromPosition(position)], token);
      const isPronoun = card?.kind === 'name' && card.mention === 'pronoun';
      if (!card || (isPronoun && !configurationOf(document.uri).pronouns)) return undefined;
      const soFar = readSoFar ? `$(sync) ${readSoFarWords(readSoFar, language)}\n\n` : '';
      const markdown = soFar + cardMarkdown(card, article, language);
      const range = toRange(card.range);
      const here = range.contains(position) ? range : document.getWordRangeAtPosition(position);
      return new vscode.Hover(trustedCard(markdown), here);
    },
  });
}

/** Settles when all articles are read, but not later than in so many milliseconds. */
function read(articles: Articles, ms: number): Promise<void> {
  if (!articles.readSoFar) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(finish, ms);
    const listener = articles.onDidChangeState(() => !articles.readSoFar && finish());
  });
}
