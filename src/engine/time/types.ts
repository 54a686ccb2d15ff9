import type { Span } from '../text/span';

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (TimeML 1.2.1). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** How an article's publication day is known, best first. */
export type DocumentTimeSource =
  'given' | 'front-matter' | 'header' | 'dateline' | 'file-name' | 'inferred' | 'none';

/** An article's publication time with its evidence. */
export interface DocumentTime {
  /** An ISO day (`2025-04-18`), or null where no day is known. */
  readonly value: string | null;
  readonly source: DocumentTimeSource;
  /** First and last day that is possible where no single day is known; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The places that say so, in this or (for `inferred`) other articles. */
  readonly evidence: readonly DocumentTimeEvidence[];
}

export interface DocumentTimeEvidence extends Span {
  /** Id of the article that holds the span. */
  readonly article: string;
}

/** What a value was computed from. */
export type TimeAnchor =
  | { readonly kind: 'document-time' }
  /** Another expression of the same article, by its index. */
  | { readonly kind: 'expression'; readonly index: number };

/** An expression of time with its value for the document time that it was resolved against. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value; `XXXX` stands for an unknown part (`XXXX-WXX-5`, `XXXX-02`). */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** First and last day that the value allows, inclusive ISO days; null where open or no calendar time. */
  readonly from: string | null;
  readonly to: string | null;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** What the implied parts come from; absent where the words state everything. */
  readonly anchor?: TimeAnchor;
  /** One sentence for the reader: how the value was reached. Empty where the words state everything. */
  readonly explanation: string;
}
