import type { CorpusSnapshot } from '../engine/corpus/types';
import type { ArticleReading } from '../engine/read/types';
import { offsetAt } from '../engine/text/lines';
import { formatValue } from '../engine/time/value';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import type { TimelineEvent } from '../engine/timeline/types';
import { eventLine, eventOf, eventSources, tellingRelations, whoOf } from './listing';
import { holdAll, wordsOfQuery } from './query';
import { named, timeKey, type GroupName } from './outline-groups';
import type { OutlineEvent, OutlineFilter, OutlineRow, Position } from './types';

/** Rows that were made before, for outlines of the same corpus after a change to take what has stayed as it was. */
export type OutlineRows = WeakMap<TimelineEvent, KeptRow>;

/** A row with all that it was made from. */
interface KeptRow extends ShownEvent {
  readonly reading: ArticleReading | undefined;
  entities: CorpusSnapshot['entities'];
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
  const query = wordsOfQuery(filter.filter);
  const shown: ShownEvent[] = [];
  for (const event of filter.all ? corpus.events : corpus.mainEvents) {
    const kept = isWanted(corpus, event, filter) ? keptRow(corpus, event, rows) : undefined;
    if (kept && (query.length === 0 || passes(kept.row, query))) shown.push(kept);
  }
  return shown;
}

/** What is pinned is always shown, what is hidden only where hidden events are asked for. */
function isWanted(corpus: CorpusSnapshot, event: TimelineEvent, { all, hidden }: OutlineFilter): boolean {
  if (event.decided?.hidden) return hidden === true;
  return isMainEvent(event) || (all && (event.decided !== undefined || isTold(corpus, event)));
}

/** Whether a row says what the event is: a verb alone ("Believing") does not, a noun may ("Earthquake"). */
function isTold(corpus: CorpusSnapshot, { clearest, title }: TimelineEvent): boolean {
  const mention = corpus.articles.get(clearest.article)?.reading.events[clearest.event];
  return title.includes(' ') || mention?.nominal !== false;
}

/** All that the outline says of one event; undefined where the corpus has it no more. */
export function outlineEvent(corpus: CorpusSnapshot, id: string): OutlineEvent | undefined {
  const event = eventOf(corpus, id);
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
  const made = {
    event,
    row,
    byDate: [named(timeKey(event, row.by))],
    reading,
    entities: corpus.entities,
  };
  rows.set(event, made);
  return made;
}

function haveSameNames(kept: KeptRow, corpus: CorpusSnapshot, event: TimelineEvent): boolean {
  if (kept.entities === corpus.entities) return true;
  const { participants, places } = kept.row;
  const isSame =
    areNames(participants, whoOf(corpus, event), corpus) && areNames(places, event.places, corpus);
  if (isSame) kept.entities = corpus.entities;
  return isSame;
}

/** An event as the outline's row; undefined where nothing of it is left in the corpus. */
function outlineRow(corpus: CorpusSnapshot, event: TimelineEvent): OutlineRow | undefined {
  const line = eventLine(corpus, event);
  const whole = tellingRelations(event).find(({ kind }) => kind === 'part-of');
  return (
    line && {
      ...line,
      participants: namesOf(corpus, whoOf(corpus, event)),
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

/** Whether each word stands in the title, the names or the date, in figures or words ("Friday, April 18, 2025"). */
function passes({ title, date, participants, places }: OutlineRow, query: readonly string[]): boolean {
  const dates = date === null ? [] : [date, formatValue(date)];
  return holdAll(query, [title, ...participants, ...places, ...dates]);
}

/** Id of the outline's event told at a position of an article, else of the one told last before it. */
export function eventAt(corpus: CorpusSnapshot, id: string, at: Position): string | undefined {
  const article = corpus.articles.get(id);
  if (!article) return undefined;
  const offset = offsetAt(article.reading.lines, at);
  let found: string | undefined;
  article.reading.events.forEach((mention, i) => {
    const event = article.events[i];
    if (event && isMainEvent(event) && mention.extent.start <= offset) found = event.id;
  });
  return found;
}
