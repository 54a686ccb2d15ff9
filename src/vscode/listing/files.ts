import * as vscode from 'vscode';
import { configurationOf, hiddenIn } from '../configuration';
import { isIn, isSearchable, walk, type Globs } from './walk';

/** A file of a folder that is an article, by its name and the settings. */
export interface ArticleFile {
  /** Identifies it everywhere: its URI as text. */
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly folder: vscode.WorkspaceFolder;
  /** Its path in the folder, with `/`. */
  readonly path: string;
}

// Names are written in capitals, too, by some programs; patterns tell them apart.
const ARTICLES = '**/*.{[tT][xX][tT],[mM][dD]}';
const SPECIAL_IN_GLOBS = /[*?[\]{},!\\]/g;

/** The articles of the open folders. */
export interface Listing {
  /** By id. */
  readonly files: ReadonlyMap<string, ArticleFile>;
  /** Why a folder could not be listed. */
  readonly failure: PromiseRejectedResult | undefined;
}

/** Lists all articles of the open folders. A folder that cannot be listed now keeps those that are known of it. */
export async function listArticles(known: Iterable<ArticleFile>): Promise<Listing> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const lists = await Promise.allSettled(folders.map(listFolder));
  const before = [...known];
  const files = lists.flatMap((list, i) =>
    list.status === 'fulfilled' ? list.value : before.filter(({ folder }) => isSame(folder, folders[i])),
  );
  return {
    files: new Map(files.map((file) => [file.id, file])),
    failure: lists.find((list) => list.status === 'rejected'),
  };
}

function isSame(folder: vscode.WorkspaceFolder, other: vscode.WorkspaceFolder | undefined): boolean {
  return folder.uri.toString() === other?.uri.toString();
}

async function listFolder(folder: vscode.WorkspaceFolder): Promise<ArticleFile[]> {
  const { enabled, exclude } = configurationOf(folder.uri);
  if (!enabled) return [];
  const uris = isSearchable(folder.uri)
    ? await search(folder, ARTICLES, exclude)
    : await walk(folder.uri, globsOf(folder, exclude));
  return uris.map((uri) => ({ id: uri.toString(), uri, folder, path: pathIn(folder, uri) }));
}

/** Whether a file is an article of an open folder now, without a listing of all. */
export async function isArticle(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || !isNamedAsArticle(uri.path)) return false;
  const { enabled, exclude } = configurationOf(folder.uri);
  if (!enabled) return false;
  if (!isSearchable(folder.uri)) return isIn(folder.uri, globsOf(folder, exclude), uri);
  const found = await search(folder, pathIn(folder, uri).replace(SPECIAL_IN_GLOBS, '?'), exclude);
  return found.some((one) => one.toString() === uri.toString());
}

/** The files of a folder that match the glob and that the settings do not exclude. VS Code heeds its own settings itself. */
async function search(
  folder: vscode.WorkspaceFolder,
  glob: string,
  exclude: readonly string[],
): Promise<readonly vscode.Uri[]> {
  const excluded =
    exclude.length > 0 ? new vscode.RelativePattern(folder, `{${exclude.join(',')}}`) : undefined;
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), excluded);
}

/** Whether something is on the disk now. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** As `search` looks for articles, where VS Code does not search. */
function globsOf(folder: vscode.WorkspaceFolder, exclude: readonly string[]): Globs {
  return {
    wanted: new vscode.RelativePattern(folder, ARTICLES),
    excluded: [...exclude, ...hiddenIn(folder.uri)].map((glob) => new vscode.RelativePattern(folder, glob)),
  };
}

/** Whether a path ends as those of articles do. */
export function isNamedAsArticle(path: string): boolean {
  return /\.(?:txt|md)$/i.test(path);
}

/**
 * Called when there may be other articles than before. VS Code tells what it did itself, too: a drive on the network may
 * tell of nothing. Of a folder that goes or is renamed nothing is told but its own name.
 *
 * @param known the ids of the articles that are known
 */
export function onFilesComeOrGo(
  watcher: vscode.FileSystemWatcher,
  known: () => Iterable<string>,
  listener: () => void,
): vscode.Disposable {
  const { workspace } = vscode;
  const came = async (uris: readonly vscode.Uri[]): Promise<void> => {
    if (uris.some(isNamedAsArticleOrFolder)) listener();
    else if ((await Promise.all(uris.map(isFolder))).includes(true)) listener();
  };
  const someIn = (folder: vscode.Uri): boolean => {
    const start = `${folder.toString()}/`;
    return [...known()].some((id) => id.startsWith(start));
  };
  const went = (uris: readonly vscode.Uri[]): void => {
    if (uris.some((uri) => isNamedAsArticleOrFolder(uri) || someIn(uri))) listener();
  };
  return vscode.Disposable.from(
    watcher.onDidCreate((uri) => came([uri])),
    watcher.onDidDelete((uri) => went([uri])),
    workspace.onDidCreateFiles(({ files }) => came(files)),
    workspace.onDidDeleteFiles(({ files }) => went(files)),
    workspace.onDidRenameFiles(({ files }) => {
      went(files.map(({ oldUri }) => oldUri));
      return came(files.map(({ newUri }) => newUri));
    }),
    workspace.onDidChangeWorkspaceFolders(listener),
  );
}

/** Whether a name alone lets one think of an article, or of a folder, which seldom has a dot. */
function isNamedAsArticleOrFolder({ path }: vscode.Uri): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isNamedAsArticle(name) || !name.includes('.', 1);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // it has gone again
  }
}

/** The path of a file within its folder. */
export function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  const base = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : uri.path;
}

/** Whether a document belongs to no open folder, so that it is read by itself. */
export function isAlone(document: vscode.TextDocument): boolean {
  const { uri, languageId } = document;
  if (languageId !== 'plaintext' && languageId !== 'markdown') return false;
  if (uri.scheme === 'untitled') return true;
  return isSearchable(uri) && !vscode.workspace.getWorkspaceFolder(uri);
}
