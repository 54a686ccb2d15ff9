import type { CorpusSnapshot } from '../engine/corpus/types';
import { offsetAt } from '../engine/text/lines';
import { isMainEvent } from '../engine/timeline/main-events';
import type { TimelineEvent } from '../engine/timeline/types';
import { eventLine, eventSources } from './listing';
import type {
  OutlineEvent,
  OutlineFilter,
  OutlineGroup,
  OutlineGroupKey,
  OutlineOptions,
  Position,
} from './types';

/**
 * The event outline: groups in order of time, undated events last; rows within a group in order of time. What happened
 * on an unknown day before an article's date stands where that article stands in time.
 */
export function outline(corpus: CorpusSnapshot, options: OutlineOptions): readonly OutlineGroup[] {
  const groups = new Map<string, { key: OutlineGroupKey; events: OutlineEvent[] }>();
  for (const { event, line } of shownEvents(corpus, options)) {
    const row = { ...line, mentions: eventSources(corpus, event) };
    for (const key of groupKeys(corpus, event, options.grouping)) {
      const id = JSON.stringify(key);
      const group = groups.get(id) ?? { key, events: [] };
      groups.set(id, group);
      group.events.push(row);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => compareGroups(a, b));
  return options.grouping === 'date' ? inTime(sorted) : sorted;
}

/** Puts the groups of bounded events behind the last dated group that is over by then. */
function inTime(groups: readonly OutlineGroup[]): readonly OutlineGroup[] {
  const bounded = groups.filter(({ key }) => key.kind === 'bounded');
  const dated = groups.filter(({ key }) => key.kind !== 'bounded');
  const behind = new Map<number, OutlineGroup[]>();
  for (const group of bounded) {
    const day = boundOf(group.key);
    const index = dated.findLastIndex(
      ({ key, events }) => key.kind === 'date' && (events[0]?.to ?? '9999') <= day,
    );
    behind.set(index, [...(behind.get(index) ?? []), group]);
  }
  const at = (index: number): OutlineGroup[] =>
    (behind.get(index) ?? []).sort((a, b) => compare(boundOf(a.key), boundOf(b.key)));
  return [...at(-1), ...dated.flatMap((group, index) => [group, ...at(index)])];
}

/** The day at which a group of bounded events stands. */
function boundOf(key: OutlineGroupKey): string {
  if (key.kind !== 'bounded') return '';
  return key.from !== null && key.to !== null ? key.from : (key.to ?? key.from ?? '');
}

/** An event of the outline with its line, before its sources are looked up. */
export interface ShownEvent {
  readonly event: TimelineEvent;
  readonly line: Omit<OutlineEvent, 'mentions'>;
}

/** The events that the reader has not filtered out, in order of time. */
export function shownEvents(corpus: CorpusSnapshot, filter: OutlineFilter): readonly ShownEvent[] {
  const words = filter.filter.toLowerCase().split(/\s+/);
  return corpus.events.flatMap((event) => {
    if (!isWanted(event, filter)) return [];
    const line = outlineLine(corpus, event);
    return line && passes(line, words) ? [{ event, line }] : [];
  });
}

/** What is pinned is always shown, what is hidden only where hidden events are asked for. */
function isWanted(event: TimelineEvent, { all, hidden }: OutlineFilter): boolean {
  return event.decided?.hidden ? hidden === true : all || isMainEvent(event);
}

/** An event as the outline's row; undefined where nothing of it is left in the corpus. */
export function outlineEvent(corpus: CorpusSnapshot, event: TimelineEvent): OutlineEvent | undefined {
  const line = outlineLine(corpus, event);
  return line && { ...line, mentions: eventSources(corpus, event) };
}

function outlineLine(corpus: CorpusSnapshot, event: TimelineEvent): ShownEvent['line'] | undefined {
  const line = eventLine(corpus, event);
  const whole = event.relations.find(({ kind }) => kind === 'part-of');
  const names = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => corpus.entities.get(id)?.name ?? []);
  return (
    line && {
      ...line,
      participants: names(event.participants),
      places: names(event.places),
      ...(event.open && { open: event.open }),
      ...(whole && { partOf: whole.title }),
    }
  );
}

function passes(event: ShownEvent['line'], words: readonly string[]): boolean {
  const all = [event.title, event.date ?? '', ...event.participants, ...event.places].join(' ').toLowerCase();
  return words.every((word) => all.includes(word));
}

function groupKeys(
  corpus: CorpusSnapshot,
  event: TimelineEvent,
  grouping: OutlineOptions['grouping'],
): readonly OutlineGroupKey[] {
  switch (grouping) {
    case 'date':
      return [timeKey(event)];
    case 'article':
      return [...new Set(event.mentions.map((mention) => mention.article))].flatMap((id) => {
        const article = corpus.articles.get(id);
        return article
          ? [
              {
                kind: 'article' as const,
                article: id,
                title: article.reading.title,
                date: article.documentTime.value,
              },
            ]
          : [];
      });
    case 'person': {
      const people = event.participants
        .flatMap((id) => corpus.entities.get(id) ?? [])
        .filter((entity) => entity.type === 'person');
      return people.length === 0
        ? [{ kind: 'nobody' }]
        : people.map((entity) => ({ kind: 'person', entity: entity.id, name: entity.name }));
    }
  }
}

function timeKey({ date, from, to }: TimelineEvent): OutlineGroupKey {
  if (date !== null) return { kind: 'date', value: date.slice(0, 10) };
  return from === null && to === null ? { kind: 'undated' } : { kind: 'bounded', from, to };
}

/** Dates by time, articles by date, persons by number of events; what has no date or nobody comes last. */
function compareGroups(a: OutlineGroup, b: OutlineGroup): number {
  return rank(a.key) - rank(b.key) || order(a, b);
}

function rank(key: OutlineGroupKey): number {
  return key.kind === 'undated' || key.kind === 'nobody' ? 1 : 0;
}

function order(a: OutlineGroup, b: OutlineGroup): number {
  if (a.key.kind === 'article' && b.key.kind === 'article') {
    return compare(a.key.date ?? '9999', b.key.date ?? '9999') || compare(a.key.article, b.key.article);
  }
  if (a.key.kind === 'person' && b.key.kind === 'person') {
    return b.events.length - a.events.length || compare(a.key.name, b.key.name);
  }
  return 0; // dates: the corpus has its events in order of time already
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Id of the outline's event told at a position of an article, else of the one told last before it. */
export function eventAt(corpus: CorpusSnapshot, id: string, at: Position): string | undefined {
  const article = corpus.articles.get(id);
  if (!article) return undefined;
  const offset = offsetAt(article.lines, at);
  let found: string | undefined;
  article.reading.events.forEach((mention, i) => {
    const event = article.events[i];
    if (event && isMainEvent(event) && mention.extent.start <= offset) found = event.id;
  });
  return found;
}
