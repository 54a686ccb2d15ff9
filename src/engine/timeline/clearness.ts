import type { Candidate } from './candidates';
import { vagueness } from './dating';

/** The member that tells the event best. */
export function clearestOf(members: readonly Candidate[]): Candidate {
  return members.reduce((best, member) => (isClearer(member, best) ? member : best));
}

/** The members, those first that tell the event best; `extra` adds to how clear a member is. */
export function byClearness(
  members: readonly Candidate[],
  extra: (member: Candidate) => number,
): readonly Candidate[] {
  const weights = new Map(members.map((member) => [member, clearness(member) + extra(member)]));
  const weightOf = (member: Candidate): number => weights.get(member) ?? 0;
  return [...members].sort((a, b) => weightOf(b) - weightOf(a) || (isClearer(a, b) ? -1 : 1));
}

function isClearer(a: Candidate, b: Candidate): boolean {
  const [x, y] = [clearness(a), clearness(b)];
  if (x !== y) return x > y;
  return a.ref.article === b.ref.article ? a.ref.event < b.ref.event : a.ref.article < b.ref.article;
}

/** How well a mention tells its event by itself. */
export function clearness(candidate: Candidate): number {
  const { mention, date, participants, determination } = candidate;
  const dated =
    date.value === null || date.inherited ? (date.open === null ? 0 : 0.1) : vagueness(date) <= 1 ? 0.5 : 0.3;
  const unnamed = participants.size === 0 && (mention.nominal || mention.tense === 'participle') ? 0.3 : 0;
  const pointing = determination === 'none' ? 0 : 0.2;
  // What hardly tells an event is no clearer for its date.
  const sure = Math.min(1, 2 * mention.salience);
  const said = saysNothing(candidate) ? -0.3 : 0.05 * Math.min(mention.arguments.length, 3);
  return mention.salience + sure * dated + 0.2 * Math.min(participants.size, 3) + said - pointing - unnamed;
}

/** "The accident occurred": a noun with nothing beside it that says whose, where or what. */
export function saysNothing({ mention, participants, places }: Candidate): boolean {
  const isBare = mention.nominal && mention.class !== 'named-event' && mention.arguments.length === 0;
  return isBare && participants.size === 0 && places.size === 0;
}
