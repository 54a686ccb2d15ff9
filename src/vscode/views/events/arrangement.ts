import * as vscode from 'vscode';
import type { OutlineGrouping, OutlineOptions } from '../../../features/types';
import { Disposable } from '../../dispose';

/** How the reader has arranged the events: what is left out, how rows are grouped, whether the cursor is followed. */
export interface EventsOptions extends OutlineOptions {
  readonly follow: boolean;
  readonly hidden: boolean;
}

/** The arrangement of events, for all that show them; how rows are grouped, minor events and following are remembered for the workspace. */
export class EventsArrangement extends Disposable {
  private options: EventsOptions;
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    super();
    this.options = {
      grouping: memory.get<OutlineGrouping>('events.grouping', 'date'),
      all: memory.get('events.all', false),
      hidden: false,
      follow: memory.get('events.follow', true),
      filter: '',
    };
    this.tell();
  }

  get current(): EventsOptions {
    return this.options;
  }

  change(change: Partial<EventsOptions>): void {
    this.options = { ...this.options, ...change };
    const { grouping, all, follow } = this.options;
    void this.memory.update('events.grouping', grouping);
    void this.memory.update('events.all', all);
    void this.memory.update('events.follow', follow);
    this.tell();
    this.changed.fire();
  }

  /** Lets menus know. */
  private tell(): void {
    const { grouping, all, hidden, follow, filter } = this.options;
    setContext('grouping', grouping);
    setContext('allEvents', all);
    setContext('hiddenEvents', hidden);
    setContext('following', follow);
    setContext('filtered', filter !== '');
  }
}

function setContext(name: string, value: string | boolean): void {
  void vscode.commands.executeCommand('setContext', `marginalia.${name}`, value);
}
