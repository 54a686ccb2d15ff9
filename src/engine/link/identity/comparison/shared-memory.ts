import type { Cluster } from './cluster';
import type { Node } from '../nodes/node';

/** What a node shares with a cluster, and the update as of which that was found; -1 where it is not known. */
interface Found {
  value: number;
  update: number;
}

/** The beginning of a cluster, as far as comparisons look at it: one for all clusters that begin so. */
interface Beginning {
  readonly longer: Map<string, Beginning>;
  readonly shorter: Beginning | undefined;
  /** The article by which it is longer; none where it is longer by a key. */
  readonly article: string | undefined;
  readonly found: Map<Node, Found>;
  /** The last update that changed one of its articles, as of an update. */
  changed: number;
  asOf: number;
}

/** How far the beginning of a cluster that grows has been read. */
interface Progress {
  readonly articles: number;
  readonly keys: number;
  readonly beginning: Beginning;
}

/** So much is remembered at most, before all is forgotten. */
const MOST_FOUND = 400_000;

/**
 * Remembers what nodes share with clusters, though clusters are made anew: by their first articles and their keys, on
 * which alone it depends, and until one of those articles changes.
 */
export class SharedMemory {
  private root = beginning(undefined, undefined);
  private read = new WeakMap<Cluster, Progress>();
  private size = 0;
  /** The cluster that was asked for last, how many nodes it had, and its beginning. */
  private last: { readonly cluster: Cluster; readonly nodes: number; readonly start: Beginning } | undefined;

  /**
   * @param changedAt the update that last changed an article
   * @param concernedAt the update that last changed what an article shares with those that it changed
   */
  constructor(
    private readonly changedAt: (article: string) => number,
    private readonly concernedAt: (article: string) => number,
  ) {}

  /** What is known of a node and a cluster as of an update; to be filled in where its own update is -1. */
  at(node: Node, cluster: Cluster, update: number): Found {
    const start = this.beginningOf(cluster);
    let found = start.found.get(node);
    if (!found) {
      if (++this.size > MOST_FOUND) this.forget();
      start.found.set(node, (found = { value: 0, update: -1 }));
    } else if (found.update < update && this.isOld(found, node, start, update)) found.update = -1;
    return found;
  }

  /** Whether the node's article was changed since, or one of the cluster's in a name that the node's mentions. */
  private isOld(found: Found, { article }: Node, start: Beginning, update: number): boolean {
    if (found.update < this.changedAt(article)) return true;
    return found.update < this.concernedAt(article) && found.update < this.changeOf(start, update);
  }

  private forget(): void {
    this.root = beginning(undefined, undefined);
    this.read = new WeakMap();
    this.size = 0;
    this.last = undefined;
  }

  private beginningOf(cluster: Cluster): Beginning {
    const { last } = this;
    const nodes = cluster.nodes.length;
    if (last?.cluster === cluster && last.nodes === nodes) return last.start;
    const start = this.readBeginning(cluster);
    this.last = { cluster, nodes, start };
    return start;
  }

  private readBeginning(cluster: Cluster): Beginning {
    const known = this.read.get(cluster);
    const articles = cluster.compared.size;
    const keys = cluster.keys.size;
    if (known?.articles === articles && known.keys === keys) return known.beginning;
    let at = known?.beginning ?? this.root;
    let i = 0;
    for (const article of cluster.compared)
      if (i++ >= (known?.articles ?? 0)) at = longer(at, `a ${article}`, article);
    i = 0;
    for (const key of cluster.keys) if (i++ >= (known?.keys ?? 0)) at = longer(at, `k ${key}`, undefined);
    this.read.set(cluster, { articles, keys, beginning: at });
    return at;
  }

  /** The last update that changed an article of a beginning. */
  private changeOf(start: Beginning, update: number): number {
    const path: Beginning[] = [];
    for (let at: Beginning | undefined = start; at && at.asOf !== update; at = at.shorter) path.push(at);
    for (const at of path.reverse()) {
      const own = at.article === undefined ? 0 : this.changedAt(at.article);
      at.changed = Math.max(own, at.shorter?.changed ?? 0);
      at.asOf = update;
    }
    return start.changed;
  }
}

function beginning(shorter: Beginning | undefined, article: string | undefined): Beginning {
  return { longer: new Map(), shorter, article, found: new Map(), changed: 0, asOf: -1 };
}

function longer(from: Beginning, by: string, article: string | undefined): Beginning {
  let at = from.longer.get(by);
  if (!at) from.longer.set(by, (at = beginning(from, article)));
  return at;
}
