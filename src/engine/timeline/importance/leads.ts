import { itemAt } from '../../collections';
import { isEventClass } from '../../events/lexicon/classes';
import type { EventMention } from '../../events/types';
import { contains, indicesWithin, type Span } from '../../text/span';
import { addDays } from '../../time/calendar';
import type { ArticleReading } from '../../read/types';
import type { DatedArticle } from '../mentions/candidate';
import { itemsOf, newsOfItem } from '../mentions/digest';
import { leadOf } from '../mentions/lead';
import { laterOf } from '../mentions/dates';
import { newsOfDigest, newsOfItsDay, placeIn } from '../narrated/news-days';
import { numberAt, type EventNumbers } from '../places';
import { MAIN_EVENT, type EventDating, type TimelineEvent } from '../types';
import { TOLD_BY_ANOTHER } from './rows';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.3;

/** The least importance of what an article was written for. */
const LEAD_EVENT = 0.75;

/** Events, and those of them that some article was written for. */
interface Led {
  /** In the order given. */
  readonly events: readonly TimelineEvent[];
  /** Their numbers. */
  readonly leads: ReadonlySet<number>;
}

/** What an article, or an item of a digest, was written for. */
export interface Lead {
  /** A mention of it in the article, as an index into its event mentions. */
  readonly mention: number;
  /** Where it is news of the day: how that is known, by the mention that tells it so. */
  readonly news: EventDating | undefined;
  /** The least importance that it has for the article. */
  readonly least: number;
  /** What else the item of a digest tells, as indices into the article's event mentions; without a day it is no news of its own. */
  readonly beside: readonly number[];
}

/**
 * Sees to it that each article has what it was written for among the main events, and that nothing that it alone tells
 * weighs more: the weightiest event of its headline, or else of the first sentence below it. Where no words say when it
 * happened, it is news of the day of its first article, or of the day before. A digest has what each of its items was written for.
 *
 * @param numbers where in the list the mentions of each article are told
 * @param leadsOf what an article was written for, by {@link leadsOfArticle}
 */
export function withLeads(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
  numbers: EventNumbers,
  leadsOf: (article: DatedArticle) => readonly Lead[],
): Led {
  const led = [...events];
  const leads = new Map<number, number>();
  const spare = new Set<number>();
  for (const article of inOrderOfFirst(articles, numbers)) {
    const { id } = article.reading;
    for (const { mention, news, least, beside } of leadsOf(article)) {
      const best = numberAt(numbers, { article: id, event: mention });
      for (const other of beside) spare.add(numberAt(numbers, { article: id, event: other }));
      if (news !== undefined) led[best] = onDayOfReport(events[best], article, news);
      leads.set(best, Math.max(LEAD_EVENT, leads.get(best) ?? 0, least));
    }
  }
  for (const [number, least] of leads)
    if (least > led[number].importance) led[number] = { ...led[number], importance: least };
  for (const number of spare) if (!leads.has(number)) withoutSpare(led, number);
  return { events: led, leads: new Set(leads.keys()) };
}

function withoutSpare(events: TimelineEvent[], number: number): void {
  const event = itemAt(events, number);
  if (!event || event.date !== null || event.sources > 1 || event.decided) return;
  if (event.importance > TOLD_BY_ANOTHER) events[number] = { ...event, importance: TOLD_BY_ANOTHER };
}

/**
 * What an article was written for: one event at most, but for a digest, each of whose items has its own.
 *
 * @param events all events in order of time
 * @param numbers the place in that list of the event of each mention of the article
 * @param mentionOf the clearest mention of an event
 */
export function leadsOfArticle(
  article: DatedArticle,
  events: readonly TimelineEvent[],
  numbers: Int32Array,
  mentionOf: Events['mentionOf'],
): readonly Lead[] {
  const { reading } = article;
  const told = { events, numbers, mentionOf };
  const leadAs = (
    number: number,
    event: number | undefined,
    others: Pick<Lead, 'least' | 'beside'>,
  ): Lead => {
    const news = event === undefined ? undefined : { mention: { article: reading.id, event } };
    return { mention: numbers.indexOf(number), news, ...others };
  };
  const items = itemsOf(reading);
  if (items.length > 0)
    return items.flatMap((item) => {
      const number = eventOfItem(item, reading, told);
      if (number === undefined) return [];
      const [first, end] = indicesWithin(reading.events, item);
      const beside = Array.from({ length: end - first }, (_, i) => first + i);
      return [leadAs(number, newsOfDigest(events[number], article, item), { least: 0, beside })];
    });
  const number = leadEvent(reading, told);
  if (number === undefined) return [];
  const least = aboveOthers(number, numbers, events);
  return [leadAs(number, newsOfItsDay(events[number], article), { least, beside: [] })];
}

/** Articles by the first event that each tells: of several that give one event its day, the last one counts. */
function inOrderOfFirst(articles: readonly DatedArticle[], numbers: EventNumbers): readonly DatedArticle[] {
  const firstOf = ({ reading }: DatedArticle): number => {
    let first = Number.MAX_SAFE_INTEGER;
    for (const number of numbers.get(reading.id) ?? []) if (number >= 0 && number < first) first = number;
    return first;
  };
  return articles
    .map((article) => ({ article, first: firstOf(article) }))
    .sort((a, b) => a.first - b.first)
    .map(({ article }) => article);
}

function onDayOfReport(
  event: TimelineEvent,
  { documentTime }: DatedArticle,
  dating: EventDating,
): TimelineEvent {
  const { open, ...others } = event;
  if (open?.kind !== 'unsaid') return event;
  const day = documentTime.value as string;
  return { ...others, date: day, from: laterOf(event.from, addDays(day, -1)), to: day, dating };
}

/** A little more than the importance of all that an article alone tells beside its lead. */
function aboveOthers(lead: number, told: Int32Array, events: readonly TimelineEvent[]): number {
  let most = 0;
  for (const number of told) {
    const event = itemAt(events, number);
    if (event && number !== lead && event.sources === 1) most = Math.max(most, event.importance);
  }
  return most + (1 - most) / 100;
}

/** The events of a corpus, as an article tells them. */
interface Events {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** The place in that list of the event of each mention of the article. */
  readonly numbers: Int32Array;
  /** The clearest mention of an event. */
  readonly mentionOf: (event: TimelineEvent) => EventMention | undefined;
}

function leadEvent(reading: ArticleReading, told: Events): number | undefined {
  for (const part of [reading.headline, leadOf(reading)]) {
    const best = part && weightiestWithin(part, reading, told, isNews);
    if (best !== undefined) return best;
  }
  return headlineEvent(reading, told);
}

/** What an item of a digest was written for: what it begins with, or else the weightiest that it tells. */
function eventOfItem(item: Span, reading: ArticleReading, told: Events): number | undefined {
  const news = newsOfItem(reading, item);
  const number = news === undefined || reading.events[news]?.doubtful ? -1 : told.numbers[news];
  return number >= 0 ? number : weightiestWithin(item, reading, told, isToldInDigest);
}

/** The weightiest event that a part of an article tells as news. */
function weightiestWithin(
  part: Span,
  reading: ArticleReading,
  told: Events,
  isToldAsNews: typeof isNews,
): number | undefined {
  const { events, mentionOf, numbers } = told;
  // what only says how something came about is not what an article was written for
  const matrixOf = (number: number): number => {
    const event = events[number];
    const within = event.clearest.article === reading.id ? mentionOf(event)?.within : undefined;
    return within === undefined ? -1 : (numbers[within] ?? -1);
  };
  let best: number | undefined;
  for (const number of numbersWithin(part, reading, told)) {
    const event = events[number];
    const isLess =
      best !== undefined &&
      matrixOf(best) !== number &&
      (matrixOf(number) === best || event.importance <= events[best].importance);
    if (!isLess && isToldAsNews(event, mentionOf(event))) best = number;
  }
  return best;
}

/** The events that a part of an article tells by verbs, in order of time. */
function numbersWithin(part: Span, { events: mentions }: ArticleReading, { numbers }: Events): number[] {
  const [first, end] = indicesWithin(mentions, part);
  const found = new Set<number>();
  for (let i = first; i < end; i++)
    if (numbers[i] >= 0 && mentions[i].tense !== 'none' && contains(part, mentions[i])) found.add(numbers[i]);
  return [...found].sort((a, b) => a - b);
}

/** The event that a headline tells as a whole, of whatever kind, of somebody or something that it names: "Dockers of Oru welcome the offer". */
function headlineEvent(reading: ArticleReading, told: Events): number | undefined {
  const { headline } = reading;
  if (!headline) return undefined;
  return numbersWithin(headline, reading, told).find((number) => {
    const event = told.events[number];
    const mention = told.mentionOf(event);
    const place = placeIn(headline, reading, event);
    if (!mention || place === undefined || reading.events[place] !== mention) return false;
    return (
      isToldInFull(mention, event) && isWhole(reading, headline, mention) && hasNames(reading, mention.extent)
    );
  });
}

function isToldInFull({ doubtful, class: kind, tense }: EventMention, { status }: TimelineEvent): boolean {
  const isFinite = tense === 'past' || tense === 'present' || tense === 'future' || status === 'planned';
  return !doubtful && kind !== 'say' && isFinite && status !== 'hypothetical';
}

/** Whether the clause of a mention is all of a headline, but for a mark or two. */
function isWhole({ text }: ArticleReading, headline: Span, { extent }: EventMention): boolean {
  const around = text.slice(headline.start, extent.start) + text.slice(extent.end, headline.end);
  return !/[\p{L}\d]/u.test(around);
}

function hasNames({ mentions }: ArticleReading, span: Span): boolean {
  const [first, end] = indicesWithin(mentions, span);
  return mentions.slice(first, end).some(({ kind }) => kind === 'name');
}

/** Whether an event is told as done or planned, of somebody or somewhere or for its own weight. */
function isNews(
  { participants, places, status, importance }: TimelineEvent,
  mention: EventMention | undefined,
): boolean {
  if (!mention || mention.doubtful || mention.quoted || mention.class === 'say') return false;
  const isTold = status !== 'hypothetical' && mention.tense !== 'none' && mention.salience >= LEAST_SALIENCE;
  const named = participants.length + (mention.nominal ? 0 : places.length);
  return isTold && (named > 0 || importance >= MAIN_EVENT);
}

/** Whether an item of a digest tells an event by what kind of an event it is: its present, and whom it names, say little there. */
function isToldInDigest({ status }: TimelineEvent, mention: EventMention | undefined): boolean {
  if (!mention || mention.doubtful || mention.quoted || mention.tense === 'none') return false;
  return status !== 'hypothetical' && isEventClass(mention.class);
}
