import { compareTexts, firstPlace, pushTo } from '../engine/collections';
import type { CorpusSnapshot } from '../engine/corpus/types';
import { articlesOf, personsOf } from './listing';
import { named, type GroupName } from './outline-groups';
import { shownEvents, type OutlineRows, type ShownEvent } from './outline-rows';
import type { OutlineGroup, OutlineGroupKey, OutlineOptions, OutlineRow } from './types';

/**
 * The event outline: groups in order of time, undated events last; rows within a group in order of time. What happened
 * on an unknown day before an article's date stands where that article stands in time, however events are grouped.
 *
 * @param rows those of earlier outlines: what of them still holds are the same objects
 */
export function outline(
  corpus: CorpusSnapshot,
  options: OutlineOptions,
  rows: OutlineRows = new WeakMap(),
): readonly OutlineGroup[] {
  const { grouping } = options;
  const shown = shownEvents(corpus, options, rows);
  const byDate = inTime(grouped(shown, (event) => event.byDate));
  return grouping === 'date'
    ? byDate
    : grouped(inOrderOf(byDate, shown), (event) => groupNames(corpus, event, grouping));
}

function grouped(
  shown: readonly ShownEvent[],
  names: (event: ShownEvent) => readonly GroupName[],
): readonly OutlineGroup[] {
  const groups = new Map<string, OutlineGroup & { readonly events: OutlineRow[] }>();
  for (const event of shown) {
    for (const { id, key } of names(event)) {
      const group = groups.get(id);
      if (group) group.events.push(event.row);
      else groups.set(id, { id, key, events: [event.row] });
    }
  }
  return [...groups.values()].sort((a, b) => compareGroups(a, b));
}

/** Events in the order in which some groups have them. */
function inOrderOf(groups: readonly OutlineGroup[], shown: readonly ShownEvent[]): readonly ShownEvent[] {
  const byRow = new Map(shown.map((event) => [event.row, event]));
  return groups.flatMap(({ events }) => events.flatMap((row) => byRow.get(row) ?? []));
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
  const ends = groups.map(
    ({ key, events }) => ((key.kind === 'date' || key.kind === 'days') && events[0]?.to) || NEVER,
  );
  for (let i = ends.length - 2; i >= 0; i--) if (ends[i + 1] < ends[i]) ends[i] = ends[i + 1];
  return ends;
}

/** Behind all days. */
const NEVER = 'never';

/** The last place of an ascending list that is not behind a day, -1 where all are. */
function lastUpTo(ascending: readonly string[], day: string): number {
  return firstPlace(ascending.length, (i) => ascending[i] > day) - 1;
}

/** The day at which a group of bounded events stands. */
function boundOf(key: OutlineGroupKey): string {
  if (key.kind !== 'bounded') return '';
  return key.from !== null && key.to !== null ? key.from : (key.to ?? key.from ?? '');
}

function groupNames(
  corpus: CorpusSnapshot,
  { event }: ShownEvent,
  grouping: Exclude<OutlineOptions['grouping'], 'date'>,
): readonly GroupName[] {
  switch (grouping) {
    case 'article':
      return articlesOf(corpus, event).map(({ reading, documentTime }) =>
        named({ kind: 'article', article: reading.id, title: reading.title, date: documentTime.value }),
      );
    case 'person': {
      const people = personsOf(corpus, event);
      if (people.length === 0) return [named({ kind: 'nobody' })];
      return people.map((entity) => named({ kind: 'person', entity: entity.id, name: entity.name }));
    }
  }
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
