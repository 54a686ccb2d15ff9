import { compareTexts, firstPlace, pushTo } from '../engine/collections';
import type { CorpusSnapshot } from '../engine/corpus/types';
import type { ArticleReading } from '../engine/read/types';
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
  OutlineRow,
  Position,
} from './types';

/** Rows that were made before, for outlines of the same corpus after a change to take what has stayed as it was. */
export type OutlineRows = WeakMap<TimelineEvent, KeptRow>;

/** A row with all that it was made from. */
interface KeptRow extends ShownEvent {
  readonly reading: ArticleReading | undefined;
  entities: CorpusSnapshot['entities'];
}

/** What a group is known by. */
type GroupName = Pick<OutlineGroup, 'id' | 'key'>;

/**
 * The event outline: groups in order of time, undated events last; rows within a group in order of time. What happened
 * on an unknown day before an article's date stands where that article stands in time.
 *
 * @param rows those of earlier outlines: what of them still holds are the same objects
 */
export function outline(
  corpus: CorpusSnapshot,
  options: OutlineOptions,
  rows: OutlineRows = new WeakMap(),
): readonly OutlineGroup[] {
  const groups = new Map<string, OutlineGroup & { readonly events: OutlineRow[] }>();
  for (const shown of shownEvents(corpus, options, rows)) {
    for (const { id, key } of groupNames(corpus, shown, options.grouping)) {
      const group = groups.get(id);
      if (group) group.events.push(shown.row);
      else groups.set(id, { id, key, events: [shown.row] });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => compareGroups(a, b));
  return options.grouping === 'date' ? inTime(sorted) : sorted;
}

function groupId(key: OutlineGroupKey): string {
  switch (key.kind) {
    case 'date':
      return `date ${key.value}`;
    case 'bounded':
      return `bounded ${key.from} ${key.to}`;
    case 'article':
      return `article ${key.article}`;
    case 'person':
      return `person ${key.entity}`;
    default:
      return key.kind;
  }
}

/** Puts the groups of bounded events behind the last dated group that is over by then. */
function inTime(groups: readonly OutlineGroup[]): readonly OutlineGroup[] {
  const bounded = groups.filter(({ key }) => key.kind === 'bounded');
  const dated = groups.filter(({ key }) => key.kind !== 'bounded');
  const ends = firstEnds(dated);
  const behind = new Map<number, OutlineGroup[]>();
  for (const group of bounded) {
    const index = lastUpTo(ends, boundOf(group.key));
    pushTo(behind, index, group);
  }
  const at = (index: number): OutlineGroup[] =>
    (behind.get(index) ?? []).sort((a, b) => compareTexts(boundOf(a.key), boundOf(b.key)));
  return [...at(-1), ...dated.flatMap((group, index) => [group, ...at(index)])];
}

/** For each place in a list of groups the earliest day by which a dated group from there on is over: never falling. */
function firstEnds(groups: readonly OutlineGroup[]): string[] {
  const ends = groups.map(({ key, events }) => (key.kind === 'date' && events[0]?.to) || NEVER);
  for (let i = ends.length - 2; i >= 0; i--)
    if ((ends[i + 1] as string) < (ends[i] as string)) ends[i] = ends[i + 1] as string;
  return ends;
}

/** Behind all days. */
const NEVER = 'never';

/** The last place of an ascending list that is not behind a day, -1 where all are. */
function lastUpTo(ascending: readonly string[], day: string): number {
  return firstPlace(ascending.length, (i) => (ascending[i] as string) > day) - 1;
}

/** The day at which a group of bounded events stands. */
function boundOf(key: OutlineGroupKey): string {
  if (key.kind !== 'bounded') return '';
  return key.from !== null && key.to !== null ? key.from : (key.to ?? key.from ?? '');
}

/** An event with its row. */
export interface ShownEvent {
  readonly event: TimelineEvent;
  readonly row: OutlineRow;
  /** The groups by date that it is in: one. */
  readonly byDate: readonly GroupName[];
}

/** The events that the reader has not filtered out, in order of time. */
export function shownEvents(
  corpus: CorpusSnapshot,
  filter: OutlineFilter,
  rows: OutlineRows = new WeakMap(),
): readonly ShownEvent[] {
  const words = filter.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown: ShownEvent[] = [];
  for (const event of filter.all ? corpus.events : corpus.mainEvents) {
    const kept = isWanted(event, filter) ? keptRow(corpus, event, rows) : undefined;
    if (kept && (words.length === 0 || passes(kept.row, words))) shown.push(kept);
  }
  return shown;
}

/** What is pinned is always shown, what is hidden only where hidden events are asked for. */
function isWanted(event: TimelineEvent, { all, hidden }: OutlineFilter): boolean {
  return event.decided?.hidden ? hidden === true : all || isMainEvent(event);
}

/** All that the outline says of one event; undefined where the corpus has it no more. */
export function outlineEvent(corpus: CorpusSnapshot, id: string): OutlineEvent | undefined {
  const event = corpus.events.find((one) => one.id === id);
  const row = event && outlineRow(corpus, event);
  return row && { ...row, mentions: eventSources(corpus, event) };
}

/** The row of an event: the one made before, where all that it says still holds. */
function keptRow(corpus: CorpusSnapshot, event: TimelineEvent, rows: OutlineRows): ShownEvent | undefined {
  const kept = rows.get(event);
  const reading = corpus.articles.get(event.clearest.article)?.reading;
  if (kept && kept.reading === reading && haveSameNames(kept, corpus, event)) return kept;
  const row = outlineRow(corpus, event);
  if (!row) return undefined;
  const made = { event, row, byDate: [named(timeKey(event))], reading, entities: corpus.entities };
  rows.set(event, made);
  return made;
}

function haveSameNames(kept: KeptRow, corpus: CorpusSnapshot, event: TimelineEvent): boolean {
  if (kept.entities === corpus.entities) return true;
  const { participants, places } = kept.row;
  const isSame = areNames(participants, event.participants, corpus) && areNames(places, event.places, corpus);
  if (isSame) kept.entities = corpus.entities;
  return isSame;
}

/** An event as the outline's row; undefined where nothing of it is left in the corpus. */
function outlineRow(corpus: CorpusSnapshot, event: TimelineEvent): OutlineRow | undefined {
  const line = eventLine(corpus, event);
  const whole = event.relations.find(({ kind }) => kind === 'part-of');
  return (
    line && {
      ...line,
      participants: namesOf(corpus, event.participants),
      places: namesOf(corpus, event.places),
      ...(event.open && { open: event.open }),
      ...(whole && { partOf: whole.title }),
    }
  );
}

/** Whether these are the names of some entities, all of which are there. */
function areNames(names: readonly string[], ids: readonly string[], { entities }: CorpusSnapshot): boolean {
  return names.length === ids.length && ids.every((id, i) => entities.get(id)?.name === names[i]);
}

function namesOf({ entities }: CorpusSnapshot, ids: readonly string[]): string[] {
  return ids.flatMap((id) => entities.get(id)?.name ?? []);
}

function passes(event: OutlineRow, words: readonly string[]): boolean {
  const all = [event.title, event.date ?? '', ...event.participants, ...event.places].join(' ').toLowerCase();
  return words.every((word) => all.includes(word));
}

function groupNames(
  corpus: CorpusSnapshot,
  { event, byDate }: ShownEvent,
  grouping: OutlineOptions['grouping'],
): readonly GroupName[] {
  switch (grouping) {
    case 'date':
      return byDate;
    case 'article':
      return [...new Set(event.mentions.map((mention) => mention.article))].flatMap((id) => {
        const article = corpus.articles.get(id);
        if (!article) return [];
        const { reading, documentTime } = article;
        return named({ kind: 'article', article: id, title: reading.title, date: documentTime.value });
      });
    case 'person': {
      const people = event.participants
        .flatMap((id) => corpus.entities.get(id) ?? [])
        .filter((entity) => entity.type === 'person');
      if (people.length === 0) return [named({ kind: 'nobody' })];
      return people.map((entity) => named({ kind: 'person', entity: entity.id, name: entity.name }));
    }
  }
}

function named(key: OutlineGroupKey): GroupName {
  return { id: groupId(key), key };
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
    return (
      compareTexts(a.key.date ?? '9999', b.key.date ?? '9999') || compareTexts(a.key.article, b.key.article)
    );
  }
  if (a.key.kind === 'person' && b.key.kind === 'person') {
    return b.events.length - a.events.length || compareTexts(a.key.name, b.key.name);
  }
  return 0; // dates: the corpus has its events in order of time already
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
