import type * as vscode from 'vscode';
import type { EventWord } from '../../../engine/timeline/decisions';
import type { DecidableEvent, Place } from '../../../features/types';
import { plainWord, type EventChanges } from '../../../settings/events-file';
import type { Plain } from '../../../settings/records';
import type { TextChange } from '../../../settings/undo';
import type { Analysis } from '../../analysis';
import { inform } from '../../dialogs';
import type { History } from '../../files/history';
import { reportRefused } from '../../files/refused';
import { language } from '../../language';
import type { EventDecisions } from '../../reader/event-decisions';
import type { OutlineNode } from '../../views/events/model';

/** What the commands work with. */
export interface Parts extends Analysis {
  readonly eventDecisions: EventDecisions;
  readonly history: History;
}

/** What a command was called with: an event's id, a row of the outline, a place of an article, or nothing. */
export type Argument = string | OutlineNode | Place | undefined;

/** Writes what is decided on an event, into its record or a new one. @returns the change, where that was possible at once */
export async function decide(
  parts: Parts,
  event: DecidableEvent,
  changes: EventChanges,
  what: string,
): Promise<TextChange | undefined> {
  const home = homeOf(parts, event);
  if (!home) {
    void inform(
      language.t('What you say of an event is kept in its folder: open the folder of this article first.'),
    );
    return undefined;
  }
  const { folder } = home;
  const { title, date, decided } = event;
  const words = wordsIn(parts, folder, event.words);
  const toDecide = { record: decided?.record, title, date, words };
  const { articles, eventDecisions, history } = parts;
  const done = await eventDecisions.change(folder, toDecide, changes);
  if (done.kind !== 'done') {
    await reportRefused([done], () => decide(parts, event, changes, what));
    return undefined;
  }
  history.add({ ...done, what });
  await articles.decideNow();
  return done.change;
}

/** The folder in which an event is told, of the first of its articles that is in one. */
export function homeOf({ articles }: Parts, { words }: DecidableEvent) {
  return words.map(({ article }) => articles.all.get(article)).find((file) => file !== undefined);
}

/** Words as they are written down: those in articles of a folder. */
export function wordsIn(
  { articles }: Parts,
  folder: vscode.WorkspaceFolder,
  words: readonly EventWord[],
): Plain[] {
  return words.flatMap((word) => {
    const file = articles.all.get(word.article);
    return file?.folder.index === folder.index ? [plainWord(word, file.path)] : [];
  });
}

/** Whether two words that tell events are the same words of an article. */
export function isOne(a: EventWord, b: EventWord): boolean {
  return a.article === b.article && a.anchor.position === b.anchor.position;
}
