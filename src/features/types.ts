/**
 * What the features hand to the editor: plain data in editor terms (articles by id, ranges by line and character),
 * ready to cross a worker's message channel. Words of the reader's interface are not in here: the editor layer
 * makes and translates them.
 */
import type { Anchor } from '../engine/anchor/anchor';
import type { Decision, LostDecision } from '../engine/decisions';
import type { EventStatus, ArgumentRole } from '../engine/events/types';
import type { SuggestionReason } from '../engine/link';
import type { ChainRef } from '../engine/link/types';
import type { NameEvidence, EntityType } from '../engine/ner/types';
import type { Range } from '../engine/text/lines';
import type { DocumentTime, TimexMod, TimexType } from '../engine/time/types';
import type { EventWord } from '../engine/timeline/decisions';
import type { Disagreement } from '../engine/timeline/disagreement';
import type { EventDecided, OpenDate, RelationKind } from '../engine/timeline/types';

export type { Position, Range } from '../engine/text/lines';

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

/** An event in a list. */
export interface EventLine {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: EventStatus;
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

/** What a hover shows. */
export type Card = NameCard | DateCard | EventCard;

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
  readonly first?: Place;
  readonly previous?: Place;
  readonly next?: Place;
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

export interface DateCard {
  readonly kind: 'date';
  readonly range: Range;
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly from: string | null;
  readonly to: string | null;
  /** One sentence on how the value was reached; empty where the words state everything. */
  readonly explanation: string;
  readonly rule: string;
  /** Whether setting the article's date would give the value a day. */
  readonly needsDocumentTime: boolean;
  readonly documentTime: DocumentTime;
  readonly evidence: readonly Quotation[];
  /** Other events of that time. */
  readonly events: readonly EventLine[];
}

export interface EventCard {
  readonly kind: 'event';
  readonly range: Range;
  readonly event: EventLine;
  readonly participants: readonly EventParticipant[];
  readonly places: readonly EntityLine[];
  /** The words that date it, and the sentence that explains their value. */
  readonly when?: { readonly words: Quotation; readonly explanation: string };
  readonly open?: OpenDate;
  readonly disagreements: readonly DisagreementLines[];
  readonly relations: readonly RelationLine[];
  /** One for each article, in corpus order, with the sentence that tells it best. */
  readonly mentions: readonly EventSource[];
}

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
  readonly articleTitle: string;
  /** The article's day. */
  readonly day: string | null;
}

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

/** How the event outline is grouped. */
export type OutlineGrouping = 'date' | 'article' | 'person';

/** Which events the reader wants to see. */
export interface OutlineFilter {
  /** Words that a row must hold in title, date, participants or places; every word must be met. Empty for all. */
  readonly filter: string;
  /** Whether minor events are shown too. */
  readonly all: boolean;
  /** Whether events that the reader has hidden are shown. */
  readonly hidden?: boolean;
}

export interface OutlineOptions extends OutlineFilter {
  readonly grouping: OutlineGrouping;
}

/** A group of the event outline with its rows, in order of time. */
export interface OutlineGroup {
  readonly key: OutlineGroupKey;
  readonly events: readonly OutlineEvent[];
}

/** What a group stands for; the editor layer words it. */
export type OutlineGroupKey =
  /** `value` is a TIMEX3 value of a year, month or day. */
  | { readonly kind: 'date'; readonly value: string }
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

export interface OutlineEvent extends EventLine {
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly open?: OpenDate;
  /** Title of the event that it is part of. */
  readonly partOf?: string;
  readonly mentions: readonly EventSource[];
}

/** An event with what a decision on it is stored with. */
export interface DecidableEvent extends EventLine {
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

/** Where it is told is asked for when it is needed: thousands of places would only cost time. */
export interface PictureEvent extends Omit<EventLine, 'place'> {
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

/** Entities of one type, most mentioned first. */
export interface NameGroup {
  readonly type: EntityType;
  readonly entities: readonly EntityLine[];
}

/** The mentions of an entity in one article. */
export interface ArticleMentions {
  readonly article: string;
  readonly title: string;
  readonly mentions: readonly MentionLine[];
}

export interface MentionLine extends Quotation {
  /** The sentence around it. */
  readonly sentence: string;
  /** The mention's own offsets within `sentence`, for highlighting. */
  readonly highlight: readonly [number, number];
}

/** A stretch to colour. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: EntityType | 'date' | 'eventTrigger';
  /** `planned` and `hypothetical`/`denied` event words, undated dates. */
  readonly modifier?: 'planned' | 'uncertain';
}

/** An item of the document's own outline and breadcrumbs. */
export interface DocumentSymbol {
  readonly kind: 'headline' | 'section' | 'event';
  readonly name: string;
  /** Value of the event's date, or an empty string. */
  readonly detail: string;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** An item of the search over all articles. */
export interface WorkspaceSymbol {
  readonly kind: EntityType | 'timelineEvent';
  readonly name: string;
  readonly detail: string;
  readonly place: Place;
}

/** A resolved value to show behind a relative date, with its days. */
export interface DateHint {
  readonly range: Range;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** The year of the article, which a reader has in mind; null where its day is not known. */
  readonly year: string | null;
}

/** An entity as decisions are made on it. */
export interface EntityTarget {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly count: number;
  readonly articles: readonly string[];
  /** How an article introduces it; empty where none does. */
  readonly description: string;
  /** The reader's note; empty where there is none. */
  readonly note: string;
  /** Chains by which it keeps its id; empty where none are needed. */
  readonly seen: readonly ChainRef[];
}

/** Words of an article that a decision may be about. */
export interface NameTarget extends Place {
  /** The words as a name: without an article in front and a possessive ending. */
  readonly text: string;
  readonly anchor: Anchor;
  /** Whether they are a name of the article now. */
  readonly isName: boolean;
  /** Whether a name stands in or across words that are selected. */
  readonly isPartly?: boolean;
  /** Whom the words mean, where they are a mention. */
  readonly entity?: EntityTarget;
  /** The names that the article has for that entity. */
  readonly namesHere?: readonly string[];
}

/** Two entities that may be one. */
export interface IdentityQuestion {
  readonly entities: readonly [EntityTarget, EntityTarget];
  /** Where each is introduced best. */
  readonly places: readonly Place[];
  readonly reasons: readonly QuestionReason[];
  readonly articles: number;
}

export type QuestionReason =
  | Exclude<SuggestionReason, { kind: 'company' }>
  /** Names of others that both are named beside. */
  | { readonly kind: 'company'; readonly names: readonly string[] };

/** A decision on a name that cannot be found in its article any more. */
export interface ReviewLine {
  readonly article: string;
  readonly title: string;
  readonly decision: LostDecision['decision'];
  readonly why: LostDecision['why'];
  readonly place: Place;
}

/** A decision that holds, with the name of the entity that it is about, or of the other one. */
export interface StandingDecision {
  readonly decision: Decision;
  readonly other: string;
}
