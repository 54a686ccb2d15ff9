import type { Candidate } from './candidates';
import { mayCoincide, vagueness } from './dating';
import { compatibleClasses, similarity } from './similarity';

/** Mentions that tell one event; the first one is the one that the others joined. */
export interface Cluster {
  readonly members: Candidate[];
}

/** Similarity from which two mentions are taken to tell one event. */
const SAME_EVENT = 0.62;

/**
 * Groups mentions that tell one event. Mentions come in order of clearness, and each joins the group that it is most
 * similar to, if it can have happened on the days of all its members; so the order in which articles arrive does not
 * matter. Only groups of a compatible class that share an article or a participant are compared.
 */
export function clusterMentions(candidates: readonly Candidate[]): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<Cluster>>();
  for (const candidate of [...candidates].sort(byClearness)) {
    const best = bestCluster(candidate, index);
    const cluster = best ?? { members: [] };
    if (!best) clusters.push(cluster);
    cluster.members.push(candidate);
    for (const key of keysOf(candidate)) {
      const entry = index.get(key);
      if (entry) entry.add(cluster);
      else index.set(key, new Set([cluster]));
    }
  }
  return clusters;
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
  const dated = date.value === null ? (date.open ? 0.1 : 0) : vagueness(date) <= 1 ? 0.5 : 0.3;
  return (
    mention.salience + dated + 0.2 * Math.min(participants.size, 3) - (determination === 'none' ? 0 : 0.2)
  );
}

/** The keys under which a mention finds the groups that it may belong to. */
function keysOf({ ref, participants, mention, date }: Candidate): string[] {
  const keys = [`article ${ref.article}`, ...participants];
  if (date.value !== null) keys.push(`date ${date.value}`);
  return keys.map((key) => `${mention.class} ${key}`);
}

function bestCluster(
  candidate: Candidate,
  index: ReadonlyMap<string, ReadonlySet<Cluster>>,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestScore = SAME_EVENT;
  for (const cluster of reachable(candidate, index)) {
    if (!cluster.members.every((member) => mayCoincide(member.date, candidate.date))) continue;
    const score = Math.max(...cluster.members.map((member) => similarity(member, candidate)));
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

function reachable(candidate: Candidate, index: ReadonlyMap<string, ReadonlySet<Cluster>>): Set<Cluster> {
  const found = new Set<Cluster>();
  for (const name of compatibleClasses(candidate.mention.class)) {
    for (const key of keysOf({ ...candidate, mention: { ...candidate.mention, class: name } })) {
      for (const cluster of index.get(key) ?? []) found.add(cluster);
    }
  }
  return found;
}
