import * as vscode from 'vscode';
import { Disposable } from '../dispose';
import { DRAWN_MS } from './refresh';
import { rowInstead, type DecidedRow, type ShownRow } from './row-place';

/** A view shows what a decision changed after so long at most. */
const FOLLOWED_MS = 2_000;

/** Tells views on which of their rows the reader decides. */
export class DecidedRows extends Disposable {
  private readonly begun = this._register(new vscode.EventEmitter<unknown>());
  readonly onDidBegin = this.begun.event;
  private readonly ended = this._register(new vscode.EventEmitter<void>());
  readonly onDidEnd = this.ended.event;

  /** @param row what the command was called with: a row of some view, or something else */
  async during(row: unknown, decide: () => unknown): Promise<void> {
    this.begun.fire(row);
    try {
      await decide();
    } finally {
      this.ended.fire();
    }
  }
}

/** A tree whose rows the reader decides on. */
export interface DecidableTree<Node> {
  readonly onDidGiveRows: vscode.Event<unknown>;
  /** The rows of the two upper levels in their order. */
  shown(): readonly ShownRow<Node>[];
  /** Where a row stands; undefined for what is none of this tree. */
  placeOf(row: unknown): DecidedRow | undefined;
}

/** VS Code leaves a tree without a row that has the keys where that row is taken away: the next arrow key begins at the top. */
export function keepPlace<Node>(
  tree: DecidableTree<Node>,
  view: vscode.TreeView<Node>,
  decided: DecidedRows,
): vscode.Disposable {
  let kept: { readonly place: DecidedRow; readonly before: readonly ShownRow<Node>[] } | undefined;
  const forget = (): void => (kept = undefined);
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    const row = kept && view.visible ? rowInstead(kept.place, kept.before, tree.shown()) : undefined;
    if (!row) return;
    forget();
    try {
      await view.reveal(row.node, { select: false, focus: true });
    } catch {
      // The rows were loaded anew meanwhile.
    }
  }

  return vscode.Disposable.from(
    decided.onDidBegin((row) => {
      clearTimeout(forgetting);
      const place = tree.placeOf(row);
      kept = place && { place, before: tree.shown() };
    }),
    decided.onDidEnd(() => (forgetting = setTimeout(forget, FOLLOWED_MS))),
    tree.onDidGiveRows(() => {
      if (kept) setTimeout(() => void follow(), DRAWN_MS);
    }),
    { dispose: () => clearTimeout(forgetting) },
  );
}
