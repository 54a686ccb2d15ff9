import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../engine/text/span';
import { isNothing, scalarText, spanOf } from './yaml';

/**
 * What a value in a file of the reader's may be. One description serves reading, the messages on what cannot be read,
 * completion, hover, and the JSON schema for other tools.
 */
export type Field = { /** What it is for, in one sentence of English. */ readonly about: string } & FieldKind;

/** What the value of a field may be. */
export type FieldKind =
  | { readonly kind: 'text' }
  /** The path of an article in the folder of the file, with `/`. */
  | { readonly kind: 'article' }
  /** A calendar day, `2025-04-18`. */
  | { readonly kind: 'day' }
  /** A calendar day, month or year, or `unknown`: `2025-04`. */
  | { readonly kind: 'period' }
  /** `true` or `false`. */
  | { readonly kind: 'flag' }
  /** A whole number from 0. */
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** The id of a thing: another record, or something that the articles tell of. */
  | { readonly kind: 'id' }
  /** Several values; one alone may stand without a list. */
  | { readonly kind: 'list'; readonly of: Field }
  /** A table of fields. Where `short` names one of them, its value alone may stand for the table. */
  | {
      readonly kind: 'table';
      readonly fields: Fields;
      readonly required: readonly string[];
      readonly short?: string;
    };

/** The fields of a table by name, in the order in which they are offered. */
export type Fields = Readonly<Record<string, Field>>;

/** A value that was read, with its place in the file. */
export type Value = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'flag'; readonly flag: boolean }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'list'; readonly items: readonly Value[] }
    | { readonly kind: 'table'; readonly members: Members }
  );

/** What could be read of a table. */
export type Members = ReadonlyMap<string, Value>;

/** Something in a file that cannot be used, with the place of it. */
export interface FileProblem<Kind extends string = FieldProblemKind> extends Span {
  readonly kind: Kind;
  /** The words that the problem is about, or the parser's message. */
  readonly detail: string;
}

/** What may be wrong with a file of records. */
export type FieldProblemKind =
  /** No YAML; `detail` is the parser's message. */
  | 'syntax'
  /** `detail` is the key that stands in one table twice. */
  | 'double-key'
  /** A line of dashes begins a second document. */
  | 'second-document'
  /** The file is not a table of records. */
  | 'not-a-table'
  /** A record is not a table of fields. */
  | 'not-a-record'
  | 'unknown-field'
  | 'missing-field'
  | 'not-a-text'
  | 'wrong-date'
  | 'not-a-flag'
  | 'not-a-number'
  /** `detail` is the word; what it may be follows from the field. */
  | 'not-a-choice';

/** Reads the fields of a table; what is wrong is added to the problems, and the rest is read. */
export function readMembers(table: YAMLMap, fields: Fields, problems: FileProblem[]): Members {
  const members = new Map<string, Value>();
  for (const pair of table.items) {
    const name = scalarText(pair.key) ?? '';
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) problems.push({ kind: 'unknown-field', ...spanOf(pair.key), detail: name });
    else {
      const value = readMember(pair, name, field, problems);
      if (value) members.set(name, value);
    }
  }
  return members;
}

function readMember({ value }: Pair, name: string, field: Field, problems: FileProblem[]): Value | undefined {
  return isNothing(value) ? undefined : readValue(value, name, field, problems);
}

function readValue(node: unknown, name: string, field: Field, problems: FileProblem[]): Value | undefined {
  const wrong = (kind: FieldProblemKind, detail = name): undefined => {
    problems.push({ kind, ...spanOf(node), detail });
  };
  const span = spanOf(node);
  const text = scalarText(node);
  switch (field.kind) {
    case 'text':
    case 'article':
    case 'id':
      return text === undefined ? wrong('not-a-text') : { kind: 'text', ...span, text };
    case 'day':
      if (text === undefined) return wrong('not-a-text');
      return isIsoDay(text) ? { kind: 'text', ...span, text } : wrong('wrong-date', text);
    case 'period':
      if (text === undefined) return wrong('not-a-text');
      return text === UNKNOWN_DATE || isPeriod(text)
        ? { kind: 'text', ...span, text }
        : wrong('wrong-date', text);
    case 'choice':
      if (text === undefined) return wrong('not-a-text');
      return field.choices.includes(text) ? { kind: 'text', ...span, text } : wrong('not-a-choice', text);
    case 'flag':
      return isScalar(node) && typeof node.value === 'boolean'
        ? { kind: 'flag', ...span, flag: node.value }
        : wrong('not-a-flag');
    case 'number':
      return isScalar(node) && Number.isSafeInteger(node.value) && Number(node.value) >= 0
        ? { kind: 'number', ...span, number: Number(node.value) }
        : wrong('not-a-number');
    case 'list': {
      const items = isSeq(node) ? node.items : [node];
      return {
        kind: 'list',
        ...span,
        items: items.flatMap((item) =>
          isNothing(item) ? [] : (readValue(item, name, field.of, problems) ?? []),
        ),
      };
    }
    case 'table':
      return readTable(node, name, field, problems);
  }
}

function readTable(
  node: unknown,
  name: string,
  { fields, required, short }: Extract<Field, { kind: 'table' }>,
  problems: FileProblem[],
): Value | undefined {
  const span = spanOf(node);
  const shortField = short === undefined ? undefined : fields[short];
  if (!isMap(node)) {
    if (short === undefined || !shortField) {
      problems.push({ kind: 'not-a-record', ...span, detail: name });
      return undefined;
    }
    const value = readValue(node, name, shortField, problems);
    return value && { kind: 'table', ...span, members: new Map([[short, value]]) };
  }
  const before = problems.length;
  const members = readMembers(node, fields, problems);
  const missing = required.filter((key) => !members.has(key));
  if (missing.length === 0) return { kind: 'table', ...span, members };
  // A member that is there but wrong has been told of already.
  if (problems.length === before)
    problems.push({ kind: 'missing-field', ...span, detail: missing.join(', ') });
  return undefined;
}

// --- What was read, for those who know what to expect ----------------------------------------------------------

/** The text of a member; undefined where there is none. */
export function textIn(members: Members, name: string): string | undefined {
  const value = members.get(name);
  return value?.kind === 'text' ? value.text : undefined;
}

/** The flag of a member; undefined where there is none. */
export function flagIn(members: Members, name: string): boolean | undefined {
  const value = members.get(name);
  return value?.kind === 'flag' ? value.flag : undefined;
}

/** The number of a member; undefined where there is none. */
export function numberIn(members: Members, name: string): number | undefined {
  const value = members.get(name);
  return value?.kind === 'number' ? value.number : undefined;
}

/** The tables of a list, with their places. */
export function tablesIn(members: Members, name: string): readonly (Span & { readonly members: Members })[] {
  const value = members.get(name);
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.flatMap((item) => (item.kind === 'table' ? [item] : []));
}

/** What stands for a date that nobody knows. */
export const UNKNOWN_DATE = 'unknown';

/** A calendar day, month or year: `2025-04-18`, `2025-04`, `2025`. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isIsoDay(text);
}

/** A calendar day as `YYYY-MM-DD` that exists. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
}
