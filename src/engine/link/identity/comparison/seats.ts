import type { Cluster } from './cluster';
import { fewChanges, type FewChanges } from '../nodes/few-changes';
import type { Node } from '../nodes/node';

/** Where nodes are: one for all of a cluster, which moves along when a few others come or go. */
interface Seat {
  cluster: Cluster;
}

/** The cluster in whose place another one came, and what tells the two apart. */
export interface Origin extends FewChanges {
  readonly cluster: Cluster;
}

/** The cluster of each node. Another one of nearly the same nodes takes the place of one at the price of the few others. */
export class Seats {
  private readonly seats = new Map<Node, Seat>();
  /** The clusters that were there when all was settled last, by those that few changes have made of them. */
  private origins = new Map<Cluster, Origin>();

  clusterOf(node: Node): Cluster | undefined {
    return this.seats.get(node)?.cluster;
  }

  /** The cluster that was in place of one when all was settled last; undefined where it has too little to do with any. */
  originOf(cluster: Cluster): Origin | undefined {
    return this.origins.get(cluster);
  }

  /** Notes that what changes from now on is to be compared with what there is. */
  settle(): void {
    this.origins = new Map();
  }

  /**
   * Gives its nodes to a cluster.
   *
   * @param dropped clusters that are no more, without the one whose place it takes
   */
  take(cluster: Cluster, dropped: Set<Cluster>): void {
    const { nodes } = cluster;
    const near = nodes.slice(0, 2).map((node) => this.seats.get(node));
    const seat = near.find((other) => other && dropped.has(other.cluster));
    const changes = seat && fewChanges(seat.cluster.nodes, nodes);
    if (!changes) {
      const own = { cluster };
      for (const node of nodes) this.seats.set(node, own);
      return;
    }
    for (const node of changes.gone) if (this.seats.get(node) === seat) this.seats.delete(node);
    for (const node of changes.come) this.seats.set(node, seat);
    const origin = this.origins.get(seat.cluster);
    this.origins.set(cluster, origin ? both(origin, changes) : { cluster: seat.cluster, ...changes });
    dropped.delete(seat.cluster);
    seat.cluster = cluster;
  }

  /** Takes a cluster's place from those of its nodes that have no other by now. */
  leave(cluster: Cluster): void {
    for (const node of cluster.nodes) if (this.clusterOf(node) === cluster) this.seats.delete(node);
  }
}

/** What tells a cluster from its origin when it has changed once more. */
function both({ cluster, gone, come }: Origin, more: FewChanges): Origin {
  const moves = new Map<Node, number>();
  const count = (nodes: readonly Node[], by: number): void => {
    for (const node of nodes) moves.set(node, (moves.get(node) ?? 0) + by);
  };
  for (const changes of [{ gone, come }, more]) {
    count(changes.gone, -1);
    count(changes.come, 1);
  }
  const moved = (by: number): Node[] => [...moves.keys()].filter((node) => moves.get(node) === by);
  return { cluster, gone: moved(-1), come: moved(1) };
}
