import type { EventMention } from '../events/types';
import { contains } from '../text/span';
import { leadOf, type DatedArticle } from './candidates';
import { MAIN_EVENT, type TimelineEvent } from './types';

/** What is told less surely than this is no news, even in a headline. */
const LEAST_SALIENCE = 0.2;

/**
 * Sees to it that each article has what it was written for among the main events: where nothing of its headline, or of
 * its first sentence if it has none, is one, the weightiest event told there becomes one.
 */
export function withLeads(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
): readonly TimelineEvent[] {
  const leading = new Map<string, TimelineEvent[]>();
  const byId = new Map(articles.map((article) => [article.reading.id, article]));
  for (const event of events) {
    const { article } = event.clearest;
    const home = byId.get(article);
    const mention = home?.reading.events[event.clearest.event];
    if (!home || !mention || !isInLead(home, mention)) continue;
    const list = leading.get(article);
    if (list) list.push(event);
    else leading.set(article, [event]);
  }
  const mentionOf = ({ clearest }: TimelineEvent): EventMention | undefined =>
    byId.get(clearest.article)?.reading.events[clearest.event];
  const raised = new Set<TimelineEvent>();
  for (const told of leading.values()) {
    if (told.some((event) => event.importance >= MAIN_EVENT && mentionOf(event)?.tense !== 'none')) continue;
    const news = told.filter((event) => isNews(event, mentionOf(event)));
    const best = news.reduce<TimelineEvent | undefined>(
      (top, event) => (top && top.importance >= event.importance ? top : event),
      undefined,
    );
    if (best) raised.add(best);
  }
  return events.map((event) => (raised.has(event) ? { ...event, importance: MAIN_EVENT } : event));
}

function isInLead({ reading }: DatedArticle, mention: EventMention): boolean {
  const part = reading.headline ?? leadOf(reading);
  return part !== undefined && contains(part, mention);
}

function isNews({ participants, places, status }: TimelineEvent, mention: EventMention | undefined): boolean {
  if (!mention || mention.doubtful || mention.quoted || mention.class === 'say') return false;
  const isTold = status !== 'hypothetical' && mention.tense !== 'none';
  return isTold && mention.salience >= LEAST_SALIENCE && participants.length + places.length > 0;
}
