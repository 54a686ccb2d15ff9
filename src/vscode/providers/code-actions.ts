import * as vscode from 'vscode';
import { CARD_COMMANDS } from '../cards/commands';
import { actionsFor } from '../commands/names';
import { plainRange } from '../commands/names/subject';
import { toRange } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** The light bulb: the article's date where it is missing, and what can be decided on a name or on selected words. */
export function registerCodeActions(analysis: Analysis): vscode.Disposable {
  const { QuickFix, Refactor } = vscode.CodeActionKind;
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, context, token) {
        const { articles } = analysis;
        const article = await articles.articleOf(document);
        // An article without a file has nothing that settings could name.
        if (article === undefined || !articles.all.has(article)) return undefined;
        const wants = (kind: vscode.CodeActionKind): boolean => !context.only || context.only.contains(kind);
        const [dates, names] = await Promise.all([
          wants(QuickFix) ? dateActions(analysis, article, range, token) : [],
          wants(Refactor) ? nameActions(analysis, article, range, token) : [],
        ]);
        return [...dates, ...names];
      },
    },
    { providedCodeActionKinds: [QuickFix, Refactor] },
  );
}

/** Setting the article's date, on relative dates that its missing date leaves open and at the top. */
async function dateActions(
  { service }: Analysis,
  article: string,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const open = await service.ask('undatedExpressions', [article], token);
  const atTop = range.start.line === 0;
  if (!open || open.length === 0 || !(atTop || open.some((one) => toRange(one).intersection(range)))) {
    return [];
  }
  const title = language.t("Set this article's date…");
  return [actionOf(title, vscode.CodeActionKind.QuickFix, CARD_COMMANDS.setDate, article)];
}

async function nameActions(
  { articles, service }: Analysis,
  article: string,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const folder = articles.all.get(article)?.folder;
  const place = await service.ask('nameTarget', [article, plainRange(range)], token);
  if (!folder || !place) return [];
  const { entity, namesHere = [] } = place;
  return actionsFor({ place, ...(entity && { entity }), namesHere, folder }).map(({ action, label }) =>
    actionOf(label, vscode.CodeActionKind.Refactor, `marginalia.names.${action.name}`, {
      article,
      range: place.range,
    }),
  );
}

function actionOf(
  title: string,
  kind: vscode.CodeActionKind,
  command: string,
  argument: unknown,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.command = { title, command, arguments: [argument] };
  return action;
}
