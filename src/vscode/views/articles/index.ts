import * as vscode from 'vscode';
import type { Analysis } from '../../analysis';
import { treeView } from '../tree';
import { ArticlesTree } from './model';

/** The view of articles. */
export function registerArticlesView(context: Analysis): vscode.Disposable {
  const tree = new ArticlesTree(context);
  return vscode.Disposable.from(tree, treeView('marginalia.articles', tree));
}
