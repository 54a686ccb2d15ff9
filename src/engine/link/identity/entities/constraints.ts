import { compareTexts } from '../../../collections';
import type { ChainRef, IdentityConstraints } from '../../types';
import { Cluster } from '../comparison/cluster';
import type { Node } from '../nodes/node';

/** Nothing is known better than the names say. */
export const UNCONSTRAINED: IdentityConstraints = { together: [], apart: [], ids: new Map() };

/** The clusters as somebody who knows better wants them, and the ids that they go by already. */
export interface Constrained {
  readonly clusters: readonly Cluster[];
  readonly pinned: ReadonlyMap<Cluster, string>;
}

/**
 * Makes clusters obey constraints: joins the clusters of chains that are one, takes out of a cluster the chains that
 * are not what they were taken for, and finds the clusters that have an id already. Chains that are not there (any more)
 * say nothing.
 */
export function applyConstraints(
  clusters: readonly Cluster[],
  nodeOf: (chain: ChainRef) => Node | undefined,
  { together, apart, ids }: IdentityConstraints,
): Constrained {
  const known = (chains: readonly ChainRef[]): Node[] =>
    chains.map(nodeOf).filter((node) => node !== undefined);
  const homes = new Homes(clusters);
  for (const chains of together) homes.join(known(chains));
  for (const [one, other] of apart) {
    const stays = nodeOf(one);
    const leaves = nodeOf(other);
    if (stays && leaves) homes.part(stays, leaves);
  }
  const pinned = new Map<Cluster, string>();
  for (const [id, chains] of [...ids].sort(([a], [b]) => compareTexts(a, b))) {
    const home = known(chains)
      .map((node) => homes.of(node))
      .find((cluster) => !pinned.has(cluster));
    if (home) pinned.set(home, id);
  }
  return { clusters: homes.all(), pinned };
}

/** The cluster of each node, and the nodes that nothing parts. */
class Homes {
  private readonly homes = new Map<Node, Cluster>();
  private readonly bonds = new Map<Node, Set<Node>>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) this.settle(cluster);
  }

  of(node: Node): Cluster {
    return this.homes.get(node) as Cluster;
  }

  all(): Cluster[] {
    return [...new Set(this.homes.values())];
  }

  join(nodes: readonly Node[]): void {
    const bond = new Set(nodes.flatMap((node) => [node, ...(this.bonds.get(node) ?? [])]));
    for (const node of bond) this.bonds.set(node, bond);
    const homes = new Set(nodes.map((node) => this.of(node)));
    if (homes.size > 1) this.settle(new Cluster([...homes].flatMap((home) => home.nodes)));
  }

  /** Takes a node and all that is bound to it out of the cluster of another one that is not bound to it. */
  part(stays: Node, leaves: Node): void {
    const home = this.of(stays);
    const leaving = this.bonds.get(leaves) ?? new Set([leaves]);
    if (home !== this.of(leaves) || leaving.has(stays)) return;
    this.settle(new Cluster(home.nodes.filter((node) => !leaving.has(node))));
    this.settle(new Cluster(home.nodes.filter((node) => leaving.has(node))));
  }

  private settle(cluster: Cluster): void {
    for (const node of cluster.nodes) this.homes.set(node, cluster);
  }
}
