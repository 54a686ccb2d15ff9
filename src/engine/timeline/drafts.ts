import { differing } from '../collections';
import type { DatedArticle } from './mentions/candidate';
import type { Cluster } from './mentions/cluster';
import { carried, inverseOf, type Numbers } from './columns';
import { timelineEvent, type EventContext } from './event';
import { inOrderOfTime } from './order';
import type { Draft } from './importance/rows';
import { eventNumbers, numberAt, numbersAfter, type EventNumbers } from './places';
import { namingOf, renamed, type Naming } from './titles/naming';
import { mapInSteps, type Steps } from './steps';
import { wordingOf, type Wording } from './titles/wording';
import type { TimelineEvent } from './types';

/** The events of clusters before the reader's decisions on them. */
export interface Drafts {
  readonly context: EventContext;
  readonly naming: Naming;
  readonly clusters: readonly Cluster[];
  /** In order of time. */
  readonly drafts: readonly ClusterDraft[];
  /** For each of them its number before the change, -1 where it is new. */
  readonly was: Numbers;
  readonly events: readonly TimelineEvent[];
  /** The importance of each. */
  readonly weights: readonly number[];
  /** Which draft tells each mention of each article. */
  readonly numbers: EventNumbers;
}

/** A draft of the event that a cluster tells. */
interface ClusterDraft extends Draft {
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
  const { gone, open } = before ? difference(before, clusters, changed) : { gone: NONE, open: clusters };
  const made = yield* mapInSteps(open, (cluster) => draftOf(cluster, context));
  const placed = placedAmong(before, gone, made);
  if (!before)
    return { ...placed, context, naming, clusters, numbers: eventNumbers(articles, placed.events) };
  yield;
  const now = inverseOf(placed.was, before.drafts.length);
  const fresh = placed.drafts.flatMap(({ event }, i) => (placed.was[i] < 0 ? [[i, event] as const] : []));
  const numbers = numbersAfter(before.numbers, articles, changed, now, fresh);
  return { ...placed, context, naming, clusters, numbers };
}

const NONE: ReadonlySet<number> = new Set();

/** The numbers of the drafts that hold no longer, and the clusters that have none. */
function difference(
  before: Drafts,
  clusters: readonly Cluster[],
  changed: ReadonlySet<string>,
): { readonly gone: ReadonlySet<number>; readonly open: readonly Cluster[] } {
  const [left, come] = differing(before.clusters, clusters);
  const open = new Set(come);
  const gone = new Set<number>();
  for (const cluster of left)
    if (!open.delete(cluster)) gone.add(numberAt(before.numbers, cluster.members[0].ref));
  for (const id of changed) {
    for (const number of before.numbers.get(id) ?? []) {
      if (number < 0 || gone.has(number)) continue;
      gone.add(number);
      open.add(before.drafts[number].cluster);
    }
  }
  return { gone, open: [...open] };
}

/** The drafts that stay and those that are made, in order of time. */
function placedAmong(
  before: Drafts | undefined,
  gone: ReadonlySet<number>,
  made: readonly ClusterDraft[],
): Pick<Drafts, 'drafts' | 'was' | 'events' | 'weights'> {
  const stays: number[] = [];
  const count = before?.drafts.length ?? 0;
  for (let i = 0; i < count; i++) if (!gone.has(i)) stays.push(i);
  // those that are made have the numbers behind all others
  const old = before?.events ?? [];
  const order = inOrderOfTime(
    stays,
    made.map((_, i) => count + i),
    (number) => (number < count ? old[number] : made[number - count].event),
  );
  const was = Int32Array.from(order, (number) => (number < count ? number : -1));
  const drafts = carried(was, before?.drafts ?? [], (i) => made[order[i] - count]);
  return {
    drafts,
    was,
    events: carried(was, old, (i) => drafts[i].event),
    weights: carried(was, before?.weights ?? [], (i) => drafts[i].event.importance),
  };
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
