import * as vscode from 'vscode';
import type { EntityLine } from '../../../features/types';
import { fromPosition } from '../../convert';
import { Debounced } from '../../debounced';
import { language } from '../../language';
import type { Analysis } from '../../analysis';
import type { EventsArrangement } from './arrangement';
import { treeView } from '../tree';
import { EventsTree, type OutlineNode } from './model';

const VIEW = 'marginalia.events';
const TYPING_MS = 120;
const CURSOR_MS = 150;

/** The view of events with its commands: grouping, filter, minor events, follow the cursor. */
export function registerEventsView(analysis: Analysis, arrangement: EventsArrangement): vscode.Disposable {
  const tree = new EventsTree(analysis, () => arrangement.current);
  const view = treeView(VIEW, tree, { showCollapseAll: true, canSelectMany: true });
  const arrange = (change: Parameters<EventsArrangement['change']>[0]): void => arrangement.change(change);

  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`${VIEW}.${name}`, run);

  return vscode.Disposable.from(
    tree,
    view,
    arrangement.onDidChange(() => {
      const { filter } = arrangement.current;
      view.description = filter === '' ? '' : language.t('“{0}”', filter);
      tree.refresh();
    }),
    command('groupByDate', () => arrange({ grouping: 'date' })),
    command('groupByArticle', () => arrange({ grouping: 'article' })),
    command('groupByPerson', () => arrange({ grouping: 'person' })),
    command('showMinor', () => arrange({ all: true })),
    command('hideMinor', () => arrange({ all: false })),
    command('showHidden', () => arrange({ hidden: true })),
    command('hideHidden', () => arrange({ hidden: false })),
    command('follow', () => arrange({ follow: true })),
    command('unfollow', () => arrange({ follow: false })),
    command('clearFilter', () => arrange({ filter: '' })),
    command('filter', () => askForFilter(arrangement.current.filter, (filter) => arrange({ filter }))),
    vscode.commands.registerCommand('marginalia.filterByPerson', (node?: OutlineNode | NameRow) => {
      const name = node && personOf(node);
      if (name === undefined) return;
      arrange({ filter: name });
      void vscode.commands.executeCommand('marginalia.events.focus');
    }),
    followCursor(analysis, tree, view, arrangement),
  );
}

/** A row of the view of names. */
interface NameRow {
  readonly kind: 'entity';
  readonly entity: EntityLine;
}

/** The person of a heading of events, or of a row of the view of names. */
function personOf(node: OutlineNode | NameRow): string | undefined {
  if (node.kind === 'group') return node.key.kind === 'person' ? node.key.name : undefined;
  return node.kind === 'entity' ? node.entity.name : undefined;
}

/** An input box that filters while the reader types; Escape brings the former filter back. */
function askForFilter(before: string, apply: (filter: string) => void): void {
  const box = vscode.window.createInputBox();
  box.title = language.t('Filter events');
  box.prompt = language.t('Shows events that have all of these words in title, people, places or date.');
  box.placeholder = language.t('for example: Moreno Washington April');
  box.value = before;
  let accepted = false;
  const typing = new Debounced(TYPING_MS, () => apply(box.value.trim()));
  box.onDidChangeValue(() => typing.ask());
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    typing.cancel();
    apply(accepted ? box.value.trim() : before);
    box.dispose();
  });
  box.show();
}

/** Selects the event told at the cursor, while the view is visible and the reader wants it. */
function followCursor(
  { articles, service }: Analysis,
  tree: EventsTree,
  view: vscode.TreeView<OutlineNode>,
  arrangement: EventsArrangement,
): vscode.Disposable {
  let asked: vscode.CancellationTokenSource | undefined;

  async function follow(editor: vscode.TextEditor): Promise<void> {
    asked?.cancel();
    const source = (asked = new vscode.CancellationTokenSource());
    const article = await articles.articleOf(editor.document);
    if (article === undefined) return;
    const at = fromPosition(editor.selection.active);
    const id = await service.ask('eventAt', [article, at], source.token);
    const node = id === undefined ? undefined : tree.find(id);
    const shown = view.selection[0];
    const isShown =
      shown?.kind === 'event'
        ? shown.event.id === id
        : shown?.kind === 'source' && shown.parent.event.id === id;
    if (!node || isShown || source.token.isCancellationRequested || !view.visible) return;
    try {
      await view.reveal(node, { select: true, focus: false });
    } catch {
      // The rows were loaded anew meanwhile; the next movement of the cursor finds them.
    }
  }

  let latest: vscode.TextEditor | undefined;
  const rested = new Debounced(CURSOR_MS, () => latest && follow(latest));
  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    rested.cancel();
    if (!arrangement.current.follow || !view.visible) return;
    latest = textEditor;
    rested.ask();
  });
  return vscode.Disposable.from(moved, rested, { dispose: () => asked?.dispose() });
}
