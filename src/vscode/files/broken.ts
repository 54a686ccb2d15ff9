import * as vscode from 'vscode';
import { warn } from '../dialogs';

/**
 * Says that a file of the reader's cannot be read, and offers to open it.
 *
 * @param keepsOld whether what it said before holds meanwhile
 */
export async function tellBroken(file: vscode.Uri, keepsOld: boolean): Promise<void> {
  const { t } = vscode.l10n;
  const name = vscode.workspace.asRelativePath(file);
  const words = keepsOld
    ? t('{0} has an error. Until it is mended, what it said before holds.', name)
    : t('{0} has an error. Until it is mended, nothing that it says holds.', name);
  const open = t('Open the File');
  if ((await warn(words, open)) === open) await vscode.window.showTextDocument(file);
}
