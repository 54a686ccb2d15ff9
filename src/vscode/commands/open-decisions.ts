import * as vscode from 'vscode';

/**
 * Opens the file of decisions of the folder that the reader works in.
 *
 * @param none what to say where nothing is decided there yet
 */
export async function openDecisions(
  fileOf: (folder: vscode.WorkspaceFolder) => vscode.Uri,
  none: string,
): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return;
  try {
    await vscode.window.showTextDocument(fileOf(folder));
  } catch {
    void vscode.window.showInformationMessage(none);
  }
}
