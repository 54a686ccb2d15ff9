import type { DatedArticle } from './candidates';
import type { Cluster } from './coreference/clusters';
import { timelineEvent, type EventContext } from './event';
import type { Draft } from './importance/rows';
import { namingOf, type Naming } from './titles/naming';
import type { Steps } from './steps';
import { wordingOf, type Wording } from './titles/wording';

/** The events of clusters before the reader's decisions on them. */
export interface Drafts {
  readonly context: EventContext;
  readonly naming: Naming;
  /** In the order of the clusters. */
  readonly byCluster: ReadonlyMap<Cluster, Draft>;
}

/**
 * Words, dates and weighs clusters. The event of a cluster stays the same object as long as its articles, the names in
 * them and their sources stay the same.
 *
 * @param originals the article that each article is a copy of, or itself
 * @param tolls what mentions tell of how many were killed or hurt
 * @param before the events before the change
 */
export function* draftEvents(
  clusters: readonly Cluster[],
  articles: readonly DatedArticle[],
  originals: ReadonlyMap<string, string>,
  tolls: EventContext['tolls'],
  before: Drafts | undefined,
): Steps<Drafts> {
  const naming = namingOf(articles.map(({ entities }) => entities));
  const changed = new Set<string>();
  const wordings = new Map<string, Wording>();
  for (const article of articles) {
    const { id } = article.reading;
    const old = before && isSame(article, before, naming) ? before.context.wordings.get(id) : undefined;
    wordings.set(id, old ?? wordingOf(article, naming));
    if (!old || before?.context.originals.get(id) !== originals.get(id)) changed.add(id);
    yield;
  }
  const byId = new Map(articles.map((article) => [article.reading.id, article]));
  const context = { articles: byId, originals, wordings, tolls };
  const byCluster = new Map<Cluster, Draft>();
  for (const cluster of clusters) {
    const old = before?.byCluster.get(cluster);
    const stays = old && !cluster.members.some(({ ref }) => changed.has(ref.article));
    byCluster.set(
      cluster,
      stays ? old : { event: timelineEvent(cluster.members, context), members: cluster.members },
    );
    yield;
  }
  return { context, naming, byCluster };
}

/** Whether an article and the names in it are what they were. */
function isSame(article: DatedArticle, before: Drafts, naming: Naming): boolean {
  const { entities, reading } = article;
  return (
    before.context.articles.get(reading.id) === article &&
    entities.every(
      (entity) =>
        !entity ||
        (before.naming.nameOf(entity.id) === naming.nameOf(entity.id) &&
          before.naming.isFamiliar(entity.id) === naming.isFamiliar(entity.id)),
    )
  );
}
