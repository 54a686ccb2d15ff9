import type { ArticleReading } from '../../read/types';
import type { Span } from '../../text/span';
import type { Candidate } from '../mentions/candidate';

/** "Rescuers dig for Oru who |fell| into a well": whether a mention stands in a clause that says who somebody is. */
export function describesSomebody({ text }: ArticleReading, { start }: Span): boolean {
  return RELATIVE.test(text.slice(Math.max(0, start - LONGEST_RELATIVE), start));
}

const FEW_WORDS = String.raw`\s+(?:[\p{L}’'-]+\s+){0,3}$`;
const RELATIVE = new RegExp(String.raw`\b(?:who|which|whom|whose|where)${FEW_WORDS}`, 'iu');
const LONGEST_RELATIVE = 40;

/** "Oru, who |voted| against it", "the ferry that |sank|", "a week after he |attended| it", "months later, she |left|". */
const IN_PASSING = new RegExp(
  String.raw`${RELATIVE.source}|\b(?:(?:after|before|until|since)${FEW_WORDS}|that\s+(?:(?:had|has|have|was|were|been)\s+)*$|(?:later|earlier|afterwards|subsequently|previously|once|ago)\b)`,
  'iu',
);
const LOOK_BACK = 80;

/** Whether the words before a mention say that it is told in passing, or as of another time. */
export function isInPassing({ text, sentences }: ArticleReading, { mention, line }: Candidate): boolean {
  const from = Math.max(sentences[line]?.start ?? 0, mention.start - LOOK_BACK);
  return IN_PASSING.test(text.slice(from, mention.start));
}
