import type * as vscode from 'vscode';
import type { Analysis } from '../providers/context';

/** What views work with. */
export interface ViewContext extends Analysis {
  /** Remembers how the reader arranged a view. */
  readonly memory: vscode.Memento;
}
