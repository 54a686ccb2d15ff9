import type { Span } from '../text/span';

/** An entry of front matter. */
export interface FrontMatterEntry {
  /** In lower case, letters only: `publishedat` for `published_at`; of an inner mapping behind the outer key. */
  readonly key: string;
  /** The value as it stands, with its quotation marks and comment. */
  readonly value: Span;
}
