import type { Anchor } from '../anchor/anchor';
import type { ChainRef } from '../link/types';
import type { EntityType } from '../ner/types';

/** Who decided, and why. */
export interface Provenance {
  /** `suggestion`: the machine suggested it and the reader accepted. */
  readonly by: 'reader' | 'suggestion' | 'catalogue';
  readonly reason?: string;
}

/** Which names of the articles a decision is about. */
export type NameScope =
  /** All names with this text in the articles whose ids begin with `folder`. */
  | {
      readonly kind: 'everywhere';
      readonly folder: string;
      readonly text: string;
      readonly anyCase: boolean;
    }
  /** All names with this text in one article. */
  | { readonly kind: 'article'; readonly article: string; readonly text: string }
  /** One name at one place. */
  | { readonly kind: 'mention'; readonly article: string; readonly anchor: Anchor };

/** What somebody knows better than the machine. Entities are meant by their ids. */
export type Decision = Provenance &
  (
    | { readonly kind: 'merge'; readonly entity: string; readonly into: string }
    /** The two are not one, whatever speaks for it. */
    | { readonly kind: 'apart'; readonly entity: string; readonly other: string }
    | { readonly kind: 'name'; readonly entity: string; readonly name: string }
    | { readonly kind: 'type'; readonly entity: string; readonly type: EntityType }
    | { readonly kind: 'note'; readonly entity: string; readonly text: string }
    | { readonly kind: 'wikidata'; readonly entity: string; readonly item: string }
    /** These names mean this entity; where the machine found no name, there is one. */
    | { readonly kind: 'named'; readonly entity: string; readonly scope: NameScope }
    /** These are no names. */
    | { readonly kind: 'not-a-name'; readonly scope: NameScope }
    /** The entity is the one that has this chain: keeps its id when other articles come and go. */
    | { readonly kind: 'chain'; readonly entity: string; readonly chain: ChainRef }
  );

/** All decisions that hold; of two that contradict one another, the later one does. */
export type Decisions = readonly Decision[];

/** A decision on one name of an article that cannot be found there any more, or not for sure. */
export interface LostDecision {
  readonly decision: Extract<Decision, { kind: 'named' | 'not-a-name' }>;
  readonly why: 'lost' | 'doubtful';
}
