import type { Span } from './text/span';
import type { Sentence, TokenTable } from './tokenize/tokens';

/** An article as it is given to the engine. */
export interface Article {
  /** Identifies the article in the corpus: its URI in the editor, a path or a given id on the command line. */
  readonly id: string;
  /** The text as it stands in the file, without a byte-order mark. */
  readonly text: string;
  /** Publication day (`2025-04-18`) where the caller or the reader knows it; it outranks what the text says. */
  readonly date?: string;
  /** Title where the caller or the reader knows it. */
  readonly title?: string;
  /** The publication that the article comes from, where the reader says so. */
  readonly source?: string;
}

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

/** An article cut into blocks, sentences and tokens: what every further stage reads. */
export interface TokenizedArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: TokenTable;
}

/** The last part of an article's id, which is a path or URI: the name of its file. */
export function fileOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
