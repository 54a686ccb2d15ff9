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
/**
 * Dates a planned visit that has no date of its own by what the visitor is to do there on a stated day: "Rao will visit
 * Lagos. She is to meet the president on May 4."
 *
 * @param candidates mentions of one article, in order
 */
export function withVisitDates(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, i) => {
    if (candidate.mention.class !== 'visit' || candidate.date.time !== undefined) return candidate;
    const isProgram = (other: Candidate): boolean => belongsTo(other, candidate);
    const program = candidates.slice(i + 1).find(isProgram) ?? candidates.slice(0, i).find(isProgram);
    return program ? { ...candidate, date: program.date } : candidate;
  });
}

function belongsTo({ mention, date, participants }: Candidate, visit: Candidate): boolean {
  return (
    DURING_A_VISIT.has(mention.class) &&
    mention.status === 'planned' &&
    visit.mention.status === 'planned' &&
    date.time !== undefined &&
    mention.time?.relation === 'on' &&
    sharedOf(participants, visit.participants) > 0
  );
}
