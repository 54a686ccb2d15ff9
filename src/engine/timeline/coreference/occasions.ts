import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { earlierOf, laterOf, mayCoincide, vagueness, type EventDate } from '../mentions/dates';
import { HARDLY_TWICE } from '../mentions/kinds.data';
import { haveOthers } from '../mentions/similarity';
import { areApart, sharedOf } from '../words';

/** Articles may give days for one event that lie so far apart: one of them is mistaken, or counts otherwise. */
const MISTAKEN = 3;
/** Cosine of two articles' terms from which they surely tell one story. */
export const ONE_STORY = 0.3;

/** Whether both are stated to happen within a week, and the stretches coincide. */
export function areSimultaneous(
  { date: a, places: x }: Candidate,
  { date: b, places: y }: Candidate,
): boolean {
  return Math.max(vagueness(a), vagueness(b)) < WEEK && mayCoincide(a, b) && !areApart(x, y);
}

export const WEEK = 7;

/** What one story seldom tells two of on one day, where nobody who takes part says otherwise. */
const RARE_IN_A_DAY: ReadonlySet<string> = new Set([
  'call',
  'death',
  'shooting',
  'attack',
  'fire',
  'damage',
  'verdict',
]);

/** What happens once to everybody. */
const ONCE: ReadonlySet<string> = new Set(['death', 'birth', 'burial']);

/**
 * Whether both tell what hardly happens twice: in a week, of one week and no two places ("the ferry sank on Friday", "last
 * week's sinking"), in one story on one day, or to one person. The corpora that likelihoods are learnt from state too few
 * days to show it.
 *
 * @param content how alike their articles are
 */
export function haveOneOccasion(a: Candidate, b: Candidate, content: number): boolean {
  if (a.determination === 'other' || b.determination === 'other') return false;
  if (haveOneVictim(a, b) || isDoneOnce(a, b, content)) return true;
  if (haveOneDismissed(a, b)) return true;
  const [x, y] = [a.mention.class, b.mention.class];
  if (HARDLY_TWICE.has(x) && HARDLY_TWICE.has(y)) return areSimultaneous(a, b);
  return (
    RARE_IN_A_DAY.has(x) &&
    x === y &&
    a.ref.article !== b.ref.article &&
    content >= ONE_STORY &&
    areOnOneDay(a.date, b.date) &&
    areSimultaneous(a, b) &&
    !haveOthers(a, b)
  );
}

/** What people are known to have taken part in, so that who and where says which one is meant. */
const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'meeting']);

/**
 * Whether one article refers in passing, by a definite noun with its people ("his visit to Norway"), to what another one tells by
 * the same word: a visit or meeting of those people, which nothing places elsewhere.
 */
export function isReferenceTo(a: Candidate, b: Candidate): boolean {
  return (
    a.ref.article !== b.ref.article &&
    OCCASIONS.has(a.mention.class) &&
    a.mention.lemma === b.mention.lemma &&
    a.mention.nominal &&
    a.determination === 'definite' &&
    b.determination !== 'other' &&
    !a.leads &&
    a.mention.status === 'occurred' &&
    b.mention.status === 'occurred' &&
    b.date.value !== null &&
    a.people.size > 0 &&
    sharedOf(a.participants, b.participants) === a.participants.size &&
    mayBeThere(a, b)
  );
}

/** A town may lie in a country; which one it lies in is not known. */
function mayBeThere(a: Candidate, b: Candidate): boolean {
  return !areApart(a.places, b.places) || a.inCountry !== b.inCountry;
}

/** "Oru was murdered", "Lind killed Oru". */
export function haveOneVictim(a: Candidate, b: Candidate): boolean {
  return (
    ONCE.has(a.mention.class) &&
    a.mention.class === b.mention.class &&
    a.patients.size === 1 &&
    b.patients.size === 1 &&
    sharedOf(a.patients, b.patients) === 1
  );
}

/**
 * Whether two articles have one person leave a post at a time that may be one: "quit last week", "stepped down on Wednesday". Who
 * leaves two, as a minister and as a leader, does so on two days or is told to leave something else.
 */
export function haveOneLeaver(a: Candidate, b: Candidate): boolean {
  return (
    a.ref.article !== b.ref.article &&
    a.mention.class === 'resignation' &&
    b.mention.class === 'resignation' &&
    a.mention.status === 'occurred' &&
    b.mention.status === 'occurred' &&
    sharedOf(a.agents, b.agents) > 0 &&
    !areApart(a.objects, b.objects) &&
    mayCoincide(a.date, b.date)
  );
}

/**
 * Whether two articles have one person dismissed, at a time that may be one or on days that a mistake may set apart: "was sacked on
 * Tuesday", "was fired a week ago".
 */
export function haveOneDismissed(a: Candidate, b: Candidate): boolean {
  return (
    a.ref.article !== b.ref.article &&
    a.mention.class === 'dismissal' &&
    b.mention.class === 'dismissal' &&
    a.mention.status === 'occurred' &&
    b.mention.status === 'occurred' &&
    sharedOf(a.patients, b.patients) > 0 &&
    !haveOthers(a, b) &&
    (mayCoincide(a.date, b.date) || (areKnown(a.date, b.date) && areNear(a.date, b.date, WEEK)))
  );
}

function areOnOneDay(a: EventDate, b: EventDate): boolean {
  return a.from !== null && a.from === a.to && b.from === a.from && b.to === a.from && areKnown(a, b);
}

function areKnown(a: EventDate, b: EventDate): boolean {
  return a.value !== null && b.value !== null;
}

/** What is hardly done twice to one thing within a few days. */
const ONCE_IN_A_WHILE: ReadonlySet<string> = new Set(['closure', 'opening', 'dismissal', 'resignation']);

/** What people do together, or is done to somebody, and is hardly done again within a few days by or to the same. */
const ONCE_BY_THE_SAME: ReadonlySet<string> = new Set([
  'agreement',
  'appointment',
  'arrest',
  'charge',
  'extradition',
  'lawsuit',
  'purchase',
  'sale',
  'verdict',
]);

/** "Lind and Berg signed the pact on Saturday", "… on Sunday"; "Rao was arrested on Monday", "… on Tuesday". */
function isDoneByTheSame(a: Candidate, b: Candidate): boolean {
  return (
    ONCE_BY_THE_SAME.has(a.mention.class) &&
    a.mention.class === b.mention.class &&
    !haveOthers(a, b) &&
    (sharedOf(a.patients, b.patients) > 0 ||
      (sharedOf(a.participants, b.participants) >= 2 && !areApart(a.undergoers, b.undergoers)))
  );
}

/** Whether somebody does to one thing what is hardly done twice to it within a few days. */
function isDoneToOneThing(a: Candidate, b: Candidate): boolean {
  return (
    ONCE_IN_A_WHILE.has(a.mention.class) &&
    a.mention.class === b.mention.class &&
    a.doers.size > 0 &&
    b.doers.size > 0 &&
    sharedOf(a.undergoers, b.undergoers) > 0
  );
}

/**
 * Whether two articles of one story have somebody do to one thing, on days that lie near each other, what is not done again so
 * soon: "inspectors closed the plant on the 13th", "the company shut the plant on the 14th"; or the same ones do it.
 */
export function isDoneOnce(a: Candidate, b: Candidate, content: number): boolean {
  return (
    a.ref.article !== b.ref.article &&
    content >= ONE_STORY &&
    (isDoneToOneThing(a, b) || isDoneByTheSame(a, b)) &&
    a.mention.status === 'occurred' &&
    b.mention.status === 'occurred' &&
    !areApart(a.places, b.places) &&
    areKnown(a.date, b.date) &&
    !a.date.inherited &&
    !b.date.inherited &&
    areNear(a.date, b.date)
  );
}

/**
 * Whether two articles tell by words of one class what the same one does to the same one, or what is on one stated day with
 * somebody or something in common: of such pairs in the folders that editors read 64 of 66, and 38 of 38, are one event.
 */
export function areToldAlike(a: Candidate, b: Candidate): boolean {
  const { class: kind } = a.mention;
  if (a.ref.article === b.ref.article || kind !== b.mention.class || kind === 'say') return false;
  if (a.determination === 'other' || b.determination === 'other') return false;
  if (areApart(a.doers, b.doers) || areApart(a.undergoers, b.undergoers) || areApart(a.places, b.places))
    return false;
  const [doers, undergoers] = [sharedOf(a.doers, b.doers), sharedOf(a.undergoers, b.undergoers)];
  if (doers > 0 && undergoers > 0) return true;
  return areOnOneDay(a.date, b.date) && doers + undergoers + sharedOf(a.participants, b.participants) > 0;
}

/**
 * Whether two articles tell accidents, or disasters, of one day and no two places: one event by whatever words it is told ("a ferry
 * capsized", "the vessel went down"). Of such pairs in the folders that editors read, an accident beside a disaster among them, 101 of
 * 102 are.
 */
export function areOneAccident(a: Candidate, b: Candidate): boolean {
  return (
    a.ref.article !== b.ref.article &&
    ACCIDENTS.has(a.mention.class) &&
    a.mention.class === b.mention.class &&
    a.determination !== 'other' &&
    b.determination !== 'other' &&
    areOnOneDay(a.date, b.date) &&
    !areApart(a.places, b.places)
  );
}

/**
 * Whether the same two or more, and nobody else, are told to meet and to talk on one day: "Lind met Berg on Monday", "Lind and Berg held
 * talks on Monday"; who meet at the summit of several do not hold it.
 */
export function areOneMeeting(a: Candidate, b: Candidate): boolean {
  return (
    MEETINGS.has(a.mention.class) &&
    MEETINGS.has(b.mention.class) &&
    a.determination !== 'other' &&
    b.determination !== 'other' &&
    a.mention.status === b.mention.status &&
    a.participants.size >= 2 &&
    a.participants.size === b.participants.size &&
    sharedOf(a.participants, b.participants) === a.participants.size &&
    areOnOneDay(a.date, b.date) &&
    !areApart(a.places, b.places)
  );
}

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'talks']);

const ACCIDENTS: ReadonlySet<string> = new Set(['accident', 'disaster']);

/** Whether two stretches of days that have none in common lie near each other. */
export function areNear(a: EventDate, b: EventDate, days = MISTAKEN): boolean {
  const [end, start] = [earlierOf(a.to, b.to), laterOf(a.from, b.from)];
  return end !== null && start !== null && daysBetween(end, start) <= days;
}
