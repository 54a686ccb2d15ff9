import type { EventDecision, EventWord } from '../engine/timeline/decisions';
import type { Span } from '../engine/text/span';
import {
  flagIn,
  numberIn,
  tablesIn,
  textIn,
  UNKNOWN_DATE,
  type Field,
  type FieldProblemKind,
  type Fields,
  type FileProblem,
  type Members,
} from './fields';
import { editRecords, parseRecords, type EditedFile, type Plain, type RecordEdit } from './records';

/** Where a folder's decisions on events are, relative to the folder. */
export const EVENTS_FILE = '.marginalia/events.yaml';

/** Words of an article, with what helps to find them again after an edit. */
const WORD: Field = {
  kind: 'table',
  about: 'Words of an article that tell an event.',
  required: ['article', 'quote'],
  fields: {
    article: { kind: 'article', about: 'Path of the article in this folder.' },
    quote: { kind: 'text', about: 'The word that tells the event.' },
    before: { kind: 'text', about: 'What stands before it.' },
    after: { kind: 'text', about: 'What stands behind it.' },
    position: { kind: 'number', about: 'How many characters of the article stood before it.' },
  },
};

/** What the reader may say of an event. */
export const EVENT_FIELDS = {
  pinned: { kind: 'flag', about: 'Whether the event is always shown.' },
  hidden: { kind: 'flag', about: 'Whether the event is shown only with the hidden ones.' },
  title: { kind: 'text', about: 'What the event is called.' },
  date: {
    kind: 'period',
    about: 'When it happened: 2025-04-18, 2025-04, 2025, or unknown.',
  },
  words: { kind: 'list', of: WORD, about: 'The words that tell the event; one that is found is enough.' },
  same: { kind: 'list', of: WORD, about: 'These words tell the event, too.' },
  apart: { kind: 'list', of: WORD, about: 'These words tell another event.' },
} as const satisfies Fields;

/** The name of one of these fields. */
export type EventField = keyof typeof EVENT_FIELDS;

/** Something in the file that cannot be used, with the place of it. */
export type EventsProblem = FileProblem<FieldProblemKind | 'unknown-article' | 'no-words'>;

/** The decisions of a folder on events. */
export interface EventsFile {
  /** In the order of the file; articles by their ids. */
  readonly decisions: readonly EventDecision[];
  /** Where each decision's id stands. */
  readonly keys: ReadonlyMap<string, Span>;
  readonly problems: readonly EventsProblem[];
  readonly broken: boolean;
}

/**
 * Reads a file of decisions on events. Never throws; what is wrong is told with its place, and the rest is used.
 * @param idOf the id of the article with a path in the folder; undefined where there is none
 */
export function parseEventsFile(text: string, idOf: (path: string) => string | undefined): EventsFile {
  const { records, problems: found, broken } = parseRecords(text, EVENT_FIELDS);
  const problems: EventsProblem[] = [...found];
  const decisions: EventDecision[] = [];
  for (const { id, key, members } of records.values()) {
    const words = (field: 'words' | 'same' | 'apart'): EventWord[] =>
      tablesIn(members, field).map((table) => wordOf(table, idOf, problems));
    const title = textIn(members, 'title');
    const date = textIn(members, 'date');
    const decision: EventDecision = {
      id,
      words: words('words'),
      pinned: flagIn(members, 'pinned') ?? false,
      hidden: flagIn(members, 'hidden') ?? false,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date: date === UNKNOWN_DATE ? null : date }),
      same: words('same'),
      apart: words('apart'),
    };
    if (decision.words.length === 0) problems.push({ kind: 'no-words', ...key, detail: id });
    decisions.push(decision);
  }
  return {
    decisions,
    keys: new Map([...records.values()].map(({ id, key }) => [id, key])),
    problems,
    broken,
  };
}

function wordOf(
  { members, start, end }: Span & { readonly members: Members },
  idOf: (path: string) => string | undefined,
  problems: EventsProblem[],
): EventWord {
  const path = textIn(members, 'article') ?? '';
  const article = idOf(path);
  if (article === undefined) problems.push({ kind: 'unknown-article', start, end, detail: path });
  return {
    article: article ?? path,
    anchor: {
      quote: textIn(members, 'quote') ?? '',
      before: textIn(members, 'before') ?? '',
      after: textIn(members, 'after') ?? '',
      position: numberIn(members, 'position') ?? 0,
    },
  };
}

/** Words of an article as they are written down. */
export function plainWord({ anchor }: EventWord, path: string): Plain {
  const { quote, before, after, position } = anchor;
  return { article: path, quote, before, after, position };
}

/** An id for a new record: its date and the words of its title, and a number where that is taken. */
export function newEventId(taken: ReadonlySet<string>, title: string, date: string | null): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .slice(0, 5);
  const name = [...(date === null ? [] : [date.slice(0, 10)]), ...words].join('-') || 'event';
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  return id;
}

/** An event that is decided on. */
export interface EventToDecide {
  /** Id of its record, where it has one. */
  readonly record: string | undefined;
  readonly title: string;
  readonly date: string | null;
  /** The words that tell it, as they are written down. */
  readonly words: readonly Plain[];
}

/** New values of fields; undefined takes a field out. */
export type EventChanges = Readonly<Partial<Record<EventField, Plain | undefined>>>;

/** A file of decisions with what it says of an event changed; everything else in it stays. */
export function editEvent(text: string, event: EventToDecide, changes: EventChanges): EditedFile {
  const edits = eventEdits(text, event, changes);
  return edits.length === 0 ? { text } : editRecords(text, EVENT_FIELDS, edits);
}

/**
 * The edits that change what a file says of an event: in its record, which is made with the words of the event where it is
 * missing in the file, and taken out where nothing is left to say.
 */
function eventEdits(text: string, event: EventToDecide, changes: EventChanges): RecordEdit[] {
  const { records } = parseRecords(text, EVENT_FIELDS);
  const known = event.record === undefined ? undefined : records.get(event.record);
  const id = known?.id ?? newEventId(new Set(records.keys()), event.title, event.date);
  const said = new Set(known?.members.keys());
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) said.delete(field);
    else said.add(field);
  }
  const hasWords = said.delete('words');
  const set = (field: string, value: Plain | undefined): RecordEdit => ({ kind: 'set', id, field, value });
  const edits = Object.entries(changes).map(([field, value]) => set(field, value));
  if (said.size === 0) return known ? [...edits, set('words', undefined)] : [];
  return hasWords ? edits : [...edits, set('words', event.words)];
}
