import { itemAt } from '../../collections';
import type { Span } from '../../text/span';
import type { ArticleReading } from '../../read/types';
import type { Candidate } from '../mentions/candidate';
import { vagueness } from '../mentions/dates';
import { revised } from '../mentions/revised';
import { AGREEING_CLASSES, classSimilarity, SAME_CLASS } from '../mentions/similarity';
import { sharedOf } from '../words';
import { backwards, readCount, timeFrom } from './counts';

/** So many mentions before one are looked through for the day of what it points back to. */
const MOST_BEFORE = 60;

/**
 * Dates what is counted from something of a known day: "Police arrested Ade two days after the robbery", which the article dates
 * there or before; and what something of a known time is counted from: "met on Monday, a day after 900 marched".
 *
 * @param candidates mentions of one article, in order, with the days that words state
 */
export function withCountedDays(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const dated = [...candidates];
  candidates.forEach((candidate, i) => {
    const { order } = candidate.mention;
    for (const [k, { event }] of order.entries()) {
      const other = dated[event];
      // "a day after protesters broke in and nine |were killed|": counted from both
      const first = itemAt(order, k - 1)?.event === event - 1 ? itemAt(dated, event - 1) : undefined;
      const isJoined = first && AND.test(reading.text.slice(first.mention.end, other?.mention.start));
      const count = other && readCount(reading.text, (isJoined ? first : other).mention.start);
      if (!count) continue;
      if (isKnown(candidate) && (isUndated(reading, other) || isTooLate(reading, other, candidate))) {
        const date = timeFrom(candidate.date, backwards(count), other.reported);
        if (date) dated[event] = revised(other, { date });
        const joined = itemAt(dated, event + 1);
        if (date && joined && isJoinedTooLate(reading, other, joined, candidate))
          dated[event + 1] = revised(joined, { date });
      }
      const known = isUndated(reading, candidate) ? dayFor(reading, dated, event) : undefined;
      const date = known && timeFrom(known.date, count, candidate.reported);
      if (date) dated[i] = revised(candidate, { date });
    }
  });
  return dated;
}

/** What stands between the verbs of two clauses that "and" joins. */
const AND = /^[^.;:]{1,80}? and [^.;:,]{0,80}$/u;

/** Whether nothing says when; "within |hours| of the vote" does so only by the vote. */
function isUndated({ times }: ArticleReading, { mention, date }: Candidate): boolean {
  if (date.value !== null || date.open !== null) return false;
  return mention.time === undefined || times[mention.time.time]?.type === 'DURATION';
}

/**
 * "opened one shop on 2 May, a week after the bank |failed|, and another one on 9 May": whether a clause behind "after" seems to
 * have a day later than what it was before, or the same: "published it on 2 May, a day after the bank |failed|".
 */
function isTooLate(reading: ArticleReading, other: Candidate, candidate: Candidate): boolean {
  const isBehind = other.mention.start > candidate.mention.start && isReferencePoint(reading, other.mention);
  return isBehind && (isLater(other, candidate) || other.date.value === candidate.date.value);
}

/** The same for a verb joined to that one: "a week after the bank failed and |closed|, and another one on 9 May". */
function isJoinedTooLate(
  { text }: ArticleReading,
  other: Candidate,
  joined: Candidate,
  candidate: Candidate,
): boolean {
  const isJoined = /^ and $/u.test(text.slice(other.mention.end, joined.mention.start));
  return isJoined && other.mention.start > candidate.mention.start && isLater(joined, candidate);
}

function isLater(a: Candidate, b: Candidate): boolean {
  return a.date.from !== null && b.date.to !== null && a.date.from > b.date.to;
}

function isKnown({ mention, date }: Candidate): boolean {
  return mention.time?.relation === 'on' && date.value !== null;
}

/** "days after the ferry", "five years after the storm", "18 days before the fire": so long before or after what the sentence tells. */
const REFERENCE =
  /\b(?:day|week|month|year|decade)s? (?:after|following|before)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
const LOOK_BACK = 60;

/** "Days after the ferry |sank|, …": what something is counted from is no news of the day. */
export function isReferencePoint({ text }: ArticleReading, { start }: Span): boolean {
  return REFERENCE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

const CAME =
  /\b(?:came|comes) (?:(?:just|only|barely|exactly|almost|nearly|about) )?[\p{L}\d]+ (?:day|week|month|year)s? after\b/iu;

/**
 * "The ruling came a week after police |fired| on a crowd": so long before the news of the article, whose day its first sentence
 * tells.
 *
 * @param candidates mentions of one article, in order
 */
export function withDaysBeforeNews(
  reading: ArticleReading,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const { text } = reading;
  const news = candidates.find((c) => c.leads && c.date.time !== undefined && isKnown(c));
  if (!news || vagueness(news.date) > 0) return candidates;
  return candidates.map((candidate) => {
    const { mention } = candidate;
    const isTold = mention.status === 'occurred' && mention.tense === 'past';
    if (!isTold || !isUndated(reading, candidate)) return candidate;
    const came = CAME.test(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start));
    const count = came ? readCount(text, mention.start) : undefined;
    const date = count && timeFrom(news.date, backwards(count), candidate.reported);
    return date ? revised(candidate, { date }) : candidate;
  });
}

/** The mention that words date to the day and that the one of this number is, or points back to. */
function dayFor(
  reading: ArticleReading,
  candidates: readonly Candidate[],
  event: number,
): Candidate | undefined {
  const other = candidates[event];
  const isDay = ({ date }: Candidate): boolean => date.value !== null && vagueness(date) === 0;
  if (isDay(other)) return other;
  if (!isUndated(reading, other)) return undefined;
  const alike = other.determination === 'none' ? SAME_CLASS : AGREEING_CLASSES;
  const isMeant = (known: Candidate): boolean =>
    isDay(known) && classSimilarity(known, other) >= alike && mayBeOf(known.people, other.people);
  const before = candidates.slice(Math.max(0, event - MOST_BEFORE), event).findLast(isMeant);
  if (before || other.determination !== 'definite') return before;
  // "the day after the quake. … The quake on 12 May …"
  const behind = candidates.slice(event + 1).filter(isMeant);
  return new Set(behind.map(({ date }) => date.value)).size === 1 ? behind[0] : undefined;
}

function mayBeOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || sharedOf(a, b) > 0;
}
