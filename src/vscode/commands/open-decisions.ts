import * as vscode from 'vscode';
import { inform } from '../dialogs';
import { isThere } from '../files/text-file';

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
    // One that cannot be looked at is opened, which says what is wrong.
    if (!(await isThere(file))) continue;
    await vscode.window.showTextDocument(file);
    return;
  }
  if (folders.length > 0) void inform(none);
}
