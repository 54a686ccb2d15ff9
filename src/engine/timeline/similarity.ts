import { agreeingClasses } from '../events/classes';
import type { Candidate } from './candidates';
import { mayCoincide, vagueness } from './dating';
import { overlapOf, sharedOf } from './words';

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

/**
 * How likely two mentions tell one event, from 0 to about 1, by their words, participants, place and time.
 * 0 where they cannot: other classes, days that differ, one planned and one told as done of the same article; nor, over
 * articles, where the kind is only compatible and one of them gives no date.
 */
export function similarity(a: Candidate, b: Candidate): number {
  const kind = classSimilarity(a, b);
  if (kind === 0 || !mayCoincide(a.date, b.date) || statusConflict(a, b)) return 0;
  const together = a.ref.article === b.ref.article;
  if (kind < 0.9 && !together && (a.date.value === null || b.date.value === null)) return 0;
  const score =
    0.25 * kind +
    participation(a, b) +
    timing(a, b) +
    placing(a, b) +
    objects(a, b) +
    0.4 * overlapOf(a.words, b.words);
  return score + (together ? anaphora(a, b) : STORY * (overlapOf(a.story, b.story) - UNRELATED));
}

/** Weight of two articles' telling of the same people and places, and the share that any two may have in common. */
const STORY = 0.4;
const UNRELATED = 0.2;

/** Two articles may tell one event as planned and as done where they date it alike; one article does not. */
export function statusConflict(a: Candidate, b: Candidate): boolean {
  const statuses = [a.mention.status, b.mention.status];
  if (statuses[0] === statuses[1]) return false;
  if (statuses.includes('hypothetical') || statuses.includes('denied')) return true;
  return a.ref.article === b.ref.article || Math.max(vagueness(a.date), vagueness(b.date)) > ALIKE;
}

/** Two dates of at most so many days that may coincide are alike. */
const ALIKE = 31;

/**
 * One shared participant says little where another article tells of the same person: politicians talk to many. Across
 * articles it needs a second one, the same day, or a mention that names nobody else.
 */
function participation(a: Candidate, b: Candidate): number {
  const shared = sharedOf(a.participants, b.participants);
  const smaller = Math.min(a.participants.size, b.participants.size);
  if (smaller === 0) return a.ref.article === b.ref.article ? 0 : company(a, b);
  if (shared === 0 || differ(a.cast, b.cast)) return -0.4;
  const swapped = a.agents.size > 0 && b.agents.size > 0 && sharedOf(a.agents, b.agents) === 0 && smaller > 1;
  const share = shared / smaller;
  return bond(a, b, shared) * share - (share < 1 ? 0.45 : 0) - (swapped ? 0.1 : 0);
}

/** What it is worth that the same names stand in both sentences, where one of them gives no participants. */
function company(a: Candidate, b: Candidate): number {
  return (sharedOf(a.nearby, b.nearby) >= 2 ? 0.25 : 0.1) * overlapOf(a.nearby, b.nearby);
}

/** What shared participants are worth: two a lot; one little, or less than nothing
 * where another article tells of more, unless it tells the same story in much the same words. */
function bond(a: Candidate, b: Candidate, shared: number): number {
  if (shared >= 2) return 0.45;
  if (Math.max(a.participants.size, b.participants.size) === 1) return 0.25;
  const sameDay = a.date.value !== null && a.date.value === b.date.value;
  if (a.ref.article === b.ref.article || sameDay) return 0.05;
  return overlapOf(a.story, b.story) >= 0.5 && overlapOf(a.words, b.words) >= 0.35 ? 0.15 : -0.1;
}

/** Whether both name two people or more, and each somebody whom the other does not. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size >= 2 && b.size >= 2 && sharedOf(a, b) < Math.min(a.size, b.size);
}

/**
 * The same day speaks for one event, and "Friday" for one that happened on a Friday. Of two articles that do not both
 * say the day, each may mean another one.
 */
function timing(a: Candidate, b: Candidate): number {
  const [x, y] = [a.date, b.date];
  if (x.value === null || y.value === null) {
    if (a.ref.article === b.ref.article) return 0;
    if (x.value === y.value) return -0.2;
    return x.open !== null || y.open !== null ? 0.1 : -0.1;
  }
  if (x.value === y.value) return x.value.length >= 10 ? 0.3 : 0.15;
  return 0.1;
}

function placing(a: Candidate, b: Candidate): number {
  if (a.places.size === 0 || b.places.size === 0) return 0;
  return sharedOf(a.places, b.places) > 0 ? 0.15 : -0.15;
}

/** Who launches two things launches twice. */
function objects(a: Candidate, b: Candidate): number {
  if (a.objects.size === 0 || b.objects.size === 0) return 0;
  if (sharedOf(a.objects, b.objects) > 0) return 0.05;
  return a.ref.article === b.ref.article ? -0.4 : -0.2;
}

/** "the call" points back to a call told before; "an earlier call" to another one. */
function anaphora(a: Candidate, b: Candidate): number {
  const later = a.mention.start > b.mention.start ? a : b;
  const earlier = later === a ? b : a;
  if (a.determination === 'other' || b.determination === 'other') {
    return a.determination === b.determination ? 0 : -0.3;
  }
  if (later.determination !== 'definite') return 0;
  const own = [...later.participants].filter((id) => !earlier.participants.has(id));
  return own.length === 0 ? 0.35 : 0;
}
