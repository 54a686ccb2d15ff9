import type { EventStatus } from '../events/types';
import type { Span } from '../text/span';

/** An event mention's place in the corpus. */
export interface EventRef {
  readonly article: string;
  /** Index into the article's events. */
  readonly event: number;
}

/** Why no day is known of an event. */
export type OpenDate =
  /** No article says when. */
  | { readonly kind: 'unsaid' }
  /** An article says when in words that are no part of the calendar: "recently", "in the coming months". */
  | { readonly kind: 'vague'; readonly article: string; readonly words: string }
  /** An article says when, in relation to its own date, which nobody knows. */
  | { readonly kind: 'article-undated'; readonly article: string; readonly words: string };

/** How the date of an event is known. */
export interface EventDating {
  /** The mention whose expression of time dates the event, or that tells it as news. */
  readonly mention: EventRef;
  /** Index of that expression in the article's times; absent where the day is that of the article. */
  readonly time?: number;
  /** Set where the expression dates something else that the article tells it along with. */
  readonly narrated?: true;
}

/** What of an event is the reader's doing. */
export interface EventDecided {
  /** Id of the reader's first decision on it. */
  readonly record: string;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** Whether the reader has told other events from it. */
  readonly apart: boolean;
  /** Whether title and date are the reader's. */
  readonly title: boolean;
  readonly date: boolean;
}

/** How an event stands to another one: `part-of` and `includes` are each other's inverse, as `before` and `after`. */
export type RelationKind = 'part-of' | 'includes' | 'before' | 'after';

/** How an event stands to another one. */
export interface EventRelation {
  readonly kind: RelationKind;
  /** Id and title of the other event. */
  readonly event: string;
  readonly title: string;
}

/** What the articles that tell one event say differently of it. */
export interface Disagreement {
  readonly about: 'day' | 'number' | 'place' | 'status' | 'agent';
  /**
   * How the difference may be explained: each statement is of another time, all later articles say the same other thing,
   * or neither. Never which of them is right.
   */
  readonly why: 'different-period' | 'revised-later' | 'unexplained';
  /** One for each independent article and value, those of earlier articles first. */
  readonly statements: readonly Statement[];
}

/** What one article says, and where: the words of an argument, of the expression of time, or else of the trigger. */
export interface Statement {
  readonly ref: EventRef;
  /** Index into the arguments of the mention. */
  readonly argument?: number;
  /** The words, counted from the first letter of the trigger, where they are those of neither. */
  readonly words?: Span;
  /** Index into the article's times. */
  readonly time?: number;
  /** What is compared: a day, a number, the id of an entity, a status. */
  readonly value: string;
  /** The article's day. */
  readonly day: string | null;
}

/** One event with all its mentions in the corpus. */
export interface TimelineEvent {
  /** Stable over order of arrival. */
  readonly id: string;
  /** Who did what to whom, in the words of the clearest mention. */
  readonly title: string;
  readonly class: string;
  /** TIMEX3 value (`2025-04-18`, `2025-02`, `2025-FA`), or null where the articles do not say. */
  readonly date: string | null;
  /** First and last day that is possible, inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Set where its words name the few days from `from` to `to`, of which `date` has only the month or year. */
  readonly days?: true;
  /** First day on which an article tells it, as far as its articles are dated; what happened did so by then. */
  readonly reported: string | null;
  readonly dating?: EventDating;
  /** Set where `date` is null. */
  readonly open?: OpenDate;
  readonly status: EventStatus;
  /** Ids of entities. */
  readonly participants: readonly string[];
  /** Ids of those whom the title names besides: of whom something is asked, whose deed it is about. */
  readonly named: readonly string[];
  readonly places: readonly string[];
  /** In order of article, then place. */
  readonly mentions: readonly EventRef[];
  /** The mention that tells it most clearly; the title is composed from its words, or is that of a headline. */
  readonly clearest: EventRef;
  /** Number of independent articles; copies of one wire text count once. */
  readonly sources: number;
  /** What its articles say differently of it; none where they agree. */
  readonly disagreements: readonly Disagreement[];
  /** To other events that an article tells with it, beyond what their days say. */
  readonly relations: readonly EventRelation[];
  /** Whether the outline shows it without being asked for more, 0 to 1; see {@link MAIN_EVENT}. */
  readonly importance: number;
  /** Set where the reader has decided something on the event. */
  readonly decided?: EventDecided;
}

/** Importance from which an event belongs to the main events that an outline shows by default. */
export const MAIN_EVENT = 0.47;
