import { wordSet } from '../collections';
import type { Candidate } from './mentions/candidate';
import { revised } from './mentions/revised';
import { sharedOf } from './words';

/** Classes of what a visitor does at the place visited. */
const DURING_A_VISIT = wordSet('meeting talks speech agreement celebration');
/**
 * Dates a planned visit that has no date of its own by what the visitor is to do there on a stated day: "Rao will visit
 * Lagos. She is to meet the president on May 4."
 *
 * @param candidates mentions of one article, in order
 */
export function withVisitDates(candidates: readonly Candidate[]): Candidate[] {
  const programs = candidates.filter(isProgram).slice(0, MOST_PROGRAMS);
  return candidates.map((candidate) => {
    const { mention, date, participants } = candidate;
    if (mention.class !== 'visit' || mention.status !== 'planned' || date.time !== undefined)
      return candidate;
    const own = programs.filter((program) => sharedOf(program.participants, participants) > 0);
    const program = own.find((other) => other.mention.start > mention.start) ?? own[0];
    return program ? revised(candidate, { date: program.date }) : candidate;
  });
}

/** Of so many, a visit's is looked for. */
const MOST_PROGRAMS = 100;

/** Something planned for a stated day that visitors do. */
function isProgram({ mention, date }: Candidate): boolean {
  return (
    DURING_A_VISIT.has(mention.class) &&
    mention.status === 'planned' &&
    date.time !== undefined &&
    mention.time?.relation === 'on'
  );
}
