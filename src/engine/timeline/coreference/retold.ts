import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../candidates';
import { earlierOf, laterOf, mayCoincide, type EventDate } from '../dating/dating';
import { areApart, sharedOf } from '../words';

/** What is news has happened within so many days. */
const NEWS_DAYS = 7;
/** Articles may give days for one event that lie so far apart. */
const MISTAKEN = 3;
/** Cosine of two articles' terms from which they surely tell one story. */
const ONE_STORY = 0.3;

/**
 * Whether the head of an article tells in the perfect, by no day of its own, what a later sentence tells again of the same, with
 * no more words but with its day: "A girl of five has died", "The girl died on Thursday night".
 */
export function isRetoldWithDay(head: Candidate, later: Candidate): boolean {
  return (
    head.ref.article === later.ref.article &&
    head.line < later.line &&
    head.leads &&
    head.mention.aspect === 'perfect' &&
    (head.date.value === null || head.date.inherited === true) &&
    later.mention.tense === 'past' &&
    later.mention.aspect === 'simple' &&
    later.mention.lemma === head.mention.lemma &&
    isFresh(later) &&
    isPartOf(later.undergoers, head.undergoers) &&
    isPartOf(later.doers, head.doers) &&
    isPartOf(later.objects, head.objects) &&
    isPartOf(later.numbers, head.numbers) &&
    later.undergoers.size + later.doers.size > 0 &&
    !areApart(later.participants, head.participants)
  );
}

function isFresh({ date, reported }: Candidate): boolean {
  if (date.value === null || date.inherited || date.from === null || reported === null) return false;
  const days = daysBetween(date.from, reported);
  return days >= 0 && days <= NEWS_DAYS;
}

function isPartOf(later: ReadonlySet<string>, head: ReadonlySet<string>): boolean {
  return sharedOf(later, head) === later.size;
}

/** What is hardly done twice to one thing within a few days. */
const ONCE_IN_A_WHILE: ReadonlySet<string> = new Set(['closure', 'opening', 'dismissal', 'resignation']);

/**
 * Whether two articles of one story have somebody do to one thing, on days that lie near each other, what is not done again so
 * soon: "inspectors closed the plant on the 13th", "the company shut the plant on the 14th".
 */
export function isDoneOnce(a: Candidate, b: Candidate, content: number): boolean {
  return (
    a.ref.article !== b.ref.article &&
    content >= ONE_STORY &&
    ONCE_IN_A_WHILE.has(a.mention.class) &&
    a.mention.class === b.mention.class &&
    a.mention.status === 'occurred' &&
    b.mention.status === 'occurred' &&
    a.doers.size > 0 &&
    b.doers.size > 0 &&
    sharedOf(a.undergoers, b.undergoers) > 0 &&
    !areApart(a.places, b.places) &&
    areNear(a.date, b.date)
  );
}

function areNear(a: EventDate, b: EventDate): boolean {
  if (a.value === null || b.value === null || a.inherited || b.inherited) return false;
  const [end, start] = [earlierOf(a.to, b.to), laterOf(a.from, b.from)];
  return end !== null && start !== null && daysBetween(end, start) <= MISTAKEN;
}

/** Whether one is told as another event than what its article is about ("a previous ceasefire"), and nothing says that the other one is it. */
export function areCertainlyOthers(a: Candidate, b: Candidate): boolean {
  if (a.ref.article === b.ref.article || (a.determination === 'other') === (b.determination === 'other'))
    return false;
  // "the upcoming visit" is the one that other articles tell of
  if (a.mention.status !== 'occurred' || b.mention.status !== 'occurred') return false;
  return a.date.value === null || b.date.value === null || !mayCoincide(a.date, b.date);
}

/** "refused to concede" on the 9th, "conceded" on the 20th: what was not done when an article came out may be done later. */
export function wasNotYetDone({ mention: a, reported }: Candidate, { mention: b, date }: Candidate): boolean {
  return (
    a.status === 'denied' &&
    b.status === 'occurred' &&
    date.value !== null &&
    date.from !== null &&
    reported !== null &&
    reported < date.from
  );
}

/** "takes effect on the 12th", said on the 10th, and "signed on the 10th": what is still to come on the day of a report is not what was done by then. */
export function wasStillToCome({ date: a, reported }: Candidate, { date: b }: Candidate): boolean {
  if (a.inherited || b.inherited || a.value === null || b.value === null || reported === null) return false;
  return a.from !== null && a.from > reported && b.to !== null && b.to <= reported;
}

/** Whether both are done to things or people that their words tell from each other: "21" and "civilians" may be the same. */
export function areOtherThings(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return areApart(a, b) && !(areAnyPeople(a) && areAnyPeople(b));
}

const ANY_PEOPLE = /^(?:\d[\d,.]*|people|person|civili|villag|reside|others|dozens|hundre|thousa|victim)$/u;

function areAnyPeople(heads: ReadonlySet<string>): boolean {
  return [...heads].some((head) => ANY_PEOPLE.test(head));
}
