import type { ArticleReading } from '../../read/types';
import { firstEndingAfter, type Span } from '../../text/span';

/** Headline, caption and byline that have run into a story. */
const MOST_RUN_IN = 3;
/** Lines of a second headline, or points, over the story. */
const MOST_OVER = 4;
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
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 1 + MOST_OVER);
  // A second headline, or points that sum the story up, stand above it without their full stop.
  const block = paragraphs.find(({ start, end }) => endsSentence(text, start, end)) ?? paragraphs[0];
  if (!block) return undefined;
  const first = firstEndingAfter(sentences, block.start);
  const opening = sentences.slice(first, first + 1 + MOST_RUN_IN).filter(({ end }) => end <= block.end);
  return opening.find(({ start, end }) => endsSentence(text, start, end)) ?? sentences[first];
}

function endsSentence(text: string, start: number, end: number): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(start, end - 3), end));
}
