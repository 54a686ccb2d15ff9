import * as vscode from 'vscode';
import { fromPosition, toLocation } from '../convert';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** Find All References: all mentions of a name or event, over all articles. */
export function registerReferences({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const places = await service.ask(
        'references',
        [article, fromPosition(position), includeDeclaration],
        token,
      );
      return places?.map(toLocation);
    },
  });
}
