import type { EventStatus, ArgumentRole } from '../../engine/events/types';
import type { NameEvidence } from '../../engine/ner/types';
import type { Range } from '../../engine/text/lines';
import type { DocumentTime, TimexMod, TimexType } from '../../engine/time/types';
import type { Disagreement, OpenDate, RelationKind } from '../../engine/timeline/types';
import type { StandingDecision } from './decisions';
import type { Place, Quotation, EntityLine, EventLine } from './lines';

/** What a hover shows. */
export type Card = NameCard | SeveralCard | DateCard | EventCard;

/** What is shown of a mention and of the entity that it means. */
export interface NameCard {
  readonly kind: 'name';
  /** The words hovered over. */
  readonly range: Range;
  readonly entity: EntityLine;
  readonly mention: 'name' | 'nominal' | 'pronoun';
  readonly score: number;
  readonly why: readonly Evidence[];
  readonly aliases: readonly string[];
  /** What is decided on it. */
  readonly decided: readonly StandingDecision[];
  readonly mentions: number;
  readonly articles: number;
  readonly descriptions: readonly CardDescription[];
  /** What it is quoted with: how often, and some of it, that of the article hovered over first. */
  readonly said: { readonly count: number; readonly quotations: readonly Quotation[] };
  /** Who and what stands in the same sentences, most frequent first. */
  readonly companions: readonly EntityLine[];
  readonly lastEvent?: EventLine;
  readonly nextEvent?: EventLine;
  /** Where no dated event is next: what is planned for a day that no article tells. */
  readonly plan?: OpenLine;
  /** Where no dated event is past: what is told of no day, the weightiest of it. */
  readonly openEvent?: OpenLine;
  readonly first?: Place;
  readonly previous?: Place;
  readonly next?: Place;
}

/** An event of a day that is not told. */
export interface OpenLine extends EventLine {
  /** Why it is not. */
  readonly open?: OpenDate;
}

/** Whom a phrase like "both leaders" stands for, in order of first mention. */
export interface SeveralCard {
  readonly kind: 'several';
  readonly range: Range;
  readonly entities: readonly EntityLine[];
}

/** Evidence with the words that show it, where there are some. */
export interface Evidence {
  readonly kind: NameEvidence['kind'];
  readonly list?: string;
  /** Of a decision: whose it is. */
  readonly by?: 'reader' | 'catalogue';
  readonly words?: Quotation;
}

/** How an article introduces an entity. */
export interface CardDescription {
  readonly text: string;
  readonly place: Place;
  readonly sentence: Quotation;
}

/** What is shown of an expression of time. */
export interface DateCard {
  readonly kind: 'date';
  readonly range: Range;
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  /** "earlier this year", "later in the day": the part of the value up to the article's date, or from it on. */
  readonly side?: 'earlier' | 'later';
  /**
   * First and last day that are meant; null where open, or where it is some part of the value ("the end of 2025"). Of words
   * that say only roughly when ("recently"), what bounds the event that they tell of.
   */
  readonly from: string | null;
  readonly to: string | null;
  /** One sentence on how the value was reached; empty where the words state everything. */
  readonly explanation: string;
  /** What the value was counted from; absent where the words state it. */
  readonly origin?: DateOrigin;
  /** Whether setting the article's date would give the value a day. */
  readonly needsDocumentTime: boolean;
  readonly documentTime: DocumentTime;
  readonly evidence: readonly Quotation[];
  /** Other events of that time. */
  readonly events: readonly EventLine[];
}

/** What a value was counted from: the article's date, or words before it. */
export type DateOrigin =
  { readonly kind: 'document-time' } | { readonly kind: 'words'; readonly words: Quotation };

/** What is shown of an event at one of its mentions. */
export interface EventCard {
  readonly kind: 'event';
  readonly range: Range;
  /** The words there that tell it. */
  readonly words: string;
  readonly event: EventLine;
  readonly participants: readonly EventParticipant[];
  readonly places: readonly EntityLine[];
  readonly when?: EventDating;
  readonly open?: OpenDate;
  readonly disagreements: readonly DisagreementLines[];
  readonly relations: readonly RelationLine[];
  /** One for each article, by its date, with the sentence that tells it best. */
  readonly mentions: readonly EventSource[];
}

/** Why an event has its day. */
export type EventDating =
  /** These words date it; `explanation` is a sentence on their value, empty where they state it. */
  | { readonly kind: 'told'; readonly words: Quotation; readonly explanation: string }
  /** No words date it: these date something else that the article tells it along with. */
  | { readonly kind: 'narrated'; readonly words: Quotation; readonly explanation: string }
  /** No day is told: these words tell it as news in an article of this day. */
  | { readonly kind: 'news'; readonly words: Quotation; readonly day: string };

/** Another event that it stands to in a way that its day does not say. */
export interface RelationLine {
  readonly kind: RelationKind;
  readonly event: EventLine;
}

/** What articles say differently of an event, side by side. */
export interface DisagreementLines {
  readonly about: Disagreement['about'];
  readonly why: Disagreement['why'];
  readonly statements: readonly StatementLine[];
}

/** The words with which an article says it. */
export interface StatementLine {
  readonly words: Quotation;
  /** What the words stand for, where they do not state it: the day of "Friday". */
  readonly meant?: string;
  readonly articleTitle: string;
  /** The article's day. */
  readonly day: string | null;
}

/** An entity that takes part in an event, and how. */
export interface EventParticipant extends EntityLine {
  readonly role: ArgumentRole;
}

/** One article's telling of an event. */
export interface EventSource {
  readonly articleTitle: string;
  readonly trigger: Quotation;
  readonly sentence: Quotation;
  readonly status: EventStatus;
}
