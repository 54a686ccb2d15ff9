import type { EntityType } from '../../engine/ner/types';
import type { Range } from '../../engine/text/lines';
import type { Place, Quotation, EntityLine } from './lines';

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

/** A mention in its sentence. */
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
