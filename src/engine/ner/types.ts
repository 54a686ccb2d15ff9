import type { Span } from '../text/span';

/**
 * `group`: nationalities, religious and political groups; `event`: named ones ("World War II", "Diwali");
 * `law`: laws, treaties, initiatives, programmes.
 */
export type EntityType =
  'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'law' | 'product' | 'other';

/** One reason why a stretch of text was taken for a name, for the card's "why". */
export type NameEvidence =
  /** The trained tagger read it so from the words around it. */
  | { readonly kind: 'tagger' }
  /** A title or role stands beside it: "Prime Minister", "CEO". */
  | { readonly kind: 'title'; readonly span: Span }
  /** It stands in a list that ships with the extension, e.g. `country`, `city`, `first name`. */
  | { readonly kind: 'gazetteer'; readonly list: string }
  /** Its own words say it: "… Ministry", "… Inc.", "… initiative". */
  | { readonly kind: 'form'; readonly span: Span }
  /** The article names it more clearly at another place. */
  | { readonly kind: 'elsewhere'; readonly span: Span }
  /** The reader, or a catalogue of the folder, says so. */
  | { readonly kind: 'decision'; readonly by: 'reader' | 'catalogue' };

/** A name in the text. Names are in order and never overlap. */
export interface EntityMention extends Span {
  readonly type: EntityType;
  /** Probability that span and type are right, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly NameEvidence[];
}
