import * as vscode from 'vscode';
import { inform } from '../dialogs';

/**
 * Opens the file of decisions of the folder that the reader works in; of another one where nothing is decided there.
 *
 * @param none what to say where nothing is decided in any folder yet
 */
export async function openDecisions(
  fileOf: (folder: vscode.WorkspaceFolder) => vscode.Uri,
  none: string,
): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const worksIn = active && vscode.workspace.getWorkspaceFolder(active);
  const folders = vscode.workspace.workspaceFolders ?? [];
  for (const folder of worksIn ? [worksIn, ...folders] : folders) {
    const file = fileOf(folder);
    if (!(await exists(file))) continue;
    await vscode.window.showTextDocument(file);
    return;
  }
  if (folders.length > 0) void inform(none);
}

/** A file that cannot be looked at is taken to be there, so that opening it says what is wrong. */
async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
}
