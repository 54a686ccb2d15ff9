import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../tokenize/abbreviations.data';
import type { Span } from '../text/span';
import type { BlockKind } from '../article';
import {
  AGENCY_MARK,
  CREDIT,
  DATED_BYLINE,
  LOST_BYLINE,
  LOST_DATE_LINE,
  LOST_PLACE,
  PICTURE_LABEL,
  PLAYER_NOTICE,
  TEASER_AGE,
  WRITERS,
} from './run-ins.data';

/** A part of the page inside a line that has lost its line breaks. */
export interface RunIn extends Span {
  readonly kind: Extract<BlockKind, 'dateline' | 'date-line' | 'byline' | 'boilerplate'>;
  /** Whether a story ends before it, rather than begins behind it. */
  readonly isBehind?: true;
}

/** A header's date stands no further into its article than this. */
const OPENING = 600;
/** Place, weekday, date and time before the name of an agency are no longer than this. */
const LONGEST_PLACE = 120;
/** Characters of the longest caption; what is longer is prose that lacks its full stop. */
const LONGEST_CAPTION = 260;
/** What the header's forms have and few lines: seen at once. */
const HAS_CLOCK = /\d[.:]\d\d/;

/**
 * What is no sentence inside a line of running text: datelines with their agency ("… risk looms HOUSTON (Reuters) - The"),
 * dates of publication with their clock, credits of photographs, notices of players. In order, disjoint.
 */
export function findRunIns(text: string, line: Span): RunIn[] {
  const words = text.slice(line.start, line.end);
  const found: RunIn[] = [];
  for (const mark of words.matchAll(AGENCY_MARK)) {
    const from = Math.max(0, mark.index - LONGEST_PLACE);
    const before = words.slice(from, mark.index);
    const place = before.trim() === '' ? 0 : LOST_PLACE.exec(before)?.index;
    if (place === undefined) continue;
    found.push(at(line, 'dateline', from + place, mark.index + mark[0].length));
    const byline = LOST_BYLINE.exec(words.slice(from, from + place));
    if (byline) found.push(at(line, 'byline', from + byline.index, from + place));
  }
  const opening = words.slice(0, OPENING);
  if (HAS_CLOCK.test(opening)) {
    const writer = DATED_BYLINE.exec(opening);
    if (writer) found.push(at(line, 'byline', writer.index, writer.index + writer[0].length));
    const date = LOST_DATE_LINE.exec(opening);
    if (date) found.push(at(line, 'date-line', date.index, date.index + date[0].length));
  }
  for (const pattern of [CREDIT, PICTURE_LABEL, PLAYER_NOTICE, TEASER_AGE])
    for (const { index, 0: match } of words.matchAll(pattern))
      found.push(at(line, 'boilerplate', index, index + match.length));
  for (const { index, 0: match } of words.matchAll(WRITERS))
    found.push({ ...at(line, 'byline', index, index + match.length), isBehind: true });
  return disjoint(found.sort((a, b) => a.start - b.start));
}

function at({ start }: Span, kind: RunIn['kind'], from: number, to: number): RunIn {
  return { kind, start: start + from, end: start + to };
}

function disjoint(parts: readonly RunIn[]): RunIn[] {
  const kept: RunIn[] = [];
  for (const part of parts) if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}

/** Where the caption before a credit begins: behind the last sentence, where that is near. */
export function captionStart(words: string): number {
  const sentence = words.trimEnd().replace(/[.!?]$/u, '');
  let before = 0;
  for (const { index, 0: word } of sentence.matchAll(/\S+[.!?]["”’')]? /gu))
    if (!isShortened(word.trimEnd().toLowerCase())) before = index + word.length;
  return words.length - before <= LONGEST_CAPTION ? before : words.length;
}

/** "Sen.", "Sept.", "J.", "U.S.": what ends no sentence, most of the time. */
function isShortened(word: string): boolean {
  return /^(?:\p{L}\.)+$/u.test(word) || TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word);
}
