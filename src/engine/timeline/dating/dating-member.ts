import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { isNounAlone, isOfPresent } from '../mentions/forms';
import { isRetoldWithDay } from '../mentions/retold';
import { cosine } from '../mentions/terms';
import { isSameDate, mayCoincide, vagueness, type EventDate } from '../mentions/dates';
import { sharedOf } from '../words';

/**
 * The member whose date is that of the event: of those that tell plainly what the row's words tell, one of the date that
 * most articles give, the most exact of them. A row that says when takes a more exact day only where that fits; one that
 * does not takes only a day that stands beside the same people, places, words, or at the head of the same article, or
 * that two articles give.
 *
 * @param teller the member whose words the row shows
 */
export function datingMember(members: readonly Candidate[], teller: Candidate): Candidate | undefined {
  if (members.length === 1)
    return teller.date.value === null || isToCome(teller, teller) ? undefined : teller;
  const isStated = saysWhen(teller.date) && !teller.date.inherited;
  const votes = votesIn(members);
  let best: Candidate | undefined;
  for (const member of members) {
    if (member.date.value === null || isToCome(member, teller) || isHistoryOf(member, teller)) continue;
    if (isStated && !mayCoincide(member.date, teller.date)) continue;
    if (
      member.date.inherited
        ? !tellsTheSame(member, teller)
        : !isAgreed(member, votes) && !supports(member, teller) && !isRetelling(member, members)
    )
      continue;
    if (!best || isSurer(member, best, votes)) best = member;
  }
  return best && (dayWithin(best, members, teller, votes) ?? best);
}

/**
 * The member that gives a day within the week, month or year that dates the event: "blew up |on 3 May|", which others tell of "last
 * week". Where members give several such days, that of the row's words, else that of most articles; undefined where none is.
 */
function dayWithin(
  { date: wide }: Candidate,
  members: readonly Candidate[],
  teller: Candidate,
  votes: Votes,
): Candidate | undefined {
  if (wide.inherited || wide.value === null || vagueness(wide) === 0) return undefined;
  const within = members.filter(
    (member) =>
      isWithin(member.date, wide) &&
      member.determination !== 'other' &&
      !isToCome(member, teller) &&
      !areOthers(member, teller),
  );
  if (within.includes(teller)) return teller;
  const articlesOf = (member: Candidate): number => votes.get(keyOf(member.date))?.articles.size ?? 0;
  const most = Math.max(...within.map(articlesOf));
  const likeliest = within.filter((member) => articlesOf(member) === most);
  const isSure = likeliest.every(({ date }) => date.from === likeliest[0].date.from);
  return isSure ? likeliest[0] : undefined;
}

/** Whether two members name only different people. */
function areOthers(a: Candidate, b: Candidate): boolean {
  return a.participants.size > 0 && b.participants.size > 0 && sharedOf(a.participants, b.participants) === 0;
}

/** Whether words give a single day that lies in a longer stretch. */
function isWithin(date: EventDate, wide: EventDate): boolean {
  return date.value !== null && !date.inherited && vagueness(date) === 0 && mayCoincide(date, wide);
}

/** Whether words give a date, be it a stretch that has no name: "between April 23 and 28". */
function saysWhen({ value, from, to, time }: EventDate): boolean {
  return value !== null || (time !== undefined && from !== null && to !== null);
}

/** Articles that state a date, by what it says. */
type Votes = ReadonlyMap<string, { readonly date: EventDate; readonly articles: ReadonlySet<string> }>;

function votesIn(members: readonly Candidate[]): Votes {
  const votes = new Map<string, { date: EventDate; articles: Set<string> }>();
  for (const { ref, date } of members) {
    if (date.value === null || date.inherited) continue;
    const vote = votes.get(keyOf(date));
    if (vote) vote.articles.add(ref.article);
    else votes.set(keyOf(date), { date, articles: new Set([ref.article]) });
  }
  return votes;
}

function keyOf({ value, from, days }: EventDate): string {
  return days ? `${value} ${from}` : (value ?? '');
}

/** Number of articles whose dates fit a date. */
function votesFor(date: EventDate, votes: Votes): number {
  const articles = new Set<string>();
  for (const vote of votes.values())
    if (mayCoincide(vote.date, date)) for (const article of vote.articles) articles.add(article);
  return articles.size;
}

/** Whether a date is the event's own rather than another's, has more articles for it, or is more exact. */
function isSurer({ date: a }: Candidate, { date: b }: Candidate, votes: Votes): boolean {
  if (a.inherited !== b.inherited) return b.inherited === true;
  const more = isSameDate(a, b) ? 0 : votesFor(a, votes) - votesFor(b, votes);
  return more > 0 || (more === 0 && vagueness(a) < vagueness(b));
}

/** "to be charged on Monday": a day to come is not that of what is told as done before, but a noun may mean it. */
function isToCome(member: Candidate, { mention, reported }: Candidate): boolean {
  const { date } = member;
  if (isNounAlone(mention)) return false;
  // "who takes over on 1 May" is fixed for that day; a headline's present tells what is done.
  if (member.mention === mention && isOfPresent(mention) && !member.leads) return false;
  return mention.status === 'occurred' && reported !== null && date.from !== null && date.from > reported;
}

/**
 * "Rally turns violent", "similar to the riots of December 2008": what was more than a year before its report is not what that has
 * as news. Nor is what a month or year dates where the news was on a weekday: "voted on Sunday", "the vote of February 2007".
 */
function isHistoryOf({ date, leads }: Candidate, news: Candidate): boolean {
  const { mention, reported } = news;
  if (leads || !news.leads || mention.tense === 'none' || mention.status !== 'occurred') return false;
  if (news.date.open !== null && OPEN_WEEKDAY.test(news.date.open) && vagueness(date) > WEEK) return true;
  return reported !== null && date.to !== null && daysBetween(date.to, reported) > YEAR;
}

const YEAR = 366;
const WEEK = 7;
/** "on Friday" in an article whose date nobody knows. */
const OPEN_WEEKDAY = /^XXXX-WXX-\d/;

/** Sentences that are more alike than this tell the same. */
const ALIKE = 0.25;

/** Sentences that are more alike than this are copies. */
const COPY = 0.6;

/** Whether a member is the teller, a copy of it, or tells it in the headline or first sentence of the same article. */
function tellsTheSame(member: Candidate, teller: Candidate): boolean {
  if (member === teller || cosine(member.sentence, teller.sentence) >= COPY) return true;
  return member.leads && teller.leads && member.ref.article === teller.ref.article;
}

/** "The girl died on Thursday", of which the head of its article tells: the day is that of the event. */
function isRetelling(member: Candidate, members: readonly Candidate[]): boolean {
  return members.some((head) => isRetoldWithDay(head, member));
}

/** Whether the words of a member show that it tells what another one tells. */
function supports(member: Candidate, teller: Candidate): boolean {
  if (tellsTheSame(member, teller) || member.sentence === teller.sentence) return true;
  if (member.determination === 'other') return false;
  // "The quake on 17 May" in the article that has told of the quake
  if (member.pointsBack && member.mention.nominal && member.ref.article === teller.ref.article) return true;
  return (
    sharedOf(member.participants, teller.participants) > 0 ||
    sharedOf(member.places, teller.places) > 0 ||
    sharedOf(member.objects, teller.objects) > 0 ||
    sharedOf(member.subjects, teller.subjects) > 0 ||
    cosine(member.sentence, teller.sentence) >= ALIKE
  );
}

/** Whether two articles give a date. */
function isAgreed({ date }: Candidate, votes: Votes): boolean {
  return (votes.get(keyOf(date))?.articles.size ?? 0) > 1;
}
