import * as vscode from 'vscode';
import type { EventWord } from '../../../engine/timeline/decisions';
import type { DecidableEvent } from '../../../features/types';
import { choose } from '../../dialogs';
import { language } from '../../language';
import type { EventNode, OutlineNode } from '../../views/events/model';
import { eventDateWords } from '../../words/stretches';
import { eventLabel } from '../../words/events';
import { shorten } from '../../words/excerpt';
import { decide, homeOf, isOne, wordsIn, type Parts } from './decide';

/** Makes one event of several: of those selected in the outline, else of this one and one that is asked for. */
export async function merge(
  parts: Parts,
  event: DecidableEvent,
  selected: readonly OutlineNode[],
): Promise<void> {
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
    description: choice.date === null ? '' : eventDateWords(choice.date, choice, language),
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
