import type { ArticleReading } from '../../read/types';
import { firstEndingAfter, type Span } from '../../text/span';

/** The first sentence of the story below the headline. */
export function leadOf({ blocks, sentences }: ArticleReading): Span | undefined {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  return block && sentences[firstEndingAfter(sentences, block.start)];
}
