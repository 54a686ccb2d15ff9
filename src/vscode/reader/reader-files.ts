import * as vscode from 'vscode';
import type { CorpusUpdate } from '../../protocol/methods';
import type { FileProblem } from '../../settings/fields';
import type { Moves } from '../../settings/moved-articles';
import type { FileChange, FileMove } from '../files/folder-file';
import type { NameDecisions } from './name-decisions';
import type { EventDecisions } from './event-decisions';
import type { ArticleFile } from '../listing/files';
import type { ArticleSettings } from './article-settings';

/** What the reader has decided, as the worker is told of it. */
export type Decided = Pick<CorpusUpdate, 'eventDecisions' | 'decisions'>;

/** The files of the open folders in which the reader says what he knows better, as far as the corpus depends on them. */
export class ReaderFiles {
  /** What the worker was told last, as text. */
  private told: { readonly [K in keyof Decided]?: string } = { eventDecisions: '[]', decisions: '[]' };

  constructor(
    readonly settings: ArticleSettings,
    readonly eventDecisions: EventDecisions,
    readonly nameDecisions: NameDecisions,
  ) {}

  /** Called when decisions were changed by somebody; they have not been read again yet. */
  onDidDecide(listener: () => void): vscode.Disposable {
    return vscode.Disposable.from(
      this.eventDecisions.onDidChange(listener),
      this.nameDecisions.onDidChange(listener),
    );
  }

  get hasEventDecisions(): boolean {
    return folders().some((folder) => this.eventDecisions.of(folder).length > 0);
  }

  /** Reads all files anew. */
  async load(files: ReadonlyMap<string, ArticleFile>): Promise<void> {
    const ids = idsByPath(files);
    await Promise.all(
      folders().map((folder) => this.settings.load(folder, (path) => ids.has(`${folder.index} ${path}`))),
    );
    await this.loadDecisions(files);
  }

  /** Reads the files of decisions anew. */
  async loadDecisions(files: ReadonlyMap<string, ArticleFile>): Promise<void> {
    const ids = idsByPath(files);
    await Promise.all([
      ...folders().map((folder) =>
        this.eventDecisions.load(folder, (path) => ids.get(`${folder.index} ${path}`)),
      ),
      this.nameDecisions.load(files),
    ]);
  }

  /** The decisions that the worker does not have; it is taken to have them from then on. */
  takeNew(): Decided {
    const all = {
      eventDecisions: folders().flatMap((folder) => this.eventDecisions.of(folder)),
      decisions: this.nameDecisions.all,
    };
    const before = this.told;
    this.told = {
      eventDecisions: JSON.stringify(all.eventDecisions),
      decisions: JSON.stringify(all.decisions),
    };
    return {
      ...(this.told.eventDecisions !== before.eventDecisions && { eventDecisions: all.eventDecisions }),
      ...(this.told.decisions !== before.decisions && { decisions: all.decisions }),
    };
  }

  /** Takes along, in the files of a folder, what the reader says of articles that have moved. */
  move(folder: vscode.WorkspaceFolder, moves: Moves): Promise<FileChange[]> {
    return Promise.all(this.files.map((one) => one.move(folder, moves)));
  }

  /** Takes along what the reader says of articles that have moved from one folder into another. */
  moveBetween(from: vscode.WorkspaceFolder, to: vscode.WorkspaceFolder, moves: Moves): Promise<FileMove[]> {
    return Promise.all(this.files.map((one) => one.moveBetween(from, to, moves)));
  }

  /** Paths in one of the files of a folder at which there is no article, with their places. */
  missingIn(folder: vscode.WorkspaceFolder, file: vscode.Uri): readonly FileProblem<string>[] {
    const own = this.files.find((one) => one.fileOf(folder).toString() === file.toString());
    return own?.missingIn(folder) ?? [];
  }

  private get files() {
    return [this.settings, this.eventDecisions, this.nameDecisions] as const;
  }

  /** The worker may have nothing of what it was told. */
  forget(): void {
    this.told = {};
  }
}

function folders(): readonly vscode.WorkspaceFolder[] {
  return vscode.workspace.workspaceFolders ?? [];
}

/** Ids of articles by the number of their folder and their path in it. */
function idsByPath(files: ReadonlyMap<string, ArticleFile>): ReadonlyMap<string, string> {
  return new Map([...files.values()].map(({ id, folder, path }) => [`${folder.index} ${path}`, id]));
}
