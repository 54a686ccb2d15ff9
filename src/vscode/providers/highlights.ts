import * as vscode from 'vscode';
import { fromPosition, toRange } from '../convert';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** Marks all mentions in the article of what the cursor is on. */
export function registerHighlights({ articles, service }: Analysis): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
    async provideDocumentHighlights(document, position, token) {
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const ranges = await service.ask('highlights', [article, fromPosition(position)], token);
      // Nothing rather than an empty list, so that VS Code marks the same word instead.
      if (!ranges || ranges.length === 0) return undefined;
      return ranges.map(
        (range) => new vscode.DocumentHighlight(toRange(range), vscode.DocumentHighlightKind.Text),
      );
    },
  });
}
