import * as vscode from 'vscode';
import type { ArticleContent, ArticleSource } from '../../protocol/methods';
import type { ArticleRecord } from '../../settings/articles-file';
import { configurationOf } from '../configuration';
import type { ArticleFile } from '../listing/files';

/** Articles as the worker is sent them. */
export class Sources {
  constructor(private readonly workerReadsFiles: boolean) {}

  /** An article of an open folder, with the text of its file on the disk. */
  async ofFile({ id, uri }: ArticleFile, given: ArticleRecord): Promise<ArticleSource> {
    return { id, content: await fileContent(uri, this.workerReadsFiles), given };
  }

  /** An article of an open folder, with the text of an open editor. */
  ofDocument(document: vscode.TextDocument, given: ArticleRecord): ArticleSource {
    return { id: document.uri.toString(), content: openContent(document, this.workerReadsFiles), given };
  }

  /** A document that belongs to no open folder. */
  alone(document: vscode.TextDocument): ArticleSource {
    return { ...this.ofDocument(document, {}), alone: true };
  }
}

/** The text of an open editor, unless it is too large. */
function openContent(document: vscode.TextDocument, workerReadsFiles: boolean): ArticleContent {
  const text = document.getText();
  const { uri, isDirty } = document;
  const { maximumSize } = configurationOf(uri);
  if (text.length > maximumSize) return { kind: 'nothing', why: { kind: 'too-large', size: text.length } };
  const isUndecoded = !isDirty && workerReadsFiles && uri.scheme === 'file' && text.includes('\ufffd');
  return { kind: 'text', text, ...(isUndecoded && { file: { path: uri.fsPath, maximumSize } }) };
}

/** What to tell the worker of a file on the disk. */
async function fileContent(uri: vscode.Uri, workerReadsFiles: boolean): Promise<ArticleContent> {
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

/** The documents that VS Code holds, by URI. */
export function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
}
