import type { EventMention } from '../events/types';
import { contains } from '../text/span';
import type { ArticleReading } from '../read/types';
import { leadOf, type DatedArticle } from './candidates';
import type { TimelineEvent } from './types';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.3;

/** The least importance of what an article was written for. */
const LEAD_EVENT = 0.75;

/**
 * Sees to it that each article has what it was written for among the main events, and that nothing that it alone tells
 * weighs more: the weightiest event of its headline, or else of the first sentence below it.
 */
export function withLeads(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const byId = new Map(articles.map((article) => [article.reading.id, article.reading]));
  const mentionOf = ({ clearest }: TimelineEvent): EventMention | undefined =>
    byId.get(clearest.article)?.events[clearest.event];
  const byArticle = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const article of new Set(event.mentions.map((ref) => ref.article))) {
      const list = byArticle.get(article);
      if (list) list.push(event);
      else byArticle.set(article, [event]);
    }
  }
  const raised = new Map<TimelineEvent, number>();
  for (const [id, told] of byArticle) {
    const reading = byId.get(id);
    const best = reading && leadEvent(reading, told, mentionOf);
    if (!best) continue;
    const own = told.filter((event) => event !== best && event.sources === 1);
    raised.set(best, Math.max(LEAD_EVENT, raised.get(best) ?? 0, above(own)));
  }
  return events.map((event) => {
    const least = raised.get(event) ?? 0;
    return least > event.importance ? { ...event, importance: least } : event;
  });
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
    const news = told.filter(
      (event) =>
        isNews(event, mentionOf(event)) &&
        event.mentions.some(({ article, event: place }) => {
          const mention = article === reading.id ? reading.events[place] : undefined;
          return mention !== undefined && mention.tense !== 'none' && contains(part, mention);
        }),
    );
    if (news.length > 0)
      return news.reduce((top, event) => (event.importance > top.importance ? event : top));
  }
  return undefined;
}

function isNews({ participants, places, status }: TimelineEvent, mention: EventMention | undefined): boolean {
  if (!mention || mention.doubtful || mention.quoted || mention.class === 'say') return false;
  const isTold = status !== 'hypothetical' && mention.tense !== 'none';
  return isTold && mention.salience >= LEAST_SALIENCE && participants.length + places.length > 0;
}
