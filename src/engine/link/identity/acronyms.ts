import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import type { FormTable } from './form';
import type { Node } from './node';

/**
 * Adds things that their article names by an acronym only: to the one that another article abbreviates so, to the one
 * whose initials it has, or to one that is only written in capitals here. Without one they are things of their own.
 *
 * @returns all things
 */
export function joinAcronyms(
  nodes: readonly Node[],
  byKey: ReadonlyMap<string, Cluster>,
  contexts: Contexts,
  table: FormTable,
): Cluster[] {
  const clusters = new Set(byKey.values());
  const wanted = new Set(nodes.map(acronymOf));
  const stated = new Map<string, Cluster[]>();
  const possible = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const { acronyms, letters } = abbreviationsOf(cluster, wanted, table);
    for (const acronym of acronyms) collect(stated, acronym, cluster);
    for (const letter of letters) collect(possible, letter, cluster);
  }
  const alone = new Map<string, Cluster>();
  for (const node of nodes) {
    const acronym = acronymOf(node);
    const shouted = byKey.get(`thing ${node.forms[0]?.key ?? ''}`);
    const target =
      shouted ??
      chooseLong(node, stated.get(acronym) ?? [], contexts, 0) ??
      chooseLong(node, possible.get(acronym) ?? [], contexts, neededFor(acronym, contexts)) ??
      alone.get(acronym);
    if (target) target.add(node);
    else alone.set(acronym, new Cluster([node]));
  }
  return [...clusters, ...alone.values()];
}

/** Short acronyms have many readings, so that something must speak for one that nobody states. */
function neededFor(acronym: string, contexts: Contexts): number {
  return acronym.length > 3 || (acronym.length === 3 && contexts.count <= SMALL_FOLDER) ? 0 : 1;
}

const SMALL_FOLDER = 50;

function acronymOf(node: Node): string {
  return (node.forms[0]?.key ?? '').replaceAll(' ', '');
}

/** Those of the wanted acronyms that articles use for a thing, and those that are the initials of its long names. */
function abbreviationsOf(
  cluster: Cluster,
  wanted: ReadonlySet<string>,
  table: FormTable,
): { acronyms: Set<string>; letters: Set<string> } {
  const acronyms = new Set<string>();
  const letters = new Set<string>();
  for (const node of cluster.nodes) {
    if (node.type !== 'organization' && node.type !== 'law') continue;
    for (const form of node.forms) {
      if (form.acronym) acronyms.add(form.key.replaceAll(' ', ''));
      else if (form.words.length > 1)
        for (const found of table.initials(form)) if (wanted.has(found)) letters.add(found);
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
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only && needed === 0) return only;
  const scored = candidates.map((cluster) => ({ cluster, score: contexts.shared(node, cluster) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < Math.max(needed, second ? 1 : 0)) return undefined;
  return !second || best.score >= second.score * 2 ? best.cluster : undefined;
}
