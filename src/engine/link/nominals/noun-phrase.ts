import { PREPOSITIONS } from '../facts/words.data';
import type { LinkReading } from '../reading';
import { isRelative } from '../words';

/** Nouns, and participles, by which another one is told: "the member leaving". */
const GOES_ON: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'VBG', 'VBN']);

/** Pronouns with which a clause begins that says which one is meant. */
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they']);

/** Whether a phrase goes on at token `i`, so that the role before it is not its head or names somebody else. */
export function goesOn(reading: LinkReading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const next = reading.lower(i);
  if (reading.nameAt[i] !== -1 || next === 'of' || next === '-' || next === 'and') return true;
  if (isRelative(next) || next === 'within' || GOES_ON.has(reading.tag(i) ?? '')) return true;
  // "the company she hates", "the agency responsible for"
  if (SUBJECTS.has(next) || (reading.tag(i) === 'JJ' && PREPOSITIONS.has(reading.lower(i + 1)))) return true;
  if (next !== ',' || i + 1 >= limit) return false;
  // "the union, |Rail Workers| United", "the union, the |Rail Workers' Union|,"
  if (reading.nameAt[i + 1] !== -1) return true;
  const named = reading.lower(i + 1) === 'the' && i + 2 < limit ? reading.nameAt[i + 2] : -1;
  return named !== -1 && /^[,;.(]?$/u.test(reading.lower(reading.endToken[named]));
}
