import { fileOf, type TokenizedArticle } from '../article';
import { findAddressDay } from './addresses';
import { isRealDay, isoDay, parseIsoDay } from './calendar';
import { known, LATER_VERSION, ownBlocks, stated, type Source } from './document-source';
import { dayOrderEvidence, decideDayOrder } from './day-order';
import { frontMatterOf } from '../layout/front-matter';
import { findDayOfLine, isMonthDayLine } from './head-lines';
import { keyDateLines } from './key-dates';
import { fromNotices, fromLastLine } from './notices';
import { fromTimeElement } from './time-elements';
import type { Span } from '../text/span';
import { findDay, findFigures, findMonth, findMonthDay, type FoundDay, type OwnOrder } from './short-dates';
import type { DayOrder, DocumentTime, DocumentTimeSource } from './types';

/** What the caller knows about an article. */
export interface GivenArticle {
  readonly id: string;
  /** ISO day, where the caller or the reader knows it. */
  readonly date?: string;
  /** The text as it stands in the file, with its markup. */
  readonly text?: string;
}

/**
 * The publication day that an article states: as given, else from its front matter, its date line, its dateline, a
 * byline, a notice ("Published …"), its last line, a `<time>` element over the story, an address, or the name of its
 * file, in this order; else unknown. Front matter that names only a month gives a window, a dateline without its year
 * only month and day. Never throws.
 */
export function statedDocumentTime(article: TokenizedArticle, given: GivenArticle): DocumentTime {
  const day = given.date === undefined ? undefined : parseIsoDay(given.date);
  if (day) return known(isoDay(day), 'given');
  const dayOrder = once(() => decideDayOrder(dayOrderEvidence(article.text), 0));
  const keyDates = keyDateLines(article, dayOrder);
  const blocks = article.blocks.filter((block) => !keyDates.has(block));
  const source: Source = { ...article, blocks, id: given.id, dayOrder };
  return (
    fromFrontMatter(source) ??
    fromBlocks(source, ['date-line'], 'header') ??
    fromBareLine(source) ??
    fromBlocks(source, ['dateline'], 'dateline') ??
    fromLead(source) ??
    fromBlocks(source, ['byline'], 'header') ??
    fromNotices(source) ??
    fromLastLine(source) ??
    fromTimeElement(source, given.text) ??
    fromAddress(source) ??
    fromFileName(source) ??
    fromMonth(source) ??
    fromWeekday(source) ??
    fromYearless(source)
  );
}

function once(compute: OwnOrder): OwnOrder {
  let value: DayOrder | undefined;
  return () => (value ??= compute());
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
  const own = new Map<string, FoundDay & { readonly at: Span }>();
  const grouped = new Map<string, FoundDay & { readonly at: Span }>();
  for (const { key, value } of frontMatterOf(text, blocks)) {
    const words = text.slice(value.start, value.end);
    const day = findDay(words, dayOrder) ?? findFigures(words);
    const name = key.replace(GROUP_OF_KEY, '');
    if (day && !own.has(key)) own.set(key, { ...day, at: value });
    if (day && name !== key && !grouped.has(name)) grouped.set(name, { ...day, at: value });
  }
  for (const keys of [PUBLISHED_KEYS, DATE_KEYS]) {
    // A key of the article's own before those of a group.
    for (const days of [own, grouped]) {
      const key = keys.find((name) => days.has(name));
      const day = key === undefined ? undefined : days.get(key);
      if (day) return stated(id, day.at, day, 'front-matter');
    }
  }
  return undefined;
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
  const lead = leadWith(text, blocks, LEADING_MONTH_DAY);
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const line = i < HEAD_PARTS && words.length <= LONGEST_LINE;
    const head = line && (PUBLICATION.test(words) || isMonthDayLine(words));
    if (block.kind !== 'dateline' && block.kind !== 'byline' && block !== lead && !head) continue;
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

/**
 * "The court on Wednesday (Aug 13, 2025) dismissed it": some papers put the date behind the weekday of whatever they tell. What
 * the first paragraph tells so is of the day on which it was written, unless it is to come.
 */
function fromWeekday({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  const words =
    lead === undefined ? '' : text.slice(lead.start, Math.min(lead.end, lead.start + LONGEST_LEAD));
  const match = WEEKDAY_AND_DATE.exec(words);
  if (!lead || !match || TO_COME.test(words.slice(0, match.index))) return undefined;
  const found = findDay(match[1], dayOrder);
  if (!found) return undefined;
  const start = lead.start + match.index + match[0].indexOf(match[1]);
  return {
    ...known(found.day, 'dateline'),
    evidence: [{ article: id, start, end: start + match[1].length }],
  };
}

const LONGEST_LEAD = 400;
const WEEKDAY_AND_DATE =
  /(?<=\bon |\bearly |\blate )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \p{L}{4,9})? \(((?:\p{Lu}\p{L}{2,8}\.? \d{1,2},|\d{1,2} \p{Lu}\p{L}{2,8}) \d{4})\)/u;
const TO_COME = /\b(?:will|to be|due to|set to|next|plans? to|expected)\b/;

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
  for (const block of ownBlocks({ text, blocks })) {
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

/** Among so many parts from the beginning a line that holds hardly more than a date is the article's. */
const HEAD_PARTS = 6;
const LONGEST_LINE = 90;

/** "7:15 a.m. Dec. 7, 2009", "on February 4, 2009", "Published at 12:45, Wednesday, 12 June 2013". */
function fromBareLine({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  for (const [i, block] of ownBlocks({ text, blocks }).slice(0, HEAD_PARTS).entries()) {
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

/** "3 May 2024 – The river rose", "(BUSINESS WIRE)--May 3, 2024--The river rose", "Leeds, 3 May 2024. The river rose": before the story, where no other part begins so, as the entries of a chronicle do. */
function fromLead({ text, blocks, id, dayOrder }: Source): DocumentTime | undefined {
  const lead = leadWith(text, blocks, LEADING_DAY);
  if (!lead) return undefined;
  const found = findDay(text.slice(lead.start, lead.start + LONGEST_LINE), dayOrder);
  return found && stated(id, lead, found, 'dateline');
}

/** The paragraph that the story begins with, where it is the only part that begins so. */
function leadWith(
  text: string,
  blocks: Source['blocks'],
  beginning: RegExp,
): Source['blocks'][number] | undefined {
  const led = blocks.filter(({ start, end }) =>
    beginning.test(text.slice(start, Math.min(end, start + LONGEST_LINE))),
  );
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  return led.length === 1 && led[0] === lead ? lead : undefined;
}

/** "April 18 – The river rose", "18 Apr: The river rose": "April 18: Boats lie in the harbour" is said of a picture. */
const LEADING_MONTH_DAY =
  /^(?:\d{1,2} \p{Lu}\p{L}{2}\.?:|(?:\d{1,2} \p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})\s[-–—])\s+["“‘]?\p{Lu}/u;

const LEADING_DAY =
  /^(?:(?:\(\p{Lu}[\p{Lu} ]{1,30}\)\s*(?:--|—)\s*)?(?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2},?) \d{4}(?:\s*[-–—]\s+|\s*(?:--|—)\s*|(?<=\d \p{Lu}\p{L}{2,8} \d{4}):\s+)|\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}, (?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2},) \d{4}\. )["“‘]?\p{Lu}/u;

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
