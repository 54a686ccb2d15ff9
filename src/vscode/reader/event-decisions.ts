import * as vscode from 'vscode';
import type { EventDecision, LostEventWord } from '../../engine/timeline/decisions';
import {
  editEvent,
  EVENT_FIELDS,
  EVENTS_FILE,
  parseEventsFile,
  type EventChanges,
  type EventsFile,
  type EventToDecide,
} from '../../settings/events-file';
import { withMoved, type Moves } from '../../settings/moved-articles';
import { toRangeIn } from '../convert';
import { Disposable } from '../dispose';
import { FolderFile, type FileChange, type FileMove } from '../files/folder-file';
import { language } from '../language';
import { fieldProblemWords } from '../words/fields';
import { shorten } from '../words/excerpt';

type EventsProblem = EventsFile['problems'][number];

/** The reader's decisions on events in the open folders, and changes of them. */
export class EventDecisions extends Disposable {
  private readonly files = this._register(
    new FolderFile<EventsFile>({
      path: EVENTS_FILE,
      words: wording,
      warnings: new Set(['unknown-article', 'no-words']),
    }),
  );
  private readonly lost = this._register(vscode.languages.createDiagnosticCollection('marginalia events'));
  private lostWords: readonly LostEventWord[] = [];
  /** The file of some folder was changed by somebody; it has not been read again yet. */
  readonly onDidChange = this.files.onDidChange;

  fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
    return this.files.fileOf(folder);
  }

  /** What is decided in a folder, in the order of its file. */
  of(folder: vscode.WorkspaceFolder): readonly EventDecision[] {
    return this.files.contentOf(folder)?.decisions ?? [];
  }

  /** @param idOf the id of the article with a path in the folder */
  async load(folder: vscode.WorkspaceFolder, idOf: (path: string) => string | undefined): Promise<void> {
    await this.files.load(
      folder,
      (text) => parseEventsFile(text, idOf),
      (broken, { decisions }) => ({ ...broken, decisions }),
    );
    this.markLost(folder);
    this.tellMenus();
  }

  /** Hidden events are offered where there are some. */
  private tellMenus(): void {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const someHidden = folders.some((folder) => this.of(folder).some(({ hidden }) => hidden));
    void vscode.commands.executeCommand('setContext', 'marginalia.someHidden', someHidden);
  }

  /** Changes what the file of a folder says of an event. */
  change(folder: vscode.WorkspaceFolder, event: EventToDecide, changes: EventChanges): Promise<FileChange> {
    return this.files.change(folder, (text) => editEvent(text, event, changes));
  }

  /** Takes along what is decided in articles that have moved. */
  move(folder: vscode.WorkspaceFolder, moves: Moves): Promise<FileChange> {
    return this.files.change(folder, (text) => withMoved(text, EVENT_FIELDS, moves));
  }

  /** Takes along what is said of articles that have moved into another folder. */
  moveBetween(from: vscode.WorkspaceFolder, to: vscode.WorkspaceFolder, moves: Moves): Promise<FileMove> {
    return this.files.moveBetween(from, to, 'whole', moves);
  }

  /** Paths in the file of a folder at which there is no article, with their places. */
  missingIn(folder: vscode.WorkspaceFolder): readonly EventsProblem[] {
    return this.files.problemsIn(folder, 'unknown-article');
  }

  /** Lists what is not found in the articles any more with the problems, for the reader to look at. */
  showLost(words: readonly LostEventWord[]): void {
    this.lostWords = words;
    this.lost.clear();
    for (const folder of vscode.workspace.workspaceFolders ?? []) this.markLost(folder);
  }

  /** Marks the decisions with lost words where they stand in the file now. One that is broken has no places for them. */
  private markLost(folder: vscode.WorkspaceFolder): void {
    const keys = this.files.contentOf(folder)?.keys;
    const text = this.files.textReadIn(folder) ?? '';
    const diagnostics = this.lostWords.flatMap((word) => {
      const key = keys?.get(word.decision);
      if (!key) return [];
      const { Warning } = vscode.DiagnosticSeverity;
      const diagnostic = new vscode.Diagnostic(toRangeIn(text, key), wordingOfLost(word), Warning);
      diagnostic.source = 'Marginalia';
      diagnostic.code = `lost-${word.part}`;
      return [diagnostic];
    });
    this.lost.set(this.fileOf(folder), diagnostics);
  }
}

function wordingOfLost({ word, why }: LostEventWord): string {
  const { t } = language;
  const quote = shorten(`${word.anchor.before}${word.anchor.quote}${word.anchor.after}`, 80);
  switch (why) {
    case 'lost':
      return t('These words are not in the article any more, so the decision waits: “{0}”.', quote);
    case 'doubtful':
      return t('These words could be in several places now, so the decision waits: “{0}”.', quote);
    case 'no-event':
      return t('These words tell no event any more, so the decision waits: “{0}”.', quote);
    case 'no-article':
      return t('The article of these words is not there, so the decision waits: “{0}”.', quote);
  }
}

function wording({ kind, detail, start, end }: EventsProblem, keepsOld: boolean): string {
  const { t } = language;
  const meanwhile = keepsOld
    ? t('Until this is mended, the decisions on events hold as they could be read last.')
    : t('Until this is mended, no decisions on events hold.');
  switch (kind) {
    case 'unknown-article':
      return t('There is no article “{0}” in this folder.', detail);
    case 'no-words':
      return t('Nothing here says which event is meant: “words” are missing.');
    case 'wrong-date':
      return t('“{0}” is no date. Write a day, month or year, such as 2025-04-18, or unknown.', detail);
    default:
      return fieldProblemWords({ kind, detail, start, end }, meanwhile, language);
  }
}
