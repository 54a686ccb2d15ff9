import { itemAt } from '../../collections';
import { isEventClass } from '../../events/lexicon/classes';
import type { EventMention } from '../../events/types';
import { contains, indicesWithin, type Span } from '../../text/span';
import type { ArticleReading } from '../../read/types';
import type { DatedArticle } from '../mentions/candidate';
import { itemsOf, newsOfItem } from '../mentions/digest';
import { leadOf } from '../mentions/lead';
import { newsOfDigest, newsOfItsDay, placeIn } from '../narrated/news-days';
import { MAIN_EVENT, type EventDating, type TimelineEvent } from '../types';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.3;

/** What an article, or an item of a digest, was written for. */
export interface Lead {
  /** A mention of it in the article, as an index into its event mentions. */
  readonly mention: number;
  /** Where it is news of the day: how that is known, by the mention that tells it so. */
  readonly news: EventDating | undefined;
  /** The least importance that it has for the article. */
  readonly least: number;
  /** What else the item of a digest tells, as indices into the article's event mentions; without a day it is no news of its own. */
  readonly others: readonly number[];
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
  const told = { events, numbers, mentionOf };
  const items = itemsOf(article.reading);
  if (items.length > 0) return items.flatMap((item) => leadOfItem(item, article, told));
  const number = leadEvent(article.reading, told);
  if (number === undefined) return [];
  const news = newsAt(article, newsOfItsDay(events[number], article));
  return [
    { mention: numbers.indexOf(number), news, least: aboveOthers(number, numbers, events), others: [] },
  ];
}

/** The event of an item of a digest, in a list of one or none. */
function leadOfItem(item: Span, article: DatedArticle, told: Events): readonly Lead[] {
  const { reading } = article;
  const number = eventOfItem(item, reading, told);
  if (number === undefined) return [];
  const [first, end] = indicesWithin(reading.events, item);
  const own = Array.from({ length: end - first }, (_, i) => first + i);
  const others = own.filter((mention) => told.numbers[mention] !== number);
  const news = newsAt(article, newsOfDigest(told.events[number], article, item));
  return [{ mention: told.numbers.indexOf(number), news, least: 0, others }];
}

function newsAt({ reading }: DatedArticle, event: number | undefined): EventDating | undefined {
  return event === undefined ? undefined : { mention: { article: reading.id, event } };
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

/** Of what the headline and the first sentence tell, claims only where they tell nothing else. */
function leadEvent(reading: ArticleReading, told: Events): number | undefined {
  const isNoClaim: typeof isNews = (event, mention) => isNews(event, mention) && !isClaim(reading, mention);
  for (const isToldAsNews of [isNoClaim, isNews])
    for (const part of [reading.headline, leadOf(reading)]) {
      const best = part && weightiestWithin(part, reading, told, isToldAsNews);
      if (best !== undefined) return best;
    }
  return headlineEvent(reading, told) ?? statement(reading, told);
}

/** What somebody named says, tells or confirms, where an article with a headline was written for nothing else. */
function statement(reading: ArticleReading, told: Events): number | undefined {
  const { headline } = reading;
  const lead = leadOf(reading);
  if (!headline) return undefined;
  return (
    weightiestWithin(headline, reading, told, isStatement) ??
    // below a headline a present tells how things are
    (lead &&
      weightiestWithin(
        lead,
        reading,
        told,
        (event, mention) => isStatement(event, mention) && isPast(mention),
      ))
  );
}

function isStatement(
  { participants, status, title }: TimelineEvent,
  mention: EventMention | undefined,
): boolean {
  if (mention?.class !== 'say' || mention.doubtful || mention.quoted) return false;
  const isTold = status === 'occurred' && (mention.tense === 'present' || mention.tense === 'past');
  return isTold && participants.length > 0 && title.split(' ').length >= LEAST_WORDS;
}

/** "Rao says" leaves open what. */
const LEAST_WORDS = 5;

function isPast(mention: EventMention | undefined): boolean {
  return mention?.tense === 'past' || mention?.aspect === 'perfect';
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
    if (isLess) continue;
    const inHeadline = part === reading.headline ? clearIn(part, reading, numbers, number) : undefined;
    if ([mentionOf(event), inHeadline].some((mention) => isToldAsNews(event, mention))) best = number;
  }
  return best;
}

/** The first mention of an event in a headline whose title is in no doubt; that of its clearest one, below, may be. */
function clearIn(
  headline: Span,
  { events: mentions }: ArticleReading,
  numbers: Int32Array,
  number: number,
): EventMention | undefined {
  const [first, end] = indicesWithin(mentions, headline);
  return mentions.slice(first, end).find((mention, i) => numbers[first + i] === number && !mention.doubtful);
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

/** "Court says the ban |violates| the charter": what somebody says to be so happened on no day. */
function isClaim({ events, text }: ArticleReading, mention: EventMention | undefined): boolean {
  if (mention?.tense !== 'present' || mention.aspect !== 'simple' || isEventClass(mention.class))
    return false;
  return events.some(
    (other) =>
      other.class === 'say' &&
      other.tense !== 'none' &&
      other !== mention &&
      contains(other.extent, mention) &&
      !/[.!?]\s/u.test(text.slice(other.end, mention.start)),
  );
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

/** Whether an item of a digest tells an event. Salience and names are not asked for: a present weighs little, and unnamed people are news there, too. */
function isToldInDigest({ status }: TimelineEvent, mention: EventMention | undefined): boolean {
  if (!mention || mention.doubtful || mention.quoted || mention.tense === 'none') return false;
  return status !== 'hypothetical' && isEventClass(mention.class);
}
