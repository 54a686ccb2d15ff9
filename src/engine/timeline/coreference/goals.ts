import type { Candidate } from '../mentions/candidate';
import { areApart } from '../words';

/** Whether people go to two places, or win in them: "visited Lund", "a trip to Tarn". */
export function areApartByGoal(a: Candidate, b: Candidate): boolean {
  if (!GOALS.has(a.mention.class) || a.mention.class !== b.mention.class) return false;
  // a town may lie in a country; which one it lies in is not known
  return a.inCountry === b.inCountry && areApart(goalsOf(a), goalsOf(b));
}

/** Classes of what is done again elsewhere: where it is done says which one is meant. */
const GOALS: ReadonlySet<string> = new Set([
  'visit',
  'return',
  'departure',
  'win',
  'election',
  'vote',
  'match',
]);

function goalsOf({ places, sites }: Candidate): ReadonlySet<string> {
  return sites.size === 0 ? places : new Set([...places, ...sites]);
}
