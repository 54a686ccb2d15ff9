import { pushTo } from '../../../collections';
import type { Chain, ChainRef, Entity, IdentityConstraints } from '../../types';
import type { Cluster } from '../comparison/cluster';
import { applyConstraints, UNCONSTRAINED, type Constrained } from './constraints';
import type { EntityType } from '../../../ner/types';
import { alteredEntity, countNames, entityOf, movedEntity, typeOf, weighTypes, type Unnamed } from './entity';
import { EntityList, type Entry } from './entity-list';
import { withChanges } from '../nodes/few-changes';
import type { Home } from '../things/homes';
import { idsOf, slugOfEntity } from './ids';
import type { Node } from '../nodes/node';
import { byFirst, inCorpusOrder } from '../nodes/rows';
import { Seats } from '../comparison/seats';

interface Shown extends Unnamed, Entry {
  readonly cluster: Cluster;
  /** What the id is made of. */
  readonly slug: string;
  /** The id that it goes by in any case. */
  readonly pinned: string | undefined;
  /** What speaks for each type. */
  readonly weights: Map<EntityType, number>;
  /** How often its articles use each name; undefined where that was not counted yet. */
  counts: Map<string, number> | undefined;
  /** In whose place it comes, and the nodes that tell it from that one; until its own entity is made. */
  altered: { readonly from: Shown; readonly entity: Entity; readonly changed: readonly Node[] } | undefined;
}

/** What constraints made of the clusters that they speak of. */
interface Constraining extends Constrained {
  readonly constraints: IdentityConstraints;
  readonly involved: ReadonlySet<Cluster>;
}

/** Names of entities of fewer nodes are as soon counted anew. */
const WORTH_KEEPING = 4;

/** The entities of a corpus: clusters under constraints, with ids, in order of their first mentions. */
export class Entities {
  private readonly clusters = new Map<Cluster | Home, Cluster>();
  private readonly seats = new Seats();
  private readonly owners = new Map<Cluster, Cluster | Home>();
  private readonly shown = new Map<Cluster, Shown>();
  private readonly bySlug = new Map<string, Set<Shown>>();
  private readonly list = new EntityList();
  private last: Constraining = {
    constraints: UNCONSTRAINED,
    involved: new Set(),
    clusters: [],
    pinned: new Map(),
  };
  /** Clusters that came or went since the last call. */
  private changed = new Set<Cluster>();
  /** Nodes whose chains moved since then, with the chains before. */
  private moved = new Map<Node, Chain>();

  /** The person, or the home of the thing, that a node belongs to. */
  ownerOf(node: Node): Cluster | Home | undefined {
    const cluster = this.seats.clusterOf(node);
    return cluster && this.owners.get(cluster);
  }

  /** Notes that the chain of a node has moved in its article, which says the same as before. */
  follow(node: Node, before: Chain): void {
    if (node.chain !== before) this.moved.set(node, this.moved.get(node) ?? before);
  }

  /**
   * Puts the clusters of owners in place of those of others.
   *
   * @param changed owners whose cluster has changed, if they are still there
   */
  exchange<Owner extends Cluster | Home>(
    { gone, come }: { readonly gone: readonly Owner[]; readonly come: readonly Owner[] },
    clusterOf: (owner: Owner) => Cluster,
    changed: Iterable<Owner> = [],
  ): void {
    const dropped = new Set<Cluster>();
    for (const owner of gone) this.drop(owner, dropped);
    const remaining = [...changed].filter((owner) => this.clusters.has(owner));
    for (const owner of new Set([...come, ...remaining])) {
      this.drop(owner, dropped);
      const cluster = clusterOf(owner);
      this.clusters.set(owner, cluster);
      this.owners.set(cluster, owner);
      this.changed.add(cluster);
      this.seats.take(cluster, dropped);
    }
    for (const cluster of dropped) if (!this.owners.has(cluster)) this.seats.leave(cluster);
  }

  private drop(owner: Cluster | Home, dropped: Set<Cluster>): void {
    const cluster = this.clusters.get(owner);
    if (!cluster) return;
    this.clusters.delete(owner);
    this.owners.delete(cluster);
    this.changed.add(cluster);
    dropped.add(cluster);
  }

  /** The entities as the constraints want them. */
  under(constraints: IdentityConstraints, find: (chain: ChainRef) => Node | undefined): readonly Entity[] {
    const { last, changed } = this;
    this.changed = new Set();
    const involved = this.involved(constraints, find);
    const isSame =
      constraints === last.constraints &&
      involved.size === last.involved.size &&
      [...involved].every((cluster) => last.involved.has(cluster));
    if (!isSame) this.last = { constraints, involved, ...applyConstraints([...involved], find, constraints) };
    const constrained = new Set(this.last.clusters);
    const candidates = new Set([...last.involved, ...last.clusters, ...involved, ...constrained, ...changed]);
    const hide: Cluster[] = [];
    const show: Cluster[] = [];
    for (const cluster of candidates) {
      const isShown = this.shown.has(cluster);
      const pinned = this.last.pinned.get(cluster);
      const visible = constrained.has(cluster) || (this.owners.has(cluster) && !involved.has(cluster));
      const same = visible && isShown && this.shown.get(cluster)?.pinned === pinned;
      if (isShown && !same) hide.push(cluster);
      if (visible && !same) show.push(cluster);
    }
    const moved = this.move(constrained);
    this.show(hide, show, isSame ? [] : [...last.pinned.values(), ...this.last.pinned.values()], moved);
    this.seats.settle();
    return this.list.all();
  }

  /**
   * Moves the mentions and descriptions of entities whose chains moved.
   *
   * @returns all nodes that moved
   */
  private move(constrained: ReadonlySet<Cluster>): Iterable<Node> {
    const { moved } = this;
    this.moved = new Map();
    const byEntry = new Map<Shown, Map<Node, Chain>>();
    for (const [node, before] of moved) {
      const home = this.seats.clusterOf(node);
      const entry =
        (home && this.shown.get(home)) ??
        [...constrained]
          .map((cluster) => this.shown.get(cluster))
          .find((shown) => shown?.nodes.includes(node));
      if (!entry?.entity) continue;
      byEntry.set(entry, (byEntry.get(entry) ?? new Map<Node, Chain>()).set(node, before));
    }
    for (const [entry, chains] of byEntry)
      this.list.set(entry, movedEntity(entry.entity as Entity, entry, chains));
    return moved.keys();
  }

  /** The clusters that constraints speak of. */
  private involved(
    { together, apart, ids }: IdentityConstraints,
    find: (chain: ChainRef) => Node | undefined,
  ): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const chain of [...together, ...apart, ...ids.values()].flat()) {
      const node = find(chain);
      const home = node && this.seats.clusterOf(node);
      if (home) found.add(home);
    }
    return found;
  }

  /** @param pins ids that are or were pinned, whose names have to be given out anew */
  private show(
    hide: readonly Cluster[],
    show: readonly Cluster[],
    pins: readonly string[],
    moved: Iterable<Node>,
  ): void {
    const slugs = new Set(pins.map((id) => id.replace(/@.*$/u, '')));
    const removed = new Set<Shown>();
    const hidden = new Map<Cluster, Shown>();
    for (const cluster of hide) {
      const entry = this.shown.get(cluster) as Shown;
      this.shown.delete(cluster);
      removed.add(entry);
      hidden.set(cluster, entry);
      slugs.add(entry.slug);
      const same = this.bySlug.get(entry.slug);
      if (same?.delete(entry) && same.size === 0) this.bySlug.delete(entry.slug);
    }
    const movedIn = new Map<Cluster, Node[]>();
    for (const node of moved) {
      const cluster = this.seats.clusterOf(node);
      if (cluster) pushTo(movedIn, cluster, node);
    }
    const added = show.map((cluster) => this.derived(cluster, hidden, movedIn) ?? this.fresh(cluster));
    for (const entry of added) {
      this.shown.set(entry.cluster, entry);
      slugs.add(entry.slug);
      this.bySlug.set(entry.slug, (this.bySlug.get(entry.slug) ?? new Set()).add(entry));
    }
    this.list.exchange(removed, added);
    const taken = new Set(this.last.pinned.values());
    for (const slug of slugs) this.identify(slug, taken);
  }

  private fresh(cluster: Cluster): Shown {
    const nodes = [...cluster.nodes].sort(inCorpusOrder);
    const weights = new Map<EntityType, number>();
    weighTypes(weights, nodes, 1);
    return this.entryOf(cluster, { nodes, weights, counts: undefined, altered: undefined });
  }

  /** The entry of a cluster that differs by few nodes from one that was shown before: what the others say is not read again. */
  private derived(
    cluster: Cluster,
    hidden: ReadonlyMap<Cluster, Shown>,
    movedIn: ReadonlyMap<Cluster, readonly Node[]>,
  ): Shown | undefined {
    const origin = this.seats.originOf(cluster);
    const from = origin && hidden.get(origin.cluster);
    if (!origin || !from?.entity) return undefined;
    const { entity, weights, counts } = from;
    // What is taken over from it, it no longer has.
    from.counts = undefined;
    from.entity = undefined;
    for (const [nodes, sign] of [
      [origin.come, 1],
      [origin.gone, -1],
    ] as const) {
      weighTypes(weights, nodes, sign);
      if (counts) countNames(counts, nodes, sign);
    }
    const changed = [...origin.gone, ...origin.come, ...(movedIn.get(cluster) ?? [])];
    const altered = { from, entity, changed };
    return this.entryOf(cluster, { nodes: withChanges(from.nodes, origin), weights, counts, altered });
  }

  private entryOf(cluster: Cluster, parts: Pick<Shown, 'nodes' | 'weights' | 'counts' | 'altered'>): Shown {
    const type = typeOf(parts.weights);
    const slug = slugOfEntity(parts.nodes, type);
    return { cluster, type, slug, pinned: this.last.pinned.get(cluster), entity: undefined, ...parts };
  }

  /** Gives ids to the entities of one name, and makes those whose id changed. */
  private identify(slug: string, taken: ReadonlySet<string>): void {
    const entries = [...(this.bySlug.get(slug) ?? [])].sort(byFirst);
    const ids = idsOf(slug, entries, taken);
    entries.forEach((entry, i) => {
      const id = ids[i];
      if (entry.entity?.id !== id)
        this.list.set(entry, entry.entity ? { ...entry.entity, id } : this.made(entry, id));
    });
  }

  private made(entry: Shown, id: string): Entity {
    const { nodes, altered } = entry;
    let { counts } = entry;
    if (!counts) countNames((counts = new Map<string, number>()), nodes, 1);
    if (nodes.length >= WORTH_KEEPING) entry.counts = counts;
    entry.altered = undefined;
    return altered
      ? alteredEntity(altered.entity, entry, id, counts, altered.changed)
      : entityOf(entry, id, counts);
  }
}
