import * as vscode from 'vscode';
import type { Analysis } from '../../analysis';
import { ArticlesTree } from './model';

/** The view of articles. */
export function registerArticlesView(context: Analysis): vscode.Disposable {
  const tree = new ArticlesTree(context);
  const view = vscode.window.createTreeView('marginalia.articles', { treeDataProvider: tree });
  return vscode.Disposable.from(tree, view);
}
