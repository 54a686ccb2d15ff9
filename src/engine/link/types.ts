import type { EntityMention, EntityType } from '../ner/types';
import type { Span } from '../text/span';

/** A mention of an entity in an article: a name, a common noun phrase ("the prime minister") or a pronoun. */
export type Mention =
  | ({ readonly kind: 'name' } & EntityMention)
  | (Span & { readonly kind: 'nominal' | 'pronoun'; readonly type: EntityType; readonly score: number });

/** How the article introduces somebody: the words ("Indian Prime Minister") of one place. */
export interface Description extends Span {
  /** The words in reading form, without articles: "Tesla CEO". */
  readonly text: string;
}

/** A way in which an article writes a name. */
export interface NameVariant {
  /** Reading form: white space collapsed, without article and possessive ending. */
  readonly text: string;
  readonly count: number;
}

/** All mentions of one entity within an article (coreference chain). Every chain has at least one name. */
export interface Chain {
  /** Indices into the article's mentions, ascending. */
  readonly mentions: readonly number[];
  /** The fullest name that the article uses, or the fullest description where it never names it. */
  readonly name: string;
  readonly type: EntityType;
  readonly descriptions: readonly Description[];
  /** The distinct forms of its names, the fullest first. */
  readonly variants: readonly NameVariant[];
  /** Sum of the scores of its names: how clear the article is about the type. */
  readonly weight: number;
}

/** The mentions of an article, and which of them are one. */
export interface Coreference {
  /** Names, nominals and pronouns by start; names never overlap one another. */
  readonly mentions: readonly Mention[];
  /** In order of their first mention. Every name belongs to exactly one chain. */
  readonly chains: readonly Chain[];
}

/** What identity across articles reads of each article. */
export interface ArticleNames {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/** A stretch of direct or indirect speech with its speaker. */
export interface Quote extends Span {
  /** Index into the article's mentions. */
  readonly speaker?: number;
}

/** A mention's place in the corpus. */
export interface MentionRef {
  readonly article: string;
  /** Index into the article's mentions. */
  readonly mention: number;
}

/** A person, organisation, place … as the whole corpus knows it. */
export interface Entity {
  /** Stable over order of arrival and over edits elsewhere. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Other names in use, most frequent first. */
  readonly aliases: readonly string[];
  /** In order of article, then place. */
  readonly mentions: readonly MentionRef[];
  /** Ids of the articles that mention it, in corpus order. */
  readonly articles: readonly string[];
  readonly descriptions: readonly EntityDescription[];
}

export interface EntityDescription extends Description {
  readonly article: string;
}
