import * as vscode from 'vscode';
import { fromPosition, toLocation } from '../convert';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** Go to Definition: the mention that introduces a name best, of a phrase for several those of all; the clearest telling of an event. */
export function registerDefinition({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
    async provideDefinition(document, position, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const places = await service.ask('definitions', [article, fromPosition(position)], token);
      return places?.map(toLocation);
    },
  });
}
