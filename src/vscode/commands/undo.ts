import * as vscode from 'vscode';
import { reportRefused } from '../files/refused';
import type { History } from '../files/history';
import { language } from '../language';
import type { Articles } from '../articles/articles';
import { hint, warn } from '../dialogs';

const HINT_MS = 4000;

/** The command that takes back the reader's last decision, whichever file it is in. */
export function registerUndo(history: History, articles: Articles): vscode.Disposable {
  const undo = async (): Promise<void> => {
    const { t } = language;
    const undone = await history.undo();
    switch (undone.kind) {
      case 'undone':
        await articles.decideNow();
        hint(t('Taken back: {0}', undone.what), HINT_MS);
        return;
      case 'nothing':
        hint(t('There is no decision to take back.'), HINT_MS);
        return;
      case 'changed-since': {
        const name = vscode.workspace.asRelativePath(undone.file);
        const message = t('“{0}” cannot be taken back: {1} was edited there since.', undone.what, name);
        void warn(message);
        return;
      }
      case 'not-written':
        return reportRefused([undone], undo);
    }
  };
  return vscode.commands.registerCommand('marginalia.undoDecision', undo);
}
