import * as vscode from 'vscode';
import type { DecidableEvent, EventSource, Place } from '../../features/types';
import { plainWord, type EventChanges } from '../../settings/events-file';
import { isPeriod, UNKNOWN_DATE } from '../../settings/fields';
import type { Plain } from '../../settings/records';
import type { EventWord } from '../../engine/timeline/decisions';
import { CARD_COMMANDS } from './ids';
import { openDecisions } from './open-decisions';
import type { EventDecisions } from '../reader/event-decisions';
import { reportRefused } from '../files/folder-file';
import type { History } from '../files/history';
import { language } from '../language';
import type { Analysis } from '../analysis';
import type { EventNode, OutlineNode, SourceNode } from '../views/events/model';
import { dateWords } from '../words/dates';
import { eventLabel } from '../words/events';
import { shorten } from '../words/excerpt';
import { askForLine, choose, inform } from '../dialogs';

interface Parts extends Analysis {
  readonly eventDecisions: EventDecisions;
  readonly history: History;
}

/** What a command was called with: an event's id, a row of the outline, a place of an article, or nothing. */
type Argument = string | OutlineNode | Place | undefined;

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
    flag(CARD_COMMANDS.hideEvent, 'hidden', true, t('Hide an event')),
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

/** Writes what is decided on an event, into its record or a new one. @returns whether that was possible at once */
async function decide(
  parts: Parts,
  event: DecidableEvent,
  changes: EventChanges,
  what: string,
): Promise<boolean> {
  const home = homeOf(parts, event);
  if (!home) {
    void inform(
      language.t('What you say of an event is kept in its folder: open the folder of this article first.'),
    );
    return false;
  }
  const { folder } = home;
  const { title, date, decided } = event;
  const words = wordsIn(parts, folder, event.words);
  const toDecide = { record: decided?.record, title, date, words };
  const { articles, eventDecisions, history } = parts;
  const done = await eventDecisions.change(folder, toDecide, changes);
  if (done.kind !== 'done') {
    await reportRefused([done], () => decide(parts, event, changes, what));
    return false;
  }
  history.add({ ...done, what });
  await articles.decideNow();
  return true;
}

/** The folder in which an event is told, of the first of its articles that is in one. */
function homeOf({ articles }: Parts, { words }: DecidableEvent) {
  return words.map(({ article }) => articles.all.get(article)).find((file) => file !== undefined);
}

/** Words as they are written down: those in articles of a folder. */
function wordsIn({ articles }: Parts, folder: vscode.WorkspaceFolder, words: readonly EventWord[]): Plain[] {
  return words.flatMap((word) => {
    const file = articles.all.get(word.article);
    return file?.folder.index === folder.index ? [plainWord(word, file.path)] : [];
  });
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
    value: event.date?.slice(0, 10) ?? '',
    placeHolder: '2025-04-18',
    validateInput: (text) => {
      const trimmed = text.trim();
      return trimmed === '' || trimmed === UNKNOWN_DATE || isPeriod(trimmed) ? undefined : hint;
    },
  });
  if (date === undefined) return;
  await decide(parts, event, { date: date.trim() || undefined }, t('Date an event'));
}

/** Makes one event of several: of those selected in the outline, else of this one and one that is asked for. */
async function merge(parts: Parts, event: DecidableEvent, selected: readonly OutlineNode[]): Promise<void> {
  const { t } = language;
  const chosen = selected.filter((node): node is EventNode => node.kind === 'event');
  const ids =
    chosen.length > 1 ? chosen.map((node) => node.event.id) : [(await askForEvent(parts, event)) ?? event.id];
  const others = (await Promise.all(ids.map((id) => parts.service.ask('decidableEvent', [id])))).filter(
    (other): other is DecidableEvent => other !== undefined && other.id !== event.id,
  );
  const home = homeOf(parts, event);
  if (!home || others.length === 0) return;
  const { folder } = home;
  const same = others.flatMap(({ words }) => wordsIn(parts, folder, words));
  const known = parts.eventDecisions.of(folder).find(({ id }) => id === event.decided?.record);
  const before = wordsIn(parts, folder, known?.same ?? []);
  // What was split off once and is merged now is no longer apart.
  const isSame = (word: EventWord): boolean =>
    others.some(({ words }) => words.some((one) => isOne(one, word)));
  const apart = wordsIn(parts, folder, known?.apart.filter((word) => !isSame(word)) ?? []);
  const changes = {
    same: [...before, ...same],
    ...(known && { apart: apart.length > 0 ? apart : undefined }),
  };
  await decide(parts, event, changes, t('Merge events'));
}

function isOne(a: EventWord, b: EventWord): boolean {
  return a.article === b.article && a.anchor.position === b.anchor.position;
}

interface EventItem extends vscode.QuickPickItem {
  readonly id?: string;
}

/** Asks which event is meant, those that are nearest in time first. */
async function askForEvent({ service }: Parts, event: DecidableEvent): Promise<string | undefined> {
  const { t } = language;
  const choices = (await service.ask('eventChoices', [event.id])) ?? [];
  const rows = choices.map((choice): EventItem => ({
    id: choice.id,
    label: eventLabel(choice, language),
    description: choice.date === null ? '' : dateWords(choice.date, language),
    detail: choice.sentence,
  }));
  const minor = choices.findIndex(({ main }) => !main);
  const heading: EventItem = { label: t('Minor events'), kind: vscode.QuickPickItemKind.Separator };
  const items = minor < 0 ? rows : [...rows.slice(0, minor), heading, ...rows.slice(minor)];
  const picked = await choose(items, {
    title: t('Which event is the same as “{0}”?', shorten(event.title, 60)),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}

/** Says that one article tells another event than the others do. */
async function split(parts: Parts, event: DecidableEvent, argument: Argument): Promise<void> {
  const { t } = language;
  const source = await sourceFor(parts, event, argument);
  const home = homeOf(parts, event);
  if (!source || !home) return;
  const { folder } = home;
  const word = await parts.service.ask('eventWord', [source.article, source.range.start]);
  if (!word) return;
  const apart = wordsIn(parts, folder, [word]);
  const known = parts.eventDecisions.of(folder).find(({ id }) => id === event.decided?.record);
  const before = wordsIn(parts, folder, known?.apart ?? []);
  // The decided event is meant by the words of the others.
  const others = event.words.filter((one) => !isOne(one, word));
  if (apart.length === 0 || others.length === 0) {
    void inform(t('Only one article tells this event: there is nothing to split.'));
    return;
  }
  const words = known?.words.filter((one) => !isOne(one, word)) ?? others;
  // What was merged once and is split off now is no longer the same: both at once would leave it where it is.
  const same = wordsIn(parts, folder, known?.same.filter(({ article }) => article !== word.article) ?? []);
  const changes = {
    apart: [...before, ...apart],
    ...(known && {
      words: wordsIn(parts, folder, words.length > 0 ? words : others),
      same: same.length > 0 ? same : undefined,
    }),
  };
  if (await decide(parts, { ...event, words: others }, changes, t('Split an event')))
    void offerToPin(parts, source);
}

/** Where the event that was split off is a minor one, which the outline does not show, the reader may want to see it. */
async function offerToPin(parts: Parts, { article, range }: Place): Promise<void> {
  const { t } = language;
  const event = await parts.service.ask('eventUnder', [article, range.start]);
  if (!event || event.main) return;
  const pin = t('Pin It');
  const message = t('“{0}” is an event of its own now, among the minor ones.', shorten(event.title, 80));
  if ((await inform(message, pin)) === pin) await decide(parts, event, { pinned: true }, t('Pin an event'));
}

/** The telling that is another event: that of a row or place, else one that is asked for. */
async function sourceFor(
  { service }: Parts,
  event: DecidableEvent,
  argument: Argument,
): Promise<Place | undefined> {
  if (argument && typeof argument !== 'string') {
    if (!('kind' in argument)) return argument;
    if (argument.kind === 'source') return (argument satisfies SourceNode).source.trigger;
  }
  const outline = await service.ask('outlineEvent', [event.id]);
  const rows = outline?.mentions.map((source: EventSource) => ({
    place: source.trigger,
    label: source.articleTitle,
    detail: source.sentence.text,
  }));
  if (!rows || rows.length < 2) return rows?.[0]?.place;
  const title = language.t('Which article tells another event?');
  return (await choose(rows, { title, matchOnDetail: true }))?.place;
}
