import { agreeingClasses } from '../events/classes';
import type { Candidate } from './candidates';
import { mayCoincide, vagueness, weekdayOfDate } from './dating';
import { classSimilarity, similarity } from './similarity';

/** Mentions that tell one event; the first one is the one that the others joined. */
export interface Cluster {
  readonly members: Candidate[];
}

/** Similarity from which two mentions are taken to tell one event. */
const SAME_EVENT = 0.53;
/** Groups told with less weight stand alone: nobody else's telling of them is looked for. */
const LEAST_SALIENCE = 0.1;
/** So many clusters under one key are compared, the latest first, and so many mentions of each, the clearest first. */
const MOST_CLUSTERS = 40;
const MOST_MEMBERS = 6;

/**
 * Groups mentions that tell one event. Groups of an article come in order of clearness, and each joins the cluster that
 * it is most similar to, if it can have happened on the days of all its members; so the order in which articles arrive
 * does not matter. Only clusters of a compatible class that share a name or a date are compared, and of these a bounded
 * number, so that the work grows with the number of mentions.
 *
 * @param groups mentions that are known to tell one event each, within their articles
 */
export function clusterMentions(groups: readonly (readonly Candidate[])[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const ordered = groups.map((group) => [...group].sort(byClearness));
  for (const group of ordered.sort((a, b) => byClearness(a[0] as Candidate, b[0] as Candidate))) {
    const told = group.some(({ mention }) => mention.salience >= LEAST_SALIENCE);
    const best = told ? bestCluster(group, index) : undefined;
    const cluster = best ?? { members: [] };
    if (!best) clusters.push(cluster);
    cluster.members.push(...group);
    if (told) addToIndex(index, group, cluster);
  }
  return clusters;
}

function addToIndex(index: Map<string, Cluster[]>, group: readonly Candidate[], cluster: Cluster): void {
  for (const member of group.slice(0, MOST_MEMBERS)) {
    for (const key of keysOf(member, member.mention.class, true)) {
      const entry = index.get(key);
      if (!entry) index.set(key, [cluster]);
      else if (entry.at(-1) !== cluster) entry.push(cluster);
    }
  }
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
  const unnamed = participants.size === 0 && (mention.nominal || mention.tense === 'participle') ? 0.3 : 0;
  const pointing = determination === 'none' ? 0 : 0.2;
  return mention.salience + dated + 0.2 * Math.min(participants.size, 3) - pointing - unnamed;
}

/**
 * The keys under which a mention of a class finds the clusters that it may belong to.
 *
 * @param weekday whether a weekday in common is enough to be compared, as it must be where no name is
 */
function keysOf({ nearby, participants, date }: Candidate, name: string, weekday: boolean): string[] {
  const keys = [...new Set([...nearby, ...participants])];
  const day = weekday ? weekdayOfDate(date) : undefined;
  if (day !== undefined) keys.push(`weekday ${day}`);
  if (date.value !== null) keys.push(`date ${date.value}`);
  return keys.map((key) => `${name} ${key}`);
}

function bestCluster(
  group: readonly Candidate[],
  index: ReadonlyMap<string, readonly Cluster[]>,
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
  for (const candidate of group.slice(0, MOST_MEMBERS)) {
    for (const member of members.slice(0, MOST_MEMBERS)) {
      if (classSimilarity(member, candidate) === 0 || !mayCoincide(member.date, candidate.date)) return 0;
      best = Math.max(best, similarity(member, candidate));
    }
  }
  return best;
}

function reachable(
  group: readonly Candidate[],
  index: ReadonlyMap<string, readonly Cluster[]>,
): ReadonlySet<Cluster> {
  const found = new Set<Cluster>();
  for (const candidate of group.slice(0, MOST_MEMBERS)) {
    for (const name of agreeingClasses(candidate.mention.class)) {
      for (const key of keysOf(candidate, name, candidate.participants.size === 0)) {
        for (const cluster of index.get(key)?.slice(-MOST_CLUSTERS) ?? []) found.add(cluster);
      }
    }
  }
  return found;
}
