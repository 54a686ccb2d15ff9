/**
 * What crosses between the editor and the page of the timeline. The page shows what it is told and asks for the rest;
 * it never says what to open by address, only which event it means.
 */
import type { EventStatus } from '../engine/events/types';
import type { PictureExtent, PictureLane } from '../features/types';

export type { EventStatus, PictureExtent, PictureLane };

/** From the editor to the page. Nothing is sent before the page says that it is ready. */
export type ToTimeline =
  | { readonly kind: 'words'; readonly words: TimelineWords; readonly locale: string }
  | { readonly kind: 'picture'; readonly picture: PagePicture }
  /** The answer to a question for a card; null where there is no such event any more. */
  | { readonly kind: 'card'; readonly event: string; readonly card: PageCard | null };

/** From the page to the editor. */
export type FromTimeline =
  | { readonly kind: 'ready' }
  | { readonly kind: 'card'; readonly event: string }
  /** Open the words that tell an event: those of the card's source with this index, else the clearest ones. */
  | { readonly kind: 'open'; readonly event: string; readonly source?: number };

/** The events to draw, worded in the reader's language. */
export interface PagePicture {
  /** In order of time, undated ones last. */
  readonly events: readonly PageEvent[];
  /** The lanes that events can stand in. */
  readonly people: readonly PictureLane[];
  readonly articles: readonly PictureLane[];
  /** What the outline's filter leaves out, in words; empty where it leaves out nothing. */
  readonly filter: string;
}

/** An event as the page draws it. */
export interface PageEvent {
  readonly id: string;
  readonly title: string;
  readonly status: EventStatus;
  /** Its date, or why there is none. */
  readonly when: string;
  /** By how many articles it is told. */
  readonly told: string;
  /** Undefined for events without a date. */
  readonly extent?: PictureExtent;
  /** Indices of its lanes. */
  readonly people: readonly number[];
  readonly articles: readonly number[];
}

/** What a card says of an event beside title and date. */
export interface PageCard {
  readonly people: string;
  readonly places: string;
  readonly sources: readonly PageSource[];
  /** How many more articles there are, in words; empty where there are none. */
  readonly more: string;
}

/** The words of one article that tell an event, in their sentence. */
export interface PageSource {
  readonly article: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The page's own texts in the reader's language; `{0}` stands for a number or a name. */
export interface TimelineWords {
  readonly title: string;
  /** How the keys are used, for whoever hears the page. */
  readonly help: string;
  readonly lanes: string;
  readonly oneLane: string;
  readonly byPerson: string;
  readonly byArticle: string;
  readonly nobody: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** The time that most events are in, where all are in view. */
  readonly most: string;
  readonly oneEvent: string;
  readonly manyEvents: string;
  /** Events before and after what is in view. */
  readonly earlier: string;
  readonly later: string;
  readonly undated: string;
  readonly showMore: string;
  readonly empty: string;
  /** Of events that are drawn as one mark: `{0}` the place, `{1}` how many. */
  readonly together: string;
  /** The stretch of time in view. */
  readonly inView: string;
  readonly openWords: string;
  readonly status: Readonly<Record<EventStatus, string>>;
  /** The key to the marks. */
  readonly legend: string;
  readonly rough: string;
  readonly several: string;
}
