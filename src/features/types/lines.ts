import type { EventStatus } from '../../engine/events/types';
import type { EntityType } from '../../engine/ner/types';
import type { Range } from '../../engine/text/lines';
import type { DocumentTime } from '../../engine/time/types';
import type { EventDecided } from '../../engine/timeline/types';

export type { Position, Range } from '../../engine/text/lines';

/** A place in an article. */
export interface Place {
  readonly article: string;
  readonly range: Range;
}

/** Words of an article with their place. */
export interface Quotation extends Place {
  readonly text: string;
}

/** An entity in a list. */
export interface EntityLine {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Mentions, or joint sentences where the list says who appears together. */
  readonly count: number;
  /** Where it is introduced best. */
  readonly place: Place;
}

/** "By Friday", "by 2030"; "by the end of the year", which by that year is not. */
export type ToldBy = 'by' | 'by the end';

/** An event in a list. */
export interface EventLine {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Set where its words name the few days from `from` to `to`, of which `date` has only the month or year. */
  readonly days?: true;
  /** Set where its words say only by when. */
  readonly by?: ToldBy;
  readonly status: EventStatus;
  /** How many articles tell it, and in how many wordings: copies of one text are one source. */
  readonly articles: number;
  readonly sources: number;
  /** The clearest mention's trigger. */
  readonly place: Place;
  /** Whether its articles differ on something. */
  readonly disputed: boolean;
  /** Set where the reader has decided something on it. */
  readonly decided?: EventDecided;
}

/** An article in a list. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly documentTime: DocumentTime;
  /** Places of the document time's evidence. */
  readonly evidence: readonly Quotation[];
  readonly source?: string;
  readonly names: number;
  readonly events: number;
}
