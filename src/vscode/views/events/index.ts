import * as vscode from 'vscode';
import type { OutlineGrouping } from '../../../features/types';
import { fromPosition } from '../../convert';
import { language } from '../../language';
import type { ViewContext } from '../context';
import { EventsTree, type OutlineNode } from './model';

const VIEW = 'marginalia.events';
const TYPING_MS = 120;
const CURSOR_MS = 150;

/** How the reader has arranged the outline; all but the filter is remembered for the workspace. */
interface Arrangement {
  grouping: OutlineGrouping;
  all: boolean;
  follow: boolean;
  filter: string;
}

/** The view of events with its commands: grouping, filter, minor events, follow the cursor. */
export function registerEventsView(context: ViewContext): vscode.Disposable {
  const arrangement: Arrangement = {
    grouping: context.memory.get<OutlineGrouping>('events.grouping', 'date'),
    all: context.memory.get('events.all', false),
    follow: context.memory.get('events.follow', true),
    filter: '',
  };
  const tree = new EventsTree(context, () => arrangement);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });

  function arrange(change: Partial<Arrangement>): void {
    Object.assign(arrangement, change);
    const { grouping, all, follow, filter } = arrangement;
    void context.memory.update('events.grouping', grouping);
    void context.memory.update('events.all', all);
    void context.memory.update('events.follow', follow);
    setContext('grouping', grouping);
    setContext('allEvents', all);
    setContext('following', follow);
    setContext('filtered', filter !== '');
    view.description = filter === '' ? '' : language.t('“{0}”', filter);
    tree.refresh();
  }

  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`${VIEW}.${name}`, run);

  arrange({});
  return vscode.Disposable.from(
    tree,
    view,
    tree.onDidLoad((events) => {
      const nothing = events === 0 && arrangement.filter !== '';
      view.message = nothing ? language.t('No event has all of these words: {0}', arrangement.filter) : '';
    }),
    command('groupByDate', () => arrange({ grouping: 'date' })),
    command('groupByArticle', () => arrange({ grouping: 'article' })),
    command('groupByPerson', () => arrange({ grouping: 'person' })),
    command('showMinor', () => arrange({ all: true })),
    command('hideMinor', () => arrange({ all: false })),
    command('follow', () => arrange({ follow: true })),
    command('unfollow', () => arrange({ follow: false })),
    command('clearFilter', () => arrange({ filter: '' })),
    command('filter', () => askForFilter(arrangement.filter, (filter) => arrange({ filter }))),
    followCursor(context, tree, view, arrangement),
  );
}

/** An input box that filters while the reader types; Escape brings the former filter back. */
function askForFilter(before: string, apply: (filter: string) => void): void {
  const box = vscode.window.createInputBox();
  box.title = language.t('Filter events');
  box.prompt = language.t(
    'Shows events that have all of these words in title, people, places, date or article.',
  );
  box.placeholder = language.t('for example: Moreno Washington');
  box.value = before;
  let accepted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => apply(value.trim()), TYPING_MS);
  });
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    clearTimeout(timer);
    apply(accepted ? box.value.trim() : before);
    box.dispose();
  });
  box.show();
}

/** Selects the event told at the cursor, while the view is visible and the reader wants it. */
function followCursor(
  { articles, service }: ViewContext,
  tree: EventsTree,
  view: vscode.TreeView<OutlineNode>,
  arrangement: Arrangement,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
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

  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    clearTimeout(timer);
    if (!arrangement.follow || !view.visible) return;
    timer = setTimeout(() => void follow(textEditor), CURSOR_MS);
  });
  return vscode.Disposable.from(moved, {
    dispose: () => {
      clearTimeout(timer);
      asked?.dispose();
    },
  });
}

function setContext(name: string, value: string | boolean): void {
  void vscode.commands.executeCommand('setContext', `marginalia.${name}`, value);
}
