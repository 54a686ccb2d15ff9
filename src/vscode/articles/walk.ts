import * as vscode from 'vscode';

/** Whether VS Code searches a folder itself. For another one `findFiles` waits for an extension that does, if need be for ever. */
export function isSearchable({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

/** The files of a folder that match the glob and not the other one, found by looking into all folders in it. */
export async function walk(
  folder: vscode.Uri,
  glob: vscode.RelativePattern,
  excluded: vscode.RelativePattern | undefined,
): Promise<vscode.Uri[]> {
  const entries = await entriesOf(folder);
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if ((type & vscode.FileType.SymbolicLink) !== 0) return []; // it may lead in circles
      if (type === vscode.FileType.File) return matches(glob, uri) && !matches(excluded, uri) ? [uri] : [];
      const isSkipped = matches(excluded, vscode.Uri.joinPath(uri, 'any'));
      return isSkipped ? [] : walk(uri, glob, excluded);
    }),
  );
  return found.flat();
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return []; // it has gone, or may not be looked into
  }
}

function matches(pattern: vscode.RelativePattern | undefined, uri: vscode.Uri): boolean {
  // VS Code lets no globs be matched but those of documents; of these it looks at nothing but the address here.
  return pattern !== undefined && vscode.languages.match({ pattern }, { uri } as vscode.TextDocument) > 0;
}
