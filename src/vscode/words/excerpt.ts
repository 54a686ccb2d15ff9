import type { Quotation } from '../../features/types';

/** So much of a sentence stands before the words that matter. */
const BEFORE = 40;

/** Words in their surroundings, for a row of a tree. */
export interface Excerpt {
  readonly text: string;
  /** Where the words are in `text`. */
  readonly highlight: [start: number, end: number];
}

/**
 * The part of a sentence around some of its words, short enough for a row: it begins at a word not far before them,
 * and an ellipsis shows what was cut.
 */
export function excerpt(sentence: string, start: number, end: number, longest = 160): Excerpt {
  const from = start <= BEFORE ? 0 : wordStart(sentence, start - BEFORE, start);
  const head = from === 0 ? '' : '…';
  const tail = sentence.length > from + longest ? '…' : '';
  const text = head + sentence.slice(from, from + longest).replace(/\s/g, ' ') + tail;
  const shift = head.length - from;
  return { text, highlight: [start + shift, Math.min(end + shift, text.length)] };
}

/** Where the words of a quotation stand in the sentence around them. */
export function offsetsWithin(sentence: Quotation, words: Quotation): [start: number, end: number] {
  const sameLine = sentence.range.start.line === words.range.start.line;
  const start = sameLine
    ? words.range.start.character - sentence.range.start.character
    : Math.max(sentence.text.indexOf(words.text), 0);
  return [start, start + words.text.length];
}

function wordStart(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
