import * as vscode from 'vscode';
import type { OutlineEvent } from '../../../features/types';
import type { FromTimeline, PagePicture, ToTimeline } from '../../../protocol/timeline';
import { Disposable } from '../../dispose';
import { language } from '../../language';
import { openPlace } from '../../commands/navigation';
import type { Analysis } from '../../analysis';
import type { EventsArrangement } from '../../views/events/arrangement';
import { pageFolder, pageHtml } from '../page';
import { pageCard, pagePicture, timelineWords } from './wording';

const TYPE = 'marginalia.timeline';

/** What the timeline works with. */
export interface TimelineParts extends Analysis {
  readonly arrangement: EventsArrangement;
  readonly extensionUri: vscode.Uri;
}

/** The command that opens the timeline, and its return after a reload of the window. There is one at most. */
export function registerTimeline(parts: TimelineParts): vscode.Disposable {
  let shown: TimelinePanel | undefined;
  const show = (panel: vscode.WebviewPanel): void => {
    const timeline = new TimelinePanel(panel, parts);
    shown = timeline;
    panel.onDidDispose(() => {
      timeline.dispose();
      if (shown === timeline) shown = undefined;
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('marginalia.openTimeline', () => {
      if (shown) shown.reveal();
      else
        show(
          vscode.window.createWebviewPanel(TYPE, language.t('Timeline of Events'), vscode.ViewColumn.Active),
        );
    }),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: (panel) => {
        show(panel);
        return Promise.resolve();
      },
    }),
    { dispose: () => shown?.dispose() },
  );
}

/** The editor's end of the page: sends it the events whenever they or the filter change, and opens what it asks for. */
class TimelinePanel extends Disposable {
  private isReady = false;
  private asked: vscode.CancellationTokenSource | undefined;
  /** What the page shows, or will show once it is ready. */
  private picture: PagePicture | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly parts: TimelineParts,
  ) {
    super();
    const { webview } = panel;
    const { extensionUri, service, arrangement } = parts;
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
    this._register(webview.onDidReceiveMessage((message: FromTimeline) => void this.receive(message)));
    this._register(service.onDidChange(() => void this.update()));
    this._register(arrangement.onDidChange(() => void this.update()));
    this._register({ dispose: () => this.asked?.cancel() });
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media/tab-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media/tab-dark.svg'),
    };
    webview.html = pageHtml(webview, extensionUri, 'timeline');
    void this.update(); // while the page is being loaded
  }

  reveal(): void {
    this.panel.reveal();
  }

  private async receive(message: FromTimeline): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.isReady = true;
        this.post({ kind: 'words', words: timelineWords(language), locale: language.locale });
        return this.showPicture();
      case 'card': {
        const event = await this.eventOf(message.event);
        return this.post({
          kind: 'card',
          event: message.event,
          card: event ? pageCard(event, language) : null,
        });
      }
      case 'open':
        return this.open(message.event, message.source);
    }
  }

  private async update(): Promise<void> {
    this.asked?.cancel();
    const asked = (this.asked = new vscode.CancellationTokenSource());
    const { articles, service, arrangement } = this.parts;
    await articles.startForView();
    const { filter, all, hidden } = arrangement.current;
    const shown = { filter, all, hidden };
    const picture = await service.ask('timelinePicture', [shown], asked.token);
    if (!picture || asked.token.isCancellationRequested) return;
    this.picture = pagePicture(picture, shown, language);
    this.showPicture();
  }

  private showPicture(): void {
    if (this.isReady && this.picture) this.post({ kind: 'picture', picture: this.picture });
  }

  private eventOf(id: string): Promise<OutlineEvent | undefined> {
    return this.parts.service.ask('outlineEvent', [id]);
  }

  /** Opens the words in another group of editors, so that the timeline stays in sight. */
  private async open(id: string, source: number | undefined): Promise<void> {
    const event = await this.eventOf(id);
    const place = source === undefined ? event?.place : event?.mentions[source]?.trigger;
    const { One, Two } = vscode.ViewColumn;
    if (place) await openPlace(place, this.panel.viewColumn === One ? Two : One);
  }

  private post(message: ToTimeline): void {
    void this.panel.webview.postMessage(message);
  }
}
