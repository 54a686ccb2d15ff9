import * as vscode from 'vscode';
import { complain } from '../dialogs';
import type { FileChange, NotWritten } from './folder-file';

/** A change that was not made. */
export type Refused = Exclude<FileChange, { kind: 'done' }>;

/**
 * Says, in one message, why changes were not made, and offers what helps: to open files that are broken; to try again, or to
 * see what a file should say that could not be written, so that nothing that was decided is lost.
 *
 * @param refused at least one
 * @param again makes the changes once more
 */
export async function reportRefused(refused: readonly Refused[], again: () => unknown): Promise<void> {
  const { t } = vscode.l10n;
  const broken = refused.filter(({ kind }) => kind === 'broken');
  const notWritten = refused.filter((one) => one.kind === 'not-written');
  const tryAgain = t('Try Again');
  const open = broken.length > 1 ? t('Open the Files') : t('Open the File');
  const show = t('Show What It Should Say');
  const answers = [...(broken.length > 0 ? [open] : []), tryAgain, ...(notWritten.length > 0 ? [show] : [])];
  const words = [...brokenWords(broken), ...notWritten.map(notWrittenWords)].join(' ');
  const answer = await complain(words, ...answers);
  if (answer === tryAgain) await again();
  if (answer === open) {
    for (const { file } of broken) await vscode.window.showTextDocument(file, SHOWN);
    // What was decided is offered again until the reader lets go of it.
    void reportRefused(refused, again);
  }
  if (answer === show)
    for (const { text: content } of notWritten) {
      const document = await vscode.workspace.openTextDocument({ language: 'yaml', content });
      await vscode.window.showTextDocument(document, SHOWN);
    }
}

/** Several files stay open side by side in their tabs. */
const SHOWN: vscode.TextDocumentShowOptions = { preview: false };

function brokenWords(broken: readonly Refused[]): string[] {
  const { t } = vscode.l10n;
  const [name, ...others] = broken.map(({ file }) => vscode.workspace.asRelativePath(file));
  if (name === undefined) return [];
  return others.length === 0
    ? [t('{0} has an error and was not touched. Mend it first, then try again.', name)]
    : [
        t(
          '{0} have errors and were not touched. Mend them first, then try again.',
          [name, ...others].join(', '),
        ),
      ];
}

function notWrittenWords({ file, message }: NotWritten): string {
  const name = vscode.workspace.asRelativePath(file);
  return vscode.l10n.t('{0} could not be written, so nothing has changed: {1}', name, message);
}
