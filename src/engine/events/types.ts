import type { Span } from '../text/span';

/** Whether the words say that an event took place, is to come, may be, or did not take place. */
export type EventStatus = 'occurred' | 'planned' | 'hypothetical' | 'denied';

/** How a participant or circumstance stands to its event. */
export type ArgumentRole = 'agent' | 'patient' | 'recipient' | 'companion' | 'place' | 'topic';

/** A participant or circumstance of an event: the span of its head phrase, and the mention it names. */
export interface EventArgument extends Span {
  readonly role: ArgumentRole;
  /** Index into the article's `mentions` (names, nominals, pronouns), where the phrase is one of them. */
  readonly mention?: number;
}

/** How an event stands to an expression of time or to another event; `beside` another one, "on the sidelines of the summit", it is none of it. */
export type TimeRelation = 'on' | 'before' | 'after' | 'by' | 'since' | 'during' | 'beside';

/** A link from an event to the expression that dates it, by its index in the article's times. */
export interface EventTimeLink {
  readonly time: number;
  readonly relation: TimeRelation;
  /** The expression that the time reaches to: "between April 23 and |April 28|", "in 2009 and |2010|". */
  readonly until?: number | undefined;
}

/** An order relation to another event mention of the article that holds even where no day is known. */
export interface EventOrderLink {
  readonly event: number;
  readonly relation: TimeRelation;
}

/** Which part of an event its verb tells, after the aspectual links of TimeML. */
export type EventPhase = 'initiates' | 'terminates' | 'pauses' | 'reinitiates';

/** Form of the predicate that tells an event; `none` for a bare noun ("the attack"). */
export type EventTense = 'past' | 'present' | 'future' | 'infinitive' | 'participle' | 'none';

/**
 * A piece of an event's wording. Pieces of one `unit` stand or fall together; where the title is too long, those of
 * the highest `level` go first and those of level 0 stay.
 */
export type WordingPart = (ArticleWords | AddedWords | FiniteVerb) & {
  readonly unit: number;
  readonly level: number;
};

/** Words of the article as they stand, or with the names of the folder. */
interface ArticleWords extends Span {
  readonly kind: 'text';
  /** Set where they begin the clause. */
  readonly subject?: true;
}

/** Words that the article does not have there. */
interface AddedWords {
  readonly kind: 'words';
  readonly words: string;
}

/** The finite verb, by what its subject turns out to be. */
interface FiniteVerb {
  readonly kind: 'verb';
  readonly singular: string;
  readonly plural: string;
  readonly isPlural: boolean;
}

/** An event as one clause or noun phrase of an article tells it. */
export interface EventMention extends Span {
  /** The clause or noun phrase that tells it; the trigger's own span is `[start, end)`. */
  readonly extent: Span;
  /** Base form of the trigger ("meet", "summit"). */
  readonly lemma: string;
  /** The kind of event, one for words that may tell the same event: "call" for *spoke by phone* and *conversation*. */
  readonly class: string;
  readonly status: EventStatus;
  /** Tense of the predicate, that of the light verb or governor where the trigger has none of its own. */
  readonly tense: EventTense;
  /** "has met", "was meeting": whether the predicate is perfect or progressive. */
  readonly aspect: 'perfect' | 'progressive' | 'simple';
  /** Set where its past perfect is that of a report ("said that they had met"), rather than of what went before. */
  readonly backshifted?: true;
  /** Whether a noun tells it ("the summit"), with or without a verb that carries it ("held a summit"). */
  readonly nominal: boolean;
  /** Set where only its beginning, end, pause or resumption is told: "reopened negotiations". */
  readonly phase?: EventPhase;
  /** Whether it lies inside a quotation. */
  readonly quoted: boolean;
  readonly arguments: readonly EventArgument[];
  /** Names inside the phrases of its arguments: whose people or things do or undergo it, and where it is. */
  readonly involved?: readonly EventArgument[];
  /** Who else is named by the words that a title is made of ("topic"), and by which of them it says where the event is ("place"). */
  readonly named?: readonly EventArgument[];
  readonly time?: EventTimeLink;
  readonly order: readonly EventOrderLink[];
  /** Index of the event in whose clause it only says who or when: "passengers |arriving| from Oru were tested". */
  readonly within?: number;
  /** Index of the event that tells it: "announced that it |closed| the port". */
  readonly toldBy?: number;
  /** Who did what to whom, in the order of a title; empty where it cannot be composed. */
  readonly wording: readonly WordingPart[];
  /** The same without its subject, where that is a pronoun that may turn out to stand for nobody known. */
  readonly impersonal?: readonly WordingPart[];
  /** Set where neither words of its title nor where its clause begins are sure: the parse contradicts itself. */
  readonly doubtful?: true;
  /** Whether it is told as news or background of its own, rather than generic, habitual or mere opinion: 0 to 1. */
  readonly salience: number;
}
