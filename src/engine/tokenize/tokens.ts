import { firstPlace } from '../collections';
import type { Span } from '../text/span';

/** What a token is by its characters alone. Stored as a number in {@link TokenTable.kind}. */
export const TokenKind = {
  /** Letters, perhaps with digits or inner full stops: `Moreno`, `U.S.`, `G20`, `'s`, `n't`. */
  Word: 0,
  /** Begins with a digit: `47`, `1,000.5`, `10:30`, `21st`, `1990s`. */
  Number: 1,
  /** Full stops, commas, brackets, quotation marks, dashes. */
  Punctuation: 2,
  /** Everything else that is printed: `$`, `%`, `+`, an emoji. */
  Symbol: 3,
  /** A web or mail address, `@handle` or `#hashtag`. */
  Link: 4,
} as const;

/**
 * The tokens of a text as parallel arrays, in order and disjoint. Token `i` is
 * `text.slice(start[i], end[i])`; `start` and `end` are UTF-16 offsets.
 */
export interface TokenTable {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** A value of {@link TokenKind} for each token. */
  readonly kind: Uint8Array;
}

/** A sentence: its span, and its tokens as the half-open range `[firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the block of the layout that the sentence belongs to. */
  readonly block: number;
}

/** The words of token `i`. */
export function tokenText(text: string, tokens: TokenTable, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]);
}

/** Index of the first token that ends behind `offset`; `count` where there is none. */
export function tokenAfter(tokens: TokenTable, offset: number): number {
  return firstPlace(tokens.count, (i) => tokens.end[i] > offset);
}
