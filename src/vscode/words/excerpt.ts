import type { EventSource, Quotation } from '../../features/types';

/** Words in their surroundings, for a row of a tree. */
export interface Excerpt {
  readonly text: string;
  /** Where the words are in `text`. */
  readonly highlight: [start: number, end: number];
}

/**
 * The part of a sentence around some of its words: it begins at a word not far before them and ends with a
 * word, and an ellipsis shows what was cut.
 * @param before so many characters may stand before the words
 * @param longest so many characters are kept
 */
export function excerpt(
  sentence: string,
  [start, end]: readonly [start: number, end: number],
  before: number,
  longest: number,
): Excerpt {
  const from = start <= before ? 0 : wordStart(sentence, start - before, start);
  const to = sentence.length > from + longest ? wordEnd(sentence, end, from + longest) : sentence.length;
  const head = from === 0 ? '' : '…';
  const tail = to < sentence.length ? '…' : '';
  const text = head + sentence.slice(from, to).replace(/\s/g, ' ') + tail;
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

/**
 * How to name the article beside the sentence that tells an event: by its title, but by its file where it has no headline
 * and is called by its first words, which would stand there twice.
 */
export function sourceName({ articleTitle, sentence }: EventSource): string {
  const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const [file = ''] = /[^/:]*$/.exec(sentence.article) ?? []; // of `untitled:Untitled-1`, too
  return words(sentence.text).startsWith(words(articleTitle)) ? decoded(file) : articleTitle;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // an id that is no address
  }
}

function wordStart(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

/** The end of the last word before a place, but not before `least`. */
function wordEnd(text: string, least: number, most: number): number {
  const space = text.slice(least, most + 1).search(/\s\S*$/);
  return space < 0 ? most : least + space;
}

/** Words of an article as a tooltip or quotation, not longer than `most` characters. */
export function shorten(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20))}…`;
}
