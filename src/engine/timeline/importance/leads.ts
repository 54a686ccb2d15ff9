import { pushTo } from '../../collections';
import type { EventMention } from '../../events/types';
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
    const best = article && leadEvent(article.reading, told, mentionOf);
    if (!best) continue;
    const place = newsOfItsDay(best, article);
    if (place !== undefined) dated.set(best, onDayOfReport(best, article, place));
    const own = told.filter((event) => event !== best && event.sources === 1);
    raised.set(best, Math.max(LEAD_EVENT, raised.get(best) ?? 0, above(own)));
  }
  return events.map((event) => {
    const least = raised.get(event) ?? 0;
    const now = dated.get(event) ?? event;
    return least > now.importance ? { ...now, importance: least } : now;
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
  return undefined;
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
