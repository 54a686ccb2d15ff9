import * as vscode from 'vscode';
import type { Analysis } from '../../analysis';
import { NamesTree } from './model';

/** The view of names. */
export function registerNamesView(context: Analysis): vscode.Disposable {
  const tree = new NamesTree(context);
  const view = vscode.window.createTreeView('marginalia.names', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(tree, view);
}
