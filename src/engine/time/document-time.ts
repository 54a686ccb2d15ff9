import type { TokenizedArticle } from '../article';
import { isRealDay, isoDay, parseIsoDay } from './calendar';
import { dayOrderEvidence, decideDayOrder } from './day-order';
import { frontMatterOf } from '../layout/front-matter';
import type { Span } from '../text/span';
import { findDay, findFigures, findMonth, findMonthDay, type FoundDay, type OwnOrder } from './short-dates';
import type { DayOrder, DocumentTime, DocumentTimeSource } from './types';

/** What the caller knows about an article. */
export interface GivenArticle {
  readonly id: string;
  /** ISO day, where the caller or the reader knows it. */
  readonly date?: string;
}

/**
 * The publication day that an article states: as given, else from its front matter, its date line, its dateline, a
 * byline or notice ("Published …"), or the name of its file, in this order; else unknown. Front matter that names only
 * a month gives a window, a dateline without its year only month and day. Never throws.
 */
export function statedDocumentTime(article: TokenizedArticle, given: GivenArticle): DocumentTime {
  const day = given.date === undefined ? undefined : parseIsoDay(given.date);
  if (day) return known(isoDay(day), 'given');
  const source: Source = {
    ...article,
    id: given.id,
    dayOrder: once(() => decideDayOrder(dayOrderEvidence(article.text), 0)),
  };
  return (
    fromFrontMatter(source) ??
    fromBlocks(source, ['date-line'], 'header') ??
    fromBareLine(source) ??
    fromBlocks(source, ['dateline'], 'dateline') ??
    fromNotices(source) ??
    fromFileName(given.id) ??
    fromMonth(source) ??
    fromYearless(source)
  );
}

interface Source extends TokenizedArticle {
  readonly id: string;
  readonly dayOrder: OwnOrder;
}

function once(compute: OwnOrder): OwnOrder {
  let value: DayOrder | undefined;
  return () => (value ??= compute());
}

function known(value: string, source: DocumentTimeSource): DocumentTime {
  return { value, source, from: value, to: value, evidence: [] };
}

/** The day that stands in a part of the article. */
function stated(id: string, part: Span, found: FoundDay, source: DocumentTimeSource): DocumentTime {
  const { day, dayOrder } = found;
  const evidence = [{ article: id, start: part.start + found.start, end: part.start + found.end }];
  return { ...known(day, source), evidence, ...(dayOrder && { dayOrder }) };
}

/** Keys of front matter that give the publication time, best first. */
const PUBLISHED_KEYS: readonly string[] = [
  'date',
  'published',
  'publishedat',
  'publisheddate',
  'publicationdate',
  'datepublished',
  'publishdate',
  'pubdate',
  'articlepublishedtime',
  'datetime',
  'dateline',
  'metadate',
];
const DATE_KEYS: readonly string[] = [...PUBLISHED_KEYS, 'created', 'posted', 'updated', 'modified'];

function fromFrontMatter({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  const found = new Map<string, FoundDay & { readonly at: Span }>();
  for (const { key, value } of frontMatterOf(text, blocks)) {
    const words = text.slice(value.start, value.end);
    const day = found.has(key) ? undefined : (findDay(words, dayOrder) ?? findFigures(words));
    if (day) found.set(key, { ...day, at: value });
  }
  const key = DATE_KEYS.find((name) => found.has(name));
  const day = key === undefined ? undefined : found.get(key);
  return day && stated(id, day.at, day, 'front-matter');
}

/** "date: March 2024" */
function fromMonth({ text, blocks, id }: Source): DocumentTime | undefined {
  const entry = frontMatterOf(text, blocks).find(({ key }) => PUBLISHED_KEYS.includes(key));
  const window = entry && findMonth(text.slice(entry.value.start, entry.value.end));
  if (!entry || !window) return undefined;
  const { start, end } = entry.value;
  return { value: null, source: 'front-matter', ...window, evidence: [{ article: id, start, end }] };
}

const YEAR_OF_PATH = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** "LONDON, Feb 3 (Reuters) -": the year stands in the file's path, or is left to the folder. */
function fromYearless({ text, blocks, id }: Source): DocumentTime {
  const unknown: DocumentTime = { value: null, source: 'none', from: null, to: null, evidence: [] };
  for (const block of blocks) {
    if (block.kind !== 'dateline' && block.kind !== 'byline') continue;
    const found = findMonthDay(text.slice(block.start, block.end));
    if (!found) continue;
    const { month, day } = found;
    const start = block.start + found.start;
    const end = block.start + found.end;
    const year = Number(YEAR_OF_PATH.exec(id)?.[1] ?? 0);
    if (year === 0 || !isRealDay(year, month, day))
      return { ...unknown, monthDay: { month, day, start, end } };
    return { ...known(isoDay({ year, month, day }), 'dateline'), evidence: [{ article: id, start, end }] };
  }
  return unknown;
}

function fromBlocks(
  { text, blocks, id, dayOrder }: Source,
  kinds: readonly string[],
  source: DocumentTimeSource,
): DocumentTime | undefined {
  for (const block of blocks) {
    if (!kinds.includes(block.kind)) continue;
    const found = findDay(text.slice(block.start, block.end), dayOrder);
    if (found) return stated(id, block, found, source);
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
function fromBareLine({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  for (const block of blocks.slice(0, HEAD_PARTS)) {
    if (block.kind === 'front-matter' || block.end - block.start > LONGEST_LINE) continue;
    const line = text.slice(block.start, block.end);
    const found = findDay(line, dayOrder);
    if (!found) continue;
    const beside = `${line.slice(0, found.start)} ${line.slice(found.end)}`.replace(BESIDE_DATE, '');
    if (!/\p{L}/u.test(beside)) return stated(id, block, found, 'header');
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
  const { text, blocks, id, dayOrder } = source;
  for (const block of blocks) {
    // In the story itself such words tell of something else ("a report published on May 3, 2024").
    const end = block.kind === 'paragraph' ? Math.min(block.end, block.start + LONGEST_NOTICE) : block.end;
    const words = text.slice(block.start, end);
    if (!PUBLISHED.test(words)) continue;
    const found = findDay(words, dayOrder);
    if (found && NOTICE.test(words.slice(Math.max(0, found.start - LONGEST_NOTICE), found.start))) {
      return stated(id, block, found, 'header');
    }
  }
  return undefined;
}

/** `2025-04-18-name.txt`, `name_20250418.txt`, `…/2025/04/18/name.txt`. */
function fromFileName(id: string): DocumentTime | undefined {
  const match =
    /(?<![\p{L}\d])((?:19|20)\d{2})([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\p{L}\d])/u.exec(id);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return isRealDay(year, month, day) ? known(isoDay({ year, month, day }), 'file-name') : undefined;
}
