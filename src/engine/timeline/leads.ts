import type { EventMention } from '../events/types';
import { contains } from '../text/span';
import type { ArticleReading } from '../read/types';
import { leadOf, type DatedArticle } from './candidates';
import type { TimelineEvent } from './types';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.3;

/** Importance of what an article was written for, where it tells nothing that weighs as much there. */
const LEAD_EVENT = 0.75;

/**
 * Sees to it that each article has what it was written for among the main events: where nothing of its headline, or of
 * the first sentence below it, is one, the weightiest event told there becomes one, that of the headline if there is any.
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
  const raised = new Set<TimelineEvent>();
  for (const [id, told] of byArticle) {
    const reading = byId.get(id);
    const best = reading && leadEvent(reading, told, mentionOf);
    if (best) raised.add(best);
  }
  return events.map((event) =>
    raised.has(event) ? { ...event, importance: Math.max(event.importance, LEAD_EVENT) } : event,
  );
}

/** The event to be raised; undefined where the lead has one that is main by itself. */
function leadEvent(
  reading: ArticleReading,
  told: readonly TimelineEvent[],
  mentionOf: (event: TimelineEvent) => EventMention | undefined,
): TimelineEvent | undefined {
  for (const part of [reading.headline, leadOf(reading)]) {
    if (!part) continue;
    const there = told.filter(({ mentions }) =>
      mentions.some(({ article, event }) => {
        const mention = article === reading.id ? reading.events[event] : undefined;
        return mention !== undefined && mention.tense !== 'none' && contains(part, mention);
      }),
    );
    if (there.some(({ importance }) => importance >= LEAD_EVENT)) return undefined;
    const news = there.filter((event) => isNews(event, mentionOf(event)));
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
