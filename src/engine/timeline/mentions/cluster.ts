import { compareTexts } from '../../collections';
import type { Candidate } from './candidate';

/** Mentions of one article that are known to tell one event together. */
export type Group = readonly Candidate[];

/** Mentions that tell one event, in order of article, then place. */
export interface Cluster {
  readonly members: readonly Candidate[];
}

/** The cluster of all mentions of some groups. */
export function clusterOf(groups: readonly Group[]): Cluster {
  const [only] = groups;
  if (only?.length === 1 && groups.length === 1) return { members: only };
  return { members: groups.flat().sort(byPlace) };
}

function byPlace({ ref: a }: Candidate, { ref: b }: Candidate): number {
  return compareTexts(a.article, b.article) || a.event - b.event;
}
