import { pushTo } from '../../collections';
import type { EventMention } from '../../events/types';
import { contains, firstEndingAfter, indicesWithin, type Span } from '../../text/span';
import { addDays } from '../../time/calendar';
import type { ArticleReading } from '../../read/types';
import { leadOf, type DatedArticle } from '../candidates';
import { articlesOf } from '../refs';
import { laterOf } from '../dating/dating';
import { saysWhen } from '../dating/days';
import { isFinding } from '../narrated/headline-days';
import { isOrigin } from '../narrated/narrated-days';
import { MAIN_EVENT, type TimelineEvent } from '../types';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.3;

/** The least importance of what an article was written for. */
const LEAD_EVENT = 0.75;

/**
 * Sees to it that each article has what it was written for among the main events, and that nothing that it alone tells
 * weighs more: the weightiest event of its headline, or else of the first sentence below it. Where no words say when it
 * happened, it is news of the day of its first article, or of the day before.
 */
export function withLeads(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const byId = new Map(articles.map((article) => [article.reading.id, article]));
  const mentionOf = ({ clearest }: TimelineEvent): EventMention | undefined =>
    byId.get(clearest.article)?.reading.events[clearest.event];
  const byArticle = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const article of articlesOf(event.mentions)) {
      pushTo(byArticle, article, event);
    }
  }
  const raised = new Map<TimelineEvent, number>();
  const dated = new Map<TimelineEvent, TimelineEvent>();
  for (const [id, told] of byArticle) {
    const article = byId.get(id);
    const lead = article && leadEvent(article.reading, told, mentionOf);
    if (!lead) continue;
    const best = lead.event;
    if (isNewsOfItsDay(lead, article)) dated.set(best, onDayOfReport(best, article, lead.place));
    const own = told.filter((event) => event !== best && event.sources === 1);
    raised.set(best, Math.max(LEAD_EVENT, raised.get(best) ?? 0, above(own)));
  }
  return events.map((event) => {
    const least = raised.get(event) ?? 0;
    const now = dated.get(event) ?? event;
    return least > now.importance ? { ...now, importance: least } : now;
  });
}

/** What an article was written for, and where it tells it. */
interface Lead {
  readonly event: TimelineEvent;
  /** Index of its mention in the headline or first sentence. */
  readonly place: number;
}

/** Whether an article tells as done what no article told before, and none dates. */
function isNewsOfItsDay({ event, place }: Lead, article: DatedArticle): boolean {
  const { reading, documentTime } = article;
  const { date, to, reported, status, decided } = event;
  const mention = reading.events[place];
  if (!mention || isOrigin(mention) || hasTimes(reading, mention) || isOfEarlierDay(article, mention))
    return false;
  return (
    date === null &&
    !decided?.date &&
    status === 'occurred' &&
    reported !== null &&
    documentTime.value === reported &&
    (to === null || to === reported) &&
    mention.status === 'occurred' &&
    mention.time === undefined &&
    isToldAsNews(reading, mention)
  );
}

/** Whether the sentence of a mention says when something is or was. */
function hasTimes(reading: ArticleReading, mention: Span): boolean {
  return saysWhen(reading, reading.sentences[firstEndingAfter(reading.sentences, mention.start)] ?? mention);
}

/** Classes of what is said and decided: "has announced" is news, where "have launched" may have been long ago. */
const SAID: ReadonlySet<string> = new Set([
  'announcement',
  'accusation',
  'identification',
  'verdict',
  'charge',
]);

/** Whether the form of a verb tells news: the simple past, a headline's present, or its passive ("Two victims named"). */
function isToldAsNews({ headline, events }: ArticleReading, mention: EventMention): boolean {
  const { tense, aspect, class: kind } = mention;
  if (tense === 'past' || tense === 'present')
    return aspect === 'simple' || (aspect === 'perfect' && tense === 'present' && SAID.has(kind));
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
  const [first, end] = indicesWithin(reading.times, lead);
  return times.slice(first, end).some(({ from, to }) => {
    if (from === null || to === null) return false;
    return to < addDays(day, -1) && from >= addDays(day, -NEWS_DAYS);
  });
}

function onDayOfReport(
  event: TimelineEvent,
  { reading, documentTime }: DatedArticle,
  place: number,
): TimelineEvent {
  const { open, ...others } = event;
  if (open?.kind !== 'unsaid') return event;
  const day = documentTime.value as string;
  const dating = { mention: { article: reading.id, event: place } };
  return { ...others, date: day, from: laterOf(event.from, addDays(day, -1)), to: day, dating };
}

/** A little more than the importance of all of some events. */
function above(events: readonly TimelineEvent[]): number {
  const most = events.reduce((max, { importance }) => Math.max(max, importance), 0);
  return most + (1 - most) / 100;
}

function leadEvent(
  reading: ArticleReading,
  told: readonly TimelineEvent[],
  mentionOf: (event: TimelineEvent) => EventMention | undefined,
): Lead | undefined {
  for (const part of [reading.headline, leadOf(reading)]) {
    if (!part) continue;
    let best: Lead | undefined;
    for (const event of told) {
      if ((best && event.importance <= best.event.importance) || !isNews(event, mentionOf(event))) continue;
      const place = placeIn(part, reading, event);
      if (place !== undefined) best = { event, place };
    }
    if (best) return best;
  }
  return undefined;
}

/** Index of the first mention of an event as a verb in a part of an article. */
function placeIn(part: Span, reading: ArticleReading, event: TimelineEvent): number | undefined {
  return event.mentions.find(({ article, event: place }) => {
    const mention = article === reading.id ? reading.events[place] : undefined;
    return mention !== undefined && mention.tense !== 'none' && contains(part, mention);
  })?.event;
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
