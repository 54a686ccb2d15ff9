import * as vscode from 'vscode';
import { CARD_COMMANDS } from '../cards/markdown';
import { toRange } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from './context';

/** Offers to set the article's date on relative dates that its missing date leaves open. */
export function registerCodeActions({ articles, service }: Analysis): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, _context, token) {
        const article = await articles.articleOf(document);
        // An article without a file has nothing that settings could name.
        if (article === undefined || !articles.all.has(article)) return undefined;
        const open = await service.ask('undatedExpressions', [article], token);
        const atTop = range.start.line === 0;
        if (!open || open.length === 0 || !(atTop || open.some((one) => toRange(one).intersection(range)))) {
          return undefined;
        }
        const action = new vscode.CodeAction(language.t("Set this article's date…"), kind);
        action.command = { title: action.title, command: CARD_COMMANDS.setDate, arguments: [article] };
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
