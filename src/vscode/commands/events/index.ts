import * as vscode from 'vscode';
import type { DecidableEvent } from '../../../features/types';
import type { EventChanges } from '../../../settings/events-file';
import { isPeriod, UNKNOWN_DATE } from '../../../settings/fields';
import type { TextChange } from '../../../settings/undo';
import { askForLine, inform } from '../../dialogs';
import { language } from '../../language';
import type { OutlineNode } from '../../views/events/model';
import { shorten } from '../../words/excerpt';
import { CARD_COMMANDS } from '../../cards/commands';
import { openDecisions } from '../open-decisions';
import { decide, type Argument, type Parts } from './decide';
import { merge } from './merge';
import { split } from './split';

/** Takes all out that may have been decided on an event. */
const NOTHING: EventChanges = {
  ...{ pinned: undefined, hidden: undefined, title: undefined, date: undefined },
  ...{ same: undefined, apart: undefined },
};

/** The commands by which the reader decides on events. */
export function registerEventCommands(parts: Parts): vscode.Disposable {
  const { t } = language;
  const command = (
    name: string,
    run: (event: DecidableEvent, argument: Argument, selected: readonly OutlineNode[]) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (argument: Argument, selected?: readonly OutlineNode[]) => {
      const event = await eventFor(parts, argument);
      if (event) await run(event, argument, selected ?? []);
      else void inform(t('Put the cursor on a word that tells an event first.'));
    });
  const flag = (name: string, field: 'pinned' | 'hidden', value: true | undefined, what: string) =>
    command(name, (event) => decide(parts, event, { [field]: value }, what));
  return vscode.Disposable.from(
    flag(CARD_COMMANDS.pinEvent, 'pinned', true, t('Pin an event')),
    flag('marginalia.unpinEvent', 'pinned', undefined, t('Unpin an event')),
    command(CARD_COMMANDS.hideEvent, (event) => hide(parts, event)),
    flag('marginalia.unhideEvent', 'hidden', undefined, t('Show a hidden event')),
    command(CARD_COMMANDS.renameEvent, (event) => rename(parts, event)),
    command(CARD_COMMANDS.redateEvent, (event) => redate(parts, event)),
    command(CARD_COMMANDS.mergeEvent, (event, _, selected) => merge(parts, event, selected)),
    command(CARD_COMMANDS.splitEvent, (event, argument) => split(parts, event, argument)),
    command('marginalia.forgetEvent', (event) =>
      decide(parts, event, NOTHING, t('Forget what you said of an event')),
    ),
    vscode.commands.registerCommand('marginalia.events.openFile', () =>
      openDecisions(
        (folder) => parts.eventDecisions.fileOf(folder),
        t('Nothing is decided yet. The menu of an event offers what you can decide.'),
      ),
    ),
  );
}

async function hide(parts: Parts, event: DecidableEvent): Promise<void> {
  const change = await decide(parts, event, { hidden: true }, language.t('Hide an event'));
  if (change) void offerUndo(event, change);
}

/** A button in each row hides its event, and the row is gone: who did not want that is shown the way back. */
async function offerUndo({ title }: DecidableEvent, change: TextChange): Promise<void> {
  const { t } = language;
  const undo = t('Undo');
  const answer = await inform(t('“{0}” is hidden.', shorten(title, 80)), undo);
  if (answer === undo) await vscode.commands.executeCommand('marginalia.undoDecision', change);
}

/** The event that a command is about; the one at the cursor where nothing else is said. */
async function eventFor(
  { articles, service }: Parts,
  argument: Argument,
): Promise<DecidableEvent | undefined> {
  if (typeof argument === 'string') return service.ask('decidableEvent', [argument]);
  if (argument && 'kind' in argument) {
    const node = argument.kind === 'source' ? argument.parent : argument;
    return node.kind === 'event' ? service.ask('decidableEvent', [node.event.id]) : undefined;
  }
  if (argument) return service.ask('eventUnder', [argument.article, argument.range.start]);
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.articleOf(editor.document));
  if (!editor || article === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return service.ask('eventUnder', [article, { line, character }]);
}

async function rename(parts: Parts, event: DecidableEvent): Promise<void> {
  const { t } = language;
  const title = await askForLine({
    title: t('What happened?'),
    prompt: t('The title of the event. Empty: what the articles say.'),
    value: event.title,
  });
  if (title === undefined || title.trim() === event.title) return;
  await decide(parts, event, { title: title.trim() || undefined }, t('Rename an event'));
}

async function redate(parts: Parts, event: DecidableEvent): Promise<void> {
  const { t } = language;
  const hint = t('Write a day, month or year, such as 2025-04-18, 2025-04 or 2025; or unknown.');
  const date = await askForLine({
    title: t('When was it: {0}?', shorten(event.title, 60)),
    prompt: `${hint} ${t('Empty: what the articles say.')}`,
    value: event.days ? '' : (event.date?.slice(0, 10) ?? ''),
    placeHolder: '2025-04-18',
    validateInput: (text) => {
      const trimmed = text.trim();
      return trimmed === '' || trimmed === UNKNOWN_DATE || isPeriod(trimmed) ? undefined : hint;
    },
  });
  if (date === undefined) return;
  await decide(parts, event, { date: date.trim() || undefined }, t('Date an event'));
}
