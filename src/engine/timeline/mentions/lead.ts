import type { ArticleReading } from '../../read/types';
import { firstEndingAfter, type Span } from '../../text/span';

/** Headline, caption and byline that have run into a story. */
const MOST_RUN_IN = 3;
const ENDS_SENTENCE = /[.!?]["”’')\]]{0,2}$/u;

/**
 * The first sentence of the story below the headline; where headline and caption have run into it, the first one that
 * has its full stop.
 */
export function leadOf({
  blocks,
  sentences,
  text,
}: Pick<ArticleReading, 'blocks' | 'sentences' | 'text'>): Span | undefined {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  if (!block) return undefined;
  const first = firstEndingAfter(sentences, block.start);
  const opening = sentences.slice(first, first + 1 + MOST_RUN_IN).filter(({ end }) => end <= block.end);
  return (
    opening.find(({ start, end }) => ENDS_SENTENCE.test(text.slice(Math.max(start, end - 3), end))) ??
    sentences[first]
  );
}
