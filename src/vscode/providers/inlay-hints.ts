import * as vscode from 'vscode';
import { configurationOf } from '../configuration';
import { toPosition } from '../convert';
import { language } from '../language';
import { dateWords } from '../words/dates';
import { hintWords } from '../words/stretches';
import { ARTICLE_SELECTOR, type Analysis } from '../analysis';

/** The day behind a relative date, where the reader wants it shown in the text. */
export function registerInlayHints({ articles, service }: Analysis): vscode.Disposable {
  const stale = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: stale.event,
    async provideInlayHints(document, range, token) {
      if (!configurationOf(document.uri).inlayHints) return undefined;
      const article = await articles.articleOf(document);
      if (article === undefined) return undefined;
      const hints = await service.ask('dateHints', [article], token);
      return hints?.flatMap(({ range: words, value, from, to, year }) => {
        const end = toPosition(words.end);
        if (!range.contains(end)) return [];
        const hint = new vscode.InlayHint(end, hintWords(value, from, to, year, language));
        hint.paddingLeft = true;
        hint.tooltip = dateWords(value, language, 'long');
        return [hint];
      });
    },
  };
  return vscode.Disposable.from(
    stale,
    service.onDidChange(() => stale.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('marginalia.dates.inlayHints')) stale.fire();
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, provider),
  );
}
