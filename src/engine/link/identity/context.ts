import type { Cluster } from './cluster';
import type { Node } from './node';

/** The names that each article mentions, by which articles about the same matter are told. */
export class Contexts {
  /** For each article the numbers of its nodes' keys, ascending. */
  private readonly articles: readonly Int32Array[];
  private readonly numbers = new Map<string, number>();
  private readonly weights: number[] = [];

  constructor(nodes: readonly (readonly Node[])[]) {
    this.articles = nodes.map((list) => this.read(list));
    const frequency = new Uint32Array(this.weights.length);
    for (const article of this.articles)
      for (const number of article) frequency[number] = (frequency[number] ?? 0) + 1;
    const full = Math.log(Math.max(nodes.length, 1) / RARE);
    frequency.forEach((articles, number) => {
      const rarity = full <= 0 ? 1 : Math.log(nodes.length / articles) / full;
      this.weights[number] = (this.weights[number] ?? 0) * Math.max(0, Math.min(1, rarity));
    });
  }

  /** How many articles there are. */
  get count(): number {
    return this.articles.length;
  }

  /** How many different names an article mentions. */
  size(article: number): number {
    return this.articles[article]?.length ?? 0;
  }

  private read(nodes: readonly Node[]): Int32Array {
    const numbers: number[] = [];
    for (const { key } of nodes) if (key.length > 2) numbers.push(this.numberOf(key));
    return Int32Array.from(new Set(numbers)).sort();
  }

  private numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.weights.length));
      this.weights.push(key.startsWith('country ') || key.startsWith('group ') ? COUNTRY : 1);
    }
    return number;
  }

  /**
   * How much an article shares with those of a cluster, the names of both left out: 1 for each name that the nearest of
   * them has as well, less for names in many articles, and for countries and peoples, which stand in articles of any kind.
   */
  shared(node: Node, cluster: Cluster): number {
    const own = this.articles[node.article];
    if (!own) return 0;
    const except = new Set<number>();
    for (const key of [node.key, ...cluster.keys]) {
      const number = this.numbers.get(key);
      if (number !== undefined) except.add(number);
    }
    let best = 0;
    let looked = 0;
    for (const article of cluster.articles) {
      if (article === node.article) continue;
      if (looked++ >= MOST_COMPARED || best >= ENOUGH) break;
      best = Math.max(best, this.overlap(own, this.articles[article] ?? EMPTY, except));
    }
    return best;
  }

  private overlap(a: Int32Array, b: Int32Array, except: ReadonlySet<number>): number {
    let sum = 0;
    let j = 0;
    for (const number of a) {
      while (j < b.length && (b[j] as number) < number) j++;
      if (b[j] === number && !except.has(number)) sum += this.weights[number] as number;
    }
    return sum;
  }
}

const EMPTY = new Int32Array(0);
const MOST_COMPARED = 40;
const ENOUGH = 6;
const COUNTRY = 0.4;
/** A name in so few articles tells a matter by itself; one in all articles tells nothing. */
const RARE = 3;
