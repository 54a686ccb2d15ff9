import type * as vscode from 'vscode';
import { isArticle, isNamedAsArticle, isThere } from '../listing/files';

/**
 * Files that were not there when the articles were listed, and that VS Code may not have been told of. Each that is
 * there is looked for once only, until `forget`: most are no articles, and are saved again and again.
 */
export class Unlisted {
  private sought = new Map<string, Promise<void>>();

  /**
   * @param articles.listed settles when no listing is under way
   * @param articles.list lists the articles anew
   */
  constructor(
    private readonly articles: {
      has(id: string): boolean;
      listed(): Promise<void>;
      list(): Promise<void>;
    },
  ) {}

  /** Lists the articles anew where the file is one of them and was not listed. */
  seek({ uri }: Pick<vscode.TextDocument, 'uri'>): void {
    const id = uri.toString();
    if (!isNamedAsArticle(uri.path) || this.articles.has(id) || this.sought.has(id)) return;
    // One that cannot be looked for is no article until something changes.
    this.sought.set(
      id,
      this.seekNow(uri).catch(() => undefined),
    );
  }

  private async seekNow(uri: vscode.Uri): Promise<void> {
    await this.articles.listed();
    const id = uri.toString();
    if (this.articles.has(id)) return;
    // What is told of late, when it is gone again, may be written anew.
    if (!(await isThere(uri))) this.sought.delete(id);
    else if (await isArticle(uri)) await this.articles.list();
  }

  /** Settles when it is known whether a document is an article; undefined where nobody looks for it. */
  searchFor(id: string): Promise<void> | undefined {
    return this.sought.get(id);
  }

  /** Files or settings changed: each document may be an article now. */
  forget(): void {
    this.sought = new Map();
  }
}
