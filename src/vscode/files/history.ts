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

/** What became of taking back, or of restoring what was taken back. */
export type Undone =
  | { readonly kind: 'done'; readonly what: string }
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
  /** What was taken back since the last decision, to be restored: the last of it first. Not remembered for long. */
  private undone: Done[] = [];
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
    this.undone = [];
    this.keep(done);
  }

  private keep(done: Done): void {
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

  /** Lets menus know whether there is something to take back or to restore. */
  private tell(): void {
    const { executeCommand } = vscode.commands;
    void executeCommand('setContext', 'marginalia.canUndo', this.done.length > 0);
    void executeCommand('setContext', 'marginalia.canRedo', this.undone.length > 0);
  }

  /**
   * Takes a change back, whatever else was changed in its file since: the last one, and asked again meanwhile, the one before.
   *
   * @param change the one to take back, where that is not the last
   */
  undo(change?: TextChange): Promise<Undone> {
    return this.inTurn(() =>
      this.undoOne(change ? this.done.find((one) => one.change === change) : this.done.at(-1)),
    );
  }

  /** Restores what was taken back last, as long as nothing was decided since. */
  redo(): Promise<Undone> {
    return this.inTurn(() => this.redoLast());
  }

  private inTurn(run: () => Promise<Undone>): Promise<Undone> {
    const undone = this.undoing.then(run);
    this.undoing = undone.catch(() => undefined);
    return undone;
  }

  private async redoLast(): Promise<Undone> {
    const last = this.undone.pop();
    this.tell();
    if (!last) return { kind: 'nothing' };
    const { file, change, what } = last;
    const text = await currentText(file);
    const restored = takeBack(text ?? '', { before: change.after, after: change.before });
    if (restored === undefined) return { kind: 'changed-since', what, file };
    try {
      const made = await writeText(file, text, restored);
      this.keep({ ...last, made: text === undefined ? made : last.made });
      return { kind: 'done', what };
    } catch (error) {
      this.undone.push(last);
      this.tell();
      return { kind: 'not-written', file, message: writeProblem(error), text: restored };
    }
  }

  private async undoOne(done: Done | undefined): Promise<Undone> {
    if (!done) return { kind: 'nothing' };
    const { file, change, what, made } = done;
    const text = await currentText(file);
    const restored = text === undefined ? undefined : takeBack(text, change);
    if (restored === undefined) {
      this.forget(done); // or no earlier one could ever be reached
      return { kind: 'changed-since', what, file };
    }
    try {
      if (restored === '' && made !== 'nothing') await takeAway(file, made);
      else await writeText(file, text, restored);
      this.undone.push(done);
      this.forget(done);
      return { kind: 'done', what };
    } catch (error) {
      return { kind: 'not-written', file, message: writeProblem(error), text: restored };
    }
  }
}
