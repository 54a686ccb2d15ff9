import * as vscode from 'vscode';
import type { ArticleContent } from '../../protocol/methods';
import { configurationOf } from '../configuration';

/** So many files are read at a time where the editor reads them for the worker. */
const AT_ONCE = 16;

/** The text of an open editor, unless it is too large. */
export function openContent(document: vscode.TextDocument, workerReadsFiles: boolean): ArticleContent {
  const text = document.getText();
  const { uri, isDirty } = document;
  const { maximumSize } = configurationOf(uri);
  if (text.length > maximumSize) return { kind: 'nothing', why: { kind: 'too-large', size: text.length } };
  const isUndecoded = !isDirty && workerReadsFiles && uri.scheme === 'file' && text.includes('\ufffd');
  return { kind: 'text', text, ...(isUndecoded && { file: { path: uri.fsPath, maximumSize } }) };
}

/** What to tell the worker of a file on the disk. */
export async function fileContent(uri: vscode.Uri, workerReadsFiles: boolean): Promise<ArticleContent> {
  const { maximumSize } = configurationOf(uri);
  if (workerReadsFiles && uri.scheme === 'file') return { kind: 'path', path: uri.fsPath, maximumSize };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maximumSize) return { kind: 'nothing', why: { kind: 'too-large', size } };
    return { kind: 'bytes', bytes: await vscode.workspace.fs.readFile(uri) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'nothing', why: { kind: 'unreadable', message } };
  }
}

/** Does something with all items, a few at a time, in order. */
export async function mapSome<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))));
  }
  return results;
}

/** The documents that VS Code holds, by URI. */
export function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
}
