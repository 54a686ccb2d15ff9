/** The only place where the reader is told or asked something: what is said there may hold words of articles. */
import * as vscode from 'vscode';
import { plain } from './words/plain';

/** Tells the reader something. @returns the answer that was chosen */
export function inform<Answer extends string>(
  message: string,
  ...answers: Answer[]
): Thenable<Answer | undefined> {
  return vscode.window.showInformationMessage(plain(message), ...answers);
}

/** Tells the reader what did not go as it should. */
export function warn<Answer extends string>(
  message: string,
  ...answers: Answer[]
): Thenable<Answer | undefined> {
  return vscode.window.showWarningMessage(plain(message), ...answers);
}

/** Tells the reader what failed. */
export function complain<Answer extends string>(
  message: string,
  ...answers: Answer[]
): Thenable<Answer | undefined> {
  return vscode.window.showErrorMessage(plain(message), ...answers);
}

/** Tells the reader something in passing, in the status bar. */
export function hint(message: string, ms: number): void {
  vscode.window.setStatusBarMessage(plain(message), ms);
}

/** Lets the reader choose one of several things. Icons of theirs are no part of their labels. */
export function choose<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  options: vscode.QuickPickOptions,
): Thenable<Item | undefined> {
  const shown = items.map((item): Item => ({
    ...item,
    label: plain(item.label),
    ...(item.description !== undefined && { description: plain(item.description) }),
    ...(item.detail !== undefined && { detail: plain(item.detail) }),
  }));
  return vscode.window.showQuickPick(shown, options);
}

/** Asks the reader for a line of text. */
export function askForLine(
  options: vscode.InputBoxOptions & { readonly prompt: string },
): Thenable<string | undefined> {
  return vscode.window.showInputBox({ ...options, prompt: plain(options.prompt) });
}
