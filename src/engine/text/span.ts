import { firstPlace } from '../collections';

/** A stretch of text: half-open `[start, end)` in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span; the position just behind the last character counts as inside. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Index of the first span whose `end` lies behind `offset`, in a list that is sorted and disjoint;
 * `spans.length` where there is none.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstPlace(spans.length, (i) => spans[i].end > offset);
}

/** The half-open range of indices of the spans that begin within `outer`, in a list that is sorted by start. */
export function indicesWithin(spans: readonly Span[], outer: Span): readonly [number, number] {
  return [firstStartingFrom(spans, outer.start), firstStartingFrom(spans, outer.end)];
}

/** Index of the first span that starts at or behind `offset`, in a list that is sorted by start. */
function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return firstPlace(spans.length, (i) => spans[i].start >= offset);
}
