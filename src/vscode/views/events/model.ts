import * as vscode from 'vscode';
import type {
  EventSource,
  OutlineGroup,
  OutlineGroupKey,
  OutlineOptions,
  OutlineRow,
  ToldBy,
} from '../../../features/types';
import { eventRowMarkdown } from '../../cards/event-card';
import { decidedWords, disputedWords, eventRowLabel, partOfWords } from '../../words/events';
import { trustedCard } from '../../convert';
import { language } from '../../language';
import { dateWords, weekdayOf } from '../../words/dates';
import {
  boundWords,
  byWords,
  eventDateWords,
  openDateWords,
  rangeWords,
  rowDateWords,
} from '../../words/stretches';
import { eventCount, tellingCount } from '../../words/counts';
import { statusWord, STATUS_ICON } from '../../words/status';
import type { Analysis } from '../../analysis';
import { offsetsWithin, shorten, sourceName } from '../../words/excerpt';
import { capitalized } from '../../words/translate';
import { CorpusTree, openCommand, row, rowExcerpt } from '../tree';
import { joined } from '../../words/joined';

/** Events under one heading: a day, an article or a person. */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly key: OutlineGroupKey;
  readonly children: readonly EventNode[];
}
/** An event below its group. */
export interface EventNode {
  readonly kind: 'event';
  readonly parent: GroupNode;
  readonly event: OutlineRow;
  /** The event above it in its group. */
  readonly above?: OutlineRow;
}
/** A sentence that tells the event above it. */
export interface SourceNode {
  readonly kind: 'source';
  readonly parent: EventNode;
  readonly source: EventSource;
  readonly index: number;
  /** Whether it is the only one of its event. */
  readonly alone: boolean;
}
/** A row of the outline. */
export type OutlineNode = GroupNode | EventNode | SourceNode;

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** The event outline: groups, events, and the places that tell them. */
export class EventsTree extends CorpusTree<OutlineNode> {
  /** The worker's name for the outline that is shown. */
  private version: number | undefined;
  private groups: readonly GroupNode[] = [];

  constructor(
    context: Analysis,
    private readonly options: () => OutlineOptions,
  ) {
    super(context);
  }

  protected async rows(node?: OutlineNode): Promise<OutlineNode[]> {
    if (node) return this.rowsBelow(node);
    const { articles, service } = this.context;
    await articles.startForView();
    const { version, groups } = this;
    const answer =
      articles.all.size === 0 ? undefined : await service.ask('outline', [this.options(), version]);
    this.version = answer?.version;
    this.groups = (answer?.groups ?? []).flatMap((group) =>
      typeof group === 'number' ? (groups[group] ?? []) : groupNode(group),
    );
    return [...this.groups];
  }

  private async rowsBelow(node: OutlineNode): Promise<OutlineNode[]> {
    if (node.kind === 'group') return [...node.children];
    if (node.kind === 'source') return [];
    const event = await this.context.service.ask('outlineEvent', [node.event.id]);
    const alone = event?.mentions.length === 1;
    return (event?.mentions ?? []).map((source, index) => ({
      kind: 'source',
      parent: node,
      source,
      index,
      alone,
    }));
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.kind === 'group' ? undefined : node.parent;
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group':
        return groupRow(node);
      case 'event':
        return eventRow(node);
      case 'source':
        return sourceRow(node);
    }
  }

  /** The card of an event's row, made when the reader points at it. */
  async resolveTreeItem(
    item: vscode.TreeItem,
    node: OutlineNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (node.kind !== 'event') return item;
    const event = await this.context.service.ask('outlineEvent', [node.event.id], token);
    if (event) item.tooltip = trustedCard(eventRowMarkdown(event, language));
    return item;
  }

  /** The first row of an event. */
  find(event: string): EventNode | undefined {
    for (const group of this.groups) {
      const found = group.children.find((node) => node.event.id === event);
      if (found) return found;
    }
    return undefined;
  }
}

function groupNode({ id, key, events }: OutlineGroup): GroupNode {
  const children: EventNode[] = [];
  const group: GroupNode = { kind: 'group', id, key, children };
  for (const event of events) {
    const above = children.at(-1)?.event;
    children.push({ kind: 'event', parent: group, event, ...(above && { above }) });
  }
  return group;
}

function groupRow({ id, key, children }: GroupNode): vscode.TreeItem {
  const count = eventCount(children.length, language);
  const [label, icon] = groupLabel(key);
  const date = key.kind === 'article' && key.date !== null ? ` · ${dateWords(key.date, language)}` : '';
  const inFull =
    key.kind === 'date' && !key.by ? capitalized(dateWords(key.value, language, 'long'), language) : label;
  const notTold = key.kind === 'bounded' ? [groupDescription(key, '')] : [];
  return row(label, Expanded, {
    id,
    description: groupDescription(key, `${count}${date}`),
    ...(icon && { iconPath: new vscode.ThemeIcon(icon) }),
    tooltip: joined('\n', [inFull, `${count}${date}`, boundedReason(key)]),
    contextValue: `group ${key.kind}`,
    spoken: [inFull, count, ...notTold].join(', '),
  });
}

/** Why events have only bounds. */
function boundedReason(key: OutlineGroupKey): string {
  const { t } = language;
  if (key.kind === 'date' && key.by) return t('The articles say only by when.');
  if (key.kind !== 'bounded') return '';
  if (key.from === null) return t('No article says on which day: on this one at the latest.');
  return key.to === null
    ? t('No article says on which day: on this one at the earliest.')
    : t('No article says on which day: on one of these.');
}

function dayWords(value: string, by: ToldBy | undefined): string {
  const words = dateWords(value, language, 'medium');
  return by ? byWords(by, words, language) : words;
}

/** What stands behind a heading; the day of the week, so that a narrow view cuts that and not the date. */
function groupDescription(key: OutlineGroupKey, count: string): string {
  if (key.kind === 'bounded') return language.t('day not told');
  return key.kind === 'date' ? (key.by ? '' : weekdayOf(key.value, language)) : count;
}

function groupLabel(key: OutlineGroupKey): [label: string, icon?: string] {
  const { t } = language;
  switch (key.kind) {
    case 'date':
      return [capitalized(dayWords(key.value, key.by), language)];
    case 'days':
      return [rangeWords(key.from, key.to, language)];
    case 'bounded':
      return [boundWords(key.from, key.to, language)];
    case 'undated':
      return [t('Date not known'), 'question'];
    case 'article':
      return [shorten(key.title, 80), 'file-text'];
    case 'person':
      return [key.name, 'account'];
    case 'nobody':
      return [t('No person named'), 'circle-outline'];
  }
}

function eventRow(node: EventNode): vscode.TreeItem {
  const { event, parent } = node;
  const { t } = language;
  const status = statusWord(event.status, language);
  const telling = tellingCount(event.articles, event.sources, language);
  const partOf = event.partOf === undefined ? '' : partOfWords(event.partOf, language);
  const disputed = event.disputed ? disputedWords(language) : '';
  const date = event.date === null ? [] : [eventDateWords(event.date, event, language, 'long')];
  const open = event.date === null ? [openDateWords(event, language).replace(/\.$/, '')] : [];
  const decided = decidedWords(event.decided, language);
  return row(joined(' · ', [leadingDate(node), eventRowLabel(event, language)]), Collapsed, {
    id: `${parent.id} ${event.id}`,
    description: joined(' · ', [
      decided,
      openWords(event),
      disputed,
      partOf,
      event.articles > 1 ? telling : '',
    ]),
    iconPath: new vscode.ThemeIcon(rowIcon(event)),
    command: openCommand(event.place),
    contextValue: `event${event.decided ? ' decided' : ''}${flag(event, 'pinned')}${flag(event, 'hidden')}`,
    spoken: [
      joined(', ', [event.title, ...date, status, t('told by {0}', telling), partOf, disputed, decided]),
      ...open,
    ].join('. '),
  });
}

/** A narrow view cuts the words that say it: what the reader has hidden, and where articles differ. */
function rowIcon({ decided, disputed, status }: OutlineRow): string {
  if (decided?.hidden) return HIDDEN_ICON;
  return disputed ? 'warning' : STATUS_ICON[status];
}

const HIDDEN_ICON = 'eye-closed';

/** For menus: what of an event can be taken back. */
function flag({ decided }: OutlineRow, name: 'pinned' | 'hidden'): string {
  return decided?.[name] ? ` ${name}` : '';
}

/** The date, or what bounds it, where the group does not say so: before the title, so that a narrow view cuts that and not the date. */
function leadingDate({ event, parent: { key }, above }: EventNode): string {
  const isSaid = key.kind === 'date' || key.kind === 'days' || key.kind === 'bounded';
  return isSaid ? '' : capitalized(rowDateWords(event, above, language), language);
}

/** Words for its time that nobody can date. */
function openWords({ date, open }: OutlineRow): string {
  return date === null && open && open.kind !== 'unsaid' ? language.t('“{0}”', open.words) : '';
}

function sourceRow({ source, parent, index, alone }: SourceNode): vscode.TreeItem {
  const label = rowExcerpt(source.sentence.text, offsetsWithin(source.sentence, source.trigger));
  const status = source.status === parent.event.status ? '' : `${statusWord(source.status, language)} · `;
  return row(label, None, {
    id: `${parent.parent.id} ${parent.event.id} ${index}`,
    description: `${status}${shorten(sourceName(source), 80)}`,
    iconPath: new vscode.ThemeIcon('quote'),
    tooltip: `${sourceName(source)}\n\n${source.sentence.text}`,
    command: openCommand(source.trigger),
    contextValue: alone ? 'source' : 'source of several',
    spoken: `${sourceName(source)}: ${source.sentence.text}`,
  });
}
