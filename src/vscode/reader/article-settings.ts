import * as vscode from 'vscode';
import {
  ARTICLE_FIELDS,
  ARTICLES_FILE,
  parseArticlesFile,
  setArticleField,
  type ArticleField,
  type ArticleRecord,
  type ArticlesFile,
  type SettingsProblem,
} from '../../settings/articles-file';
import { withMoved, type Moves } from '../../settings/moved-articles';
import { Disposable } from '../dispose';
import { FolderFile, type FileChange, type FileMove } from '../files/folder-file';
import { language } from '../language';
import { fieldProblemWords } from '../words/fields';

/** The settings files of the open folders: what they say of each article, and changes of them. */
export class ArticleSettings extends Disposable {
  private readonly files = this._register(
    new FolderFile<ArticlesFile>({
      path: ARTICLES_FILE,
      words: wording,
      warnings: new Set(['unknown-article']),
    }),
  );
  /** A settings file was changed by somebody; it has not been read again yet. */
  readonly onDidChange = this.files.onDidChange;

  /** Where the settings of a folder are, whether they exist or not. */
  fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
    return this.files.fileOf(folder);
  }

  /** What the settings say of an article. */
  recordOf(folder: vscode.WorkspaceFolder, path: string): ArticleRecord {
    return this.files.contentOf(folder)?.records.get(path) ?? {};
  }

  /**
   * Reads the settings of a folder anew.
   * @param known whether there is an article of this path in the folder
   */
  load(folder: vscode.WorkspaceFolder, known: (path: string) => boolean): Promise<void> {
    return this.files.load(
      folder,
      (text) => parseArticlesFile(text, known),
      (broken, { records }) => ({ ...broken, records }),
    );
  }

  /** Writes one field of one article; undefined takes it out. Everything else in the file stays. */
  set(
    folder: vscode.WorkspaceFolder,
    path: string,
    field: ArticleField,
    value: string | undefined,
  ): Promise<FileChange> {
    return this.files.change(folder, (text) => setArticleField(text, path, field, value));
  }

  /** Takes along what is said of articles that have moved. */
  move(folder: vscode.WorkspaceFolder, moves: Moves): Promise<FileChange> {
    return this.files.change(folder, (text) => withMoved(text, ARTICLE_FIELDS, moves, true));
  }

  /** Takes along what is said of articles that have moved into another folder. */
  moveBetween(from: vscode.WorkspaceFolder, to: vscode.WorkspaceFolder, moves: Moves): Promise<FileMove> {
    return this.files.moveBetween(from, to, 'ids', moves);
  }

  /** Paths in the file of a folder at which there is no article, with their places. */
  missingIn(folder: vscode.WorkspaceFolder): readonly SettingsProblem[] {
    return this.files.problemsIn(folder, 'unknown-article');
  }
}

function wording(problem: SettingsProblem, keepsOld: boolean): string {
  const { t } = vscode.l10n;
  const { kind, detail } = problem;
  const meanwhile = keepsOld
    ? t('Until this is mended, the settings hold as they could be read last.')
    : t('Until this is mended, no settings of articles hold.');
  switch (kind) {
    case 'not-a-table':
      return `${t('Expected articles by their paths, such as “report.txt:” with “date: 2025-04-18” below.')} ${meanwhile}`;
    case 'not-a-record':
      return t('Expected “date”, “title” or “source” here, each with its value.');
    case 'unknown-field':
      return t('“{0}” is not known here. An article has “date”, “title” and “source”.', detail);
    case 'unknown-article':
      return t('There is no article “{0}” in this folder.', detail);
    default:
      return fieldProblemWords({ ...problem, kind }, meanwhile, language);
  }
}
