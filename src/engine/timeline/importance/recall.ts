import type { DatedArticle } from '../mentions/candidate';
import { MAIN_EVENT, type TimelineEvent } from '../types';

/** Number of later articles (as a logarithm to base 2) by which the room above an event's importance is halved. */
const HALF = 0.5;

/** The first article that speaks of a day that is over. */
const FIRST = 1;

/**
 * Weighs main events by how many later articles come back to their day: what a story still speaks of weeks after was
 * important; the article that is the first to speak of it only tells it (as for the selection of dates in timelines, Kessler et al. 2012, Tran et al. 2013). No event becomes a main
 * event by it.
 *
 * @param originals the article that each article is a copy of, or itself
 * @param recalled the days that an article comes back to, by {@link recalledDays}
 */
export function withRecalledDays(
  events: readonly TimelineEvent[],
  articles: readonly DatedArticle[],
  originals: ReadonlyMap<string, string>,
  recalled: (article: DatedArticle) => ReadonlySet<string>,
): readonly TimelineEvent[] {
  const later = laterArticles(articles, originals, recalled);
  return events.map((event) => {
    const { date, from, to, importance } = event;
    if (importance < MAIN_EVENT || date === null || from === null || from !== to) return event;
    const count = (later.get(from)?.size ?? 0) - FIRST;
    if (count <= 0) return event;
    const weight = Math.log2(1 + count);
    return { ...event, importance: importance + ((1 - importance) * weight) / (weight + HALF) };
  });
}

/** The days that an article speaks of and that lie before its own. */
export function recalledDays({ documentTime, times }: DatedArticle): ReadonlySet<string> {
  const published = documentTime.value;
  const days = new Set<string>();
  if (published === null) return days;
  for (const { from, to } of times) if (from !== null && from === to && from < published) days.add(from);
  return days;
}

/** For each day the independent articles that came out later and speak of it. */
function laterArticles(
  articles: readonly DatedArticle[],
  originals: ReadonlyMap<string, string>,
  recalled: (article: DatedArticle) => ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const later = new Map<string, Set<string>>();
  for (const article of articles) {
    const { id } = article.reading;
    for (const day of recalled(article)) {
      const list = later.get(day) ?? new Set<string>();
      list.add(originals.get(id) ?? id);
      later.set(day, list);
    }
  }
  return later;
}
