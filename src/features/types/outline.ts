import type { EventStatus } from '../../engine/events/types';
import type { EventWord } from '../../engine/timeline/decisions';
import type { OpenDate } from '../../engine/timeline/types';
import type { EventSource } from './cards';
import type { EventLine, ToldBy } from './lines';

/** How the event outline is grouped. */
export type OutlineGrouping = 'date' | 'article' | 'person';

/** Which events the reader wants to see. */
export interface OutlineFilter {
  /** Words that a row must hold in title, date, people or places; every word must be met. Empty for all. */
  readonly filter: string;
  /** Whether minor events are shown too. */
  readonly all: boolean;
  /** Whether events that the reader has hidden are shown. */
  readonly hidden?: boolean;
}

/** Which events the outline shows, and how they are grouped. */
export interface OutlineOptions extends OutlineFilter {
  readonly grouping: OutlineGrouping;
}

/** A group of the event outline with its rows, in order of time. */
export interface OutlineGroup {
  /** Identifies it over changes of the corpus. */
  readonly id: string;
  readonly key: OutlineGroupKey;
  readonly events: readonly OutlineRow[];
}

/** What a group stands for; the editor layer words it. */
export type OutlineGroupKey =
  /** `value` is a TIMEX3 value of a year, month or day. */
  | { readonly kind: 'date'; readonly value: string; readonly by?: ToldBy }
  /** A few days in a row. */
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  /** No day is told, but what is known of the articles' dates bounds it: first and last day possible, not both null. */
  | { readonly kind: 'bounded'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'undated' }
  | {
      readonly kind: 'article';
      readonly article: string;
      readonly title: string;
      readonly date: string | null;
    }
  | { readonly kind: 'person'; readonly entity: string; readonly name: string }
  | { readonly kind: 'nobody' };

/** An event of the outline. Where it is told is asked for when it is needed: thousands of places would only cost time. */
export interface OutlineRow extends EventLine {
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly open?: OpenDate;
  /** Title of the event that it is part of. */
  readonly partOf?: string;
}

/** An event of the outline with the places that tell it. */
export interface OutlineEvent extends OutlineRow {
  readonly mentions: readonly EventSource[];
}

/** An event that another one may be the same as. */
export interface EventChoice {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly days?: true;
  readonly by?: ToldBy;
  readonly status: EventStatus;
  /** Whether it is a main event. */
  readonly main: boolean;
  /** The sentence that tells it. */
  readonly sentence: string;
}

/** An event with what a decision on it is stored with. */
export interface DecidableEvent extends EventLine {
  /** Whether it is a main event. */
  readonly main: boolean;
  /** The words that tell it, of one article each, the clearest ones first. */
  readonly words: readonly EventWord[];
}

/** The events as a picture draws them: on a line of time, in lanes by person or by article. */
export interface TimelinePicture {
  /** In order of time, undated ones last. */
  readonly events: readonly PictureEvent[];
  /** The persons who take part, who does most often first. */
  readonly people: readonly PictureLane[];
  /** The articles that tell the events, by date, undated ones last. */
  readonly articles: readonly PictureLane[];
}

/** An entity or article that events can be grouped by. */
export interface PictureLane {
  readonly id: string;
  readonly name: string;
}

/** Without the place where it is told, as a row. */
export interface PictureEvent extends Omit<EventLine, 'place' | 'articles'> {
  /** Undefined where the articles do not say when. */
  readonly extent?: PictureExtent;
  readonly open?: OpenDate;
  /** Indices into the picture's `people` and `articles`. */
  readonly people: readonly number[];
  readonly articles: readonly number[];
}

/**
 * The stretch of time that an event lies in, in milliseconds since the beginning of 1970 of the calendar and the clock
 * that the articles tell of, whatever their time zone.
 */
export interface PictureExtent {
  /** Null where nothing is known on this side; never on both. */
  readonly start: number | null;
  /** Exclusive; equal to `start` for a minute. */
  readonly end: number | null;
  /** Whether the event's time or day is known, or only that it lies somewhere within. */
  readonly known: 'time' | 'day' | 'within';
}
