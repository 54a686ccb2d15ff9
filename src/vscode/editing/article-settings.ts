import * as vscode from 'vscode';
import { ARTICLE_FIELDS, ARTICLES_FILE } from '../../settings/articles-file';
import { escapeMarkdown } from '../cards/markdown';
import { registerRecordEditing } from './records';
import type { Analysis } from '../analysis';

/** Completion and hover in the settings of articles: the articles' paths, and what can be said of one. */
export function registerArticleSettingsEditing({ articles, service }: Analysis): vscode.Disposable {
  async function titles(file: vscode.Uri, token: vscode.CancellationToken): Promise<Map<string, string>> {
    await articles.start();
    const folder = vscode.workspace.getWorkspaceFolder(file);
    const lines = await service.ask('articleLines', [], token);
    const byId = new Map(lines?.map(({ id, title }) => [id, title]));
    const own = [...articles.all.values()].filter((article) => article.folder.index === folder?.index);
    return new Map(own.map(({ id, path }) => [path, byId.get(id) ?? '']));
  }
  return registerRecordEditing({
    path: ARTICLES_FILE,
    fields: ARTICLE_FIELDS,
    async ids(file, token) {
      return [...(await titles(file, token))].map(([id, detail]) => ({ id, detail }));
    },
    async card(file, id, token) {
      const title = (await titles(file, token)).get(id);
      return title === undefined ? undefined : new vscode.MarkdownString(escapeMarkdown(title));
    },
  });
}
