import * as vscode from 'vscode';
import { mapSome } from './some-at-once';

/** What is looked for in a folder, and what is not, be it a file or a folder with all that is in it. */
export interface Globs {
  readonly wanted: vscode.RelativePattern;
  readonly excluded: readonly vscode.RelativePattern[];
}

const { Directory, File, SymbolicLink } = vscode.FileType;
/** Folders in folders are looked into so far down: links that are not told as such may lead in circles. */
const MAX_DEPTH = 32;
/** Where several such links lead in circles side by side, the ways double with each step: the folders nearest to the top count. */
const MAX_FOLDERS = 5000;
/** Of a folder within another these say that there is nothing to be read in it, not that it cannot be read now. */
const NOTHING_TO_READ = [
  vscode.FileSystemError.FileNotFound().code,
  vscode.FileSystemError.NoPermissions().code,
];

/** Whether VS Code searches a folder itself. For another one `findFiles` waits for an extension that does, if need be for ever. */
export function isSearchable({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

/** The files of a folder that the globs want, found by looking into all folders in it. Rejects where one cannot be read. */
export async function walk(root: vscode.Uri, globs: Globs): Promise<vscode.Uri[]> {
  let files: vscode.Uri[] = [];
  let folders = [root];
  let left = MAX_FOLDERS;
  for (let depth = 0; depth < MAX_DEPTH && folders.length > 0; depth++) {
    const entries = (await mapSome(folders, (folder) => entriesOf(folder, depth > 0))).flat();
    const kept = entries.filter(({ uri }) => !matches(globs.excluded, uri));
    const found = kept.filter(({ uri, type }) => type & File && matches([globs.wanted], uri));
    left -= folders.length;
    files = files.concat(found.map(({ uri }) => uri));
    // A link to a folder may lead in circles.
    const below = kept.filter(({ type }) => type & Directory && !(type & SymbolicLink));
    folders = below.slice(0, left).map(({ uri }) => uri);
  }
  return files;
}

/** Whether a file is there and the globs want it. */
export async function isIn(root: vscode.Uri, globs: Globs, uri: vscode.Uri): Promise<boolean> {
  if (!matches([globs.wanted], uri) || isExcludedIn(root, globs, uri)) return false;
  return ((await vscode.workspace.fs.stat(uri)).type & File) !== 0;
}

/** Whether a file is excluded, or a folder on the way to it. */
function isExcludedIn(root: vscode.Uri, globs: Globs, uri: vscode.Uri): boolean {
  if (uri.path.length <= root.path.length) return false;
  return matches(globs.excluded, uri) || isExcludedIn(root, globs, vscode.Uri.joinPath(uri, '..'));
}

interface Entry {
  readonly uri: vscode.Uri;
  readonly type: vscode.FileType;
}

async function entriesOf(folder: vscode.Uri, isWithin: boolean): Promise<readonly Entry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ uri: vscode.Uri.joinPath(folder, name), type }));
  } catch (error) {
    if (isWithin && error instanceof vscode.FileSystemError && NOTHING_TO_READ.includes(error.code))
      return [];
    throw error;
  }
}

function matches(patterns: readonly vscode.RelativePattern[], uri: vscode.Uri): boolean {
  // VS Code lets no globs be matched but those of documents; of these it looks at nothing but the address here.
  const selector = patterns.map((pattern) => ({ pattern }));
  return vscode.languages.match(selector, { uri } as vscode.TextDocument) > 0;
}
