import type { Candidate } from './candidates';
import { sharedOf } from './words';

/** Classes of what a visitor does at the place visited. */
const DURING_A_VISIT: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'speech',
  'agreement',
  'celebration',
]);
/** Candidates further behind are no part of the visit's own passage. */
const REACH = 8;

/**
 * Dates a visit that has no date of its own by what the visitor does there on a stated day: "Rao arrives in Lagos for a
 * three-day visit. She is to meet the president on May 4."
 *
 * @param candidates mentions of one article, in order
 */
export function withVisitDates(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const undated = candidate.mention.class === 'visit' && candidate.date.time === undefined;
    const program = undated ? programOf(candidate, candidates.slice(i + 1, i + 1 + REACH)) : undefined;
    return program ? { ...candidate, date: program.date } : candidate;
  });
}

function programOf(visit: Candidate, following: readonly Candidate[]): Candidate | undefined {
  return following.find(
    ({ mention, date, participants }) =>
      DURING_A_VISIT.has(mention.class) &&
      mention.status === visit.mention.status &&
      date.time !== undefined &&
      mention.time?.relation === 'on' &&
      sharedOf(participants, visit.participants) > 0,
  );
}
