import type { ArticleReading } from '../../read/types';
import type { Candidate } from '../mentions/candidate';

/** "Oru, who |voted| against it", "the ferry that |sank|", "a week after he |attended| it", "months later, she |left|". */
const IN_PASSING =
  /\b(?:(?:who|which|whom|whose|where|after|before|until|since)\s+(?:[\p{L}’'-]+\s+){0,3}$|that\s+(?:(?:had|has|have|was|were|been)\s+)*$|(?:later|earlier|afterwards|subsequently|previously|once|ago)\b)/iu;
const LOOK_BACK = 80;

/** Whether the words before a mention say that it is told in passing, or as of another time. */
export function isInPassing({ text, sentences }: ArticleReading, { mention, line }: Candidate): boolean {
  const from = Math.max(sentences[line]?.start ?? 0, mention.start - LOOK_BACK);
  return IN_PASSING.test(text.slice(from, mention.start));
}
