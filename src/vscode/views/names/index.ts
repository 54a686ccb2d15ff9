import * as vscode from 'vscode';
import type { Analysis } from '../../analysis';
import { treeView } from '../tree';
import { NamesTree } from './model';

/** The view of names. */
export function registerNamesView(context: Analysis): vscode.Disposable {
  const tree = new NamesTree(context);
  return vscode.Disposable.from(tree, treeView('marginalia.names', tree, { showCollapseAll: true }));
}
