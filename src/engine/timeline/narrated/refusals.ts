import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';

/** Whether a mention tells what was done, be it only that somebody would not ("refuses to |release| the files"), not how things are ("does not |pay|"). */
export function isDone({ text }: Pick<ArticleReading, 'text'>, { status, start }: EventMention): boolean {
  if (status === 'denied') return REFUSING.test(text.slice(Math.max(0, start - LONGEST_REFUSAL), start));
  return status === 'occurred';
}

const REFUSING = /\b(?:refus|declin|fail)(?:e?s|e?d) to (?:\p{L}+ )?$/iu;
const LONGEST_REFUSAL = 40;
