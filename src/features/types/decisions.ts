import type { Anchor } from '../../engine/anchor/anchor';
import type { Decision, LostDecision } from '../../engine/decisions';
import type { SuggestionReason } from '../../engine/link';
import type { ChainRef } from '../../engine/link/types';
import type { EntityType } from '../../engine/ner/types';
import type { Place } from './lines';

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

/** Why two entities may be one, with names in the place of ids. */
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
