import search from 'approx-string-match';
import { overlaps, type Span } from '../text/span';

/**
 * A stretch of a text that is to be found again after the text has changed: its words, the words around it, and where it
 * stood. (The selectors of the W3C Web Annotation model: TextQuoteSelector and TextPositionSelector.)
 */
export interface Anchor {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Offset of the quote when the anchor was made. */
  readonly position: number;
}

/** Where an anchor's stretch stands now. */
export type Attachment =
  | { readonly kind: 'found'; readonly span: Span }
  /** Nothing in the text is like it. */
  | { readonly kind: 'lost' }
  /** Several stretches are about as much like it. */
  | { readonly kind: 'doubtful' };

/** So much of the text on either side is kept. */
const CONTEXT = 32;
/** A stretch must be so much like the anchor to be taken for it, 1 being the same. */
const NEEDED = 0.6;
/** And by so much more than any other. */
const MARGIN = 0.08;
const WEIGHTS = { quote: 0.45, before: 0.2, after: 0.2, position: 0.15 };
/** Of a quote, such a share of characters may have changed. */
const MOST_ERRORS = 0.25;
/** Of longer quotes only the beginning is looked for with errors; the search keeps a word of bits for 32 characters. */
const LONGEST_APPROXIMATE = 256;
/** So many like stretches are compared, the nearest ones. */
const MOST_CANDIDATES = 400;

/** The anchor of a stretch of a text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    position: start,
  };
}

/**
 * Finds an anchor's stretch in a text that may have changed: by the same words first, then by words that differ a
 * little. It is found only where it is enough like the anchor, and clearly more so than any other stretch.
 */
export function attach(text: string, anchor: Anchor): Attachment {
  const { quote, position } = anchor;
  if (quote === '') return { kind: 'lost' };
  const here = { start: position, end: position + quote.length };
  if (text.startsWith(quote, position) && similarity(text, here, anchor, 0) >= 1 - 1e-9) {
    return { kind: 'found', span: here };
  }
  const exact = choose(text, anchor, occurrences(text, quote, position));
  if (exact.kind !== 'lost') return exact;
  return choose(text, anchor, approximate(text, anchor));
}

interface Candidate extends Span {
  readonly errors: number;
}

/** The places of the same words, those nearest to the old place. */
function occurrences(text: string, quote: string, position: number): Candidate[] {
  const found: Candidate[] = [];
  const forward = (from: number): number => text.indexOf(quote, from);
  for (let at = forward(position); at !== -1 && found.length < MOST_CANDIDATES; at = forward(at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  let at = position > 0 ? text.lastIndexOf(quote, position - 1) : -1;
  for (let n = 0; at !== -1 && n < MOST_CANDIDATES; n++) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
    at = at > 0 ? text.lastIndexOf(quote, at - 1) : -1;
  }
  return found;
}

function approximate(text: string, { quote, position }: Anchor): Candidate[] {
  const pattern = quote.slice(0, LONGEST_APPROXIMATE);
  const most = Math.floor(pattern.length * MOST_ERRORS);
  if (most === 0) return [];
  const rest = quote.length - pattern.length;
  return search(text, pattern, most)
    .map(({ start, end, errors }) => ({ start, end: Math.min(text.length, end + rest), errors }))
    .sort((a, b) => Math.abs(a.start - position) - Math.abs(b.start - position))
    .slice(0, MOST_CANDIDATES);
}

function choose(text: string, anchor: Anchor, candidates: readonly Candidate[]): Attachment {
  const scored = candidates
    .map((span) => ({ span, score: similarity(text, span, anchor, span.errors) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < NEEDED) return { kind: 'lost' };
  const second = scored.find(({ span }) => !overlaps(span, best.span));
  if (second && second.score > best.score - MARGIN) return { kind: 'doubtful' };
  return { kind: 'found', span: { start: best.span.start, end: best.span.end } };
}

/** How much a stretch is like the anchor, 0 to 1. */
function similarity(text: string, { start, end }: Span, anchor: Anchor, errors: number): number {
  const before = text.slice(Math.max(0, start - anchor.before.length), start);
  const after = text.slice(end, end + anchor.after.length);
  return (
    WEIGHTS.quote * (1 - errors / anchor.quote.length) +
    WEIGHTS.before * likeness(reversed(before), reversed(anchor.before)) +
    WEIGHTS.after * likeness(after, anchor.after) +
    WEIGHTS.position * (1 - Math.min(1, Math.abs(start - anchor.position) / Math.max(text.length, 1)))
  );
}

function reversed(text: string): string {
  let result = '';
  for (let i = text.length - 1; i >= 0; i--) result += text.charAt(i);
  return result;
}

/** How much two contexts agree, what is next to the quote first: the share of the wanted words that are there. */
function likeness(found: string, wanted: string): number {
  if (wanted === '') return found === '' ? 1 : 0.5;
  let same = 0;
  while (same < found.length && same < wanted.length && found[same] === wanted[same]) same++;
  const prefix = same / wanted.length;
  const rest = search(found, wanted, Math.floor(wanted.length / 2));
  const errors = Math.min(...rest.map((match) => match.errors), wanted.length);
  return Math.max(prefix, 1 - errors / wanted.length);
}
