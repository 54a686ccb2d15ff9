import { isGrave } from '../../events/lexicon/classes';
import { TRAVEL } from '../../events/lexicon/class-groups.data';
import type { Candidate } from '../mentions/candidate';
import { contains } from '../../text/span';
import { sharedOf } from '../words';
import { tellerOf, type Draft, type Row } from './rows';

/** Whether the first of two events is told in a clause of the second, only to say who or when: "tested a man who |returned| in May". */
export function standsWithin(inner: readonly Candidate[], outer: readonly Candidate[]): boolean {
  return inner.some(({ ref: { article }, mention: { within } }) =>
    outer.some(({ ref }) => within === ref.event && article === ref.article),
  );
}

/** "Rao met troops when she |travelled| to Oru in May": a journey that only a clause of what those who went did there tells, of its day. */
export function isJourneyOf(journey: Draft, outer: Draft): boolean {
  const { class: kind, from, to } = journey.event;
  if (!TRAVEL.has(kind) || from === null || from !== outer.event.from || to !== outer.event.to) return false;
  const doers = new Set(outer.members.flatMap((member) => [...member.doers]));
  return journey.members.every(
    (member) => standsWithin([member], outer.members) && sharedOf(member.doers, doers) > 0,
  );
}

/**
 * Whether one of two events of an article is told by the other, and so is none beside it: the first tells the second, or the first is what
 * took place and the second only announces it.
 */
export function areOneTelling(first: readonly Candidate[], second: readonly Candidate[]): boolean {
  const tookPlace = first.some(({ mention: { status } }) => status === 'occurred');
  return isToldBy(second, first) || (tookPlace && isToldBy(first, second));
}

/**
 * Whether an event is announced on a day which no article tells for it, and by as many articles: "Acme to close its plant", "Acme said
 * on Friday that it would close its plant".
 */
export function isAnnouncedBy(plan: Row, announcement: Row): boolean {
  const { status, date, sources, decided } = plan.event;
  if (status !== 'planned' || date !== null || announcement.event.date === null) return false;
  if (decided || sources > announcement.event.sources) return false;
  return isToldBy(plan.draft.members, announcement.draft.members);
}

/** "Rao's death was announced on Monday" beside the row of her death: of whatever day, the announcement is the same news. */
export function announcesDeath(death: Draft, announcement: Draft): boolean {
  if (death.event.class !== 'death' || announcement.event.class !== 'announcement') return false;
  return announcement.members.every(({ ref: { article }, mention }) =>
    mention.arguments.some(
      (argument) =>
        argument.role === 'patient' &&
        death.members.some((told) => told.ref.article === article && contains(argument, told.mention)),
    ),
  );
}

function isToldBy(told: readonly Candidate[], tellers: readonly Candidate[]): boolean {
  return told.some(({ ref: { article }, mention: { toldBy } }) =>
    tellers.some(({ ref }) => toldBy === ref.event && article === ref.article),
  );
}

/**
 * Whether an event whose clearest mention stands within another one gives it its place: not what is grave, more articles tell, or an
 * article was written for, which is told for its own sake, wherever it stands.
 */
export function yieldsToMatrix(inner: Row, matrix: Row): boolean {
  if (inner.event.decided || inner.event.sources > matrix.event.sources) return false;
  if (!standsWithin([tellerOf(inner)], matrix.draft.members)) return false;
  if (inner.leads && !matrix.leads) return false;
  return !isGrave(inner.event.class) || isJourneyOf(inner.draft, matrix.draft);
}
