import { addDays } from '../../time/calendar';
import type { ArticleReading } from '../../read/types';
import { amountOf } from '../disagreement/amounts';
import type { Candidate } from '../candidates';
import { vagueness } from '../dating/dating';
import { revised } from '../revised';
import { classSimilarity } from '../coreference/similarity';
import { sharedOf } from '../words';
import { ofSameDay } from './anchors';

/** "two days after the", "the day before his": how far from what follows, in which direction. */
const COUNT =
  /\b(?:(?:the|a|one) day|([\p{L}\d]+) days) (after|following|before)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
const LOOK_BACK = 60;

/** Classes of words that are so alike may tell one event. */
const SAME = 0.9;
/** So many mentions before one are looked through for the day of what it points back to. */
const MOST_BEFORE = 60;

/**
 * Dates what is counted in days from something of a known day: "Police arrested Ade two days after the robbery", which the
 * article dates there or before.
 *
 * @param candidates mentions of one article, in order, with the days that words state
 */
export function withCountedDays(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const dated = [...candidates];
  candidates.forEach((candidate, i) => {
    const { mention, date } = candidate;
    if (date.value !== null || date.open !== null) return;
    for (const { event } of mention.order) {
      const other = candidates[event];
      const days = other && daysBefore(reading, other);
      const known = days === undefined ? undefined : dayFor(dated, event);
      if (days === undefined || !known) continue;
      const day = addDays(known.date.from as string, days);
      dated[i] = revised(candidate, { date: { ...ofSameDay(known.date), value: day, from: day, to: day } });
    }
  });
  return dated;
}

/** By how many days something lies after a mention, as the words before the mention say; negative for before it. */
function daysBefore({ text }: ArticleReading, { mention }: Candidate): number | undefined {
  const [, count, direction = ''] =
    COUNT.exec(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start)) ?? [];
  const days = count === undefined ? 1 : amountOf(`${count} days`)?.number;
  if (direction === '' || days === undefined) return undefined;
  return direction.toLowerCase() === 'before' ? -days : days;
}

/** The mention that words date to the day and that the one of this number is, or points back to. */
function dayFor(candidates: readonly Candidate[], event: number): Candidate | undefined {
  const other = candidates[event] as Candidate;
  const isDay = ({ date }: Candidate): boolean => date.value !== null && vagueness(date) === 0;
  if (isDay(other)) return other;
  if (other.date.value !== null || other.mention.time !== undefined) return undefined;
  return candidates
    .slice(Math.max(0, event - MOST_BEFORE), event)
    .findLast(
      (before) =>
        isDay(before) && classSimilarity(before, other) >= SAME && mayBeOf(before.people, other.people),
    );
}

function mayBeOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || sharedOf(a, b) > 0;
}
