import * as vscode from 'vscode';
import type { ArticleField } from '../../settings/articles-file';
import { isIsoDay } from '../../settings/fields';
import type { Articles } from '../articles/articles';
import type { ArticleFile } from '../listing/files';
import type { ArticleSettings } from '../reader/article-settings';
import { CARD_COMMANDS } from '../cards/commands';
import { START_OF_TEXT } from '../convert';
import { reportRefused } from '../files/refused';
import { language } from '../language';
import type { AnalysisService } from '../service';
import { shorten } from '../words/excerpt';
import { askForLine, inform } from '../dialogs';

interface Parts {
  readonly articles: Articles;
  readonly service: AnalysisService;
  readonly settings: ArticleSettings;
}

/** What a command was called with: an article's id, a row of the view of articles, or nothing. */
type Argument = string | { readonly line?: { readonly id?: string } } | undefined;

/** The commands that set what the reader knows of an article. */
export function registerArticleCommands(parts: Parts): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(CARD_COMMANDS.setDate, (argument: Argument) => setField(parts, 'date', argument)),
    registerCommand('marginalia.setArticleTitle', (argument: Argument) => setField(parts, 'title', argument)),
    registerCommand('marginalia.setArticleSource', (argument: Argument) =>
      setField(parts, 'source', argument),
    ),
    registerCommand('marginalia.openArticleSettings', () => openSettings(parts)),
  );
}

async function setField(parts: Parts, field: ArticleField, argument: Argument): Promise<void> {
  const { articles, service, settings } = parts;
  const file = await articleFor(articles, argument);
  if (!file) return;
  const lines = await service.ask('articleLines', []);
  const line = lines?.find(({ id }) => id === file.id);
  const set = settings.recordOf(file.folder, file.path)[field];
  const known = {
    date: line?.documentTime.value ?? '',
    title: line?.title ?? '',
    source: line?.source ?? '',
  };
  const value = await askForLine({
    title: titleOf(field, shorten(line?.title ?? file.path, 60)),
    prompt: promptOf(field),
    value: set ?? known[field],
    placeHolder: field === 'date' ? '2025-04-18' : '',
    validateInput: (text) => (field === 'date' ? dateProblem(text.trim()) : undefined),
  });
  if (value === undefined || value.trim() === (set ?? known[field])) return;
  await write(parts, file, field, value.trim() || undefined);
}

/** Writes what the reader knows of an article, and lets it hold at once. */
async function write(parts: Parts, file: ArticleFile, field: ArticleField, value?: string): Promise<void> {
  const change = await parts.settings.set(file.folder, file.path, field, value);
  if (change.kind !== 'done') return reportRefused([change], () => write(parts, file, field, value));
  await parts.articles.listNow();
}

/** The article that a command is about; says so where there is none. */
async function articleFor(articles: Articles, argument: Argument): Promise<ArticleFile | undefined> {
  await articles.start();
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const id = typeof argument === 'string' ? argument : (argument?.line?.id ?? active);
  // A file made a moment ago may not have been told of yet.
  if (id !== undefined && !articles.all.has(id)) await articles.listNow();
  const file = id === undefined ? undefined : articles.all.get(id);
  if (!file) {
    void inform(
      language.t('Open an article of the folder first. What you know of an article is kept in its folder.'),
    );
  }
  return file;
}

function titleOf(field: ArticleField, article: string): string {
  const { t } = language;
  switch (field) {
    case 'date':
      return t('Date of “{0}”', article);
    case 'title':
      return t('Title of “{0}”', article);
    case 'source':
      return t('Source of “{0}”', article);
  }
}

function promptOf(field: ArticleField): string {
  const { t } = language;
  switch (field) {
    case 'date':
      return t('The day the article was published, as year-month-day. Empty: what the article itself says.');
    case 'title':
      return t("The article's title. Empty: what the article itself says.");
    case 'source':
      return t('The newspaper, agency or site that it comes from. Empty: not set.');
  }
}

function dateProblem(text: string): string | undefined {
  if (text === '' || isIsoDay(text)) return undefined;
  return language.t('Write a day of the calendar as year-month-day, such as 2025-04-18.');
}

/** Opens the settings of a folder's articles; where there are none yet, a new editor with a word on what they are. */
async function openSettings({ settings }: Parts): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    void inform(language.t('Open a folder with articles first.'));
    return;
  }
  const file = settings.fileOf(folder);
  try {
    await vscode.window.showTextDocument(file);
  } catch {
    const untitled = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(untitled);
    if (untitled.getText() === '') await editor.edit((edit) => edit.insert(START_OF_TEXT, example()));
  }
}

function example(): string {
  const { t } = language;
  return [
    `# ${t('What you know of articles, by their paths in this folder. For example:')}`,
    '# report.txt:',
    '#   date: 2025-04-18',
    `#   title: ${t('A better title')}`,
    `#   source: ${t('The newspaper')}`,
    '',
  ].join('\n');
}
