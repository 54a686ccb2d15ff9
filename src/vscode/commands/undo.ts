import * as vscode from 'vscode';
import { reportRefused } from '../files/refused';
import type { History, Undone } from '../files/history';
import { language } from '../language';
import type { Articles } from '../articles/articles';
import { hint, warn } from '../dialogs';
import type { TextChange } from '../../settings/undo';

const HINT_MS = 4000;

/** The commands that take back the reader's last decision, whichever file it is in, and restore what was taken back. */
export function registerUndo(history: History, articles: Articles): vscode.Disposable {
  const { t } = language;
  const undo = async (change?: TextChange): Promise<void> => {
    await report(await history.undo(change), () => undo(change), {
      done: (what) => t('Taken back: {0}', what),
      nothing: change ? t('That was taken back already.') : t('There is no decision to take back.'),
      changed: (what, file) => t('“{0}” cannot be taken back: {1} was edited there since.', what, file),
    });
  };
  const redo = async (): Promise<void> => {
    await report(await history.redo(), redo, {
      done: (what) => t('Restored: {0}', what),
      nothing: t('There is no decision to restore.'),
      changed: (what, file) => t('“{0}” cannot be restored: {1} was edited there since.', what, file),
    });
  };

  async function report(undone: Undone, again: () => Promise<void>, words: Words): Promise<void> {
    switch (undone.kind) {
      case 'done':
        await articles.decideNow();
        hint(words.done(undone.what), HINT_MS);
        return;
      case 'nothing':
        hint(words.nothing, HINT_MS);
        return;
      case 'changed-since':
        void warn(words.changed(undone.what, vscode.workspace.asRelativePath(undone.file)));
        return;
      case 'not-written':
        return reportRefused([undone], again);
    }
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('marginalia.undoDecision', (change?: unknown) =>
      undo(isChange(change) ? change : undefined),
    ),
    vscode.commands.registerCommand('marginalia.redoDecision', redo),
  );
}

/** Whether the command was called with the change to take back; else it is the last one. */
function isChange(argument: unknown): argument is TextChange {
  return typeof argument === 'object' && argument !== null && 'before' in argument && 'after' in argument;
}

/** What the reader is told of it. */
interface Words {
  done(what: string): string;
  readonly nothing: string;
  changed(what: string, file: string): string;
}
