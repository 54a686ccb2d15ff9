import * as vscode from 'vscode';
import { Articles } from './vscode/articles/articles';
import { registerArticleSettingsEditing } from './vscode/editing/article-settings';
import { registerMovedArticles } from './vscode/commands/moved-articles';
import { ReaderFiles } from './vscode/reader/reader-files';
import { ArticleSettings } from './vscode/reader/article-settings';
import { EventDecisions } from './vscode/reader/event-decisions';
import { registerEventDecisionsEditing } from './vscode/editing/event-decisions';
import { History } from './vscode/files/history';
import { registerEventCommands } from './vscode/commands/events';
import { registerCitations } from './vscode/commands/citations';
import { registerArticleCommands } from './vscode/commands/articles';
import { registerNameCommands } from './vscode/commands/names';
import { registerNavigation } from './vscode/commands/navigation';
import { registerUndo } from './vscode/commands/undo';
import { registerNameDecisionsEditing } from './vscode/editing/name-decisions';
import { NameDecisions } from './vscode/reader/name-decisions';
import type { Host } from './vscode/host';
import { indexStore } from './vscode/index-store';
import { registerProviders } from './vscode/providers';
import { AnalysisService } from './vscode/service';
import { registerStatus } from './vscode/status';
import { registerArticlesView } from './vscode/views/articles';
import { registerEventsView } from './vscode/views/events';
import { EventsArrangement } from './vscode/views/events/arrangement';
import { registerNamesView } from './vscode/views/names';
import { registerTimeline } from './vscode/webviews/timeline';

/**
 * The only place where the extension's parts are put together. Everything is registered at once, and the folder is looked
 * at: VS Code takes a while before it asks for the first rows. The worker and its models are started when there is an
 * article, or something is asked.
 */
export function activateShared(context: vscode.ExtensionContext, host: Host): void {
  const channel = vscode.window.createOutputChannel('Marginalia', { log: true });
  const log = (message: string): void => channel.error(message);
  const service = new AnalysisService(context, host, indexStore(context.storageUri, log), log);
  const settings = new ArticleSettings();
  const eventDecisions = new EventDecisions();
  const history = new History(context.workspaceState);
  const decisions = new NameDecisions(history);
  const reader = new ReaderFiles(settings, eventDecisions, decisions);
  const articles = new Articles(service, reader, host.workerReadsFiles);
  const arrangement = new EventsArrangement(context.workspaceState);
  const analysis = { articles, service };
  context.subscriptions.push(
    channel,
    service,
    settings,
    eventDecisions,
    decisions,
    articles,
    arrangement,
    registerProviders(analysis),
    registerNavigation(analysis),
    registerArticleCommands({ articles, service, settings }),
    registerArticleSettingsEditing(analysis),
    registerEventCommands({ ...analysis, eventDecisions, history }),
    registerEventDecisionsEditing(),
    registerCitations(analysis),
    registerUndo(history, articles),
    registerNameCommands({ articles, service, decisions }),
    registerNameDecisionsEditing({ articles, service, decisions }),
    registerMovedArticles({ articles, service, reader }),
    registerEventsView(analysis, arrangement),
    registerNamesView(analysis),
    registerArticlesView(analysis),
    registerTimeline({ ...analysis, arrangement, extensionUri: context.extensionUri }),
    registerStatus(articles),
    vscode.commands.registerCommand('marginalia.readAgain', () => articles.readAgain()),
    vscode.commands.registerCommand('marginalia.showOutput', () => channel.show()),
  );
  void articles.start();
}
