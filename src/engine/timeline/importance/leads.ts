import { pushTo } from '../../collections';
import type { EventMention } from '../../events/types';
import { indicesWithin, type Span } from '../../text/span';
import { addDays } from '../../time/calendar';
import type { ArticleReading } from '../../read/types';
import { leadOf, type DatedArticle } from '../candidates';
import { articlesOf } from '../refs';
import { laterOf } from '../dating/dating';
import { newsOfItsDay, placeIn } from '../narrated/news-days';
import { MAIN_EVENT, type TimelineEvent } from '../types';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.3;

/** The least importance of what an article was written for. */
const LEAD_EVENT = 0.75;

/** Events, and those of them that some article was written for. */
export interface Led {
  /** In the order given. */
  readonly events: readonly TimelineEvent[];
  readonly leads: ReadonlySet<TimelineEvent>;
}

/**
 * Sees to it that each article has what it was written for among the main events, and that nothing that it alone tells
 * weighs more: the weightiest event of its headline, or else of the first sentence below it. Where no words say when it
 * happened, it is news of the day of its first article, or of the day before.
 */
export function withLeads(events: readonly TimelineEvent[], articles: readonly DatedArticle[]): Led {
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
    const best = article && leadEvent(article.reading, told, mentionOf);
    if (!best) continue;
    const place = newsOfItsDay(best, article);
    if (place !== undefined) dated.set(best, onDayOfReport(best, article, place));
    const own = told.filter((event) => event !== best && event.sources === 1);
    raised.set(best, Math.max(LEAD_EVENT, raised.get(best) ?? 0, above(own)));
  }
  const leads = new Set<TimelineEvent>();
  const led = events.map((event) => {
    const least = raised.get(event);
    const now = dated.get(event) ?? event;
    const weighed = least !== undefined && least > now.importance ? { ...now, importance: least } : now;
    if (least !== undefined) leads.add(weighed);
    return weighed;
  });
  return { events: led, leads };
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
): TimelineEvent | undefined {
  for (const part of [reading.headline, leadOf(reading)]) {
    if (!part) continue;
    let best: TimelineEvent | undefined;
    for (const event of told) {
      if ((best && event.importance <= best.importance) || !isNews(event, mentionOf(event))) continue;
      if (placeIn(part, reading, event) !== undefined) best = event;
    }
    if (best) return best;
  }
  return headlineEvent(reading, told, mentionOf);
}

/** The event that a headline tells as a whole, of whatever kind, of somebody or something that it names: "Dockers of Oru welcome the offer". */
function headlineEvent(
  reading: ArticleReading,
  told: readonly TimelineEvent[],
  mentionOf: (event: TimelineEvent) => EventMention | undefined,
): TimelineEvent | undefined {
  const { headline } = reading;
  if (!headline) return undefined;
  return told.find((event) => {
    const mention = mentionOf(event);
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
