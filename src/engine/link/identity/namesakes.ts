import { Cluster } from './cluster';
import type { Contexts } from './context';
import { fieldsOf, type Node } from './node';

/** An article shares so much with others where it is about the same matter. */
const SAME_MATTER = 1;

/**
 * Parts the bearers of one full name where their roles lie in different fields of life ("striker", "senator") and
 * their articles have no name in common. Without such a conflict equal full names are one person.
 */
export function splitNamesakes(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const fields = nodes.map((node) => fieldsOf(node.roles));
  if (nodes.length === 1 || !fields.some((a) => fields.some((b) => isDisjoint(a, b))))
    return [new Cluster(nodes)];
  const clusters: { readonly cluster: Cluster; readonly fields: Set<string> }[] = [];
  const order = nodes
    .map((_, i) => i)
    .sort((a, b) => Math.sign((fields[b]?.size ?? 0) - (fields[a]?.size ?? 0)) || a - b);
  for (const i of order) {
    const node = nodes[i] as Node;
    const own = fields[i] as Set<string>;
    const scored = clusters.map((entry) => ({
      entry,
      near: contexts.shared(node.article, entry.cluster.articles, entry.cluster.keys),
      conflict: isDisjoint(own, entry.fields),
    }));
    const fitting = scored.filter(({ near, conflict }) => !conflict || near >= SAME_MATTER);
    fitting.sort((a, b) => b.near - a.near || Number(a.conflict) - Number(b.conflict));
    const best = fitting[0];
    if (best && (fitting.length === 1 || best.near > 0 || !best.conflict)) {
      best.entry.cluster.add(node);
      for (const field of own) best.entry.fields.add(field);
    } else clusters.push({ cluster: new Cluster([node]), fields: new Set(own) });
  }
  return clusters.map(({ cluster }) => cluster);
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const field of a) if (b.has(field)) return false;
  return true;
}
