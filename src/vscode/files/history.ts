import * as vscode from 'vscode';
import { shortened, takeBack, type TextChange } from '../../settings/undo';
import type { NotWritten } from './folder-file';
import { currentText, takeAway, writeProblem, writeText, type Made } from './text-file';

/** A change of a file that can be taken back, and what it was, in the reader's language. */
export interface Done {
  readonly file: vscode.Uri;
  readonly change: TextChange;
  readonly what: string;
  /** What was made for it. */
  readonly made: Made;
}

/** What became of taking back. */
export type Undone =
  | { readonly kind: 'undone'; readonly what: string }
  | { readonly kind: 'nothing' }
  /** The place was edited since. */
  | { readonly kind: 'changed-since'; readonly what: string; readonly file: vscode.Uri }
  | NotWritten;

/** A change as the workspace remembers it. */
interface Remembered extends TextChange {
  readonly file: string;
  readonly what: string;
  /** Missing in what earlier versions remembered. */
  readonly made?: Made;
}

const MOST = 100;
const KEY = 'decisions.done';

/**
 * The reader's last decisions, whichever file they are in, so that one command takes back the last one. The workspace
 * remembers them when the window is closed.
 */
export class History {
  private readonly done: Done[];
  /** Settles when all that was asked to be taken back is; never fails. */
  private undoing: Promise<unknown> = Promise.resolve();

  constructor(private readonly memory: vscode.Memento) {
    this.done = memory
      .get<readonly Remembered[]>(KEY, [])
      .map(({ file, what, made = 'nothing', before, after }) => ({
        file: vscode.Uri.parse(file),
        what,
        made,
        change: { before, after },
      }));
    this.tell();
  }

  /** Notes a change that was made. */
  add(done: Done): void {
    if (done.change.before === done.change.after) return;
    this.done.push(done);
    if (this.done.length > MOST) this.done.shift();
    this.remember();
  }

  /** Forgets that change alone: the reader may have decided something else while it was taken back. */
  private forget(done: Done): void {
    const place = this.done.indexOf(done);
    if (place >= 0) this.done.splice(place, 1);
    this.remember();
  }

  private remember(): void {
    const remembered = this.done.map(({ file, change, what, made }): Remembered => ({
      file: file.toString(),
      what,
      made,
      ...shortened(change),
    }));
    void this.memory.update(KEY, remembered);
    this.tell();
  }

  /** Lets menus know whether there is something to take back. */
  private tell(): void {
    void vscode.commands.executeCommand('setContext', 'marginalia.canUndo', this.done.length > 0);
  }

  /** Takes the last change back, whatever else was changed in its file since; asked again meanwhile, then the one before. */
  undo(): Promise<Undone> {
    const undone = this.undoing.then(() => this.undoLast());
    this.undoing = undone.catch(() => undefined);
    return undone;
  }

  private async undoLast(): Promise<Undone> {
    const last = this.done.at(-1);
    if (!last) return { kind: 'nothing' };
    const { file, change, what, made } = last;
    const text = await currentText(file);
    const restored = text === undefined ? undefined : takeBack(text, change);
    if (restored === undefined) {
      this.forget(last); // or no earlier one could ever be reached
      return { kind: 'changed-since', what, file };
    }
    try {
      if (restored === '' && made !== 'nothing') await takeAway(file, made);
      else await writeText(file, text, restored);
      this.forget(last);
      return { kind: 'undone', what };
    } catch (error) {
      return { kind: 'not-written', file, message: writeProblem(error), text: restored };
    }
  }
}
