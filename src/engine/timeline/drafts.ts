import type { DatedArticle } from './candidates';
import type { Cluster } from './coreference/cluster';
import { timelineEvent, type EventContext } from './event';
import { inOrderOfTime } from './order';
import type { Draft } from './importance/rows';
import { namingOf, renamed, type Naming } from './titles/naming';
import { mapInSteps, type Steps } from './steps';
import { wordingOf, type Wording } from './titles/wording';

/** The events of clusters before the reader's decisions on them. */
export interface Drafts {
  readonly context: EventContext;
  readonly naming: Naming;
  /** In order of time. */
  readonly drafts: readonly ClusterDraft[];
}

/** A draft of the event that a cluster tells. */
export interface ClusterDraft extends Draft {
  readonly cluster: Cluster;
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
  const others = before ? renamed(before.naming, naming) : undefined;
  const changed = new Set<string>();
  const wordings = new Map<string, Wording>();
  for (const article of articles) {
    const { id } = article.reading;
    const old = before && isSame(article, before, others) ? before.context.wordings.get(id) : undefined;
    wordings.set(id, old ?? wordingOf(article, naming));
    if (!old || before?.context.originals.get(id) !== originals.get(id)) changed.add(id);
    yield;
  }
  const byId = new Map(articles.map((article) => [article.reading.id, article]));
  const context = { articles: byId, originals, wordings, tolls };
  const open = new Set(clusters);
  const stays = ({ cluster, members }: ClusterDraft): boolean =>
    !members.some(({ ref }) => changed.has(ref.article)) && open.delete(cluster);
  const kept = before?.drafts.filter(stays) ?? [];
  yield;
  const made = yield* mapInSteps([...open], (cluster) => draftOf(cluster, context));
  return { context, naming, drafts: inOrderOfTime(kept, made, ({ event }) => event) };
}

function draftOf(cluster: Cluster, context: EventContext): ClusterDraft {
  const { members } = cluster;
  return { event: timelineEvent(members, context), members, cluster };
}

/**
 * Whether an article and the names in it are what they were.
 *
 * @param others entities that are called otherwise now
 */
function isSame(article: DatedArticle, before: Drafts, others: ReadonlySet<string> = new Set()): boolean {
  const { entities, reading } = article;
  return (
    before.context.articles.get(reading.id) === article &&
    (others.size === 0 || !entities.some((entity) => entity && others.has(entity.id)))
  );
}
