import type { Candidate } from './candidates';
import { clearness } from './clearness';
import type { Cluster } from './coreference/clusters';

/**
 * Clusters whose date is borrowed from a clearer event of the same sentence: "Ade hosted Oru for a visit on May 3" dates
 * the hosting and the visit by one expression, and the visit names nobody.
 */
export function shadowedClusters(clusters: readonly Cluster[]): ReadonlySet<Cluster> {
  const clearestByTime = new Map<string, Candidate>();
  for (const { members } of clusters) {
    for (const member of members) {
      const key = timeKey(member);
      const best = key === undefined ? undefined : clearestByTime.get(key);
      if (key !== undefined && (!best || clearness(member) > clearness(best)))
        clearestByTime.set(key, member);
    }
  }
  return new Set(
    clusters.filter(({ members }) => members.every((member) => isShadowed(member, clearestByTime))),
  );
}

function isShadowed(member: Candidate, clearestByTime: ReadonlyMap<string, Candidate>): boolean {
  const key = timeKey(member);
  const clearest = key === undefined ? undefined : clearestByTime.get(key);
  return (
    clearest !== undefined && clearest !== member && member.participants.size < clearest.participants.size
  );
}

function timeKey({ ref, date }: Candidate): string | undefined {
  return date.time === undefined || date.inherited ? undefined : `${ref.article}\n${date.time}`;
}
