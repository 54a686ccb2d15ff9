import type { Span } from '../text/span';
import { isSpace } from '../text/characters';
import { BOILERPLATE, BYLINE, DATE_LINE, LIST_MARK, PAGE_NUMBER } from './patterns.data';

/** A line of a text without the white space around it; `start === end` for a blank line. */
export interface Line extends Span {
  /** Whether the line was indented. */
  readonly indented: boolean;
}

/** All lines of the text, in order; `\n`, `\r\n`, `\r` and the Unicode line and paragraph separators end a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let at = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push(trimmed(text, at, match.index));
    at = match.index + match[0].length;
  }
  lines.push(trimmed(text, at, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, indented: start > from };
}

/** Of middling length: shorter lines are headings and ends of paragraphs, longer ones whole paragraphs. */
const WRAPPED = { from: 40, to: 100 };
/** Fewer lines that are followed by another one tell nothing. */
const LEAST_FOLLOWED = 4;

/**
 * Whether paragraphs of the text are broken into lines of a fixed width, as news agencies used to send them: most lines
 * that are followed by another one are of middling length and do not end a sentence; what belongs to the page does not count. In a text with few such lines, one
 * below the first must go on in lower case.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  let goesOn = false;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line.end === line.start || next.end === next.start) continue;
    if (isOfPage(text, line) || isOfPage(text, next)) continue;
    followed++;
    const width = line.end - line.start;
    const isMiddling = width >= WRAPPED.from && width <= WRAPPED.to;
    if (!isMiddling || /[.!?:"”’]$/u.test(text.slice(line.end - 1, line.end))) continue;
    wrapped++;
    goesOn ||= i > 0 && /^\p{Ll}+[\s,.;]/u.test(text.slice(next.start, next.end));
  }
  return (followed >= LEAST_FOLLOWED || goesOn) && wrapped / followed > 0.5;
}

/** Who wrote an article, its date, or what the page puts around it: never a part of a paragraph. */
function isOfPage(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return BYLINE.test(words) || DATE_LINE.test(words) || BOILERPLATE.test(words);
}

/** Whether a line is nothing but a date or a page's number: no part of the paragraph around it. */
function standsApart(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return PAGE_NUMBER.test(words) || DATE_LINE.exec(words)?.[0].length === words.length;
}

/** How a line ends behind which its sentence goes on with a date: "was signed on", "from 3 May to", "on Friday,". */
const GOES_ON = /(?:\b(?:on|of|since|until|till|from|to|by|and|or|before|after|between|the|than|dated)|,)$/u;

/** The longest word of those, with what stands before it. */
const LONGEST_WORD = 10;

/** The longest mark of a list, and the blank behind it. */
const LONGEST_MARK = 6;

/** The lines that hold something, those of a hard-wrapped paragraph joined into one. */
export function joinLines(text: string, lines: readonly Line[]): Line[] {
  if (!isHardWrapped(text, lines)) return lines.filter((line) => line.end > line.start);
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.end === line.start;
    const last = joined[joined.length - 1];
    const marked = LIST_MARK.test(text.slice(line.start, line.start + LONGEST_MARK));
    const goesOn: boolean = open && GOES_ON.test(text.slice(Math.max(0, last.end - LONGEST_WORD), last.end));
    const apart: boolean = standsApart(text, line) && !goesOn;
    if (!blank && open && last && !apart && !marked && !(line.indented && !last.indented)) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else if (!blank) joined.push(line);
    open = !blank && !apart;
  }
  return joined;
}
