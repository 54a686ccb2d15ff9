import * as vscode from 'vscode';
import type { Analysis } from '../analysis';
import { toRange, toUri } from '../convert';
import { Disposable } from '../dispose';
import { language } from '../language';
import { excerpt } from '../words/excerpt';
import { unturned } from '../words/plain';
import type { Place } from '../../features/types';
import { Refresh } from './refresh';

/** A tree whose rows are asked for again whenever the corpus has changed. */
export abstract class CorpusTree<Node> extends Disposable implements vscode.TreeDataProvider<Node> {
  private readonly stale = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.stale.event;
  private readonly refreshing = this._register(new Refresh(() => this.stale.fire()));
  private readonly given = this._register(new vscode.EventEmitter<{ readonly isEmpty: boolean }>());
  /** The topmost rows were given to the view; it is empty where all articles are read and there are none. */
  readonly onDidGiveRows = this.given.event;

  constructor(protected readonly context: Analysis) {
    super();
    this._register(context.service.onDidChange(() => this.refresh()));
  }

  abstract getTreeItem(node: Node): vscode.TreeItem;
  /** The rows below a row, or the topmost ones. */
  protected abstract rows(node?: Node): Promise<Node[]>;

  async getChildren(node?: Node): Promise<Node[]> {
    const isComplete = this.context.articles.state.kind === 'ready';
    const rows = await this.refreshing.answer(this.rows(node));
    if (node === undefined) this.given.fire({ isEmpty: isComplete && rows.length === 0 });
    return rows;
  }

  /** Throws away what is shown and asks for it again. */
  refresh(): void {
    this.refreshing.changed();
  }
}

/** The view of a tree. For its welcome text the context key of its id and `.empty` says that there is nothing to show. */
export function treeView<Node>(
  id: string,
  tree: CorpusTree<Node>,
  options: Omit<vscode.TreeViewOptions<Node>, 'treeDataProvider'> = {},
): vscode.TreeView<Node> {
  const view = vscode.window.createTreeView(id, { ...options, treeDataProvider: tree });
  tree.onDidGiveRows(({ isEmpty }) => {
    // VS Code draws a view that is opened for the first time only when its message is set, which it does itself after 2 s.
    view.message = view.message ?? '';
    void vscode.commands.executeCommand('setContext', `${id}.empty`, isEmpty);
  });
  return view;
}

/**
 * The command of a row that opens a place. It is VS Code's own, which alone knows how the row was chosen: the keys stay
 * with the rows after a click or Space, and go to the article after a double click or Enter.
 */
export function openCommand({ article, range }: Place): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range) };
  return { command: 'vscode.open', title: language.t('Open'), arguments: [toUri(article), options] };
}

/** A view is narrow: the words that matter must stand near the beginning of their row. */
const ROW_BEFORE = 12;
const ROW_LENGTH = 160;

/** Words in their sentence, as the label of a row. */
export function rowExcerpt(sentence: string, words: readonly [number, number]): vscode.TreeItemLabel {
  const { text, highlight } = excerpt(sentence, words, ROW_BEFORE, ROW_LENGTH);
  return { label: text, highlights: [highlight] };
}

function textOf<T>(value: T): T | string {
  return typeof value === 'string' ? unturned(value) : value;
}

/** A row with the words that a screen reader speaks. */
export function row(
  label: string | vscode.TreeItemLabel,
  state: vscode.TreeItemCollapsibleState,
  properties: Partial<vscode.TreeItem> & { readonly spoken: string },
): vscode.TreeItem {
  const { spoken, description, tooltip, ...rest } = properties;
  const item = new vscode.TreeItem(
    typeof label === 'string' ? unturned(label) : { ...label, label: unturned(label.label) },
    state,
  );
  return Object.assign(item, rest, {
    ...(description !== undefined && { description: textOf(description) }),
    ...(tooltip !== undefined && { tooltip: textOf(tooltip) }),
    accessibilityInformation: { label: unturned(spoken) },
  });
}

/** A row above others of one kind, with their number. */
export function groupRow(
  id: string,
  label: string,
  count: number,
  {
    icon,
    tooltip,
    open = false,
  }: { readonly icon: string; readonly tooltip?: string; readonly open?: boolean },
): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  return row(label, open ? Expanded : Collapsed, {
    id,
    description: String(count),
    iconPath: new vscode.ThemeIcon(icon),
    ...(tooltip !== undefined && { tooltip }),
    spoken: `${label}, ${count}`,
  });
}
