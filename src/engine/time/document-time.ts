import type { TokenizedArticle } from '../article';
import { isRealDay, isoDay, parseIsoDay } from './calendar';
import { writesMonthFirst } from './day-order';
import { frontMatterOf } from '../layout/front-matter';
import type { Span } from '../text/span';
import type { DocumentTime, DocumentTimeSource } from './types';

/** What the caller knows about an article. */
export interface GivenArticle {
  readonly id: string;
  /** ISO day, where the caller or the reader knows it. */
  readonly date?: string;
}

/**
 * The publication day that an article states: as given, else from its front matter, its date line, its dateline, a
 * byline or notice ("Published …"), or the name of its file, in this order; else unknown. Never throws.
 */
export function statedDocumentTime(article: TokenizedArticle, given: GivenArticle): DocumentTime {
  const day = given.date === undefined ? undefined : parseIsoDay(given.date);
  if (day) return known(isoDay(day), 'given');
  const source: Source = { ...article, id: given.id, monthFirst: once(() => writesMonthFirst(article.text)) };
  return (
    fromFrontMatter(source) ??
    fromBlocks(source, ['date-line'], 'header') ??
    fromBareLine(source) ??
    fromBlocks(source, ['dateline'], 'dateline') ??
    fromNotices(source) ??
    fromFileName(given.id) ?? { value: null, source: 'none', from: null, to: null, evidence: [] }
  );
}

/** Whether the article writes the month before the day; looked at only for a date in figures. */
type DayOrder = () => boolean;

interface Source extends TokenizedArticle {
  readonly id: string;
  readonly monthFirst: DayOrder;
}

function once(compute: DayOrder): DayOrder {
  let value: boolean | undefined;
  return () => (value ??= compute());
}

function known(
  value: string,
  source: DocumentTimeSource,
  evidence: DocumentTime['evidence'] = [],
): DocumentTime {
  return { value, source, from: value, to: value, evidence };
}

/** Keys of front matter that give the publication time, best first. */
const DATE_KEYS = [
  'date',
  'published',
  'publishedat',
  'publisheddate',
  'publicationdate',
  'datepublished',
  'publishdate',
  'pubdate',
  'articlepublishedtime',
  'created',
  'posted',
  'updated',
  'modified',
];

function fromFrontMatter({ text, blocks, id, monthFirst }: Source): DocumentTime | undefined {
  const found = new Map<string, FoundDay & { readonly at: Span }>();
  for (const { key, value } of frontMatterOf(text, blocks)) {
    const day = found.has(key) ? undefined : findDay(text.slice(value.start, value.end), monthFirst);
    if (day) found.set(key, { ...day, at: value });
  }
  const key = DATE_KEYS.find((name) => found.has(name));
  const day = key === undefined ? undefined : found.get(key);
  return day && known(day.day, 'front-matter', [place(id, day.at, day)]);
}

function fromBlocks(
  { text, blocks, id, monthFirst }: Source,
  kinds: readonly string[],
  source: DocumentTimeSource,
): DocumentTime | undefined {
  for (const block of blocks) {
    if (!kinds.includes(block.kind)) continue;
    const found = findDay(text.slice(block.start, block.end), monthFirst);
    if (found) return known(found.day, source, [place(id, block, found)]);
  }
  return undefined;
}

/** Among so many parts from the beginning a line that holds hardly more than a date is the article's. */
const HEAD_PARTS = 6;
const LONGEST_LINE = 90;
/** What may stand beside the date: weekday, time of day, zone, words of publication. */
const BESIDE_DATE =
  /\d{1,2}\s?[ap]\.?m?\b\.?|\b(?:[a-z]{3,4}t|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|[ap]\.?m\.?|[ap]|gmt|utc|[ecmpb][sd]t|ist|et|uk|on|at|am|pm|time|hrs|first|last|story|article|published|posted|created|updated|edited|date|dated|local)\b/gi;

/** "7:15 a.m. Dec. 7, 2009", "on February 4, 2009", "Published at 12:45, Wednesday, 12 June 2013". */
function fromBareLine({ text, blocks, id, monthFirst }: Source): DocumentTime | undefined {
  for (const block of blocks.slice(0, HEAD_PARTS)) {
    if (block.kind === 'front-matter' || block.end - block.start > LONGEST_LINE) continue;
    const line = text.slice(block.start, block.end);
    const found = findDay(line, monthFirst);
    if (!found) continue;
    const beside = `${line.slice(0, found.start)} ${line.slice(found.end)}`.replace(BESIDE_DATE, '');
    if (!/\p{L}/u.test(beside)) return known(found.day, 'header', [place(id, block, found)]);
  }
  return undefined;
}

const NOTICE =
  /\b(?:published|posted|updated|last modified|first published|dated?)\b(?: on| at)?\s*[:|–-]?\s*(?:\p{L}+day,? )?$/iu;
const PUBLISHED = /publish|posted|updated|modified|date/i;
const LONGEST_NOTICE = 80;

/** A byline with a date, or words like "Published on 3 May 2024" in any part of the article. */
function fromNotices(source: Source): DocumentTime | undefined {
  const byline = fromBlocks(source, ['byline'], 'header');
  if (byline) return byline;
  const { text, blocks, id, monthFirst } = source;
  for (const block of blocks) {
    // In the story itself such words tell of something else ("a report published on May 3, 2024").
    const end = block.kind === 'paragraph' ? Math.min(block.end, block.start + LONGEST_NOTICE) : block.end;
    const words = text.slice(block.start, end);
    if (!PUBLISHED.test(words)) continue;
    const found = findDay(words, monthFirst);
    if (found && NOTICE.test(words.slice(Math.max(0, found.start - LONGEST_NOTICE), found.start))) {
      return known(found.day, 'header', [place(id, block, found)]);
    }
  }
  return undefined;
}

function place(
  article: string,
  block: Span,
  found: FoundDay,
): { article: string; start: number; end: number } {
  return { article, start: block.start + found.start, end: block.start + found.end };
}

/** `2025-04-18-name.txt`, `name_20250418.txt`, `…/2025/04/18/name.txt`. */
function fromFileName(id: string): DocumentTime | undefined {
  const match =
    /(?<![\p{L}\d])((?:19|20)\d{2})([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\p{L}\d])/u.exec(id);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return isRealDay(year, month, day) ? known(isoDay({ year, month, day }), 'file-name') : undefined;
}

interface FoundDay extends Span {
  readonly day: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const MONTH_DAY = new RegExp(`(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
  'iu',
);

/** The first full date in a short text. */
function findDay(text: string, monthFirst: DayOrder): FoundDay | undefined {
  const found = [
    read(ISO.exec(text), (m) => [m[1]!, m[2]!, m[3]!]),
    read(MONTH_DAY.exec(text), (m) => [m[3]!, monthNumber(m[1]!), m[2]!]),
    read(DAY_MONTH.exec(text), (m) => [m[3]!, monthNumber(m[2]!), m[1]!]),
    read(NUMERIC.exec(text), (m) => numeric(m, monthFirst)),
  ].filter((day) => day !== undefined);
  return found.sort((a, b) => a.start - b.start)[0];
}

function numeric(match: RegExpExecArray, monthFirst: DayOrder): [string, string, string] {
  const [first, second] = [match[1]!, match[2]!];
  const year = match[3]!.length === 2 ? `20${match[3]}` : match[3]!;
  const american = Number(second) > 12 || (Number(first) <= 12 && monthFirst());
  return american ? [year, first, second] : [year, second, first];
}

function read(
  match: RegExpExecArray | null,
  parts: (match: RegExpExecArray) => readonly [string, string, string],
): FoundDay | undefined {
  if (!match) return undefined;
  const [year, month, day] = parts(match).map(Number) as [number, number, number];
  if (year < 1000 || !isRealDay(year, month, day)) return undefined;
  return { day: isoDay({ year, month, day }), start: match.index, end: match.index + match[0].length };
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
