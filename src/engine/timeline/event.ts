import type { Writable } from '../collections';
import type { EventMention, EventStatus } from '../events/types';
import type { Candidate, DatedArticle } from './mentions/candidate';
import { isNounAlone, isOfPresent } from './mentions/forms';
import { isTollChange, type Toll } from './mentions/tolls';
import { bestTitle, type ToldTitle } from './titles/best-title';
import { clearestOf } from './titles/clearness';
import { earlierOf, isBefore, type EventDate } from './mentions/dates';
import { datingMember } from './dating/dating-member';
import { disagreementsOf } from './disagreement/disagreement';
import { importanceOf } from './importance/importance';
import type { Wording } from './titles/wording';
import type { EventDating, OpenDate, TimelineEvent } from './types';
import { namedIn, type Named } from './named';
import { whoAndWhere } from './who-and-where';

/** What wording and weighing an event needs beside its mentions. */
export interface EventContext {
  readonly articles: ReadonlyMap<string, DatedArticle>;
  /** The article that each article is a copy of, or itself. */
  readonly originals: ReadonlyMap<string, string>;
  readonly wordings: ReadonlyMap<string, Wording>;
  /** What mentions tell of how many were killed or hurt. */
  readonly tolls: ReadonlyMap<EventMention, Toll>;
}

/**
 * The event that a group of mentions tells.
 *
 * @param members in corpus order
 */
export function timelineEvent(members: readonly Candidate[], context: EventContext): TimelineEvent {
  const clearest = clearestOf(members);
  const sources = independent(asserting(members), context);
  const leads = independent(
    members.filter((member) => member.leads),
    context,
  );
  const status = statusOf(members, clearest, dateBy(members, clearest).date, context.articles);
  const tellers = tellersOf(withoutChanges(members, context), clearest, status);
  const teller = clearestOf(tellers);
  const title = bestTitle(tellers, context);
  const { date, dating } = dateBy(members, title.teller);
  const open = date.value === null ? openDate(members, context.articles) : undefined;
  const event: Writable<TimelineEvent> = {
    id: idOf(clearest),
    title: title.words,
    class: clearest.mention.class,
    date: date.value,
    from: date.from,
    to: date.to,
    reported: firstReport(members, context.articles),
    status,
    ...whoAndWhere(members, clearest, title.teller, namedBy(title, context)),
    mentions: members.map(({ ref }) => ref),
    clearest: teller.ref,
    sources,
    disagreements: disagreementsOf(members, context),
    relations: [],
    importance: importanceOf({ members, teller, isVague: title.isVague, date, sources, leads }),
  };
  // Put in one after the other: an object that is spread together takes far longer.
  if (dating) event.dating = datingOf(dating);
  if (open) event.open = open;
  if (date.days) event.days = true;
  return event;
}

interface Dated {
  readonly date: EventDate;
  /** The member that says so. */
  readonly dating: Candidate | undefined;
}

function dateBy(members: readonly Candidate[], teller: Candidate): Dated {
  const dating = datingMember(members, teller);
  return { date: dating ? upToReport(dating) : undated(teller), dating };
}

/** "introduced a bill |this month|": what a verb tells as done was done before its article came out. */
function upToReport({ date, mention, reported }: Candidate): EventDate {
  const isDone = mention.status === 'occurred' && mention.tense === 'past';
  const isCut = isDone && !isBefore(reported, date.from) && isBefore(reported, date.to);
  return isCut ? { ...date, to: reported, days: undefined } : date;
}

function datingOf({ ref, date: { time, inherited } }: Candidate): EventDating {
  if (time === undefined) return { mention: ref };
  return { mention: ref, time, ...(inherited && { narrated: true }) };
}

/** The members that tell that it happens or does not; what only may come true corroborates nothing else. */
function asserting(members: readonly Candidate[]): readonly Candidate[] {
  const sure = members.filter(({ mention }) => mention.status !== 'hypothetical');
  return sure.length > 0 ? sure : members;
}

/** What is known of the time of an event that no member dates: of a day that is none of its own, nothing. */
function undated({ date, mention, reported }: Candidate): EventDate {
  if (date.value === null) return date;
  return { value: null, from: null, to: mention.status === 'occurred' ? reported : null, open: null };
}

/** Number of articles that mentions come from, copies of one text counted once. */
function independent(members: readonly Candidate[], { originals }: EventContext): number {
  if (members.length < 2) return members.length;
  return new Set(members.map(({ ref }) => originals.get(ref.article) ?? ref.article)).size;
}

function firstReport(
  members: readonly Candidate[],
  articles: ReadonlyMap<string, DatedArticle>,
): string | null {
  return members.reduce<string | null>(
    (first, { ref }) => earlierOf(first, articles.get(ref.article)?.documentTime.value ?? null),
    null,
  );
}

function openDate(members: readonly Candidate[], articles: ReadonlyMap<string, DatedArticle>): OpenDate {
  let vague: OpenDate | undefined;
  for (const { ref, date, mention } of members) {
    const article = articles.get(ref.article);
    const time = article?.times[date.time ?? mention.time?.time ?? -1];
    if (!article || !time) continue;
    const said = { article: ref.article, words: article.reading.text.slice(time.start, time.end) };
    if (date.open !== null && date.time !== undefined) return { kind: 'article-undated', ...said };
    if (time.value === 'PAST_REF' || time.value === 'FUTURE_REF') vague ??= { kind: 'vague', ...said };
  }
  return vague ?? { kind: 'unsaid' };
}

/** What is told as done by one article is done, whatever earlier articles planned, unless it came out before the day. */
function statusOf(
  members: readonly Candidate[],
  clearest: Candidate,
  { from }: EventDate,
  articles: ReadonlyMap<string, DatedArticle>,
): EventStatus {
  // "the 2032 election", "who takes over in 2032", as long as no article of that year tells of it
  if (members.every(({ mention, reported }) => isBefore(reported, from) && mayLieAhead(mention)))
    return 'planned';
  const isDone = members.some(({ mention, ref }) => {
    const published = articles.get(ref.article)?.documentTime.to ?? null;
    const isEarly = isBefore(published, from);
    return mention.status === 'occurred' && mention.salience > 0.3 && !isEarly;
  });
  return isDone ? 'occurred' : clearest.mention.status;
}

function mayLieAhead(mention: EventMention): boolean {
  return mention.status === 'occurred' && (isNounAlone(mention) || isOfPresent(mention));
}

/**
 * The members that tell the event with this status, those with a sure title if there are any: no row says that it did not
 * happen and happened.
 */
function tellersOf(
  members: readonly Candidate[],
  clearest: Candidate,
  status: EventStatus,
): readonly Candidate[] {
  const telling = members.filter(({ mention }) => mention.status === status);
  const clear = telling.filter((member) => !member.mention.doubtful && !isNamelessNoun(member));
  return clear.length > 0 ? clear : telling.length > 0 ? telling : [clearest];
}

/** Without those that tell how a toll changed, where others tell what happened. */
function withoutChanges(
  members: readonly Candidate[],
  { tolls, articles }: EventContext,
): readonly Candidate[] {
  if (!members.some(({ mention }) => tolls.has(mention))) return members;
  const others = members.filter(({ mention, ref }) => {
    const text = articles.get(ref.article)?.reading.text ?? '';
    return !tolls.get(mention)?.noun && !isTollChange(text, mention);
  });
  return others.some(({ mention }) => tolls.has(mention)) ? others : members;
}

/** Whom and which places a title names beside those that its mention has for its own. */
function namedBy({ words, teller }: ToldTitle, { articles, wordings }: EventContext): Named {
  const home = articles.get(teller.ref.article);
  const wording = wordings.get(teller.ref.article);
  return home && wording ? namedIn(words, teller, home, wording) : { who: [], where: [] };
}

/** "its investigation": a noun that names nobody. */
function isNamelessNoun({ mention, participants }: Candidate): boolean {
  return mention.tense === 'none' && participants.size === 0;
}

/** From what the mention tells, not from where it stands, so that it survives edits elsewhere. */
function idOf({ mention, participants, date }: Candidate): string {
  const who = [...participants].map((id) => id.slice(id.indexOf(':') + 1)).slice(0, 2);
  return [`event:${mention.lemma.replace(/\s+/g, '-')}`, ...who, date.value ?? ''].filter(Boolean).join('-');
}
