import * as vscode from 'vscode';
import { rangeOfAll } from '../convert';

/**
 * The reader's unsaved text where there is one, otherwise the file's; undefined where there is no file. (A document
 * without unsaved changes may be one that VS Code still holds of a file that was deleted.)
 */
export async function currentText(file: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(file);
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** What was made to write a text: nothing where the file was there, else the file alone or its folder with it. */
export type Made = 'nothing' | 'file' | 'folder';

/**
 * Changes the file where it is open in a tab by an edit, so that it can be undone, and saves it unless the reader has
 * unsaved changes in it; otherwise on the disk. Rejects where that fails.
 *
 * @param before what `currentText` gave
 */
export async function writeText(file: vscode.Uri, before: string | undefined, text: string): Promise<Made> {
  const { workspace } = vscode;
  const open = openDocument(file);
  // VS Code may still hold a document of a file that was deleted or is not read again yet: that is not the file, and it
  // refuses to save such a document even where its text is the same.
  if (!open || !(open.isDirty || (isInTab(file) && open.getText() === before))) {
    const folder = vscode.Uri.joinPath(file, '..');
    const hadFolder = before !== undefined || (await isThere(folder));
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    if (before !== undefined) return 'nothing';
    return hadFolder ? 'file' : 'folder';
  }
  const wasDirty = open.isDirty;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, rangeOfAll(open), text);
  if (!(await workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The edit was refused.'));
  if (!wasDirty && !(await open.save())) throw new Error(vscode.l10n.t('The file could not be saved.'));
  return 'nothing';
}

/**
 * Takes away a file that was made, and its folder where that was made with it and is empty again. What is open in an
 * editor becomes empty: the reader sees it.
 */
export async function takeAway(file: vscode.Uri, made: Exclude<Made, 'nothing'>): Promise<void> {
  const { fs } = vscode.workspace;
  const text = await currentText(file);
  if (openDocument(file)?.isDirty || isInTab(file)) {
    await writeText(file, text, '');
    return;
  }
  await fs.delete(file);
  if (made === 'file') return;
  const folder = vscode.Uri.joinPath(file, '..');
  try {
    if ((await fs.readDirectory(folder)).length === 0) await fs.delete(folder);
  } catch {
    // Where files are on no disk, a folder may go with its last file.
  }
}

/** Whether there is a file or folder; one that cannot be looked at is taken to be there. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
}

/** Why a file could not be written, in words. */
export function writeProblem(error: unknown): string {
  const { t } = vscode.l10n;
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions')
    return t('it is read-only, or you have no permission to write there.');
  return error instanceof Error ? error.message : String(error);
}

/**
 * Called when a document is edited, and when one is opened, saved or closed, which alone changes nothing: but its file may
 * say another thing than was read of it, as not every disk tells of its changes.
 */
export function onDidTouchDocument(
  listener: (uri: vscode.Uri, how: 'edited' | 'seen') => void,
): vscode.Disposable {
  const { workspace } = vscode;
  const seen = ({ uri }: vscode.TextDocument): void => listener(uri, 'seen');
  return vscode.Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => listener(document.uri, 'edited')),
    workspace.onDidOpenTextDocument(seen),
    workspace.onDidSaveTextDocument(seen),
    workspace.onDidCloseTextDocument(seen),
  );
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
}

/** Whether a file is open in a tab, where the reader sees what is wrong with it. */
export function isInTab(file: vscode.Uri): boolean {
  const isOf = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === file.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isOf));
}
