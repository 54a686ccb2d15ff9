import { initials, isAcronym } from '../name-form';
import { withoutCountry } from '../organization-name';
import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import type { Node } from './node';

interface Things {
  readonly clusters: readonly Cluster[];
  readonly byKey: ReadonlyMap<string, Cluster>;
}

/**
 * Adds things that their article names by an acronym only: to the one that another article abbreviates so, to the one
 * whose initials it has, or to one that is only written in capitals here. Without one they are things of their own.
 */
export function joinAcronyms(
  nodes: readonly Node[],
  { clusters, byKey }: Things,
  contexts: Contexts,
): Cluster[] {
  const stated = new Map<string, Cluster[]>();
  const possible = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const { acronyms, letters } = abbreviationsOf(cluster);
    for (const acronym of acronyms) collect(stated, acronym, cluster);
    for (const letter of letters) collect(possible, letter, cluster);
  }
  const alone = new Map<string, Cluster>();
  for (const node of nodes) {
    const key = node.forms[0]?.key ?? '';
    const acronym = key.replaceAll(' ', '');
    const shouted = byKey.get(`thing ${key}`);
    const target =
      shouted ??
      chooseLong(node, stated.get(acronym) ?? [], contexts, 0) ??
      chooseLong(node, possible.get(acronym) ?? [], contexts, acronym.length > 2 ? 0 : 1);
    if (target) target.add(node);
    else alone.set(acronym, withNode(alone.get(acronym), node));
  }
  return [...clusters, ...alone.values()];
}

function withNode(cluster: Cluster | undefined, node: Node): Cluster {
  const home = cluster ?? new Cluster();
  home.add(node);
  return home;
}

/** The acronyms that articles use for a thing, and the initials of its long names. */
function abbreviationsOf(cluster: Cluster): { acronyms: Set<string>; letters: Set<string> } {
  const acronyms = new Set<string>();
  const letters = new Set<string>();
  for (const node of cluster.nodes) {
    if (node.type === 'place' || node.type === 'group') continue;
    for (const form of node.forms) {
      if (isAcronym(form.text)) acronyms.add(form.key.replaceAll(' ', ''));
      else if (form.words.length > 1) {
        for (const found of [...initials(form.words), ...initials(withoutCountry(form.words))])
          letters.add(found);
      }
    }
  }
  return { acronyms, letters };
}

function chooseLong(
  node: Node,
  candidates: readonly Cluster[],
  contexts: Contexts,
  needed: number,
): Cluster | undefined {
  const scored = candidates.map((cluster) => ({
    cluster,
    score: contexts.shared(node.article, cluster.articles, new Set([node.key, ...cluster.keys])),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < needed) return undefined;
  return !second || (best.score >= 1 && best.score >= second.score * 2) ? best.cluster : undefined;
}
