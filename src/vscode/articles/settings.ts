import * as vscode from 'vscode';
import {
  ARTICLES_FILE,
  parseArticlesFile,
  setArticleField,
  type ArticleField,
  type ArticleRecord,
  type ArticlesFile,
  type SettingsProblem,
} from '../../settings/articles-file';
import { Disposable } from '../dispose';
import { toRangeIn } from '../convert';

/** What became of a change of an article's settings. */
export type SettingsChange =
  | { readonly kind: 'done' }
  /** The file cannot be read as it stands; it was not touched. */
  | { readonly kind: 'broken'; readonly file: vscode.Uri }
  | { readonly kind: 'not-written'; readonly file: vscode.Uri; readonly message: string };

/**
 * The settings files of the open folders: what they say of each article, their errors as diagnostics, and changes
 * to them. While a file is broken, what it said last holds.
 */
export class ArticleSettings extends Disposable {
  private readonly diagnostics = this._register(vscode.languages.createDiagnosticCollection('marginalia'));
  private readonly files = new Map<string, ArticlesFile>();
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** A settings file was changed by somebody; it has not been read again yet. */
  readonly onDidChange = this.changed.event;

  constructor() {
    super();
    // A folder that comes or goes with the file in it may be all that is told.
    for (const name of [ARTICLES_FILE, ARTICLES_FILE.slice(0, ARTICLES_FILE.indexOf('/'))]) {
      const watcher = this._register(vscode.workspace.createFileSystemWatcher(`**/${name}`));
      this._register(watcher.onDidCreate(() => this.changed.fire()));
      this._register(watcher.onDidChange(() => this.changed.fire()));
      this._register(watcher.onDidDelete(() => this.changed.fire()));
    }
    this._register(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.endsWith(`/${ARTICLES_FILE}`)) this.changed.fire();
      }),
    );
  }

  /** Where the settings of a folder are, whether they exist or not. */
  fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, ARTICLES_FILE);
  }

  /** What the settings say of an article. */
  recordOf(folder: vscode.WorkspaceFolder, path: string): ArticleRecord {
    return this.files.get(folder.uri.toString())?.records.get(path) ?? {};
  }

  /**
   * Reads the settings of a folder anew.
   * @param known whether there is an article of this path in the folder
   */
  async load(folder: vscode.WorkspaceFolder, known: (path: string) => boolean): Promise<void> {
    const file = this.fileOf(folder);
    const key = folder.uri.toString();
    const text = await currentText(file);
    if (text === undefined) {
      this.files.delete(key);
      this.diagnostics.delete(file);
      return;
    }
    const parsed = parseArticlesFile(text, known);
    const lastGood = this.files.get(key);
    this.files.set(key, parsed.broken && lastGood ? { ...parsed, records: lastGood.records } : parsed);
    const keepsOld = parsed.broken && (lastGood?.records.size ?? 0) > 0;
    this.diagnostics.set(
      file,
      parsed.problems.map((problem) => diagnosticOf(problem, text, keepsOld)),
    );
  }

  /** Writes one field of one article; undefined takes it out. Everything else in the file stays. */
  async set(
    folder: vscode.WorkspaceFolder,
    path: string,
    field: ArticleField,
    value: string | undefined,
  ): Promise<SettingsChange> {
    const file = this.fileOf(folder);
    const before = await currentText(file);
    const result = setArticleField(before ?? '', path, field, value);
    if ('refused' in result) return { kind: 'broken', file };
    if (result.text === before || (before === undefined && value === undefined)) return { kind: 'done' };
    try {
      await write(file, before, result.text);
      return { kind: 'done' };
    } catch (error) {
      return { kind: 'not-written', file, message: error instanceof Error ? error.message : String(error) };
    }
  }
}

/**
 * The reader's unsaved text where there is one, otherwise the file's; undefined where there is no file. (A document
 * without unsaved changes may be one that VS Code still holds of a file that was deleted.)
 */
async function currentText(file: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(file);
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/**
 * Changes the file where it is open by an edit, so that it can be undone, and saves it unless the reader has unsaved
 * changes in it; otherwise on the disk.
 */
async function write(file: vscode.Uri, before: string | undefined, text: string): Promise<void> {
  const { workspace } = vscode;
  const open = openDocument(file);
  // VS Code may still hold a document of a file that was deleted or is not read again yet: that is not the file.
  if (!open || !(open.isDirty || open.getText() === before)) {
    await workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return;
  }
  const wasDirty = open.isDirty;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    file,
    new vscode.Range(new vscode.Position(0, 0), open.positionAt(open.getText().length)),
    text,
  );
  if (!(await workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The edit was refused.'));
  if (!wasDirty && !(await open.save())) throw new Error(vscode.l10n.t('The file could not be saved.'));
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
}

function diagnosticOf(problem: SettingsProblem, text: string, keepsOld: boolean): vscode.Diagnostic {
  const severity =
    problem.kind === 'unknown-article' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
  const diagnostic = new vscode.Diagnostic(toRangeIn(text, problem), wording(problem, keepsOld), severity);
  diagnostic.source = 'Marginalia';
  diagnostic.code = problem.kind;
  return diagnostic;
}

function wording({ kind, detail }: SettingsProblem, keepsOld: boolean): string {
  const { t } = vscode.l10n;
  const meanwhile = keepsOld
    ? t('Until this is mended, the settings hold as they could be read last.')
    : t('Until this is mended, no settings of articles hold.');
  switch (kind) {
    case 'syntax':
      return `${detail.replace(/\.?$/, '.')} ${meanwhile}`;
    case 'not-a-table':
      return `${t('Expected articles by their paths, such as “report.txt:” with “date: 2025-04-18” below.')} ${meanwhile}`;
    case 'not-a-record':
      return t('Expected “date”, “title” or “source” here, each with its value.');
    case 'unknown-field':
      return t('“{0}” is not known here. An article has “date”, “title” and “source”.', detail);
    case 'not-a-text':
      return t('Expected a text here.');
    case 'wrong-date':
      return t('“{0}” is not a day of the calendar. Write it as year-month-day: 2025-04-18.', detail);
    case 'unknown-article':
      return t('There is no article “{0}” in this folder.', detail);
  }
}
