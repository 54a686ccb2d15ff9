/**
 * What the suites do with VS Code, in a line each. No Node modules here: suites of the web worker host use
 * these functions too. Every folder is a temporary copy, so that a test may write in it.
 */
import * as vscode from 'vscode';

export const EXTENSION_ID = 'marginalia.marginalia';

/** How long `waitFor` waits unless told. */
const WAIT_MS = 30_000;
const POLL_MS = 50;

/**
 * Calls `probe` until it gives a value that is not `undefined` or `false`.
 * @param what named in the error when the time is over
 */
export async function waitFor<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
  timeoutMs = WAIT_MS,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Activates the extension under test (again and again is harmless). */
export async function activate(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  if (extension === undefined) throw new Error(`${EXTENSION_ID} is not installed`);
  await extension.activate();
  return extension;
}

/** The folder that this run opened. Throws in a window without one. */
export function folderUri(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('this window has no folder');
  return folder.uri;
}

/** The URI of a file in the opened folder; the path uses `/`. */
export function fileUri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folderUri(), ...path.split('/'));
}

/** Names of the files in the opened folder that match a glob, sorted. */
export async function fileNames(glob: string): Promise<string[]> {
  const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(folderUri(), glob));
  const start = folderUri().path.length + 1;
  return uris.map((uri) => uri.path.slice(start)).sort();
}

/** Opens a file of the folder in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  return vscode.window.showTextDocument(document, { preview: false });
}

/**
 * Opens a file with the text that is on the disk now. VS Code goes on holding the document of a file that was deleted,
 * and where the file comes back with its folder, its watcher may miss that: the document would keep its old text.
 */
export async function openFromDisk(path: string): Promise<vscode.TextDocument> {
  const { document } = await open(path);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return document;
}

/** Closes all editors; unsaved changes are thrown away without a question. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

// --- Positions -------------------------------------------------------------------------------------------

/**
 * Where a piece of text stands in a document. `|` in the text marks the wanted place in it (default: the
 * first character): `at(document, 'met Elon |Musk')`.
 * @param occurrence which of several, from 1
 */
export function at(document: vscode.TextDocument, marked: string, occurrence = 1): vscode.Position {
  const bar = marked.indexOf('|');
  const wanted = bar < 0 ? marked : marked.slice(0, bar) + marked.slice(bar + 1);
  const text = document.getText();
  let offset = -1;
  for (let i = 0; i < occurrence; i++) {
    offset = text.indexOf(wanted, offset + 1);
    if (offset < 0) throw new Error(`"${wanted}" (${i + 1}) is not in ${document.uri.path}`);
  }
  return document.positionAt(offset + Math.max(bar, 0));
}

/** A place as a test likes to compare it: file in the folder, line and column from 1, the text there. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Reads the places of locations or location links. */
export async function places(
  locations: readonly (vscode.Location | vscode.LocationLink)[],
): Promise<readonly Place[]> {
  return Promise.all(
    locations.map(async (location) => {
      const uri = 'targetUri' in location ? location.targetUri : location.uri;
      const range =
        'targetUri' in location ? (location.targetSelectionRange ?? location.targetRange) : location.range;
      const document = await vscode.workspace.openTextDocument(uri);
      return {
        file: uri.path.slice(folderUri().path.length + 1),
        line: range.start.line + 1,
        column: range.start.character + 1,
        text: document.getText(range),
      };
    }),
  );
}

// --- What the providers say ------------------------------------------------------------------------------

/** The Markdown of all hovers at a position, joined; '' where there is none. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const parts = hovers.flatMap((hover) => hover.contents as readonly vscode.MarkdownString[]);
  return parts.map((part) => part.value).join('\n\n');
}

/** Go to Definition. */
export async function definitions(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly Place[]> {
  return places(await execute('vscode.executeDefinitionProvider', document.uri, position));
}

/** Find All References. */
export async function references(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly Place[]> {
  return places(await execute('vscode.executeReferenceProvider', document.uri, position));
}

/** Texts of the document highlights at a position. */
export async function highlights(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly string[]> {
  const found = await execute<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    document.uri,
    position,
  );
  return found.map(({ range }) => document.getText(range));
}

/** The built-in Outline of a document, nested. */
export async function documentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return execute('vscode.executeDocumentSymbolProvider', document.uri);
}

/** Go to Symbol in Workspace. */
export async function workspaceSymbols(query: string): Promise<vscode.SymbolInformation[]> {
  return execute('vscode.executeWorkspaceSymbolProvider', query);
}

/** Code actions offered at a position or a selection. */
export async function codeActions(
  document: vscode.TextDocument,
  where: vscode.Position | vscode.Range,
): Promise<(vscode.CodeAction | vscode.Command)[]> {
  const range = where instanceof vscode.Range ? where : new vscode.Range(where, where);
  return execute('vscode.executeCodeActionProvider', document.uri, range);
}

export interface SemanticToken {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, decoded. */
export async function semanticTokens(document: vscode.TextDocument): Promise<readonly SemanticToken[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  if (legend === undefined || tokens === undefined) return [];
  const found: SemanticToken[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0, bits = 0] = tokens.data.subarray(
      i,
      i + 5,
    );
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    line += deltaLine;
    found.push({
      text: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type] ?? '',
      modifiers: legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0),
    });
  }
  return found;
}

async function execute<T>(command: string, ...args: unknown[]): Promise<T> {
  const result = await vscode.commands.executeCommand<T | undefined>(command, ...args);
  return result ?? ([] as T);
}

// --- Live changes ----------------------------------------------------------------------------------------

/** Writes a file of the folder on the disk, as another program would. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(fileUri(path), bytes);
}

/** The content of a file of the folder on the disk. */
export async function readFile(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
}

/** Removes a file or folder; one that is not there is no error. */
export async function deleteFile(path: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(fileUri(path), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') throw error;
  }
}

/** Renames a file on the disk. */
export async function renameFile(from: string, to: string): Promise<void> {
  await vscode.workspace.fs.rename(fileUri(from), fileUri(to));
}

/** Types text at a position of an open editor (the document is not saved). */
export async function type(
  editor: vscode.TextEditor,
  position: vscode.Position,
  text: string,
): Promise<void> {
  const done = await editor.edit((edit) => edit.insert(position, text));
  if (!done) throw new Error('the edit was refused');
}

/** Messages of the diagnostics of a file, each as `line: message` (lines from 1). */
export function diagnostics(path: string): readonly string[] {
  return vscode.languages
    .getDiagnostics(fileUri(path))
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** Runs a command that asks for one line of text, and answers it. */
export async function answering(
  command: string,
  argument: unknown,
  answer: string | undefined,
): Promise<vscode.InputBoxOptions> {
  const { window } = vscode;
  const original = window.showInputBox;
  let asked: vscode.InputBoxOptions = {};
  window.showInputBox = ((options: vscode.InputBoxOptions) => {
    asked = options;
    return Promise.resolve(answer);
  }) as typeof window.showInputBox;
  try {
    await vscode.commands.executeCommand(command, argument);
  } finally {
    window.showInputBox = original;
  }
  return asked;
}
