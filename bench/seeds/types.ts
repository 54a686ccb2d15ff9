/** The gold annotations of the seeds (`test/seeds/gold`) and the part of an analysis that is scored against them. */

/** What both sides of a comparison have: a half-open span in UTF-16 code units and its words. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A gold annotation, with the answers that careful annotators could give instead. */
export interface GoldAnnotation extends Annotation {
  readonly type: string;
  /** Further types that are right. */
  readonly types?: readonly string[];
  /** Further spans that are right. */
  readonly alternatives?: readonly (readonly [number, number])[];
  /** Neither missing where it is not found, nor spurious where it is. */
  readonly optional?: boolean;
}

/** A name, and who or what it names. */
export interface GoldName extends GoldAnnotation {
  /** Key of who or what is named, the same in all articles. */
  readonly entity: string;
}

/** An expression of time. */
export interface GoldDate extends GoldAnnotation {
  /** TIMEX3 values that are right; none where the value is not scored. */
  readonly values: readonly string[];
  readonly mod?: string;
}

/** All that is annotated of one article by itself. */
export interface GoldArticle {
  /** File name in the seed folder. */
  readonly article: string;
  /** Length of the text in UTF-16 code units, to notice another text under the same name. */
  readonly length: number;
  readonly documentTime: {
    readonly values: readonly (string | null)[];
    readonly sources: readonly string[];
  };
  readonly names: readonly GoldName[];
  readonly dates: readonly GoldDate[];
}

/** A word of an article that tells an event. */
export interface GoldTrigger extends Annotation {
  readonly article: string;
}

/** `core` is named in the task, `expected` belongs on a chronology all the same, `optional` may be there or not. */
export type Tier = 'core' | 'expected' | 'optional';

/** A row of the chronology. */
export interface GoldEvent {
  readonly id: string;
  readonly tier: Tier;
  readonly title: string;
  /** The right statuses, the best one first. */
  readonly status: readonly string[];
  /** The right dates; null where the articles do not say. */
  readonly dates: readonly (string | null)[];
  readonly from: string | null;
  readonly to: string | null;
  /** Sets of entity keys; all of one set must be there. */
  readonly participants: readonly (readonly string[])[];
  /** Keys that may be there too. */
  readonly otherParticipants: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly otherSources: readonly string[];
  readonly triggers: readonly GoldTrigger[];
}

/** What is annotated of all articles together. */
export interface GoldCorpus {
  readonly articles: readonly string[];
  /** Entity keys that may be one entity ("India" and "Indian"): both answers are right. */
  readonly mayMerge: readonly (readonly string[])[];
  readonly events: readonly GoldEvent[];
  /** Words of clauses that are no rows of a chronology. */
  readonly junk: readonly (GoldTrigger & { readonly why: string })[];
}

/** The annotations of all seeds. */
export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly corpus: GoldCorpus;
}

/** A name of an analysis. */
export interface FoundName extends Annotation {
  readonly type: string;
  readonly kind: string;
  readonly entity: string;
}

/** An expression of time of an analysis. */
export interface FoundDate extends Annotation {
  readonly type: string;
  readonly value: string;
}

/** A row of an analysis. */
export interface FoundEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: string;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly mentions: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** An article of an analysis. */
export interface FoundArticle {
  readonly id: string;
  readonly documentTime: { readonly value: string | null; readonly source: string };
  readonly mentions: readonly FoundName[];
  readonly dates: readonly FoundDate[];
}

/** The corpus result of `marginalia analyze`, as far as it is scored. */
export interface Analysis {
  readonly articles: readonly FoundArticle[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly events: readonly FoundEvent[];
}
