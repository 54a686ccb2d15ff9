import * as vscode from 'vscode';
import type { Analysis } from '../../analysis';
import { treeView } from '../tree';
import { NamesTree } from './model';

/** The view of names. */
export function registerNamesView(context: Analysis): vscode.Disposable {
  const tree = new NamesTree(context);
  const view = treeView('marginalia.names', tree, { showCollapseAll: true });
  return vscode.Disposable.from(
    tree,
    view,
    view.onDidExpandElement(({ element }) => tree.noteOpen(element, true)),
    view.onDidCollapseElement(({ element }) => tree.noteOpen(element, false)),
  );
}
