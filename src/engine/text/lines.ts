import { firstPlace } from '../collections';
import type { Span } from './span';

/** The mark of an item of a list in front of a place, with the line break before it: 11 characters at most. */
const ITEM_MARK = /(?:^|\n)[ \t]{0,8}(?:[-*•] )?$/;
const LONGEST_MARK = 12;

/** Whether nothing but the mark of an item of a list stands before an offset in its line. */
export function opensItem(text: string, offset: number): boolean {
  return ITEM_MARK.test(text.slice(Math.max(0, offset - LONGEST_MARK), offset));
}

/** A place in a text as editors count: zero-based line, zero-based UTF-16 code unit within the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open, from `start` up to `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where the lines of a text begin: offsets, ascending, the first one 0. */
export type LineStarts = Uint32Array;

/** Finds the lines of a text; `\n`, `\r\n` and `\r` end one, as in an editor. */
export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
    if (code === 0x0a || code === 0x0d) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The position of an offset; offsets beyond the text are on its last line. */
export function positionAt(lines: LineStarts, offset: number): Position {
  const line = Math.max(firstPlace(lines.length, (i) => lines[i] > offset) - 1, 0);
  return { line, character: offset - lines[line] };
}

/** The offset of a position; lines beyond the last one count as the last one. */
export function offsetAt(lines: LineStarts, position: Position): number {
  const line = Math.min(Math.max(position.line, 0), lines.length - 1);
  return lines[line] + position.character;
}

/** The range of a span. */
export function rangeOf(lines: LineStarts, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}
