import type { Candidate } from './candidates';
import { cosine } from './coreference/terms';
import { mayCoincide, vagueness, type EventDate } from './dating';
import { sharedOf } from './words';

/**
 * The member whose date is that of the event: the most exact of those that tell plainly what the row's words tell. A row
 * that says when takes a more exact day only where that fits; one that does not takes only a day that stands beside the
 * same people, places, words, or at the head of the same article, or that two articles give.
 *
 * @param teller the member whose words the row shows
 */
export function datingMember(members: readonly Candidate[], teller: Candidate): Candidate | undefined {
  const isStated = teller.date.value !== null && !teller.date.inherited;
  let best = isStated ? teller : undefined;
  for (const member of members) {
    if (member.date.value === null || member === best) continue;
    if (best && !isSurer(member.date, best.date)) continue;
    if (isStated && !mayCoincide(member.date, teller.date)) continue;
    if (supports(member, teller) || isAgreed(member, members)) best = member;
  }
  return best;
}

/** Whether a date is more exact than another one, or as exact and the event's own. */
function isSurer(a: EventDate, b: EventDate): boolean {
  if (a.inherited !== b.inherited) return b.inherited === true;
  return vagueness(a) < vagueness(b);
}

/** Sentences that are more alike than this tell the same. */
const ALIKE = 0.25;

/** Whether the words of a member show that it tells what another one tells. */
function supports(member: Candidate, teller: Candidate): boolean {
  if (member === teller || member.sentence === teller.sentence) return true;
  if (member.determination === 'other') return false;
  return (
    (member.leads && teller.leads && member.ref.article === teller.ref.article) ||
    sharedOf(member.participants, teller.participants) > 0 ||
    sharedOf(member.places, teller.places) > 0 ||
    sharedOf(member.objects, teller.objects) > 0 ||
    sharedOf(member.subjects, teller.subjects) > 0 ||
    cosine(member.sentence, teller.sentence) >= ALIKE
  );
}

/** Whether another article gives the same day or month. */
function isAgreed({ ref, date }: Candidate, members: readonly Candidate[]): boolean {
  return members.some((other) => other.ref.article !== ref.article && other.date.value === date.value);
}
