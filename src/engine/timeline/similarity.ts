import { agreeingClasses } from '../events/classes';
import type { Candidate } from './candidates';
import { vagueness } from './dating';

/** Words for talking that say nothing of its form: the same event may be called a meeting or a call. */
const TALKING: ReadonlySet<string> = new Set(
  'talk talks discuss discussion dialogue dialog conversation exchange contact interaction chat connect engagement'.split(
    ' ',
  ),
);

/** How far two classes may tell one event: 1 the same word, 0.9 the same class, 0.7 compatible, 0 not. */
export function classSimilarity(a: Candidate, b: Candidate): number {
  if (a.mention.lemma === b.mention.lemma) return 1;
  if (a.mention.class === b.mention.class) return 0.9;
  if (!agreeingClasses(a.mention.class).includes(b.mention.class)) return 0;
  const generic = [a, b].find(({ mention }) => mention.class === 'talks');
  return !generic || TALKING.has(generic.mention.lemma) ? 0.7 : 0;
}

/** Two articles may tell one event as planned and as done where they date it alike; one article does not. */
export function statusConflict(a: Candidate, b: Candidate): boolean {
  const statuses = [a.mention.status, b.mention.status];
  if (statuses[0] === statuses[1]) return false;
  if (statuses.includes('hypothetical') || statuses.includes('denied')) return true;
  return a.ref.article === b.ref.article || Math.max(vagueness(a.date), vagueness(b.date)) > ALIKE;
}

/** Two dates of at most so many days that may coincide are alike. */
const ALIKE = 31;
