import { firstEndingAfter } from '../../text/span';
import { HARM_CLASSES } from '../../events/lexicon/lexicon.data';
import { isOfTimeUpToNow } from '../../events/times/up-to-now';
import type { ArticleReading } from '../../read/types';
import type { Candidate } from '../mentions/candidate';
import { revised } from '../mentions/revised';
import { ofSameDay } from './anchors';

// Without a comma "at the time" may begin a clause of its own: "At the time the firm opened, …".
const THEN = /^["“‘]?(?:(?:At|Around) (?:the|that) time\s*,|By that time\b(?! of))/u;
const LONGEST_THEN = 30;

/**
 * Gives what the sentence behind dates "at the time" the time of the sentence before: "In 2006 a pipe leaked. At the time, the
 * company shut down its pumps."
 *
 * @param candidates mentions of one article, in order
 */
export function withTimesOfBefore(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { mention, date, line } = candidate;
    const isOpen = date.value === null && mention.time === undefined && mention.status === 'occurred';
    if (!isOpen || !isOfThen(reading, candidate)) return candidate;
    const before = candidates.findLast((other) => other.line === line - 1 && isDated(other));
    return before && paragraphOf(reading, before) === paragraphOf(reading, candidate)
      ? revised(candidate, { date: ofSameDay(before.date) })
      : candidate;
  });
}

function isDated({ date, mention }: Candidate): boolean {
  return date.value !== null && date.time !== undefined && mention.status === 'occurred';
}

function paragraphOf({ blocks }: ArticleReading, { mention }: Candidate): number {
  return firstEndingAfter(blocks, mention.start);
}

/** "|At the time|, the company shut down its pumps": of a time that was told before, not of the article's own. */
export function isOfThen({ text, sentences }: ArticleReading, { line, mention }: Candidate): boolean {
  const start = sentences[line]?.start ?? mention.start;
  return THEN.test(text.slice(start, start + LONGEST_THEN));
}

const AGE = /^[^.;:,]{0,40}\bat (?:the )?(?:tender |early )?age (?:of )?(?:\d|\p{L}{3,})/u;
const LONGEST_AGE = 70;

/** "was appointed |at age 24|": a turn in somebody's life, which a story tells as background; but who dies at some age is news. */
export function isOfAge({ text }: ArticleReading, { mention, leads }: Candidate): boolean {
  if (leads || mention.nominal || HARM_CLASSES.has(mention.class)) return false;
  return AGE.test(text.slice(mention.end, mention.end + LONGEST_AGE));
}

/** "has so far been |paid|", "has |won| 30 cases since being hired": of all the time up to now, not of one day. */
export function isUpToNow({ text, sentences }: ArticleReading, { line, mention }: Candidate): boolean {
  return mention.aspect === 'perfect' && isOfTimeUpToNow(text, mention, sentences[line]?.start ?? 0);
}

const LONGEST_CLAUSE = 120;
const LONG_BEFORE = /^(?:(?!\bthat\b)[^.;:,"“”]){0,80}\b(?:week|month|year|decade)s? before\b/u;

/** "|doubted| it two weeks before troops joined the war": so long before what is past itself, and no news of the day. */
export function isLongBefore({ text, events }: ArticleReading, { mention }: Candidate): boolean {
  const before = LONG_BEFORE.exec(text.slice(mention.end, mention.end + LONGEST_CLAUSE));
  if (!before) return false;
  const end = mention.end + before[0].length;
  const next = events[firstEndingAfter(events, end)];
  return (
    next?.tense === 'past' &&
    next.start - end < LONGEST_CLAUSE &&
    !/[.;:,]/u.test(text.slice(end, next.start))
  );
}

const TESTIFIED =
  /\b(?:(?:told|tells) (?:(?:the|a|an|his|her)\s+)?(?:\p{L}+\s+)?(?:jury|jurors|court|judge|inquest|tribunal)|testifie[sd])\b[^.,;:"“”]{0,30}\bthat\b[^.;:"“”]*$/u;
const DISCLOSED = /\b(?:emerged|revealed|disclosed|admitted|confessed)\b[^.;:"“”]{0,30}\bthat\b[^.;:"“”]*$/u;

/** "told a jury that he |met| Oru", "it emerged yesterday that Oru |knew|": what comes to light was long before it did. */
export function isBroughtToLight({ text, sentences }: ArticleReading, { line, mention }: Candidate): boolean {
  if (mention.tense !== 'past') return false;
  const before = text.slice(sentences[line]?.start ?? mention.start, mention.start);
  return TESTIFIED.test(before) || DISCLOSED.test(before);
}
