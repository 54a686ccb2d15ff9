import * as vscode from 'vscode';
import { cardMarkdown } from '../cards/card';
import { CARD_COMMANDS } from '../cards/markdown';
import { configurationOf } from '../configuration';
import { fromPosition, toRange } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from './context';

/** Cards of names, dates and events under the mouse. */
export function registerHover({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const card = await service.ask('hover', [article, fromPosition(position)], token);
      const isPronoun = card?.kind === 'name' && card.mention === 'pronoun';
      if (isPronoun && !configurationOf(document.uri).pronouns) return undefined;
      return (
        card && new vscode.Hover(trustedCard(cardMarkdown(card, article, language)), toRange(card.range))
      );
    },
  });
}

/** Markdown of a card, with icons, and with links to the commands of cards and no others. */
export function trustedCard(markdown: string): vscode.MarkdownString {
  const card = new vscode.MarkdownString(markdown, true);
  card.isTrusted = { enabledCommands: Object.values(CARD_COMMANDS) };
  return card;
}
