import type { ArticleReading } from '../read/types';
import { firstEndingAfter } from '../text/span';
import type { Candidate } from './candidates';
import { vagueness } from './dating';

/** So many sentences a paragraph goes on telling of one day. */
const REACH = 2;

/**
 * Dates what a paragraph goes on to tell in the simple past after an event of a stated day: "Ade opened the summit on
 * Saturday. She met Oru there, and they signed an accord." An event of another time, or in another tense, ends that.
 *
 * @param candidates mentions of one article, in order
 */
export function withInheritedDates(
  { blocks, sentences }: ArticleReading,
  candidates: readonly Candidate[],
): Candidate[] {
  let told: { readonly candidate: Candidate; readonly block: number; readonly sentence: number } | undefined;
  return candidates.map((candidate) => {
    const block = firstEndingAfter(blocks, candidate.mention.start);
    const sentence = firstEndingAfter(sentences, candidate.mention.start);
    if (!isNarrated(candidate)) return candidate;
    if (candidate.mention.time !== undefined || candidate.date.value !== null) {
      told = isOfDay(candidate) ? { candidate, block, sentence } : undefined;
      return candidate;
    }
    if (told?.block !== block || sentence <= told.sentence || sentence - told.sentence > REACH)
      return candidate;
    told = { ...told, sentence };
    return { ...candidate, date: { ...told.candidate.date, inherited: true } };
  });
}

/** Whether it is told to have happened on a day that was over when the article came out. */
function isOfDay({ mention, date, reported }: Candidate): boolean {
  const isPast = date.to !== null && (reported === null || date.to <= reported);
  return date.value !== null && isPast && vagueness(date) === 0 && mention.time?.relation === 'on';
}

/** Whether a verb in the simple past tells it as done, outside quotations. */
function isNarrated({ mention }: Candidate): boolean {
  const { tense, aspect, status, quoted } = mention;
  return tense === 'past' && aspect === 'simple' && status === 'occurred' && !quoted;
}
