import * as vscode from 'vscode';
import type { Articles } from './articles/articles';
import type { ArticlesState } from './articles/state';
import { escapeMarkdown } from './cards/markdown';
import { language } from './language';
import { articleCount } from './words/counts';
import { skipWords } from './words/skipped';

const VIEWS = ['marginalia.events', 'marginalia.names', 'marginalia.articles'];
/** So many skipped files are named in the tooltip. */
const MOST_NAMED = 5;

/** Says how far the articles have come: in the status bar, as progress in the views, in the welcome texts. */
export function registerStatus(articles: Articles): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('status', vscode.StatusBarAlignment.Left);
  item.name = 'Marginalia';
  let finish: (() => void) | undefined;

  function show(state: ArticlesState): void {
    void vscode.commands.executeCommand('setContext', 'marginalia.state', state.kind);
    const busy = state.kind === 'listing' || state.kind === 'reading';
    if (!busy) {
      finish?.();
      finish = undefined;
    } else finish ??= startProgress();
    const document = vscode.window.activeTextEditor?.document;
    const isSkipped = document !== undefined && articles.skippedFor(document) !== undefined;
    item.text = isSkipped ? language.t('$(circle-slash) This file is not read') : textOf(state);
    item.command = isSkipped ? 'marginalia.articles.focus' : 'marginalia.events.focus';
    item.tooltip = tooltipOf(state);
    if (state.kind === 'idle' || state.kind === 'none') item.hide();
    else item.show();
  }

  show(articles.state);
  return vscode.Disposable.from(
    item,
    articles.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(() => show(articles.state)),
    { dispose: () => finish?.() },
  );
}

function startProgress(): () => void {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  for (const viewId of VIEWS) void vscode.window.withProgress({ location: { viewId } }, () => done);
  return finish;
}

function textOf(state: ArticlesState): string {
  const { t } = language;
  switch (state.kind) {
    case 'reading':
      return t('$(sync~spin) {0} of {1} articles', state.done, state.total);
    case 'failed':
      return '$(warning) Marginalia';
    case 'ready':
      return `$(book) ${articleCount(state.corpus.articles, language)}`;
    default:
      return '$(book)';
  }
}

function tooltipOf(state: ArticlesState): vscode.MarkdownString | string {
  const { t } = language;
  if (state.kind === 'failed') return t('The articles could not be read. The output of Marginalia says why.');
  if (state.kind === 'reading' && state.done >= state.total)
    return t('Marginalia has read all articles and puts together what they tell.');
  if (state.kind !== 'ready') return t('Marginalia is reading the articles of this folder.');
  const { articles, skipped } = state.corpus;
  const named = skipped.slice(0, MOST_NAMED).map(({ id, reason }) => {
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(id));
    return `- ${escapeMarkdown(name)}: ${escapeMarkdown(skipWords(reason, language))}`;
  });
  const more = skipped.length > MOST_NAMED ? [`- ${t('and {0} more', skipped.length - MOST_NAMED)}`] : [];
  const lines = [t('Marginalia: {0} read', articleCount(articles, language))];
  if (named.length > 0) lines.push('', t('Not read:'), '', ...named, ...more);
  return new vscode.MarkdownString(lines.join('\n'));
}
