import type { AdjustedReading, DecisionBook } from '../decisions';
import type { Linker } from '../link';
import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import type { DocumentTime, TimeExpression } from '../time/types';
import type { EventDecision, LostEventWord } from '../timeline/decisions';
import type { TimelineBuilder } from '../timeline';
import type { TimelineEvent } from '../timeline/types';
import type { EventsByEntity } from './events-by-entity';

/** An article in its corpus: as it is decided, dated, and with each mention's and event's identity. */
export interface CorpusArticle extends AdjustedReading {
  /** What the article says by itself, before decisions on its names. */
  readonly read: ArticleReading;
  /** Stated, given, or inferred from the other articles. */
  readonly documentTime: DocumentTime;
  /** Parallel to `reading.times`. */
  readonly times: readonly TimeExpression[];
  /** Entity of each mention, parallel to `reading.mentions`; undefined where it is unresolved. */
  readonly entities: readonly (Entity | undefined)[];
  /** Event of each event mention, parallel to `reading.events`. */
  readonly events: readonly (TimelineEvent | undefined)[];
}

/** All articles as they stand together at one moment. Immutable: a change makes a new one. */
export interface CorpusSnapshot {
  /** In corpus order: by id. */
  readonly articles: ReadonlyMap<string, CorpusArticle>;
  /** What somebody knows better than the machine. */
  readonly decisions: DecisionBook;
  /**
   * Decides who is who by the names alone and what is pinned, before chains and entities are put where they are decided
   * to be. It remembers the corpus that it saw last, which saves it work but never changes its answer.
   */
  readonly linker: Linker;
  /** What it said last. */
  readonly linked: readonly Entity[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Groups and dates events. As the linker, it remembers the corpus that it saw last, and that never changes its answer. */
  readonly timelines: TimelineBuilder;
  readonly eventDecisions: readonly EventDecision[];
  /** Words of decisions on events that are not found any more. */
  readonly lostEventWords: readonly LostEventWord[];
  /** In order of date, undated ones last. */
  readonly events: readonly TimelineEvent[];
  /** Those of them that an outline shows by default, and those that the reader has hidden: few beside all of them. */
  readonly mainEvents: readonly TimelineEvent[];
  /** The events that an entity takes part in or that happened there, by entity id, in order of date. */
  readonly eventsOf: EventsByEntity;
}
