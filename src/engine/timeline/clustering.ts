import type { Candidate } from './candidates';
import { mayCoincide, vagueness, weekdayOfDate } from './dating';
import { classSimilarity, compatibleClasses, similarity } from './similarity';

/** Mentions that tell one event; the first one is the one that the others joined. */
export interface Cluster {
  readonly members: Candidate[];
}

/** Similarity from which two mentions are taken to tell one event. */
const SAME_EVENT = 0.54;

/**
 * Groups mentions that tell one event. Groups of an article come in order of clearness, and each joins the cluster that
 * it is most similar to, if it can have happened on the days of all its members; so the order in which articles arrive
 * does not matter. Only clusters of a compatible class that share an article, a participant or a date are compared.
 *
 * @param groups mentions that are known to tell one event each, within their articles
 */
export function clusterMentions(groups: readonly (readonly Candidate[])[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<Cluster>>();
  const ordered = groups.map((group) => ({ group, clearest: clearestOf(group) }));
  for (const { group } of ordered.sort((a, b) => byClearness(a.clearest, b.clearest))) {
    const best = bestCluster(group, index);
    const cluster = best ?? { members: [] };
    if (!best) clusters.push(cluster);
    cluster.members.push(...group);
    for (const key of group.flatMap((member) => keysOf(member, member.mention.class))) {
      const entry = index.get(key);
      if (entry) entry.add(cluster);
      else index.set(key, new Set([cluster]));
    }
  }
  return clusters;
}

/** The member that tells the event best. */
export function clearestOf(members: readonly Candidate[]): Candidate {
  return members.reduce((best, member) => (byClearness(member, best) < 0 ? member : best));
}

function byClearness(a: Candidate, b: Candidate): number {
  return (
    clearness(b) - clearness(a) ||
    (a.ref.article < b.ref.article ? -1 : a.ref.article > b.ref.article ? 1 : a.ref.event - b.ref.event)
  );
}

/** How well a mention tells its event by itself. */
export function clearness(candidate: Candidate): number {
  const { mention, date, participants, determination } = candidate;
  const dated = date.value === null ? (date.open === null ? 0 : 0.1) : vagueness(date) <= 1 ? 0.5 : 0.3;
  return (
    mention.salience + dated + 0.2 * Math.min(participants.size, 3) - (determination === 'none' ? 0 : 0.2)
  );
}

/** The keys under which a mention of a class finds the clusters that it may belong to. */
function keysOf({ ref, nearby, participants, date }: Candidate, name: string): string[] {
  const keys = [`article ${ref.article}`, ...new Set([...nearby, ...participants])];
  const weekday = weekdayOfDate(date);
  if (weekday !== undefined) keys.push(`weekday ${weekday}`);
  if (date.value !== null) keys.push(`date ${date.value}`);
  return keys.map((key) => `${name} ${key}`);
}

function bestCluster(
  group: readonly Candidate[],
  index: ReadonlyMap<string, ReadonlySet<Cluster>>,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestScore = SAME_EVENT;
  for (const cluster of reachable(group, index)) {
    const score = clusterSimilarity(group, cluster);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

function clusterSimilarity(group: readonly Candidate[], { members }: Cluster): number {
  let best = 0;
  for (const candidate of group) {
    for (const member of members) {
      if (!mayCoincide(member.date, candidate.date) || classSimilarity(member, candidate) === 0) return 0;
      best = Math.max(best, similarity(member, candidate));
    }
  }
  return best;
}

function reachable(
  group: readonly Candidate[],
  index: ReadonlyMap<string, ReadonlySet<Cluster>>,
): ReadonlySet<Cluster> {
  const found = new Set<Cluster>();
  for (const candidate of group) {
    for (const name of compatibleClasses(candidate.mention.class)) {
      for (const key of keysOf(candidate, name))
        for (const cluster of index.get(key) ?? []) found.add(cluster);
    }
  }
  return found;
}
