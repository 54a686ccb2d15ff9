import * as vscode from 'vscode';
import type { FileProblem } from '../../settings/fields';
import { movedBetween, type Following } from '../../settings/moved-between';
import type { Moves } from '../../settings/moved-articles';
import type { EditedFile } from '../../settings/records';
import type { TextChange } from '../../settings/undo';
import { toRangeIn } from '../convert';
import { Debounced } from '../debounced';
import { Disposable } from '../dispose';
import { tellBroken } from './broken';
import { currentText, isInTab, onDidTouchDocument, writeProblem, writeText, type Made } from './text-file';

/** A folder that has come is filled for less than this; what is put into it at once, watchers may leave unsaid. */
const FILLING_MS = 500;
/** A file that is written anew is empty, or not there, for less than this. */
const WRITING_MS = 50;

/** What a file of the reader's says, as far as it can be read. */
export interface ParsedFile {
  readonly problems: readonly FileProblem<string>[];
  /** Whether the file as a whole cannot be used. */
  readonly broken: boolean;
}

/** What became of a change of a file. */
export type FileChange =
  | { readonly kind: 'done'; readonly file: vscode.Uri; readonly change: TextChange; readonly made: Made }
  /** The file cannot be read as it stands; it was not touched. */
  | { readonly kind: 'broken'; readonly file: vscode.Uri }
  | NotWritten;

/** A file that could not be written. */
export interface NotWritten {
  readonly kind: 'not-written';
  readonly file: vscode.Uri;
  /** Why. */
  readonly message: string;
  /** What the whole file should say. */
  readonly text: string;
}

/** What became of taking along what is said of articles that have moved into another folder. */
export interface FileMove {
  readonly changes: readonly FileChange[];
  /** The file, where some of it is of other articles, too, and cannot go along. */
  readonly stayed: readonly vscode.Uri[];
}

/** What differs between the files of this kind. */
export interface FileKind<Content extends ParsedFile> {
  /** Where it is, relative to the folder: `.marginalia/articles.yaml`. */
  readonly path: string;
  /** What a problem is called; `keepsOld` tells whether an earlier state of the file holds meanwhile. */
  words(problem: Content['problems'][number], keepsOld: boolean): string;
  /** Kinds of problems that are warnings; all others are errors. */
  readonly warnings: ReadonlySet<string>;
}

/**
 * A file of the reader's in each open folder: what it says, its problems as diagnostics, and changes of it. While a file
 * is broken, what it said last holds. Changes wait for one another, and keep what the reader wrote.
 */
export class FolderFile<Content extends ParsedFile> extends Disposable {
  private readonly diagnostics = this._register(vscode.languages.createDiagnosticCollection('marginalia'));
  private readonly contents = new Map<string, Content>();
  /** The text that was read last, by the file's URI; undefined where there was no file. */
  private readonly texts = new Map<string, string | undefined>();
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** The file of some folder was changed by somebody; it has not been read again yet. */
  readonly onDidChange = this.changed.event;
  private readonly filled = this._register(new Debounced(FILLING_MS, () => this.changed.fire()));
  /** Folders of whose file the reader knows that it is broken. */
  private readonly knownBroken = new Set<string>();
  private writing: Promise<unknown> = Promise.resolve();
  private loading: Promise<unknown> = Promise.resolve();

  constructor(private readonly kind: FileKind<Content>) {
    super();
    // A folder that comes or goes with the file in it may be all that is told.
    const parent = kind.path.slice(0, kind.path.indexOf('/'));
    for (const name of [kind.path, parent]) {
      const watcher = this._register(vscode.workspace.createFileSystemWatcher(`**/${name}`));
      this._register(watcher.onDidCreate(() => this.changed.fire()));
      if (name === parent) this._register(watcher.onDidCreate(() => this.filled.ask()));
      this._register(watcher.onDidChange(() => this.changed.fire()));
      this._register(watcher.onDidDelete(() => this.changed.fire()));
    }
    this._register(
      onDidTouchDocument((uri, how) => {
        if (!uri.path.endsWith(`/${kind.path}`)) return;
        if (how === 'edited') this.changed.fire();
        else void this.compare(uri);
      }),
    );
  }

  /** Tells of a change where the file says another thing now than was read last. */
  private async compare(file: vscode.Uri): Promise<void> {
    const key = file.toString();
    if (this.texts.has(key) && (await currentText(file)) !== this.texts.get(key)) this.changed.fire();
  }

  /** Where the file of a folder is, whether it exists or not. */
  fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, this.kind.path);
  }

  /** What the file of a folder says, or said when it could be read last. */
  contentOf(folder: vscode.WorkspaceFolder): Content | undefined {
    return this.contents.get(folder.uri.toString());
  }

  /** The text of the file of a folder, as it was read last. */
  textReadIn(folder: vscode.WorkspaceFolder): string | undefined {
    return this.texts.get(this.fileOf(folder).toString());
  }

  /** Problems of one kind in the file of a folder, as it was read last. */
  problemsIn(
    folder: vscode.WorkspaceFolder,
    kind: Content['problems'][number]['kind'],
  ): readonly Content['problems'][number][] {
    return this.contentOf(folder)?.problems.filter((problem) => problem.kind === kind) ?? [];
  }

  /**
   * Reads the file of a folder anew. Readings wait for one another, so that the latest holds.
   *
   * @param parse reads the text
   * @param lastGood what to keep of the state before, where the file is broken now
   */
  load(
    folder: vscode.WorkspaceFolder,
    parse: (text: string) => Content,
    lastGood: (broken: Content, before: Content) => Content,
  ): Promise<void> {
    const own = this.loading.then(() => this.loadNow(folder, parse, lastGood));
    this.loading = own.catch(() => undefined);
    return own;
  }

  private async loadNow(
    folder: vscode.WorkspaceFolder,
    parse: (text: string) => Content,
    lastGood: (broken: Content, before: Content) => Content,
  ): Promise<void> {
    const file = this.fileOf(folder);
    const key = folder.uri.toString();
    const text = await this.textOf(folder);
    this.texts.set(file.toString(), text);
    if (text === undefined) {
      this.contents.delete(key);
      this.knownBroken.delete(key);
      this.diagnostics.delete(file);
      return;
    }
    const parsed = parse(text);
    const before = this.contents.get(key);
    const keepsOld = parsed.broken && before !== undefined;
    this.contents.set(key, keepsOld ? lastGood(parsed, before) : parsed);
    this.diagnostics.set(
      file,
      parsed.problems.map((problem) => this.diagnosticOf(problem, text, keepsOld)),
    );
    if (!parsed.broken) this.knownBroken.delete(key);
    else if (!this.knownBroken.has(key)) {
      this.knownBroken.add(key);
      if (!isInTab(file)) void tellBroken(file, keepsOld);
    }
  }

  /** The text of a folder's file; one that said something and seems to be empty or gone may just be being written. */
  private async textOf(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
    const file = this.fileOf(folder);
    const text = await currentText(file);
    if (text || !this.contents.has(folder.uri.toString())) return text;
    await new Promise((resolve) => setTimeout(resolve, WRITING_MS));
    return currentText(file);
  }

  /** Changes the file of a folder as `edit` says. Everything else in it stays. */
  change(folder: vscode.WorkspaceFolder, edit: (text: string) => EditedFile): Promise<FileChange> {
    const own = this.writing.then(() => this.changeNow(folder, edit));
    this.writing = own.catch(() => undefined);
    return own;
  }

  /** Takes along what the file of a folder says of articles that have moved into another folder. */
  async moveBetween(
    from: vscode.WorkspaceFolder,
    to: vscode.WorkspaceFolder,
    following: Following,
    moves: Moves,
  ): Promise<FileMove> {
    const text = (await this.textOf(from)) ?? '';
    const own = movedBetween(text, '', following, moves);
    if (!own) return { changes: [{ kind: 'broken', file: this.fileOf(from) }], stayed: [] };
    const stayed = own.stayed.length > 0 ? [this.fileOf(from)] : [];
    if (own.from === text) return { changes: [], stayed };
    // Written there before it is taken out here, so that it is never nowhere.
    const added = await this.change(to, (other) => {
      const moved = movedBetween(text, other, following, moves);
      return moved ? { text: moved.to } : { refused: 'broken' };
    });
    if (added.kind !== 'done') return { changes: [added], stayed };
    const taken = await this.change(from, (now) => {
      const moved = movedBetween(now, '', following, moves);
      return moved ? { text: moved.from } : { refused: 'broken' };
    });
    return { changes: [added, taken], stayed };
  }

  private async changeNow(
    folder: vscode.WorkspaceFolder,
    edit: (text: string) => EditedFile,
  ): Promise<FileChange> {
    const file = this.fileOf(folder);
    const before = await this.textOf(folder);
    const edited = edit(before ?? '');
    if ('refused' in edited) return { kind: 'broken', file };
    const change = { before: before ?? '', after: edited.text };
    if (change.after === change.before || (before === undefined && edited.text.trim() === '')) {
      return { kind: 'done', file, change: { before: change.before, after: change.before }, made: 'nothing' };
    }
    try {
      const made = await writeText(file, before, edited.text);
      return { kind: 'done', file, change, made };
    } catch (error) {
      return { kind: 'not-written', file, message: writeProblem(error), text: edited.text };
    }
  }

  private diagnosticOf(
    problem: Content['problems'][number],
    text: string,
    keepsOld: boolean,
  ): vscode.Diagnostic {
    const severity = this.kind.warnings.has(problem.kind)
      ? vscode.DiagnosticSeverity.Warning
      : vscode.DiagnosticSeverity.Error;
    const words = this.kind.words(problem, keepsOld);
    const diagnostic = new vscode.Diagnostic(toRangeIn(text, problem), words, severity);
    diagnostic.source = 'Marginalia';
    diagnostic.code = problem.kind;
    return diagnostic;
  }
}
