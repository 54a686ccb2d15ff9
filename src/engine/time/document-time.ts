import { fileOf, type TokenizedArticle } from '../article';
import { findAddressDay } from './addresses';
import { isRealDay, isoDay, parseIsoDay } from './calendar';
import { dayOrderEvidence, decideDayOrder } from './day-order';
import { frontMatterOf } from '../layout/front-matter';
import { findDayOfLine, isMonthDayLine } from './head-lines';
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
    fromLead(source) ??
    fromNotices(source) ??
    fromAddress(source) ??
    fromFileName(source) ??
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

/** Keys of front matter that give the publication time, best first, without a prefix of their group. */
const PUBLISHED_KEYS: readonly string[] = (
  'date published publishedat publisheddate publishedon publishedtime publicationdate datepublished publishdate ' +
  'firstpublished pubdate datetime dateline releasedate released issued'
).split(' ');
/** Keys that stand in for it: of the note, or of a later version of the article. */
const DATE_KEYS: readonly string[] = [
  ...PUBLISHED_KEYS,
  ...(
    'created createdat datecreated posted postedon time timestamp updated updatedat dateupdated lastupdated modified ' +
    'datemodified modifiedtime lastmodified lastmod'
  ).split(' '),
];
/** "meta: {date: …}", `og:published_time`, `article.date` */
const GROUP_OF_KEY = /^(?:meta|article|og|page|post|dc|dcterms)(?=.)/;

function fromFrontMatter({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  const found = new Map<string, FoundDay & { readonly at: Span }>();
  for (const { key: whole, value } of frontMatterOf(text, blocks)) {
    const words = text.slice(value.start, value.end);
    const key = whole.replace(GROUP_OF_KEY, '');
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

/**
 * "LONDON, Feb 3 (Reuters) -", "Published at 10:15 on 3 February": the year stands in the file's path, or is left to the
 * folder.
 */
function fromYearless({ text, blocks, id }: Source): DocumentTime {
  const unknown: DocumentTime = { value: null, source: 'none', from: null, to: null, evidence: [] };
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const line = i < HEAD_PARTS && words.length <= LONGEST_LINE;
    const head = line && (PUBLICATION.test(words) || isMonthDayLine(words));
    if (block.kind !== 'dateline' && block.kind !== 'byline' && !head) continue;
    const found = findMonthDay(words);
    if (!found) continue;
    const { month, day } = found;
    const start = block.start + found.start;
    const end = block.start + found.end;
    const year = Number(YEAR_OF_PATH.exec(id)?.[1] ?? 0);
    if (year === 0 || !isRealDay(year, month, day))
      return { ...unknown, monthDay: { month, day, start, end } };
    return { ...known(isoDay({ year, month, day }), 'dateline'), evidence: [{ article: id, start, end }] };
  }
  return { ...unknown, ...fileMonth(id) };
}

/** `Budget 2025-04.txt`: a month, and so a window. */
function fileMonth(id: string): Partial<DocumentTime> | undefined {
  const match = /(?<![\p{L}\d.-])((?:19|20)\d{2})[-_./](0[1-9]|1[0-2])(?![\p{L}\d]|[-_.]\d)/u.exec(id);
  const window = match && findMonth(`${match[1]}-${match[2]}`);
  return window ? { source: 'file-name', ...window } : undefined;
}

const PUBLICATION = /^(?:first |last )?(?:published|posted|updated)\b/iu;

function fromBlocks(
  { text, blocks, id, dayOrder }: Source,
  kinds: readonly string[],
  source: DocumentTimeSource,
): DocumentTime | undefined {
  let updated: DocumentTime | undefined;
  for (const block of blocks) {
    if (!kinds.includes(block.kind)) continue;
    const words = text.slice(block.start, block.end);
    const found = CORRECTION.test(words) ? undefined : findDay(words, dayOrder);
    if (!found) continue;
    const day = stated(id, block, found, source);
    if (!LATER_VERSION.test(words)) return day;
    updated ??= day;
  }
  return updated;
}

/** "Correction, May 4, 2024:" */
const CORRECTION = /^(?:correction|clarification|correcting)/i;

/** A date of these counts only where no other one is given. */
const LATER_VERSION =
  /^(?:[Ll]ast |LAST )?(?:[Uu]pd(?:ated?)?|UPD(?:ATED?)?|[Mm]odified|MODIFIED|[Ee]dited|EDITED)(?!\p{Ll})/u;

/** Among so many parts from the beginning a line that holds hardly more than a date is the article's. */
const HEAD_PARTS = 6;
const LONGEST_LINE = 90;

/** "7:15 a.m. Dec. 7, 2009", "on February 4, 2009", "Published at 12:45, Wednesday, 12 June 2013". */
function fromBareLine({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  for (const [i, block] of blocks.slice(0, HEAD_PARTS).entries()) {
    const above = i > 0 ? blocks[i - 1] : undefined;
    if (/^(?:front-matter|dateline)$/.test(block.kind) || block.end - block.start > LONGEST_LINE) continue;
    // "The text of the letter follows:" its date is not the story's.
    if (above?.kind === 'paragraph' && /\bletter\b/i.test(text.slice(above.start, above.end))) continue;
    const below = isBelowHeadline(blocks, i);
    const found = findDayOfLine(text.slice(block.start, block.end), below, dayOrder);
    if (found) return stated(id, block, found, 'header');
  }
  return undefined;
}

/** Whether nothing stands between the headline and a part but lines of names: who wrote it, and for whom. */
function isBelowHeadline(blocks: Source['blocks'], index: number): boolean {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  if (headline < 0 || headline >= index) return false;
  return blocks
    .slice(headline + 1, index)
    .every(
      ({ kind, start, end }) => kind === 'byline' || (kind === 'heading' && end - start <= LONGEST_NAMES),
    );
}

const LONGEST_NAMES = 50;

/** "3 May 2024 – The river rose", "(BUSINESS WIRE)--May 3, 2024--The river rose": before the story, where no other part begins so, as the entries of a chronicle do. */
function fromLead({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  const led = blocks.filter(({ start, end }) =>
    LEADING_DAY.test(text.slice(start, Math.min(end, start + LONGEST_LINE))),
  );
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  if (!lead || led.length !== 1 || led[0] !== lead) return undefined;
  const found = findDay(text.slice(lead.start, lead.start + LONGEST_LINE), dayOrder);
  return found && stated(id, lead, found, 'dateline');
}

const LEADING_DAY =
  /^(?:\(\p{Lu}[\p{Lu} ]{1,30}\)\s*(?:--|—)\s*)?(?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2},?) \d{4}(?:\s*[-–—]\s+|\s*(?:--|—)\s*)["“‘]?\p{Lu}/u;

/** The words of a notice before its day; only a newspaper, by its capitals, may stand between: not "in a journal". */
const NOTICE =
  /\b(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ll]ast [Mm]odified|[Dd]ated?|[Aa]ppear(?:s|ed) in print|PUBLISHED|POSTED|UPDATED|LAST MODIFIED|DATED?)\b(?: (?:on|On|ON|at|At|AT)| (?:in|In|IN)(?: \p{Lu}[\p{L}.'’-]*| the| of| and){1,6},)?\s*[:|–-]?\s*(?:\p{L}+(?:day|DAY),? )?$/u;
/** What may stand before such words in a paragraph: nothing, a break, or "This article was"; not "the report was". */
const BEFORE_NOTICE =
  /(?:^|[.|•·*_(–—]\s*|\b(?:article|story|piece|post|page|this\s+(?:report|version|column|interview|analysis))\s+(?:(?:was|is|has been|were)\s+)?)(?:(?:first|originally|last|also)\s+)?$/iu;
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'headline', 'heading', 'list-item']);
const PUBLISHED = /publish|posted|updated|modified|date|in print/i;
const LONGEST_NOTICE = 80;
const LONGEST_FOOTER = 1000;

/** A byline with a date, or words like "Published on 3 May 2024" in any part of the article. */
function fromNotices(source: Source): DocumentTime | undefined {
  const byline = fromBlocks(source, ['byline'], 'header');
  if (byline) return byline;
  const { blocks } = source;
  const first = blocks.findIndex((block) => noticesIn(source, block, block.start).length > 0);
  if (first < 0) return undefined;
  // Further down, and in lists, stand the days of other articles.
  const near = blocks.slice(first, first + 2).filter(({ kind }, i) => i === 0 || kind !== 'list-item');
  const notices = near.flatMap((block) => noticesIn(source, block, block.start));
  return (notices.find(({ later }) => !later) ?? notices[0])?.date;
}

/** What a part of the article from a place on says of its publication, and whether of a later version. */
function noticesIn(
  source: Source,
  block: Source['blocks'][number],
  from: number,
): { readonly date: DocumentTime; readonly later: boolean }[] {
  const { text, id, dayOrder } = source;
  // In the story itself such words tell of something else ("a report published on May 3, 2024").
  const longest = block.kind === 'paragraph' ? LONGEST_NOTICE : LONGEST_FOOTER;
  const end = Math.min(block.end, block.start + longest);
  const words = text.slice(from, end);
  if (!PUBLISHED.test(words)) return [];
  const found = findDay(words, dayOrder);
  if (!found) return [];
  const others = noticesIn(source, block, from + found.end);
  const notice = NOTICE.exec(words.slice(Math.max(0, found.start - LONGEST_NOTICE), found.start));
  const isNotice =
    notice && (!PROSE.has(block.kind) || BEFORE_NOTICE.test(notice.input.slice(0, notice.index)));
  if (!isNotice) return others;
  const date = stated(id, { start: from, end }, found, 'header');
  return [{ date, later: LATER_VERSION.test(notice[0]) }, ...others];
}

/** `https://…/2025/04/18/…` in front matter or in a line of its own over the story: addresses of news bear their day. */
function fromAddress({ text, blocks, id }: Source): DocumentTime | undefined {
  for (const block of blocks.slice(0, HEAD_PARTS)) {
    const words = text.slice(block.start, block.end);
    if (block.kind !== 'front-matter' && !ADDRESS_LINE.test(words)) continue;
    const found = findAddressDay(words);
    if (found) return stated(id, block, found, block.kind === 'front-matter' ? 'front-matter' : 'header');
  }
  return undefined;
}

const ADDRESS_LINE = /^(?:\p{L}{3,10}:\s{0,3})?https?:\/\/\S{1,300}$/u;

const YEAR_FIRST =
  /(?<![\p{L}\d])((?:19|20)\d{2})([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!(?!T?(?:[01]\d|2[0-3])[-_:.]?[0-5]\d)[\p{L}\d])/u;

/** `2025-04-18-name.txt`, `20250418T1015-name.txt`, `name_20250418.txt`, `…/2025/04/18/name.txt`, `name 18-04-2025.txt`, `18apr2025.txt`. */
function fromFileName({ id, dayOrder }: Source): DocumentTime | undefined {
  const match = YEAR_FIRST.exec(id);
  if (match) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    return isRealDay(year, month, day) ? known(isoDay({ year, month, day }), 'file-name') : undefined;
  }
  const name = fileOf(id).slice(0, LONGEST_NAME);
  const figures = /(?<!\d)\d{1,2}([-_. ])\d{1,2}\1\d{4}(?!\d)/.exec(name)?.[0].replace(/[_ ]/g, '-');
  const words = name
    .replace(/[-_.]/g, ' ')
    .replace(/(?<=\d)(?!(?:st|nd|rd|th)\b)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ');
  const found = findDay(figures ?? words, dayOrder);
  if (!found) return undefined;
  return { ...known(found.day, 'file-name'), ...(found.dayOrder && { dayOrder: found.dayOrder }) };
}

const LONGEST_NAME = 200;
