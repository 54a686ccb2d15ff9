import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { cardMarkdown } from '../cards/card';
import { configurationOf } from '../configuration';
import { fromPosition, toRange, trustedCard } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';
import { escapeMarkdown } from '../cards/markdown';
import type { SkipReason } from '../../protocol/methods';
import { readSoFarWords } from '../words/counts';
import { skipWords } from '../words/skipped';

/** A card waits so long for articles that are still being read: most folders are read by then. */
const PATIENCE_MS = 500;

/** Cards of names, dates and events under the mouse. */
export function registerHover({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const article = await articles.articleOf(document);
      const skipped = articles.skippedFor(document);
      if (skipped) return notRead(skipped, document.getWordRangeAtPosition(position));
      if (article === undefined) return undefined;
      await read(articles, PATIENCE_MS);
      const { readSoFar } = articles;
      const card = await service.ask('hover', [article, fromPosition(position)], token);
      const isPronoun = card?.kind === 'name' && card.mention === 'pronoun';
      if (!card || (isPronoun && !configurationOf(document.uri).pronouns)) return undefined;
      const soFar = readSoFar ? `$(sync) ${readSoFarWords(readSoFar, language)}\n\n` : '';
      const markdown = soFar + cardMarkdown(card, article, language, articles.all.has(article));
      const range = toRange(card.range);
      const here = range.contains(position) ? range : document.getWordRangeAtPosition(position);
      return new vscode.Hover(trustedCard(markdown), here);
    },
  });
}

/** A reader who points at words that have no card wants to know why. */
function notRead(reason: SkipReason, word: vscode.Range | undefined): vscode.Hover | undefined {
  const why = language.t('Marginalia does not read this file: {0}', skipWords(reason, language));
  return word && new vscode.Hover(trustedCard(`$(circle-slash) ${escapeMarkdown(why)}`), word);
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
