import { isSameList } from '../../../collections';
import type { PersonName, Sex } from '../../names/types';
import type { Node } from '../nodes/node';

/** So many articles of a cluster are compared with another one. */
export const MOST_COMPARED = 40;

/**
 * Nodes of several articles that are one entity, with what they have between them, which is read when it is asked for.
 * Grows while identity is decided.
 */
export class Cluster {
  readonly nodes: Node[];
  /** Words of the full name that its first nodes have in common. Two clusters of one such name are namesakes. */
  exactName = '';
  private readonly of = {
    articles: new Gathered<string>(({ article }, into) => into.add(article)),
    compared: new Gathered<string>(({ article }, into) => into.add(article), MOST_COMPARED + 1),
    keys: new Gathered<string>(({ key }, into) => into.add(key)),
    roles: new Gathered<string>(({ roles }, into) => roles.forEach((role) => into.add(role))),
    sexes: new Gathered<Sex>(({ sex }, into) => sex && into.add(sex)),
    forms: new Gathered<string>(({ forms }, into) => forms.forEach(({ key }) => into.add(key))),
  };

  constructor(nodes: readonly Node[] = []) {
    this.nodes = [...nodes];
  }

  /** In the order in which their nodes came. */
  get articles(): ReadonlySet<string> {
    return this.of.articles.upTo(this.nodes);
  }

  /** The articles with which others are compared: one more than are compared, since the other's own is left out. */
  get compared(): ReadonlySet<string> {
    return this.of.compared.upTo(this.nodes);
  }

  /** Keys of the nodes, which say nothing as context of the cluster itself. */
  get keys(): ReadonlySet<string> {
    return this.of.keys.upTo(this.nodes);
  }

  get roles(): ReadonlySet<string> {
    return this.of.roles.upTo(this.nodes);
  }

  /** What articles tell of whether it is a man or a woman; both where they do not agree. */
  get sexes(): ReadonlySet<Sex> {
    return this.of.sexes.upTo(this.nodes);
  }

  /** Folded forms of all its names. */
  get forms(): ReadonlySet<string> {
    return this.of.forms.upTo(this.nodes);
  }

  /** Distinct full names of a person by their words. */
  get fullNames(): ReadonlyMap<string, PersonName> {
    for (; this.named < this.nodes.length; this.named++) {
      for (const name of this.nodes[this.named]?.fullNames ?? []) {
        // Most nodes have the very same ones.
        if (this.read.has(name)) continue;
        this.read.add(name);
        this.names.set(`${name.words.join(' ')} ${name.suffix}`, name);
      }
    }
    return this.names;
  }

  private readonly names = new Map<string, PersonName>();
  private readonly read = new Set<PersonName>();
  private named = 0;

  add(node: Node): void {
    this.nodes.push(node);
  }

  absorb(other: Cluster): void {
    for (const node of other.nodes) this.nodes.push(node);
  }

  copy(): Cluster {
    const copy = new Cluster(this.nodes);
    copy.exactName = this.exactName;
    return copy;
  }

  /** The full name of the first node. */
  get firstName(): PersonName | undefined {
    return this.nodes[0]?.fullNames[0];
  }

  /** Whether both have a node in one article, so that the article itself tells them apart. */
  sharesArticle(other: Cluster): boolean {
    const [small, large] = this.articles.size < other.articles.size ? [this, other] : [other, this];
    for (const article of small.articles) if (large.articles.has(article)) return true;
    return false;
  }

  sharesRole(roles: Iterable<string>): boolean {
    for (const role of roles) if (this.roles.has(role)) return true;
    return false;
  }
}

/** What the nodes of a cluster hold of one kind, read as far as the cluster has grown, or until there are enough. */
class Gathered<T> {
  private readonly values = new Set<T>();
  private read = 0;

  constructor(
    private readonly take: (node: Node, into: Set<T>) => void,
    private readonly enough = Infinity,
  ) {}

  upTo(nodes: readonly Node[]): ReadonlySet<T> {
    for (; this.read < nodes.length && this.values.size < this.enough; this.read++)
      this.take(nodes[this.read], this.values);
    return this.values;
  }
}

/** Clusters that were there before, to be put in for equal ones: what is the same stays the same object. */
export class Kept {
  private readonly byFirst: ReadonlyMap<Node | undefined, Cluster>;

  constructor(readonly all: readonly Cluster[]) {
    this.byFirst = new Map(all.map((cluster) => [cluster.nodes[0], cluster]));
  }

  /** The clusters, those that were there before as they were. */
  in(clusters: readonly Cluster[]): Cluster[] {
    return clusters.map((cluster) => {
      const old = this.byFirst.get(cluster.nodes[0]);
      return old && isSame(old, cluster) ? old : cluster;
    });
  }
}

function isSame(a: Cluster, b: Cluster): boolean {
  return a.exactName === b.exactName && hasNodes(a, b.nodes);
}

/** Whether a cluster consists of just these nodes, in this order. */
export function hasNodes({ nodes }: Cluster, wanted: readonly Node[]): boolean {
  return isSameList(nodes, wanted);
}

/** What is gone of a list, and what has come, as sets tell. */
export function exchanged<T>(before: readonly T[], now: readonly T[]): { gone: T[]; come: T[] } {
  const [old, fresh] = [new Set(before), new Set(now)];
  return { gone: before.filter((each) => !fresh.has(each)), come: now.filter((each) => !old.has(each)) };
}
