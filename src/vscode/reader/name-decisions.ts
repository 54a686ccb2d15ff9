import * as vscode from 'vscode';
import type { Decision, Decisions } from '../../engine/decisions';
import { addDecisions, removeDecision } from '../../settings/entities-edits';
import {
  ENTITIES_FILE,
  parseEntitiesFile,
  type EntitiesFile,
  type EntitiesProblem,
  type FolderArticles,
} from '../../settings/entities-file';
import { ENTITY_FIELDS } from '../../settings/entity-fields';
import { withMoved, type Moves } from '../../settings/moved-articles';
import type { ArticleFile } from '../listing/files';
import { Disposable } from '../dispose';
import { Catalogues } from './catalogues';
import { FolderFile, type FileChange, type FileMove } from '../files/folder-file';
import type { History } from '../files/history';
import { language } from '../language';
import { entitiesProblemWords } from '../words/decisions';

/**
 * What the reader has decided on names: the entity files of the open folders, each about its own articles, and changes
 * of them that can be taken back.
 */
export class NameDecisions extends Disposable {
  private readonly files = this._register(
    new FolderFile<EntitiesFile>({
      path: ENTITIES_FILE,
      words: (problem, keepsOld) => entitiesProblemWords(problem, keepsOld, language),
      warnings: new Set(['unknown-article', 'unknown-id']),
    }),
  );
  private readonly catalogues = this._register(new Catalogues());
  private articles: ReadonlyMap<string, ArticleFile> = new Map();
  /** Ids that entities have; undefined while nobody knows them. */
  private known: ReadonlySet<string> | undefined;

  /** @param history what the reader decides, so that it can be taken back */
  constructor(private readonly history: History) {
    super();
  }

  /** A file was changed by somebody; it has not been read again yet. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.Disposable.from(this.files.onDidChange(listener), this.catalogues.onDidChange(listener));
  }

  /** All decisions that hold in the open folders, and before them, so that they outrank it, what catalogues say. */
  get all(): Decisions {
    const own = folders().flatMap((folder) => this.files.contentOf(folder)?.decisions ?? []);
    return [...this.catalogues.all, ...own];
  }

  /** Where the decisions of a folder are, whether there are any or not. */
  fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
    return this.files.fileOf(folder);
  }

  /** Reads the files of all folders anew. */
  async load(articles: ReadonlyMap<string, ArticleFile>): Promise<void> {
    this.articles = articles;
    await Promise.all([...folders().map((folder) => this.loadOne(folder)), this.catalogues.load(prefixOf)]);
  }

  /** Checks the ids in the files against those that entities have. */
  async check(known: readonly string[]): Promise<void> {
    const inCatalogues = this.catalogues.all.flatMap((one) => ('entity' in one ? [one.entity] : []));
    this.known = new Set([...known, ...inCatalogues]);
    const decided = folders().filter((folder) => this.files.contentOf(folder));
    await Promise.all(decided.map((folder) => this.loadOne(folder)));
  }

  /** The folder whose file has decisions on an entity. */
  folderOf(entity: string): vscode.WorkspaceFolder | undefined {
    return folders().find((folder) => this.files.contentOf(folder)?.records.has(entity));
  }

  /**
   * Writes decisions into the file of a folder, as one change.
   *
   * @param what the change in words, for Undo
   */
  decide(folder: vscode.WorkspaceFolder, decisions: Decisions, what: string): Promise<FileChange> {
    // Where an entity is named in articles of another folder is nothing that this one's file could say.
    const own = decisions.filter((one) => one.kind !== 'chain' || this.isIn(folder, one.chain.article));
    return this.change(folder, what, (text, standing) =>
      addDecisions(text, standing, own, (article) => this.pathOf(folder, article)),
    );
  }

  /** Takes one decision out of the file that has it. */
  async takeBack(decision: Decision, what: string): Promise<FileChange | undefined> {
    const wanted = JSON.stringify(decision);
    const isIt = (other: Decision): boolean => JSON.stringify(other) === wanted;
    const folder = folders().find((one) => this.files.contentOf(one)?.decisions.some(isIt));
    if (!folder) return undefined;
    return this.change(folder, what, (text, standing) => {
      const own = standing.find(isIt);
      return own ? removeDecision(text, standing, own, (article) => this.pathOf(folder, article)) : { text };
    });
  }

  /** Takes along what is decided in articles that have moved. */
  move(folder: vscode.WorkspaceFolder, moves: Moves): Promise<FileChange> {
    return this.files.change(folder, (text) => withMoved(text, ENTITY_FIELDS, moves));
  }

  /** Takes along what is said of articles that have moved into another folder. */
  moveBetween(from: vscode.WorkspaceFolder, to: vscode.WorkspaceFolder, moves: Moves): Promise<FileMove> {
    return this.files.moveBetween(from, to, 'items', moves);
  }

  /** Paths in the file of a folder at which there is no article, with their places. */
  missingIn(folder: vscode.WorkspaceFolder): readonly EntitiesProblem[] {
    return this.files.problemsIn(folder, 'unknown-article');
  }

  private async change(
    folder: vscode.WorkspaceFolder,
    what: string,
    edit: (text: string, standing: Decisions) => ReturnType<typeof addDecisions>,
  ): Promise<FileChange> {
    const done = await this.files.change(folder, (text) =>
      edit(text, parseEntitiesFile(text, this.articlesOf(folder), undefined).decisions),
    );
    if (done.kind === 'done') this.history.add({ ...done, what });
    return done;
  }

  private loadOne(folder: vscode.WorkspaceFolder): Promise<void> {
    return this.files.load(
      folder,
      (text) => parseEntitiesFile(text, this.articlesOf(folder), this.known),
      (broken, { decisions, records }) => ({ ...broken, decisions, records }),
    );
  }

  private articlesOf(folder: vscode.WorkspaceFolder): FolderArticles {
    return {
      prefix: prefixOf(folder),
      idOf: (path) => {
        const id = vscode.Uri.joinPath(folder.uri, path).toString();
        return this.articles.has(id) ? id : undefined;
      },
    };
  }

  private isIn(folder: vscode.WorkspaceFolder, article: string): boolean {
    const home = this.articles.get(article)?.folder;
    return home ? home.index === folder.index : article.startsWith(prefixOf(folder));
  }

  private pathOf(folder: vscode.WorkspaceFolder, article: string): string {
    const known = this.articles.get(article)?.path;
    const prefix = prefixOf(folder);
    return known ?? (article.startsWith(prefix) ? article.slice(prefix.length) : article);
  }
}

/** What the ids of the articles of a folder begin with. */
export function prefixOf(folder: vscode.WorkspaceFolder): string {
  const uri = folder.uri.toString();
  return uri.endsWith('/') ? uri : `${uri}/`;
}

function folders(): readonly vscode.WorkspaceFolder[] {
  return vscode.workspace.workspaceFolders ?? [];
}
