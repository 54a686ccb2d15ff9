import { isMap, isScalar, LineCounter, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../engine/text/span';

/** Where a folder's settings of its articles are, relative to the folder. */
export const ARTICLES_FILE = '.marginalia/articles.yaml';

/** What the reader may say of an article. */
export const ARTICLE_FIELDS = ['date', 'title', 'source'] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];
export type ArticleRecord = { readonly [F in ArticleField]?: string };

/** Something in the file that cannot be used, with the place of it. */
export interface SettingsProblem extends Span {
  readonly kind:
    /** No YAML; `message` is the parser's. */
    | 'syntax'
    /** The file is not a table of articles. */
    | 'not-a-table'
    /** An article's entry is not a table of fields. */
    | 'not-a-record'
    | 'unknown-field'
    /** A field's value is no text. */
    | 'not-a-text'
    | 'wrong-date'
    | 'unknown-article';
  /** The words that the problem is about, or the parser's message. */
  readonly detail: string;
}

/** The settings of a folder's articles. */
export interface ArticlesFile {
  /** By the article's path in the folder, with `/`. Holds what could be used. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly problems: readonly SettingsProblem[];
  /** Whether the file as a whole cannot be used; then there are no records. */
  readonly broken: boolean;
}

/**
 * Reads a settings file. Never throws; what is wrong is told with its place.
 * @param known whether there is an article of this path in the folder
 */
export function parseArticlesFile(text: string, known: (path: string) => boolean): ArticlesFile {
  const document = parse(text);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [start, end], message }) =>
      problem('syntax', start, Math.max(end, start + 1), message),
    );
    return { records: new Map(), problems, broken: true };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { records: new Map(), problems: [], broken: false };
  }
  if (!isMap(contents)) {
    const [start, end] = rangeOf(contents);
    return { records: new Map(), problems: [problem('not-a-table', start, end, '')], broken: true };
  }
  const problems: SettingsProblem[] = [];
  const records = new Map<string, ArticleRecord>();
  for (const pair of contents.items) {
    const path = textOf(pair.key);
    if (path === undefined) problems.push(problem('not-a-text', ...rangeOf(pair.key), ''));
    else {
      if (!known(path)) problems.push(problem('unknown-article', ...rangeOf(pair.key), path));
      records.set(path, readRecord(pair, problems));
    }
  }
  return { records, problems, broken: false };
}

/** Why a change was not made. */
export type RefusedChange = 'broken';

/**
 * The settings file with one field of one article set, or taken out where the value is undefined. Comments,
 * order and everything else that the reader wrote stay. A file that cannot be read is not touched.
 */
export function setArticleField(
  text: string,
  path: string,
  field: ArticleField,
  value: string | undefined,
): { readonly text: string } | { readonly refused: RefusedChange } {
  if (parseArticlesFile(text, () => true).broken) return { refused: 'broken' };
  const document = parse(text);
  const root: YAMLMap | undefined = isMap(document.contents) ? document.contents : undefined;
  const key: unknown = root?.items.find((pair) => textOf(pair.key) === path)?.key ?? path;
  const entry = root?.get(key, true);
  if (entry !== undefined && !isMap(entry) && !(isScalar(entry) && entry.value === null)) {
    return { refused: 'broken' };
  }
  if (value === undefined) removeField(document, root, key, field);
  else if (root === undefined)
    document.contents = document.createNode({ [path]: { [field]: value } }) as typeof document.contents;
  else if (isMap(entry)) entry.set(field, value);
  else root.set(key, document.createNode({ [field]: value }));
  const changed = document.toString({ lineWidth: 0, indent: indentOf(text) });
  return { text: text.includes('\r\n') ? changed.replace(/\r?\n/g, '\r\n') : changed };
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

function parse(text: string): Document.Parsed {
  return parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
}

function readRecord({ value }: Pair, problems: SettingsProblem[]): ArticleRecord {
  if (value === null || (isScalar(value) && value.value === null)) return {};
  if (!isMap(value)) {
    problems.push(problem('not-a-record', ...rangeOf(value), ''));
    return {};
  }
  const record: { -readonly [F in ArticleField]?: string } = {};
  for (const pair of value.items) {
    const name = textOf(pair.key) ?? '';
    const field = ARTICLE_FIELDS.find((known) => known === name);
    if (!field) {
      problems.push(problem('unknown-field', ...rangeOf(pair.key), name));
      continue;
    }
    if (pair.value === null || (isScalar(pair.value) && pair.value.value === null)) continue;
    const text = textOf(pair.value);
    if (text === undefined) problems.push(problem('not-a-text', ...rangeOf(pair.value), field));
    else if (field === 'date' && !isIsoDay(text))
      problems.push(problem('wrong-date', ...rangeOf(pair.value), text));
    else record[field] = text;
  }
  return record;
}

/** The words of a scalar as they are written: a title like `1984` is a text too. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range ? [range[0] ?? 0, range[1] ?? 0] : [0, 0];
}

function problem(kind: SettingsProblem['kind'], start: number, end: number, detail: string): SettingsProblem {
  return { kind, start, end, detail };
}

function removeField(document: Document, root: YAMLMap | undefined, key: unknown, field: ArticleField): void {
  if (!root?.hasIn([key, field])) return;
  document.deleteIn([key, field]);
  const entry = root.get(key, true);
  if (isMap(entry) && entry.items.length === 0 && !entry.comment && !entry.commentBefore) root.delete(key);
}

/** The indentation that the file uses. */
function indentOf(text: string): number {
  return /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
}
