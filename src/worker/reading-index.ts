import type { Article, ArticleReading } from '../engine';
import { lineStarts, proseOf } from '../engine';
import { hashText } from './hash';

/**
 * Readings of articles by what they were read from, so that an article that has not changed is not read again
 * after a restart. Kept as bytes: a line of its own with the version, then a line for each reading with key,
 * checksum and JSON, without the article's text, which the file holds already.
 */
export interface ReadingIndex {
  /** The kept reading of exactly this article, if there is one. */
  get(article: Article): ArticleReading | undefined;
  /** Keeps a reading. */
  set(article: Article, reading: ArticleReading): void;
  /** Whether there is a reading of exactly this article. */
  has(article: Article): boolean;
  /** Keeps a line that {@link encodeReading} made elsewhere, and gives its reading; undefined where it is damaged. */
  take(article: Article, line: Uint8Array): ArticleReading | undefined;
  /** Whether something was kept since the last call of `bytes`. */
  readonly changed: boolean;
  /** The index of these articles only, for the next start. */
  bytes(articles: Iterable<Article>): Uint8Array;
}

const NEWLINE = 10;
/** Digits of a hash, and where checksum and JSON begin in a line. */
const HASH = 14;
const CHECKSUM_AT = HASH + 1;
const JSON_AT = 2 * (HASH + 1);

/**
 * @param version of engine and models: an index of another version is not used
 * @param stored what `bytes` gave out earlier; damaged lines and foreign bytes are passed over
 */
export function readingIndex(version: string, stored?: Uint8Array): ReadingIndex {
  const lines = stored ? splitLines(version, stored) : new Map<string, Uint8Array>();
  let changed = false;
  return {
    get changed() {
      return changed;
    },
    get(article) {
      const line = lines.get(keyOf(article));
      return line && decodeReading(line, article.text);
    },
    set(article, reading) {
      lines.set(keyOf(article), encodeReading(article, reading));
      changed = true;
    },
    has(article) {
      return lines.has(keyOf(article));
    },
    take(article, line) {
      lines.set(keyOf(article), line);
      changed = true;
      return decodeReading(line, article.text);
    },
    bytes(articles) {
      changed = false;
      const kept = [...articles].flatMap((article) => lines.get(keyOf(article)) ?? []);
      return joinLines([new TextEncoder().encode(header(version)), ...kept]);
    },
  };
}

function keyOf({ id, text, date = '', title = '', source = '' }: Article): string {
  return hashText(id, text, date, title, source);
}

function header(version: string): string {
  return `marginalia-index 1 ${version}`;
}

function splitLines(version: string, stored: Uint8Array): Map<string, Uint8Array> {
  const lines = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  let start = stored.indexOf(NEWLINE) + 1;
  if (start === 0 || decoder.decode(stored.subarray(0, start - 1)) !== header(version)) return lines;
  for (let end = stored.indexOf(NEWLINE, start); end >= 0; end = stored.indexOf(NEWLINE, start)) {
    if (end - start > JSON_AT) {
      lines.set(decoder.decode(stored.subarray(start, start + HASH)), stored.subarray(start, end));
    }
    start = end + 1;
  }
  return lines;
}

/** A reading as a line of the index. */
export function encodeReading(article: Article, reading: ArticleReading): Uint8Array {
  const json = JSON.stringify({ ...reading, text: '', lines: [] });
  return new TextEncoder().encode(`${keyOf(article)} ${hashText(json)} ${json}`);
}

function decodeReading(line: Uint8Array, text: string): ArticleReading | undefined {
  const decoded = new TextDecoder().decode(line);
  const json = decoded.slice(JSON_AT);
  if (decoded.slice(CHECKSUM_AT, CHECKSUM_AT + HASH) !== hashText(json)) return undefined;
  return { ...(JSON.parse(json) as ArticleReading), text: proseOf(text), lines: lineStarts(text) };
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(lines.reduce((size, line) => size + line.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    joined.set(line, at);
    joined[at + line.length] = NEWLINE;
    at += line.length + 1;
  }
  return joined;
}
