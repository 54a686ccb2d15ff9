import type { Node } from './node';
import type { Cluster } from './cluster';
import { MOST_COMPARED, SharedMemory } from './shared-memory';

/**
 * The names that each article mentions, by which articles about the same matter are told. Weights are whole numbers
 * (thousandths), so that sums do not depend on their order, and change in few steps with the number of articles that
 * mention a name, so that one more article changes little.
 */
export class Contexts {
  private readonly articles = new Map<string, Int32Array>();
  private readonly numbers = new Map<string, number>();
  private readonly bases: number[] = [];
  private readonly weights: number[] = [];
  /** The numbers of the names of clusters, with how many names those were. */
  private readonly own = new WeakMap<
    Cluster,
    { readonly of: number; readonly numbers: ReadonlySet<number> }
  >();
  /** When an article was last changed, by the number of the update. */
  private readonly changedAt = new Map<string, number>();
  private updates = 0;
  private readonly memory = new SharedMemory((article) => this.changedAt.get(article) ?? 0);
  /** How often something was asked: whether a decision rests on contexts. */
  asked = 0;
  /** For each name the articles that mention it. */
  private readonly mentionedIn: Set<string>[] = [];

  /** How many articles there are. */
  get count(): number {
    return this.articles.size;
  }

  /** How many different names an article mentions. */
  size(article: string): number {
    return this.articles.get(article)?.length ?? 0;
  }

  /**
   * Takes articles out and in; one that changed goes and comes.
   *
   * @returns the articles whose names, or the weights of these, are others than before
   */
  update(
    gone: Iterable<string>,
    come: Iterable<readonly [article: string, nodes: readonly Node[]]>,
  ): Set<string> {
    const touched = new Set<number>();
    const changed = new Set<string>();
    const before = new Map<string, Int32Array>();
    for (const article of gone) {
      before.set(article, this.articles.get(article) ?? EMPTY);
      this.changedAt.set(article, this.updates + 1);
      for (const number of this.articles.get(article) ?? EMPTY) this.mention(touched, number).delete(article);
      this.articles.delete(article);
    }
    for (const [article, nodes] of come) {
      const numbers = this.read(nodes);
      this.articles.set(article, numbers);
      if (!isSame(numbers, before.get(article) ?? EMPTY)) changed.add(article);
      for (const number of numbers) this.mention(touched, number).add(article);
    }
    for (const number of touched) {
      const weight = this.weightOf(number);
      if (weight === this.weights[number]) continue;
      this.weights[number] = weight;
      for (const article of this.mentionedIn[number] as Set<string>) changed.add(article);
    }
    this.updates++;
    for (const article of changed) this.changedAt.set(article, this.updates);
    return changed;
  }

  private mention(touched: Set<number>, number: number): Set<string> {
    touched.add(number);
    return this.mentionedIn[number] as Set<string>;
  }

  private read(nodes: readonly Node[]): Int32Array {
    const numbers: number[] = [];
    for (const { key } of nodes) if (key.length > 2) numbers.push(this.numberOf(key));
    return Int32Array.from(new Set(numbers)).sort();
  }

  private numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.bases.length));
      this.weights.push(0);
      this.bases.push(key.startsWith('country ') || key.startsWith('group ') ? COUNTRY : ONE);
      this.mentionedIn.push(new Set());
    }
    return number;
  }

  private weightOf(number: number): number {
    const articles = (this.mentionedIn[number] as Set<string>).size;
    const step = STEPS.findIndex((most) => articles < most);
    return step === -1 ? 0 : ((this.bases[number] as number) * (STEPS.length - step)) / STEPS.length;
  }

  /**
   * How much an article shares with those of a cluster, the names of both left out: 1 for each name that the nearest of
   * them has as well, less for names in many articles, and for countries and peoples, which stand in articles of any kind.
   */
  shared(node: Node, cluster: Cluster): number {
    this.asked++;
    const own = this.articles.get(node.article);
    if (!own) return 0;
    const key = this.numbers.get(node.key) ?? -1;
    const except = this.keysOf(cluster);
    let best = 0;
    let looked = 0;
    for (const article of cluster.articles) {
      if (article === node.article) continue;
      if (looked++ >= MOST_COMPARED || best >= ENOUGH) break;
      best = Math.max(best, this.overlap(own, this.articles.get(article) ?? EMPTY, key, except));
    }
    return best / ONE;
  }

  /** As {@link shared}, which is remembered until one of the articles changes: for rows of very many nodes. */
  recalled(node: Node, cluster: Cluster): number {
    const found = this.memory.at(node, cluster, this.updates);
    if (found.update !== -1) this.asked++;
    else {
      found.value = this.shared(node, cluster);
      found.update = this.updates;
    }
    return found.value;
  }

  /** The numbers of a cluster's own names. */
  private keysOf(cluster: Cluster): ReadonlySet<number> {
    const known = this.own.get(cluster);
    if (known && known.of === cluster.keys.size) return known.numbers;
    const numbers = new Set<number>();
    for (const key of cluster.keys) {
      const number = this.numbers.get(key);
      if (number !== undefined) numbers.add(number);
    }
    this.own.set(cluster, { of: cluster.keys.size, numbers });
    return numbers;
  }

  private overlap(a: Int32Array, b: Int32Array, key: number, except: ReadonlySet<number>): number {
    let sum = 0;
    let j = 0;
    for (const number of a) {
      while (j < b.length && (b[j] as number) < number) j++;
      if (b[j] === number && number !== key && !except.has(number)) sum += this.weights[number] as number;
    }
    return sum;
  }
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}

const EMPTY = new Int32Array(0);

/** The weight of a name that tells a matter by itself; divisible by the number of steps. */
const ONE = 1000;
const COUNTRY = 400;
const ENOUGH = 6 * ONE;
/** In fewer articles than the first of these a name tells a matter by itself; in more than the last it tells nothing. */
const STEPS: readonly number[] = [4, 8, 16, 32, 64];
