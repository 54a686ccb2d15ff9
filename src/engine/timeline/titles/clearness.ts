import type { Candidate } from '../mentions/candidate';
import { isEventClass } from '../../events/lexicon/classes';
import { vagueness } from '../mentions/dates';

/** The member that tells the event best. */
export function clearestOf(members: readonly Candidate[]): Candidate {
  return members.reduce((best, member) => (isClearer(member, best) ? member : best));
}

/** The members, those first that tell the event best; `extra` adds to how clear a member is. */
export function byClearness(
  members: readonly Candidate[],
  extra: (member: Candidate) => number,
): readonly Candidate[] {
  if (members.length < 2) return members;
  const weights = new Map(members.map((member) => [member, clearness(member) + extra(member)]));
  const weightOf = (member: Candidate): number => weights.get(member) ?? 0;
  return [...members].sort((a, b) => weightOf(b) - weightOf(a) || (isClearer(a, b) ? -1 : 1));
}

function isClearer(a: Candidate, b: Candidate): boolean {
  const [x, y] = [clearness(a), clearness(b)];
  if (x !== y) return x > y;
  return a.ref.article === b.ref.article ? a.ref.event < b.ref.event : a.ref.article < b.ref.article;
}

/** What makes a mention clearer, or less clear, than its salience. */
const CLEARNESS = {
  /** A day of its own, a longer time, one that needs the article's date. */
  day: 0.5,
  time: 0.3,
  open: 0.1,
  /** Each of up to three participants, and each of up to three arguments. */
  participant: 0.2,
  argument: 0.05,
  /** A noun or participle that names nobody. */
  unnamed: -0.3,
  /** "the visit", "another visit". */
  pointing: -0.2,
  saysNothing: -0.3,
} as const;

/** How well a mention tells its event by itself. */
function clearness(candidate: Candidate): number {
  const { mention, participants, determination } = candidate;
  const isUnnamed = participants.size === 0 && (mention.nominal || mention.tense === 'participle');
  // What hardly tells an event is no clearer for its date.
  const sure = Math.min(1, 2 * mention.salience);
  const said = saysNothing(candidate)
    ? CLEARNESS.saysNothing
    : CLEARNESS.argument * Math.min(mention.arguments.length, 3);
  return (
    mention.salience +
    sure * datedness(candidate) +
    CLEARNESS.participant * Math.min(participants.size, 3) +
    said +
    (determination === 'none' ? 0 : CLEARNESS.pointing) +
    (isUnnamed ? CLEARNESS.unnamed : 0)
  );
}

function datedness({ date }: Candidate): number {
  if (date.value === null || date.inherited) return date.open === null ? 0 : CLEARNESS.open;
  return vagueness(date) <= 1 ? CLEARNESS.day : CLEARNESS.time;
}

/** "The next hearing is set for May 3", "the truce expires on Friday": what is to come on a day that its words name. */
export function isAppointed({ mention, date }: Candidate): boolean {
  const isOnDay = mention.time?.relation === 'on' && date.value !== null && vagueness(date) === 0;
  return isOnDay && mention.status === 'planned' && mention.tense !== 'none' && isEventClass(mention.class);
}

/** "The accident occurred": a noun with nothing beside it that says whose, where or what, nor on which day it is to be. */
export function saysNothing(candidate: Candidate): boolean {
  const { mention, participants, places, names } = candidate;
  if (isAppointed(candidate)) return false;
  const isBare = mention.nominal && mention.class !== 'named-event' && mention.arguments.length === 0;
  return isBare && participants.size === 0 && places.size === 0 && !(names && mention.tense !== 'none');
}
