import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../candidates';
import { earlierOf, laterOf, mayCoincide, type EventDate } from '../dating';
import { statusConflict } from '../similarity';
import { sharedOf } from '../words';

/** Articles may give days for one event that lie so far apart: one of them is mistaken, or counts otherwise. */
const MISTAKEN = 3;
/** What is left of a likelihood where a date is only bounded by the article's, or a plan stands beside a fact. */
const DOUBT = 0.4;

/**
 * What the likelihood that two mentions tell one event is worth in the face of their dates, status and people, 0 to 1;
 * undefined where they cannot: stated dates that lie apart, and people of whom each mention names somebody whom the
 * other does not.
 */
export function credibilityOf(a: Candidate, b: Candidate): number | undefined {
  if (differ(a.people, b.people)) return undefined;
  const together = a.ref.article === b.ref.article;
  if (!mayCoincide(a.date, b.date)) {
    const stated = a.date.value !== null && b.date.value !== null;
    return stated && (together || !areNear(a.date, b.date)) ? undefined : DOUBT;
  }
  return together && statusConflict(a, b) ? DOUBT : 1;
}

/** Whether two stretches of days that have none in common lie near each other. */
function areNear(a: EventDate, b: EventDate): boolean {
  const [end, start] = [earlierOf(a.to, b.to), laterOf(a.from, b.from)];
  return end !== null && start !== null && daysBetween(end, start) <= MISTAKEN;
}

/** Whether both name two people or more, and each somebody whom the other does not. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size >= 2 && b.size >= 2 && sharedOf(a, b) < Math.min(a.size, b.size);
}
