import { isMap, isSeq, type Document, type Pair, type YAMLError, type YAMLMap } from 'yaml';
import type { Span } from '../engine/text/span';
import { readMembers, type Fields, type FileProblem, type Members } from './fields';
import { isNothing, parseYaml, scalarText, spanOf, yamlText } from './yaml';

/** The record of one thing: its fields under its id. */
export interface FileRecord {
  readonly id: string;
  /** Where the id stands. */
  readonly key: Span;
  readonly members: Members;
}

/** A file that has one record for each thing, by id. */
export interface RecordFile {
  /** Holds what could be used. */
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly problems: readonly FileProblem[];
  /** Whether the file as a whole cannot be used; then there are no records. */
  readonly broken: boolean;
}

/** Reads a file of records. Never throws; what is wrong is told with its place, and the rest is used. */
export function parseRecords(text: string, fields: Fields): RecordFile {
  const document = parseYaml(text);
  if (document.errors.length > 0) {
    return { records: new Map(), problems: syntaxProblems(text, document.errors), broken: true };
  }
  const { contents } = document;
  if (isNothing(contents)) return { records: new Map(), problems: [], broken: false };
  if (!isMap(contents)) {
    const problem: FileProblem = { kind: 'not-a-table', ...spanOf(contents), detail: '' };
    return { records: new Map(), problems: [problem], broken: true };
  }
  const problems: FileProblem[] = [];
  const records = new Map<string, FileRecord>();
  for (const { key, value } of contents.items) {
    const id = scalarText(key);
    const span = spanOf(key);
    if (id === undefined) problems.push({ kind: 'not-a-text', ...span, detail: '' });
    else if (isMap(value)) records.set(id, { id, key: span, members: readMembers(value, fields, problems) });
    else {
      if (!isNothing(value)) problems.push({ kind: 'not-a-record', ...spanOf(value), detail: '' });
      records.set(id, { id, key: span, members: new Map() });
    }
  }
  return { records, problems, broken: false };
}

/** What makes a file no YAML of records; of one place only what the parser says first. */
function syntaxProblems(text: string, errors: readonly YAMLError[]): FileProblem[] {
  const isFirst = ({ pos: [start] }: YAMLError, i: number): boolean =>
    errors.findIndex(({ pos }) => pos[0] === start) === i;
  return errors.filter(isFirst).map(({ code, pos: [start, end], message }): FileProblem => {
    const span = { start, end: Math.max(end, start + 1) };
    if (code === 'MULTIPLE_DOCS') return { kind: 'second-document', ...span, detail: '' };
    if (code !== 'DUPLICATE_KEY') return { kind: 'syntax', ...span, detail: message };
    const [key = ''] = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(start)) ?? [];
    return {
      kind: 'double-key',
      start,
      end: start + Math.max(key.length, 1),
      detail: key.trim().replace(/^(["'])(.*)\1$/, '$2'),
    };
  });
}

/** A value to write. Lists and tables are written in the block style, one line an item. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** One change of a file of records. */
export type RecordEdit =
  /** Sets a field of a record, or takes it out where the value is undefined. */
  | { readonly kind: 'set'; readonly id: string; readonly field: string; readonly value: Plain | undefined }
  /** Adds an item to a list, which may be a single value until now. One that is there already is not added again. */
  | { readonly kind: 'add'; readonly id: string; readonly field: string; readonly item: Plain }
  /**
   * Takes the items out of a list whose members are all as in `where`. A value that stands for a table counts as the
   * member called `short`.
   */
  | {
      readonly kind: 'take';
      readonly id: string;
      readonly field: string;
      readonly where: Readonly<Record<string, string | number | boolean>>;
      readonly short?: string;
    };

/** A changed file, or why it was not changed. */
export type EditedFile = { readonly text: string } | { readonly refused: 'broken' };

/**
 * The file with the changes made, in order. Comments, order and everything else that the reader wrote stay. A file that
 * cannot be read, or in which something else stands where a change belongs, is not touched. A new record goes where
 * its id belongs in a file that is sorted by ids, so that two readers seldom add theirs at the same place.
 */
export function editRecords(text: string, fields: Fields, edits: readonly RecordEdit[]): EditedFile {
  if (parseRecords(text, fields).broken) return { refused: 'broken' };
  const document = parseYaml(text);
  for (const edit of edits) {
    const done = applyEdit(document, edit);
    if (!done) return { refused: 'broken' };
  }
  return { text: yamlText(document, text) };
}

type Table = YAMLMap;

/** Where an edit belongs. */
interface Target {
  readonly document: Document;
  /** The table of records, if the file has one or may be given one. */
  readonly root: Table | undefined;
  readonly id: string;
  readonly record: Table | undefined;
}

/** False where something else stands in the way. */
function applyEdit(document: Document, edit: RecordEdit): boolean {
  const { id, field } = edit;
  const root = rootOf(document, edit.kind === 'take' || (edit.kind === 'set' && edit.value === undefined));
  const pair = root && pairOf(root, id);
  if (pair && !isNothing(pair.value) && !isMap(pair.value)) return false;
  const record = isMap(pair?.value) ? pair.value : undefined;
  switch (edit.kind) {
    case 'set':
      if (edit.value !== undefined) setField({ document, root, id, record }, field, edit.value);
      else if (root && record) removeField(root, id, record, field);
      return true;
    case 'add':
      addItem({ document, root, id, record }, field, edit.item);
      return true;
    case 'take':
      if (root && record) takeItems(root, id, record, edit);
      return true;
  }
}

/** The table of records; made where there is none yet, unless nothing is to be added. */
function rootOf(document: Document, onlyExisting: boolean): Table | undefined {
  if (isMap(document.contents)) return inBlockStyle(document.contents);
  if (onlyExisting) return undefined;
  const root = inBlockStyle(document.createNode({}));
  document.contents = root;
  return root;
}

/** An empty table is written `{}`; what is put into it goes below its key. */
function inBlockStyle(table: Table): Table {
  if (table.items.length === 0) table.flow = false;
  return table;
}

function pairOf(table: Table, key: string): Pair | undefined {
  return table.items.find((pair) => scalarText(pair.key) === key);
}

function setField({ document, root, id, record }: Target, field: string, value: Plain): void {
  if (!record) addRecord(document, root, id, { [field]: value });
  else
    inBlockStyle(record).set(
      // a node as in a file that is read: the next change of the same field finds it by that
      pairOf(record, field)?.key ?? document.createNode(field),
      isScalarPlain(value) ? value : document.createNode(value),
    );
}

function isScalarPlain(value: Plain): value is string | number | boolean {
  return typeof value !== 'object';
}

/** Puts a record before the first one that comes behind it where the file is sorted, else at the end. */
function addRecord(document: Document, root: Table | undefined, id: string, record: Plain): void {
  if (!root) return;
  const empty = pairOf(root, id);
  if (empty) {
    empty.value = document.createNode(record);
    return;
  }
  const ids = root.items.map(({ key }) => scalarText(key) ?? '');
  const sorted = ids.every((other, i) => i === 0 || ids[i - 1] < other);
  const behind = sorted ? ids.findIndex((other) => other > id) : -1;
  const pair = document.createPair(id, record) as Pair;
  // The comment above the first record belongs to that record: nothing may come between the two.
  const firstKey = root.items[0]?.key as { commentBefore?: string | null } | undefined;
  const pushesComment = behind === 0 && Boolean(root.commentBefore ?? firstKey?.commentBefore);
  if (behind === -1 || pushesComment) root.items.push(pair);
  else root.items.splice(behind, 0, pair as never);
}

function addItem(target: Target, field: string, item: Plain): void {
  const { document, record } = target;
  const pair = record && pairOf(record, field);
  if (pair && isThere(pair.value, item)) return;
  if (!record || !pair) setField(target, field, [item]);
  else if (isSeq(pair.value)) pair.value.add(document.createNode(item));
  else {
    const list = document.createNode([item]) as unknown as { items: unknown[] };
    if (!isNothing(pair.value)) list.items.unshift(pair.value);
    pair.value = list;
  }
}

/** Whether a list, or a value that may stand for one, has an item. */
function isThere(list: unknown, item: Plain): boolean {
  const wanted = JSON.stringify(item);
  const items = isSeq(list) ? list.items : [list];
  return items.some((one) => JSON.stringify(one) === wanted);
}

function takeItems(
  root: Table,
  id: string,
  record: Table,
  { field, where, short }: Extract<RecordEdit, { kind: 'take' }>,
): void {
  const pair = pairOf(record, field);
  if (!pair) return;
  const matches = (node: unknown): boolean => {
    const members = isMap(node) ? node : undefined;
    return Object.entries(where).every(([key, wanted]) => {
      const member = members ? members.get(key, true) : key === short ? node : undefined;
      return scalarText(member) === String(wanted);
    });
  };
  if (isSeq(pair.value)) {
    pair.value.items = pair.value.items.filter((item) => !matches(item));
    if (pair.value.items.length === 0) removeField(root, id, record, field);
  } else if (matches(pair.value)) removeField(root, id, record, field);
}

/** Takes a field out, and its record where nothing is left in it, not even a comment. */
function removeField(root: Table, id: string, record: Table, field: string): void {
  record.items = record.items.filter(({ key }) => scalarText(key) !== field);
  if (record.items.length > 0 || record.comment || record.commentBefore) return;
  root.items = root.items.filter(({ key }) => scalarText(key) !== id);
}
