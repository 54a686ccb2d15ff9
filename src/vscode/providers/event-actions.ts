import * as vscode from 'vscode';
import { CARD_COMMANDS } from '../cards/commands';
import { fromPosition } from '../convert';
import { language } from '../language';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** Offers, on a word that tells an event, what the reader can decide on it. */
export function registerEventActions({ articles, service }: Analysis): vscode.Disposable {
  const kind = vscode.CodeActionKind.Refactor;
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, context, token) {
        if (context.only && !context.only.contains(kind)) return undefined;
        const article = await articles.articleOf(document);
        // An article without a file has no folder that could keep decisions.
        if (article === undefined || !articles.all.has(article)) return undefined;
        const event = await service.ask('eventUnder', [article, fromPosition(range.start)], token);
        if (!event) return undefined;
        const { t } = language;
        const { decided, sources } = event;
        const place = { article, range: { start: fromPosition(range.start), end: fromPosition(range.end) } };
        const action = (title: string, command: string): vscode.CodeAction => {
          const offered = new vscode.CodeAction(title, kind);
          offered.command = { title, command, arguments: [place] };
          return offered;
        };
        return [
          decided?.pinned
            ? action(t('Unpin this event'), 'marginalia.unpinEvent')
            : action(t('Pin this event'), CARD_COMMANDS.pinEvent),
          decided?.hidden
            ? action(t('Show this event again'), 'marginalia.unhideEvent')
            : action(t('Hide this event'), CARD_COMMANDS.hideEvent),
          action(t('Rename this event…'), CARD_COMMANDS.renameEvent),
          action(t('Date this event…'), CARD_COMMANDS.redateEvent),
          action(t('This is the same event as…'), CARD_COMMANDS.mergeEvent),
          ...(sources > 1 ? [action(t('This is another event'), CARD_COMMANDS.splitEvent)] : []),
          ...(decided ? [action(t('Forget what you said of this event'), 'marginalia.forgetEvent')] : []),
        ];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
