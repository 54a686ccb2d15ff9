import type { Block } from '../article';
import type { EventMention } from '../events/types';
import type { Chain, Mention, Quote } from '../link/types';
import type { LineStarts } from '../text/lines';
import type { Span } from '../text/span';
import type { DayOrderEvidence, FoundTime } from '../time';
import type { DocumentTime } from '../time/types';

/**
 * All that one article says by itself, whatever stands beside it and whatever its date turns out to be: what the
 * persistent index holds of an article. Plain data.
 */
export interface ArticleReading {
  readonly id: string;
  /** The text as the engine reads it: offsets are those of the text as it was given (see `proseOf`). */
  readonly text: string;
  /** Where the lines of the text as it was given begin. */
  readonly lines: LineStarts;
  /** The title that the caller gave, else that of the front matter, else the headline's words, else the first sentence, else the file's name. */
  readonly title: string;
  /** Where the headline stands, if there is one. */
  readonly headline?: Span;
  readonly blocks: readonly Block[];
  /** Spans of the sentences, in order. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly quotes: readonly Quote[];
  readonly times: readonly FoundTime[];
  readonly events: readonly EventMention[];
  /** What the article shows of the order of day and month in figures. */
  readonly dayOrder: DayOrderEvidence;
  /** What the article itself or the caller says of its date. */
  readonly documentTime: DocumentTime;
  /** What the caller said of date and title, so that a changed setting is noticed. */
  readonly given: { readonly date?: string; readonly title?: string; readonly source?: string };
}
