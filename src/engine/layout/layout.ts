import type { Span } from '../text/span';
import { isSpace } from '../text/characters';
import { joinLines, splitLines, type Line } from './lines';
import {
  AGENCY_DATELINE,
  AGENCY_NAME,
  BRACKET_DATELINE,
  BOILERPLATE,
  BREADCRUMB,
  BYLINE,
  BYLINE_PREFIX,
  DATE_LINE,
  DATELINE,
  FEW_NAMES,
  KICKER,
  LABELLED_DATELINE,
  LINKS_HEADING,
  LIST_MARK,
  NAMED_TWICE,
  NAMES_AND_DAY,
  OF_PRESS,
  OUTLET,
  PAGE_NUMBER,
  RELEASE_DATELINE,
  TAGS,
  TITLED_DATELINE,
  WORKS_HEADING,
  TOWN_DATELINE,
  WRITER_AND_DAY,
} from './patterns.data';
import { entriesOf, pointsOf } from './entries';
import { frontMatterEnd } from './front-matter';
import { captionStart, findRunIns, type RunIn } from './run-ins';
import { CREDIT } from './run-ins.data';
import type { Block, BlockKind } from '../article';

/** Characters of the longest parts; what is longer and looks like one is prose that lacks its full stop. */
const LONGEST_HEADLINE = 200;
const LONGEST_HEADING = 90;
const LONGEST_BYLINE = 120;
const LONGEST_DATELINE = 100;
/** A paragraph without so many has no dateline but one with its day: it would be little else. */
const SHORTEST_WITH_DATELINE = 60;
/** Longer lines are no part of what stands below an article. */
const LONGEST_BELOW = 80;
/** And tags are no longer. */
const LONGEST_TAGS = 200;
/** So many lines stand at most over a story. */
const LONGEST_HEAD = 8;

const ENDS_SENTENCE = /(?:(?<!\.\.)[.!]|[.!?]["”’')\]])$/u;
const HEADING_MARK = /^#{1,6}\s+/u;

/**
 * Cuts the text of an article into its parts: front matter, date line, breadcrumb, headline, byline, headings,
 * datelines, paragraphs, list items and boilerplate. Works on any text; a text without structure is paragraphs.
 */
export function layoutArticle(text: string): Block[] {
  const lines = splitLines(text);
  const matterEnd = frontMatterEnd(text);
  const matter = lines.filter(({ start }) => start < matterEnd).length;
  const paragraphs = joinLines(text, lines.slice(matter));
  const blocks: Block[] = [];
  if (matter > 0)
    blocks.push({
      kind: 'front-matter',
      start: lines[0].start,
      end: lines[matter - 1].end,
    });
  const reader = new PartReader(text, paragraphs, blocks);
  paragraphs.forEach((_, i) => {
    reader.read(i);
  });
  return blocks;
}

/** Reads one paragraph after the other, with what has been seen of the article so far. */
class PartReader {
  private headline = false;
  private prose = 0;
  /** What the heading is for, below which stands what is read, if it is for references: behind links the story may go on. */
  private refers: '' | 'links' | 'works' = '';

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly blocks: Block[],
  ) {}

  read(index: number): void {
    const line = this.lines[index];
    let start = this.markedHeading(line);
    if (start < 0) return;
    if (this.prose === 0) start = this.header(start, line.end);
    if (start < line.end) this.body(index, start, line.end);
  }

  private add(kind: BlockKind, start: number, end: number): void {
    const span = this.trim(start, end);
    if (span.end > span.start) this.blocks.push({ kind, ...span });
  }

  private trim(from: number, to: number): Span {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** A Markdown heading is taken whole (-1); of other lines the start is returned. */
  private markedHeading(line: Line): number {
    const mark = HEADING_MARK.exec(this.text.slice(line.start, Math.min(line.end, line.start + 8)));
    if (!mark) return line.start;
    this.title(line.start + mark[0].length, line.end, this.headline || this.prose > 0);
    return -1;
  }

  private title(start: number, end: number, below: boolean): void {
    this.add(below ? 'heading' : 'headline', start, end);
    if (!below) this.headline = true;
    const words = below ? this.text.slice(start, end).trim() : '';
    this.refers = WORKS_HEADING.test(words) ? 'works' : LINKS_HEADING.test(words) ? 'links' : '';
  }

  /** Takes date lines, breadcrumbs and kickers off the beginning of a line and returns where the rest begins. */
  private header(from: number, end: number): number {
    let start = from;
    for (;;) {
      const part = this.text.slice(start, end);
      const date = DATE_LINE.exec(part);
      const crumb = date ? null : BREADCRUMB.exec(part);
      const match = date ?? crumb ?? KICKER.exec(part);
      if (!match || (date && !this.isDateLine(date[0], part))) return start;
      const length = crumb && isLastPart(part.slice(crumb[0].length)) ? part.length : match[0].length;
      this.add(date ? 'date-line' : 'breadcrumb', start, start + length);
      start += length;
      while (start < end && (isSpace(this.text.charCodeAt(start)) || '|•·'.includes(this.text.charAt(start))))
        start++;
      if (start >= end) return end;
    }
  }

  /** A date at the head of a line is a header unless a sentence begins with it. */
  private isDateLine(date: string, part: string): boolean {
    const rest = part.slice(date.length).trim();
    return /^[a-z]/i.test(date) && !/^\s*[A-Z][a-z]+day|^[A-Z][a-z]{2}/.test(date)
      ? true
      : rest === '' || !/^[,a-z—–-]/.test(rest);
  }

  private body(index: number, start: number, end: number): void {
    const part = this.text.slice(start, end);
    if (this.refers === 'links' && ENDS_SENTENCE.test(part)) this.refers = '';
    if (this.refers || BOILERPLATE.test(part) || PAGE_NUMBER.test(part) || this.isTagLine(index, part))
      return this.add('boilerplate', start, end);
    if (DATELINE.exec(part)?.[0].length === part.length || LABELLED_DATELINE.test(part))
      return this.add('dateline', start, end);
    if (part.length < LONGEST_HEADLINE && (BYLINE.test(part) || this.isBareByline(index, part))) {
      return this.add('byline', start, end);
    }
    const points = pointsOf(this.text, { start, end });
    if (points.length > 1) return points.forEach((point) => this.body(index, point.start, point.end));
    const list = LIST_MARK.exec(part);
    if (list && part.length > list[0].length && !/^\d/.test(part))
      return this.item(start + list[0].length, end);
    if (this.isOutlet(index, part)) return this.add('byline', start, end);
    if (this.isOpening(index) && NAMES_AND_DAY.test(part))
      return this.add(OF_PRESS.test(part) ? 'byline' : 'dateline', start, end);
    if (this.isInHead(index) && NAMED_TWICE.test(part) && NAMES_AND_DAY.test(part))
      return this.add('byline', start, end);
    if (this.isTitle(index, part)) return this.title(start, end, this.headline || this.prose > 0);
    this.paragraph(start, end);
  }

  private item(start: number, end: number): void {
    this.prose++;
    if (findRunIns(this.text, { start, end }).some(({ kind }) => kind === 'dateline'))
      return this.paragraph(start, end);
    this.add('list-item', start, end);
  }

  /** A paragraph, cut at what has run into it. */
  private paragraph(start: number, end: number): void {
    let at = start;
    for (const runIn of findRunIns(this.text, { start, end })) {
      this.beforeRunIn(at, runIn);
      this.add(runIn.kind, runIn.start, runIn.end);
      at = runIn.end;
    }
    if (at < end) this.prosePart(at, end);
  }

  /** What stands before a part that has run into a line: the headline over a date, the caption before its credit. */
  private beforeRunIn(start: number, { kind, isBehind, start: end }: RunIn): void {
    const words = this.text.slice(start, end);
    const caption = kind === 'boilerplate' ? captionStart(words) : words.length;
    const piece = words.slice(0, caption).trim();
    const isHeader = kind !== 'boilerplate' && !isBehind && piece !== '' && !ENDS_SENTENCE.test(piece);
    if (isHeader && BYLINE_PREFIX.test(piece)) this.add('byline', start, end);
    else if (isHeader) {
      this.title(start, end, this.headline || this.prose > 0 || piece.length > LONGEST_HEADING);
    } else if (piece !== '') this.prosePart(start, start + caption);
    this.add('boilerplate', start + caption, end);
  }

  private prosePart(from: number, end: number): void {
    const { start } = this.trim(from, end);
    const part = this.text.slice(start, end);
    const town = this.prose === 0 ? (TOWN_DATELINE.exec(part)?.[0].length ?? 0) : 0;
    const story = start + (datelineLength(part) || (part.length > SHORTEST_WITH_DATELINE ? town : 0));
    if (story > start) this.add('dateline', start, story);
    this.prose++;
    for (const entry of entriesOf(this.text, { start: story, end }))
      this.add('paragraph', entry.start, entry.end);
  }

  /** A line without the end of a sentence that stands over a longer paragraph. */
  private isTitle(index: number, part: string): boolean {
    const opening = !this.headline && this.prose === 0;
    const next = this.lines[index + 1];
    if (part.search(CREDIT) >= 0) return false;
    if (!next || !this.looksLikeTitle(part, opening ? LONGEST_HEADLINE : LONGEST_HEADING)) return false;
    return opening || (!/^[\p{Ll}"“]/u.test(part) && next.end - next.start > part.length);
  }

  private looksLikeTitle(part: string, longest: number): boolean {
    return (
      part.length <= longest && !ENDS_SENTENCE.test(part) && !/[,;]$/.test(part) && /[\p{L}\d]/u.test(part)
    );
  }

  /** Whether neither a headline nor the story has begun, and something follows. */
  private isOpening(index: number): boolean {
    return !this.headline && this.prose === 0 && index + 1 < this.lines.length;
  }

  /** Whether nothing but short lines that end no sentence stand before: headlines, what a story is about, who wrote it. */
  private isInHead(index: number): boolean {
    if (index === 0 || index >= LONGEST_HEAD || index + 1 === this.lines.length) return false;
    const above = this.lines.slice(0, index).map(({ start, end }) => this.text.slice(start, end));
    return above.every((line) => line.length < LONGEST_HEADLINE && !ENDS_SENTENCE.test(line));
  }

  /** "Ada Moreno, Norvale Election, Tide Board": what a page files its article under, behind other lines that are no part of it. */
  private isTagLine(index: number, part: string): boolean {
    const isBelow =
      this.prose > 1 && index >= this.lines.length - 2 && this.blocks.at(-1)?.kind === 'boilerplate';
    return isBelow && part.length < LONGEST_TAGS && TAGS.test(part);
  }

  /** The name of the newspaper or agency over the headline. */
  private isOutlet(index: number, part: string): boolean {
    if (this.isOpening(index) && AGENCY_NAME.test(part)) return true;
    if (this.headline || this.prose > 0 || !OUTLET.test(part)) return false;
    const opening = this.lines
      .slice(index + 1, index + 4)
      .map(({ start, end }) => this.text.slice(start, end));
    const headline = opening.find((line) => !DATE_LINE.test(line) && !BREADCRUMB.test(line));
    return (
      headline !== undefined && this.looksLikeTitle(headline, LONGEST_HEADLINE) && !BYLINE.test(headline)
    );
  }

  /** The first or last lines of an article that are nothing but a few capitalised words, or a writer and the day: its author or agency. */
  private isBareByline(index: number, part: string): boolean {
    const atEnd = index >= this.lines.length - 3 && this.prose > 1 && this.restIsShort(index);
    const belowHeadline = this.headline && (this.prose === 0 || this.isInHead(index));
    if (
      belowHeadline &&
      part.length < LONGEST_BYLINE &&
      (BYLINE_PREFIX.test(part) || WRITER_AND_DAY.test(part))
    )
      return true;
    return atEnd && FEW_NAMES.test(part);
  }

  private restIsShort(index: number): boolean {
    return this.lines.slice(index).every((line) => line.end - line.start < LONGEST_BELOW);
  }
}

/** How many characters of a paragraph are its dateline. */
function datelineLength(part: string): number {
  const beginning = part.slice(0, LONGEST_DATELINE);
  const [dateline = ''] =
    DATELINE.exec(beginning) ??
    TITLED_DATELINE.exec(beginning) ??
    BRACKET_DATELINE.exec(beginning) ??
    AGENCY_DATELINE.exec(beginning) ??
    RELEASE_DATELINE.exec(beginning) ??
    [];
  const enough = part.length > SHORTEST_WITH_DATELINE || /\d/.test(dateline);
  return enough && dateline.length < LONGEST_DATELINE ? dateline.length : 0;
}

/** A word or two behind a breadcrumb's last mark are its last part, not a headline. */
function isLastPart(rest: string): boolean {
  return rest.trim().split(/\s+/).length <= 2;
}
