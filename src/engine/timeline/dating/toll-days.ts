import type { ArticleReading } from '../../read/types';
import { contains } from '../../text/span';
import type { Candidate } from '../mentions/candidate';
import { tollOf } from '../mentions/tolls';
import { revised } from '../mentions/revised';

/**
 * Leaves open the days of what the words of a toll name: "the number of people killed by the quake rose to 58 on Tuesday" tells
 * the day of the count alone.
 *
 * @param candidates mentions of one article
 */
export function withoutTollDays(
  { text, sentences }: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const counts = candidates.flatMap((count) => {
    const sentence = sentences[count.line];
    const toll = sentence && count.mention.time && tollOf(text, count.mention, sentence);
    return toll?.noun ? [{ count, within: { start: toll.noun.start, end: toll.words.start } }] : [];
  });
  if (counts.length === 0) return candidates;
  return candidates.map((candidate) => {
    const { mention, date, reported } = candidate;
    const isCounted = counts.some(
      ({ count, within }) =>
        count !== candidate && contains(within, mention) && count.mention.time?.time === mention.time?.time,
    );
    return isCounted && date.value !== null
      ? revised(candidate, { date: { value: null, from: null, to: reported, open: null } })
      : candidate;
  });
}
