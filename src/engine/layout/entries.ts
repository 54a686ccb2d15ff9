import { ENTRY_DAY } from './run-ins.data';
import type { Span } from '../text/span';

/** So many days with a colon make a paragraph a list that has lost its line breaks. */
const FEWEST_ENTRIES = 3;
/** What each of them has, and few paragraphs: seen at once. */
const YEAR_AND_COLON = /\d{4}: /;

/**
 * The entries of a list of days that has lost its line breaks: "May 4, 2019: Lund sets up the fund May 9, 2019: Lund is
 * sworn in …", with what stands before the first one. The span itself where it is none.
 */
export function entriesOf(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (!YEAR_AND_COLON.test(words)) return [span];
  const starts = Array.from(words.matchAll(ENTRY_DAY), ({ index }) => span.start + index);
  if (starts.length < FEWEST_ENTRIES) return [span];
  return cutAt(
    span,
    starts.filter((start) => start > span.start),
  );
}

/** A bullet inside a line, with what it stands before: "sues Acme | * Second suit", but not "2 * 3". */
const INNER_POINT = /(?<=[\p{L}\d)”"’]\s{1,4})(?:[•▪●]|(?<!\d\s{1,4})\*)\s{1,4}(?=["“‘]?[\p{Lu}\d])/gu;
const BULLET = /[*•▪●]/u;
/** So many bullets inside a line make it a list that has lost its line breaks; behind a first one, one more is enough. */
const FEWEST_POINTS = 2;

/** The points of a list that has lost its line breaks, each with its bullet, and what stands before. The span itself where it is none. */
export function pointsOf(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (!BULLET.test(words)) return [span];
  const starts = Array.from(words.matchAll(INNER_POINT), ({ index }) => span.start + index);
  const isPoint = /^[*•▪●]/u.test(words);
  if (starts.length < (isPoint ? 1 : FEWEST_POINTS)) return [span];
  return cutAt(span, starts);
}

function cutAt(span: Span, starts: readonly number[]): readonly Span[] {
  const cuts = [span.start, ...starts, span.end];
  return cuts.slice(1).map((end, i) => ({ start: cuts[i], end }));
}
