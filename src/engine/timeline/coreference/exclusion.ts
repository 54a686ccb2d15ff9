import { befallsSomebody, isKnownByPlace } from '../../events/lexicon/classes';
import type { TimeRelation } from '../../events/types';
import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { areOfTwoItems } from '../mentions/digest';
import { areApartWithoutYear, mayCoincide, vagueness } from '../mentions/dates';
import { lastOtherwise } from '../mentions/lasting';
import { arePhases, differ, haveOthers, SAME_CLASS, statusConflict } from '../mentions/similarity';
import type { Likeness } from './features';
import {
  areNear,
  areSimultaneous,
  haveOneDismissed,
  haveOneVictim,
  isDoneOnce,
  ONE_STORY,
} from './occasions';
import { areApartByGoal } from './goals';
import { areSeveralBeside, isAnotherThan, isPossibilityOf, isRuleBeside, isTotalBeside } from './modes';
import { areApart, sharedOf } from '../words';

/** What is left of a likelihood for each doubt; within an article, which tells one event by many words, less is doubtful. */
const DOUBT = 0.5;
const SLIGHT_DOUBT = 0.7;
const DOUBT_WITHIN = 0.8;
/** News for which no day is stated is told again within so many days. */
const NEWS_DAYS = 60;
const YEAR = 366;
const MONTH = 31;
/** What an article was written for is news for so many days. */
const FRESH_DAYS = 14;
/**
 * Whether two mentions cannot tell one event: stated dates that lie apart, and people of whom each mention names somebody whom
 * the other does not; what the article tells one after the other; and where no day is stated, days of publication months apart. The corpora that likelihoods are learnt from tell of one event each, and hardly know such cases.
 */
export function mustDiffer(a: Candidate, b: Candidate): boolean {
  if (areOfTwoItems(a, b)) return true;
  if (haveOneVictim(a, b)) return mustDifferInTime(a, b);
  if (arePhases(a, b) || areCertainlyOthers(a, b)) return true;
  if (wasNotYetDone(a, b) || wasNotYetDone(b, a) || wasStillToCome(a, b) || wasStillToCome(b, a)) return true;
  if (a.ref.article === b.ref.article && (areOfTwoModes(a, b) || areOfTwoModes(b, a))) return true;
  if (differ(a.people, b.people) || areOfOthers(a, b) || areApartByGoal(a, b)) return true;
  if (areSeveralBeside(a, b) || areSeveralBeside(b, a) || areOthersComing(a, b)) return true;
  return areOtherTerms(a, b) || mustDifferInTime(a, b);
}

/** "banned him for 90 days", "the three-year ban": unless two articles tell of one day, and one of them is mistaken, or of what goes on. */
function areOtherTerms(a: Candidate, b: Candidate): boolean {
  if (!lastOtherwise(a, b)) return false;
  return a.ref.article === b.ref.article || !(areSimultaneous(a, b) || mayGoOn(a, b) || mayGoOn(b, a));
}

/** "the three-week strike", and a week later "the four-week strike": a strike that goes on has lasted longer when a later article tells of it. */
function mayGoOn({ mention, ...before }: Candidate, after: Candidate): boolean {
  const isLater = before.reported !== null && after.reported !== null && before.reported < after.reported;
  return mention.class === 'strike' && isLater && Number(before.lasting) < Number(after.lasting);
}

function areOfTwoModes(a: Candidate, b: Candidate): boolean {
  return isPossibilityOf(a, b) || isAnotherThan(a, b);
}

function mustDifferInTime(a: Candidate, b: Candidate): boolean {
  const together = a.ref.article === b.ref.article;
  if (together && (isOrdered(a, b) || isOrdered(b, a) || isStillToCome(a, b) || isStillToCome(b, a)))
    return true;
  if (areStated(a, b) && !mayCoincide(a.date, b.date) && !mayBeMistaken(a, b)) return true;
  if (together && (areApartWithoutYear(a.date, b.date) || areApartWithoutYear(b.date, a.date))) return true;
  return mayBeLongApart(a, b) && (areHistoryAndNews(a, b) || areNewsApart(a, b));
}

/** Whether two articles may give one event two days: days that lie near each other, or what hardly happens twice. */
function mayBeMistaken(a: Candidate, b: Candidate): boolean {
  return a.ref.article !== b.ref.article && (areNear(a.date, b.date) || haveOneDismissed(a, b));
}

/** Whether they are of two articles, or one is what its article was written for. */
function mayBeLongApart(a: Candidate, b: Candidate): boolean {
  return a.ref.article !== b.ref.article || a.leads !== b.leads;
}

/** Whether other persons do it, or it is done to other persons: "Lind crashed", "Berg crashed"; "Lind died", "Berg died". */
function areOfOthers(a: Candidate, b: Candidate): boolean {
  if (sharedOf(a.people, b.people) === 0)
    return (hasPerson(a.agents, a) && hasPerson(b.agents, b)) || areOfOtherLives(a, b);
  return (
    areApart(a.patients, b.patients) && sharedOf(a.patients, b.agents) + sharedOf(b.patients, a.agents) === 0
  );
}

/** "the attackers arrived", "police arrived": of those who come without a name only a place and day in common tell that they are the same. */
function areOthersComing(a: Candidate, b: Candidate): boolean {
  return (
    a.mention.lemma === 'arrive' &&
    b.mention.lemma === 'arrive' &&
    a.participants.size === 0 &&
    b.participants.size === 0 &&
    areApart(a.doers, b.doers) &&
    !(sharedOf(a.places, b.places) > 0 && areStated(a, b) && mayCoincide(a.date, b.date))
  );
}

/** Whether both are what befalls people, each somebody else: one is convicted, the other one acquitted. */
function areOfOtherLives(a: Candidate, b: Candidate): boolean {
  return (
    befallsSomebody(a.mention.class) &&
    a.mention.class === b.mention.class &&
    areApart(a.patients, b.patients)
  );
}

function hasPerson(ids: ReadonlySet<string>, { people }: Candidate): boolean {
  return sharedOf(ids, people) > 0;
}

/** Whether one article tells by one verb that it will be done, by the other that it was: "will shoot you again". */
function isStillToCome({ mention: a }: Candidate, { mention: b }: Candidate): boolean {
  return !a.nominal && !b.nominal && a.status === 'planned' && b.status === 'occurred' && b.tense === 'past';
}

/**
 * What the likelihood that two mentions tell one event is worth in the face of their dates, status, people and objects,
 * 0 to 1, where nothing says that they cannot.
 */
export function credibilityOf(
  a: Candidate,
  b: Candidate,
  content: number,
  { similar, alike }: Likeness,
): number {
  const together = a.ref.article === b.ref.article;
  const doubt = together ? DOUBT_WITHIN : DOUBT;
  let credibility = 1;
  if (!isDoneOnce(a, b, content) && !haveOneDismissed(a, b) && !mayCoincide(a.date, b.date))
    credibility *= doubt;
  if (statusConflict(a, b))
    credibility *= areUnlikeInStatus(a, b) ? DOUBT : together ? DOUBT_WITHIN : SLIGHT_DOUBT;
  if (isTotalBeside(a, b) || isTotalBeside(b, a)) credibility *= DOUBT;
  if (isRuleBeside(a, b) || isRuleBeside(b, a)) credibility *= SLIGHT_DOUBT;
  if (haveOthers(a, b)) credibility *= doubt;
  if (areApart(a.doers, b.doers) && areOtherThings(a.undergoers, b.undergoers)) credibility *= doubt;
  if (bringInOthers(a, b)) credibility *= doubt;
  if (areOtherNumbers(a, b)) credibility *= doubt;
  if (isKnownByPlace(a.mention.class) && areApart(a.places, b.places)) credibility *= doubt;
  if (together ? areApart(a.objects, b.objects) : similar < SAME_CLASS && !areStated(a, b))
    credibility *= doubt;
  if (together) credibility *= isUnsupported(a, b) || haveNoWordsInCommon(a, b, alike) ? doubt : 1;
  else if (alike < LEAST_ALIKE && haveNothingInCommon(a, b))
    credibility *= content < ONE_STORY ? DOUBT : SLIGHT_DOUBT;
  if (content < ONE_TOPIC) credibility *= SLIGHT_DOUBT;
  if (mayBeLongApart(a, b) && areToldLongApart(a, b)) credibility *= SLIGHT_DOUBT;
  return credibility;
}

/** Whether the article tells the one as earlier or later than the other: "the first call since the summit". */
function isOrdered({ mention }: Candidate, { ref }: Candidate): boolean {
  return mention.order.some(({ event, relation }) => event === ref.event && APART.has(relation));
}

/** Relations of an event to another one that it cannot be. */
export const APART: ReadonlySet<TimeRelation> = new Set(['before', 'after', 'since', 'by', 'beside']);

/**
 * What is told not to happen, as a possibility, or planned for a stated time, is seldom what is told as done without that time: the
 * next strike is called off.
 */
function areUnlikeInStatus(a: Candidate, b: Candidate): boolean {
  if (isPossibilityOf(a, b) || isPossibilityOf(b, a)) return true;
  return [a, b].some(
    ({ mention: { status }, date: { value } }) =>
      status === 'denied' || (status === 'planned' && value !== null),
  );
}

/** Whether neither points back, they do not happen on one day or in one week, and no word or name of who does it is the same. */
function isUnsupported(a: Candidate, b: Candidate): boolean {
  return (
    ![a, b].some(({ determination }) => determination === 'definite') &&
    !areSimultaneous(a, b) &&
    sharedOf(a.subjects, b.subjects) === 0 &&
    sharedOf(a.participants, b.participants) === 0
  );
}

/** Cosine of two articles' terms from which they are about one thing: below, one of them tells an event of the other in passing. */
const ONE_TOPIC = 0.2;
/** Sentences that are less alike than this have hardly a word in common. */
const LEAST_ALIKE = 0.1;

/** Whether two clauses of one article do the same kind of thing to nothing that both name: "pledged …", "vowed …". */
function haveNoWordsInCommon(a: Candidate, b: Candidate, alike: number): boolean {
  return (
    !a.mention.nominal && !b.mention.nominal && alike < LEAST_ALIKE && sharedOf(a.objects, b.objects) === 0
  );
}

/** Whether two sentences share neither names nor the day. */
function haveNothingInCommon(a: Candidate, b: Candidate): boolean {
  return (a.date.value === null || a.date.value !== b.date.value) && sharedOf(a.nearby, b.nearby) === 0;
}

function areStated({ date: a }: Candidate, { date: b }: Candidate): boolean {
  return a.value !== null && b.value !== null;
}

/** Days between what each is known to be of: its day, or where none is told, that of its article; null where that is not known, or both are dated. */
function daysApart(a: Candidate, b: Candidate): number | null {
  if (areStated(a, b)) return null;
  const [x, y] = [
    a.date.value === null ? a.reported : a.date.from,
    b.date.value === null ? b.reported : b.date.from,
  ];
  return x === null || y === null ? null : Math.abs(daysBetween(x, y));
}

/** Whether one of two is told without a day, and months before or after the other: the next visit is another one, the disaster is not. */
function areToldLongApart(a: Candidate, b: Candidate): boolean {
  return (daysApart(a, b) ?? 0) > NEWS_DAYS;
}

/** Whether one of two is told without a day, and more than a year before or after the other, or some weeks where each is what its article was written for. */
function areNewsApart(a: Candidate, b: Candidate): boolean {
  return (daysApart(a, b) ?? 0) > (areNewsOfOwn(a, b) ? FRESH_DAYS : YEAR);
}

function areHistoryAndNews(a: Candidate, b: Candidate): boolean {
  return !areStated(a, b) && (isHistoryOf(a, b) || isHistoryOf(b, a));
}

/** "the last strike was in 1989": what a year alone dates, long before it was told, is not the news of an article, be that undated. */
function isHistoryOf({ date, reported }: Candidate, news: Candidate): boolean {
  if (!news.leads || news.date.value !== null || date.to === null || reported === null) return false;
  return vagueness(date) > MONTH && daysBetween(date.to, reported) > YEAR;
}

/** Whether both are what their articles were written for: the second vote of the dockers is not the first one. */
function areNewsOfOwn(a: Candidate, b: Candidate): boolean {
  return (
    a.leads &&
    b.leads &&
    !a.mention.nominal &&
    !b.mention.nominal &&
    a.mention.status === 'occurred' &&
    b.mention.status === 'occurred'
  );
}

/** Whether one is told as another event than what its article is about ("a previous ceasefire"), and nothing says that the other one is it. */
function areCertainlyOthers(a: Candidate, b: Candidate): boolean {
  if (a.ref.article === b.ref.article || (a.determination === 'other') === (b.determination === 'other'))
    return false;
  // "the upcoming visit" is the one that other articles tell of
  if (a.mention.status !== 'occurred' || b.mention.status !== 'occurred') return false;
  return a.date.value === null || b.date.value === null || !mayCoincide(a.date, b.date);
}

/** "refused to concede" on the 9th, "conceded" on the 20th: what was not done when an article came out may be done later. */
function wasNotYetDone({ mention: a, reported }: Candidate, { mention: b, ...done }: Candidate): boolean {
  if (a.status !== 'denied' || b.status !== 'occurred' || reported === null) return false;
  const { date, leads } = done;
  // what an article was written for is news of that day or the one before
  if (date.value === null && leads && done.reported !== null) return daysBetween(reported, done.reported) > 1;
  return date.value !== null && date.from !== null && reported < date.from;
}

/** "takes effect on the 12th", said on the 10th, and "signed on the 10th": what is still to come on the day of a report is not what was done by then. */
function wasStillToCome({ date: a, reported }: Candidate, { date: b }: Candidate): boolean {
  if (a.inherited || b.inherited || a.value === null || b.value === null || reported === null) return false;
  return a.from !== null && a.from > reported && b.to !== null && b.to <= reported;
}

/** Whether both are done to things or people that their words tell from each other: "21" and "civilians" may be the same. */
function areOtherThings(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return areApart(a, b) && !(areAnyPeople(a) && areAnyPeople(b));
}

/** "a pupil visited", "a girl of eleven visited": somebody whom each tells of for the first time, by words that tell them from each other. */
function bringInOthers(a: Candidate, b: Candidate): boolean {
  return (
    a.isNew &&
    b.isNew &&
    sharedOf(a.participants, b.participants) === 0 &&
    (areOtherThings(a.doers, b.doers) || areOtherThings(a.undergoers, b.undergoers))
  );
}

/** "more than 100 travellers", "four students": another number of others. */
function areOtherNumbers(a: Candidate, b: Candidate): boolean {
  return (
    areApart(a.numbers, b.numbers) &&
    (areOtherThings(a.doers, b.doers) || areOtherThings(a.undergoers, b.undergoers))
  );
}

const ANY_PEOPLE = /^(?:\d[\d,.]*|people|person|civili|villag|reside|others|dozens|hundre|thousa|victim)$/u;

function areAnyPeople(heads: ReadonlySet<string>): boolean {
  return [...heads].some((head) => ANY_PEOPLE.test(head));
}
