import { pushTo, isSameList } from '../../collections';
import { averageLink, type Comparison } from './average-link';
import { clusterOf, type Cluster, type Group } from '../mentions/cluster';
import { Forest } from './forest';
import { isSettled, linkTellings, type Linked } from './linked';
import { ONE_EVENT, type Links } from './links';
import type { Steps } from '../steps';
import type { Telling } from './telling';

/** Clusters of all mentions, and what the next clustering need not compute again. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** The place in that list of the cluster of each group of each telling. */
  readonly homes: ReadonlyMap<Telling, Int32Array>;
  readonly linked: ReadonlyMap<Telling, Linked>;
  /** Those of several groups, by their first ones. */
  readonly components: ReadonlyMap<Group, Component>;
}

/** Groups of mentions that strong links hold together, and the events that they turned out to tell. */
interface Component {
  readonly groups: readonly Group[];
  readonly clusters: readonly Cluster[];
  /** The place in that list of the cluster of each group. */
  readonly homes: readonly number[];
}

/**
 * Groups mentions that tell one event, within and across articles: mentions of neighbouring articles are compared, and
 * what strong links hold together is clustered with average link. What depends only on articles that were there before,
 * with the same neighbours, is taken over from the clustering before, so that an edit costs little more than its article.
 *
 * @param tellings in corpus order
 * @param before any former clustering; the result does not depend on it
 */
export function* clusterMentions(tellings: readonly Telling[], before?: Clustering): Steps<Clustering> {
  const linked = yield* linkTellings(tellings, before?.linked);
  yield;
  const units = new Units(tellings, linked);
  yield;
  const settled = tellings.map((telling) =>
    isSettled(linked.get(telling) as Linked, before?.linked.get(telling)),
  );
  const components = new Map<Group, Component>();
  const byRoot: (Component | undefined)[] = [];
  const enter = (members: readonly number[], component: Component): void => {
    components.set(component.groups[0], component);
    byRoot[members[0]] = component;
  };
  const open = new Map<number, readonly number[]>();
  for (const members of units.components()) {
    const groups = members.map((unit) => units.groups[unit]);
    const first = groups[0];
    const old = before?.components.get(first);
    const isSame = old !== undefined && isSameList(old.groups, groups);
    if (isSame && members.every((unit) => settled[units.tellingOf[unit]])) enter(members, old);
    else open.set(members[0], members);
  }
  yield;
  for (const [root, comparisons] of units.comparisons(open)) {
    const members = open.get(root) as readonly number[];
    const groups = members.map((unit) => units.groups[unit]);
    const { clusters, homes } = split(groups, comparisons);
    const kept = keptClusters(clusters, before?.components.get(groups[0]));
    enter(members, { groups, clusters: kept, homes });
    yield;
  }
  return { ...units.clusters(byRoot), linked, components };
}

/** All groups of all articles by number, and the links between them. */
class Units {
  readonly groups: readonly Group[];
  /** Place of the telling of each group. */
  readonly tellingOf: Uint32Array;
  private readonly forest: Forest;
  private readonly starts = new Map<Telling, number>();

  constructor(
    private readonly tellings: readonly Telling[],
    private readonly linked: ReadonlyMap<Telling, Linked>,
  ) {
    this.groups = tellings.flatMap(({ groups }) => groups);
    this.tellingOf = new Uint32Array(this.groups.length);
    let start = 0;
    tellings.forEach((telling, place) => {
      this.starts.set(telling, start);
      this.tellingOf.fill(place, start, start + telling.groups.length);
      start += telling.groups.length;
    });
    this.forest = new Forest(this.groups.length);
    for (const telling of tellings) {
      this.eachLinks(telling, ({ from, to, strong }, a, b) => {
        for (const i of strong) this.forest.unite(a + from[i], b + to[i]);
      });
    }
  }

  /** Several units that strong links hold together, in ascending order each. */
  components(): readonly (readonly number[])[] {
    const members = new Map<number, number[]>();
    for (let unit = 0; unit < this.groups.length; unit++) {
      const root = this.forest.rootOf(unit);
      if (root === unit) continue;
      if (!members.has(root)) members.set(root, [root]);
      pushTo(members, root, unit);
    }
    return [...members.values()];
  }

  /**
   * The clusters of components, and of the units that no strong link holds to others, by their first units.
   *
   * @param components by their first units
   */
  clusters(components: readonly (Component | undefined)[]): Pick<Clustering, 'clusters' | 'homes'> {
    const clusters: Cluster[] = [];
    const homes = new Map<Telling, Int32Array>();
    /** For the first unit of a component the place of its first cluster, and how many of its units have been seen. */
    const starts: number[] = [];
    const seen: number[] = [];
    let unit = 0;
    for (const telling of this.tellings) {
      const own = new Int32Array(telling.groups.length);
      for (let i = 0; i < own.length; i++, unit++) {
        const root = this.forest.rootOf(unit);
        const component = components[root];
        if (root === unit) {
          starts[root] = clusters.length;
          seen[root] = 0;
          if (component) clusters.push(...component.clusters);
          else clusters.push(telling.alone[i]);
        }
        own[i] = starts[root] + (component?.homes[seen[root]++] ?? 0);
      }
      homes.set(telling, own);
    }
    return { clusters, homes };
  }

  /** All comparisons within the components given by their roots, between places in the components' lists. */
  comparisons(open: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, Comparison[]> {
    const found = new Map<number, Comparison[]>();
    const placeOf = new Map<number, number>();
    const concerned = new Set<number>();
    for (const [root, members] of open) {
      found.set(root, []);
      members.forEach((unit, place) => placeOf.set(unit, place));
      for (const unit of members) concerned.add(this.tellingOf[unit]);
    }
    for (const place of [...concerned].sort((a, b) => a - b)) {
      this.eachLinks(this.tellings[place], ({ from, to, likelihood }, a, b) => {
        for (let i = 0; i < from.length; i++) {
          const [x, y] = [a + from[i], b + to[i]];
          const root = this.forest.rootOf(x);
          if (root !== this.forest.rootOf(y)) continue;
          const [p, q] = [placeOf.get(x), placeOf.get(y)];
          if (p !== undefined && q !== undefined)
            found.get(root)?.push({ a: p, b: q, likelihood: likelihood[i] });
        }
      });
    }
    return found;
  }

  /** The links of a telling within itself and to those behind it, with the numbers of the first groups of both sides. */
  private eachLinks(telling: Telling, visit: (links: Links, a: number, b: number) => void): void {
    const start = this.starts.get(telling) as number;
    const { within, behind } = this.linked.get(telling) as Linked;
    visit(within, start, start);
    for (const [other, links] of behind) if (links) visit(links, start, this.starts.get(other) as number);
  }
}

function split(
  groups: readonly Group[],
  comparisons: readonly Comparison[],
): Pick<Component, 'clusters' | 'homes'> {
  const names = averageLink(groups.length, comparisons, ONE_EVENT);
  const byName = new Map<number, Group[]>();
  names.forEach((name, place) => {
    pushTo(byName, name, groups[place]);
  });
  const places = new Map(Array.from(byName.keys(), (name, place) => [name, place]));
  return {
    clusters: [...byName.values()].map(clusterOf),
    homes: names.map((name) => places.get(name) as number),
  };
}

/** Of clusters with the same members the old ones, so that what was computed of them can be kept. */
function keptClusters(clusters: readonly Cluster[], before: Component | undefined): readonly Cluster[] {
  if (!before) return clusters;
  const old = new Map(before.clusters.map((cluster) => [cluster.members[0], cluster]));
  return clusters.map((cluster) => {
    const same = old.get(cluster.members[0]);
    return same && isSameList(same.members, cluster.members) ? same : cluster;
  });
}
