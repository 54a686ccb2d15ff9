import * as vscode from 'vscode';
import { cardMarkdown } from '../cards/card';
import { configurationOf } from '../configuration';
import { fromPosition, toRange, trustedCard } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

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
