import { wordSet } from '../../collections';
import { isEventClass } from '../../events/lexicon/classes';
import { isOfTimeUpToNow } from '../../events/times/up-to-now';
import type { EventMention } from '../../events/types';
import type { ArticleReading } from '../../read/types';
import { contains, firstEndingAfter, indicesWithin, type Span } from '../../text/span';
import { addDays } from '../../time/calendar';
import type { DatedArticle } from '../mentions/candidate';
import { isBefore } from '../mentions/dates';
import { leadOf } from '../mentions/lead';
import { saysWhen } from '../dating/days';
import { isNowAlone } from '../dating/hours';
import type { TimelineEvent } from '../types';
import { isReferencePoint } from './counted-days';
import { beginsQuote, isFinding, saysWhich } from './headline-days';
import { describesSomebody } from './in-passing';
import { isDone } from './refusals';
import { isOrigin } from './narrated-days';

/**
 * Where an article tells as news of its own day, or of the day before, what no article told before and no words date: index
 * of the mention in the headline or the first sentence, undefined where it does not.
 *
 * @param event what the article was written for
 */
export function newsOfItsDay(event: TimelineEvent, article: DatedArticle): number | undefined {
  const { reading } = article;
  if (!isOpen(event, article)) return undefined;
  return [reading.headline, leadOf(reading)]
    .map((part) => part && placeIn(part, reading, event))
    .find((place) => place !== undefined && isNews(article, place));
}

/** The same for an item of a digest, whose present tells what happened on the digest's day, though it may name other days beside it. */
export function newsOfDigest(event: TimelineEvent, article: DatedArticle, item: Span): number | undefined {
  const place = isOpen(event, article) ? placeIn(item, article.reading, event) : undefined;
  const mention = article.reading.events[place ?? -1];
  return mention?.tense === 'present' && mention.time === undefined ? place : undefined;
}

/**
 * Whether nothing says when an event took place that an article told first, or only another one that has no more than a month or
 * year of that day for it, or a year by which a thing is called.
 */
function isOpen(event: TimelineEvent, told: DatedArticle): boolean {
  const { reading, documentTime } = told;
  const { date, days, from, to, reported, status, decided, dating } = event;
  if (decided?.date || reported === null || documentTime.value !== reported) return false;
  if (status !== 'occurred' && status !== 'denied') return false;
  if (date === null) return to === null || to === reported;
  const isOwn = dating?.mention.article === reading.id;
  if (isOwn && (dating.time === undefined || !isOfEdition(told, dating.time))) return false;
  if (days || !MONTH_OR_YEAR.test(date)) return false;
  return !isBefore(reported, from) && !isBefore(to, reported);
}

const MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?$/u;

/** "won the |2031| Oru Song Contest", "the Oru Prize for |2031|", but not "won in |2031|": the year of its report says which one is meant. */
function isOfEdition({ reading, documentTime }: DatedArticle, time: number): boolean {
  const { start, end } = reading.times[time];
  const year = reading.text.slice(start, end);
  const isBare = /^\d{4}$/u.test(year) && documentTime.value?.startsWith(year);
  return isBare === true && !WHEN.test(reading.text.slice(Math.max(0, start - 16), start));
}

/** What stands before a year that says when. */
const WHEN = /\b(?:in|during|since|until|till|by|from|of|early|mid|late|before|after|throughout)[ -]$/iu;

/** Index of the first mention of an event as a verb in a part of an article. */
export function placeIn(part: Span, reading: ArticleReading, event: TimelineEvent): number | undefined {
  return event.mentions.find(({ article, event: place }) => {
    const mention = article === reading.id ? reading.events[place] : undefined;
    return mention !== undefined && mention.tense !== 'none' && contains(part, mention);
  })?.event;
}

function isNews(article: DatedArticle, place: number): boolean {
  const { reading } = article;
  const mention = reading.events[place];
  if (mention === undefined || !isDone(reading, mention) || isOrigin(mention)) return false;
  if (mention.time !== undefined && !saysNoDay(article, mention, mention.time.time)) return false;
  if (isReferencePoint(reading, mention)) return false;
  const sentence = reading.sentences[firstEndingAfter(reading.sentences, mention.start)] ?? mention;
  return (
    isToldAsNews(reading, mention, sentence) &&
    // what says who somebody is may have been days before
    !describesSomebody(reading, mention) &&
    !saysWhich(reading, mention) &&
    !hasTimes(article, sentence) &&
    !isOfEarlierDay(article, mention)
  );
}

/** Whether the only time of a mention leaves open on which day of the report's year, or up to it, it was. */
function saysNoDay(article: DatedArticle, mention: EventMention, time: number): boolean {
  return isNowAlone(mention, article.reading.times[time]) || isOfEdition(article, time);
}

/**
 * Whether a sentence says when something is or was; what lies ahead dates nothing that is done, nor does what a participle of
 * long ago or "who" says of somebody, nor whose day tells which thing is meant, nor the quarter of figures.
 */
function hasTimes(article: DatedArticle, sentence: Span): boolean {
  const { reading, times, documentTime } = article;
  const day = documentTime.value;
  return saysWhen(reading, sentence, (i) => {
    const from = times[i]?.from ?? null;
    const to = times[i]?.to ?? null;
    if (from === null || day === null) return true;
    if (isOfFigures(reading, i) || isOfEdition(article, i)) return false;
    // "arrest a man convicted of fraud in 2011"
    const isLongPast = to !== null && to < addDays(day, -NEWS_DAYS) && isInClause(reading, i);
    return from <= day && !isLongPast && !isOfThing(reading, i) && !isOfSomebody(reading, i);
  });
}

/** Classes of what goes on from then: what two countries "have launched" may have been begun long ago, not an appeal. */
const BEGUN = wordSet('launch founding');

/**
 * Whether the form of a verb tells news: the simple past, a perfect ("has called off the talks"; not "has won 30 cases since …"),
 * a headline's present, or its passive ("Two victims named"), or what is being done ("is touring the region").
 */
function isToldAsNews(
  { headline, events, text }: ArticleReading,
  mention: EventMention,
  sentence: Span,
): boolean {
  const { tense, aspect, class: kind, nominal } = mention;
  if (tense === 'past' || tense === 'present') {
    if (tense === 'present' && aspect === 'progressive') return isEventClass(kind);
    if (aspect !== 'perfect') return aspect === 'simple';
    const isNew = tense === 'present' && isEventClass(kind) && (nominal || !BEGUN.has(kind));
    return isNew && !isOfTimeUpToNow(text, mention, sentence.start);
  }
  if (tense !== 'participle' || !headline || !contains(headline, mention)) return false;
  const [first, end] = indicesWithin(events, headline);
  const isOnly = events.slice(first, end).every((other) => other === mention || other.tense === 'none');
  return isOnly && aspect === 'simple';
}

/** A first sentence that tells of a day so long ago tells background; of a later one, the news. */
const NEWS_DAYS = 45;

/** Whether a headline tells it as what research found, or above a first sentence that tells of a day some days ago. */
function isOfEarlierDay({ reading, times, documentTime }: DatedArticle, mention: EventMention): boolean {
  const { headline } = reading;
  const lead = leadOf(reading);
  const { value: day } = documentTime;
  if (!lead || day === null || !headline || !contains(headline, mention)) return false;
  if (isFinding(reading, headline, mention)) return true;
  if (beginsQuote(reading, lead)) return false;
  const [first, end] = indicesWithin(reading.times, lead);
  return times.slice(first, end).some(({ from, to }, i) => {
    if (from === null || to === null || isInClause(reading, first + i)) return false;
    return to < addDays(day, -1) && from >= addDays(day, -NEWS_DAYS);
  });
}

/** "A letter |sent| a week ago", "Friday's |fire|": whether an expression dates only what says which thing is meant. */
function isInClause(reading: ArticleReading, time: number): boolean {
  return isOfThing(reading, time) || dates(reading, time, ({ tense }) => tense === 'participle');
}

/** "ordered an inquiry into |Friday's| fire", "talks over the |May 4| polls": of what is spoken of, not of what is done. */
function isOfThing(reading: ArticleReading, time: number): boolean {
  const { text, times, events } = reading;
  const { start, end } = times[time];
  const behind = text.slice(end);
  if (/^[’']s\b/u.test(behind)) return dates(reading, time, ({ tense }) => tense === 'none');
  const isWithin = OF_NOUN.test(text.slice(Math.max(0, start - LONGEST_ADJECTIVE), start));
  return isWithin && /^ \p{Ll}/u.test(behind) && events.every((event) => event.time?.time !== time);
}

/** What a noun phrase begins with: "|the disputed| May 4 polls". */
const OF_NOUN = /\b(?:the|this|its|his|her|their|an?) (?:\p{Ll}+ )?$/u;
const LONGEST_ADJECTIVE = 24;

/** "has freed a man who was |arrested| last week": whether an expression dates only what says who somebody is. */
function isOfSomebody(reading: ArticleReading, time: number): boolean {
  return dates(reading, time, (event) => describesSomebody(reading, event));
}

/** "posted a gain in |third-quarter| income": of what time figures are, not when they came out. */
function isOfFigures({ text, times }: ArticleReading, time: number): boolean {
  const { start, end } = times[time];
  return /-(?:quarter|half)$/iu.test(text.slice(start, end));
}

/** Whether an expression dates something, and only what passes a test. */
function dates({ events }: ArticleReading, time: number, test: (event: EventMention) => boolean): boolean {
  const dated = events.filter((event) => event.time?.time === time);
  return dated.length > 0 && dated.every(test);
}
