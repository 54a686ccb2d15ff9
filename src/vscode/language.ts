import * as vscode from 'vscode';
import type { Language } from './words/translate';

/** The reader's language, for wordings. */
export const language: Language = {
  t: (message, ...args) => vscode.l10n.t(message, ...args),
  locale: vscode.env.language,
};
