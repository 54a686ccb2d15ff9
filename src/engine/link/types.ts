import type { NameVariant, Sex } from './names/types';
import type { EntityMention, EntityType } from '../ner/types';
import type { Span } from '../text/span';

/**
 * A mention of an entity in an article: a name, a common noun phrase ("the prime minister"), a pronoun, or a phrase that
 * stands for several ("both leaders"), of whom each has a mention with its span.
 */
export type Mention =
  | ({ readonly kind: 'name' } & EntityMention)
  | (Span & {
      readonly kind: 'nominal' | 'pronoun' | 'plural';
      readonly type: EntityType;
      readonly score: number;
    });

/** How the article introduces somebody: the words ("Indian Prime Minister") of one place. */
export interface Description extends Span {
  /** The words in reading form, without articles: "Acme CEO". */
  readonly text: string;
  /**
   * How they are told by themselves, where that is otherwise: "Ola Berg’s wife" for "his wife"; empty where they say
   * nothing then, as "friend".
   */
  readonly told?: string;
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
  /**
   * The country or state whose body it is, where the article says so beside its names ("Kenya's Supreme Court"); of a
   * place whose name two places bear the region in which it lies.
   */
  readonly home?: string;
  /** Whether other words tell that it is a place ("in Larkspur"), a person ("Ola Larkspur, 40,", "she") or a body ("shares of Larkspur"). */
  readonly evident?: true;
  /** Of a person what titles, roles, pronouns and the given name tell, where they do. */
  readonly sex?: Sex;
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

/** A chain of an article by its name, which holds while other articles come and go and the text around it changes. */
export interface ChainRef {
  readonly article: string;
  /** The chain's fullest name, folded ("ola-berg"); a second chain of the article with that name is "ola-berg~2". */
  readonly name: string;
}

/** What somebody knows better about identity than the names say. Chains that are not in the corpus say nothing. */
export interface IdentityConstraints {
  /** Chains that are one. All that is taken for one with any of them follows. */
  readonly together: readonly (readonly ChainRef[])[];
  /**
   * Pairs that are not one: the second leaves the entity of the first, with all that is `together` with it, where
   * names alone had made them one. What is `together` with the first itself cannot leave it.
   */
  readonly apart: readonly (readonly [stays: ChainRef, leaves: ChainRef])[];
  /** Ids that must not change, each with chains of its entity; the first chain that is there decides. */
  readonly ids: ReadonlyMap<string, readonly ChainRef[]>;
}

/** A person, organisation, place … as the whole corpus knows it. */
export interface Entity {
  /**
   * Its name in the first article that has a full one: "person:ola-berg" for a person, "thing:…" for all else, with the
   * file behind it for a second one of that name. Independent of the order of arrival, of the number of mentions and of
   * articles behind that one. Where a decision must hold for good, it gives the id in {@link IdentityConstraints}.
   */
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

/** A description with the article that gives it. */
export interface EntityDescription extends Description {
  readonly article: string;
}
