import type { Span } from '../text/span';

/**
 * The parts that a news article is made of.
 * `date-line`: "date 2025-02-17", "Published: 3 May 2024"; `dateline`: "NEW DELHI:" before a report's first
 * sentence; `breadcrumb`: "Home > News >"; `boilerplate`: "Follow us on:", "ALSO READ: …".
 */
export type BlockKind =
  | 'front-matter'
  | 'date-line'
  | 'breadcrumb'
  | 'headline'
  | 'byline'
  | 'heading'
  | 'dateline'
  | 'paragraph'
  | 'list-item'
  | 'boilerplate';

/** A part of an article. Blocks are in order, disjoint, and cover all that is not white space or markup. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Whether a block tells the story itself, so that events and coreference are read from it. */
export function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'headline';
}
