import * as vscode from 'vscode';
import { movesOf, type Moves } from '../../settings/moved-articles';
import type { Articles } from '../articles/articles';
import { pathIn, type ArticleFile } from '../listing/files';
import { toRangeIn } from '../convert';
import { reportRefused } from '../files/refused';
import { language } from '../language';
import type { AnalysisService } from '../service';
import { shorten } from '../words/excerpt';
import type { ReaderFiles } from '../reader/reader-files';
import { choose, warn } from '../dialogs';

interface Parts {
  readonly articles: Articles;
  readonly service: AnalysisService;
  readonly reader: ReaderFiles;
}

const COMMAND = 'marginalia.articleMoved';
const FILES: vscode.DocumentSelector = { pattern: '**/.marginalia/{articles,events,entities}.yaml' };

/**
 * What the reader has said of an article goes along when its file is renamed or moved in VS Code. Where that happened
 * elsewhere, a quick fix on the path that leads nowhere asks where the article is now.
 */
export function registerMovedArticles(parts: Parts): vscode.Disposable {
  const { workspace, commands, languages, CodeActionKind } = vscode;
  return vscode.Disposable.from(
    workspace.onDidRenameFiles(({ files }) => followRenames(parts, files)),
    commands.registerCommand(COMMAND, (folder: number, path: string) => askWhereItIs(parts, folder, path)),
    languages.registerCodeActionsProvider(
      FILES,
      { provideCodeActions: (document, range) => actionsFor(parts.reader, document, range) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

async function followRenames(
  parts: Parts,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isIn = (folder: vscode.WorkspaceFolder, uri: vscode.Uri): boolean =>
    vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index;
  for (const from of folders)
    for (const to of folders) {
      const moved = files
        .filter(({ oldUri, newUri }) => isIn(from, oldUri) && isIn(to, newUri))
        .map(({ oldUri, newUri }) => ({ from: pathIn(from, oldUri), to: pathIn(to, newUri) }));
      if (moved.length === 0) continue;
      if (from === to) await move(parts, from, movesOf(moved));
      else await moveBetween(parts, from, to, movesOf(moved));
    }
}

/** As `move` does, into another folder; what is said of other articles, too, cannot go along, and the reader is told. */
async function moveBetween(
  parts: Parts,
  from: vscode.WorkspaceFolder,
  to: vscode.WorkspaceFolder,
  moves: Moves,
): Promise<void> {
  const done = await parts.reader.moveBetween(from, to, moves);
  const refused = done.flatMap(({ changes }) => changes).filter((change) => change.kind !== 'done');
  if (refused.length > 0) void reportRefused(refused, () => moveBetween(parts, from, to, moves));
  await parts.articles.listNow();
  for (const file of done.flatMap(({ stayed }) => stayed)) void tellOfStayed(file, to);
}

async function tellOfStayed(file: vscode.Uri, to: vscode.WorkspaceFolder): Promise<void> {
  const { t } = language;
  const name = vscode.workspace.asRelativePath(file, true);
  const open = t('Open the File');
  const message = t(
    'What you said of events that the moved article tells with others stays in {0}: it cannot go into “{1}” in parts.',
    name,
    to.name,
  );
  if ((await warn(message, open)) === open) await vscode.window.showTextDocument(file);
}

/** Writes the new paths into the files of a folder, and lets them hold at once. */
async function move(parts: Parts, folder: vscode.WorkspaceFolder, moves: Moves): Promise<void> {
  const changes = await parts.reader.move(folder, moves);
  const refused = changes.filter((change) => change.kind !== 'done');
  if (refused.length > 0) void reportRefused(refused, () => move(parts, folder, moves));
  await parts.articles.listNow();
}

function actionsFor(
  reader: ReaderFiles,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return [];
  const missing = reader
    .missingIn(folder, document.uri)
    .filter((problem) => toRangeIn(document.getText(), problem).intersection(range));
  return [...new Set(missing.map(({ detail }) => detail))].map((path) => {
    const title = language.t('“{0}” is another article now…', shorten(path, 60));
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: COMMAND, arguments: [folder.index, path] };
    action.isPreferred = true;
    return action;
  });
}

async function askWhereItIs(parts: Parts, index: number, path: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[index];
  if (!folder) return;
  const { t } = language;
  const titles = new Map((await parts.service.ask('articleLines', []))?.map(({ id, title }) => [id, title]));
  const own = [...parts.articles.all.values()].filter((article) => article.folder.index === index);
  const free = own.filter(
    (article) => Object.keys(parts.reader.settings.recordOf(folder, article.path)).length === 0,
  );
  const rows = sameNameFirst(free, path).map((article) => ({
    label: article.path,
    path: article.path,
    description: shorten(titles.get(article.id) ?? '', 80),
  }));
  const picked = await choose(rows, {
    title: t('Which article was “{0}”?', shorten(path, 60)),
    placeHolder: t('What you said of it will be said of the article that you choose.'),
    matchOnDescription: true,
  });
  if (picked) await move(parts, folder, (one) => (one === path ? picked.path : undefined));
}

/** An article that was moved has its name still. */
function sameNameFirst(articles: readonly ArticleFile[], path: string): ArticleFile[] {
  const nameOf = (one: string): string => one.slice(one.lastIndexOf('/') + 1);
  const weight = (article: ArticleFile): number => (nameOf(article.path) === nameOf(path) ? 0 : 1);
  return [...articles].sort((a, b) => weight(a) - weight(b) || (a.path < b.path ? -1 : 1));
}
