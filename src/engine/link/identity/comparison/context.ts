import type { Node } from '../nodes/node';
import { MOST_COMPARED, type Cluster } from './cluster';
import { SharedMemory } from './shared-memory';

/** What a change of articles changes for contexts. */
export interface ContextChange {
  /** Articles whose names, or the weights of these, are others than before. */
  readonly changed: ReadonlySet<string>;
  /** Articles that mention a name which a changed article gained or lost, or whose weight changed: what they share may be more or less. */
  readonly concerned: ReadonlySet<string>;
  /** Articles that mention so few names, before or after, that how many they are counts by itself. */
  readonly few: ReadonlySet<string>;
}

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
  /** The number of the last update. */
  updates = 0;
  /** When what an article shares with any changed one may last have changed. */
  private readonly concernedAt = new Map<string, number>();
  private readonly memory = new SharedMemory(
    (article) => this.changedAt.get(article) ?? 0,
    (article) => this.concernedAt.get(article) ?? 0,
  );
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

  /** The last update at which an article, or what it shares with any changed one, was changed. */
  lastChange(article: string): number {
    return Math.max(this.changedAt.get(article) ?? 0, this.concernedAt.get(article) ?? 0);
  }

  /** Takes articles out and in; one that changed goes and comes. */
  update(
    gone: Iterable<string>,
    come: Iterable<readonly [article: string, nodes: readonly Node[]]>,
  ): ContextChange {
    const touched = new Set<number>();
    const before = new Map<string, Int32Array>();
    for (const article of gone) {
      before.set(article, this.articles.get(article) ?? EMPTY);
      for (const number of this.articles.get(article) ?? EMPTY) this.mention(touched, number).delete(article);
      this.articles.delete(article);
    }
    for (const [article, nodes] of come) {
      const numbers = this.read(nodes);
      if (!before.has(article)) before.set(article, EMPTY);
      this.articles.set(article, numbers);
      for (const number of numbers) this.mention(touched, number).add(article);
    }
    return this.note(before, touched);
  }

  /** Weighs the touched names anew and notes what follows for the articles that mention them. */
  private note(before: ReadonlyMap<string, Int32Array>, touched: ReadonlySet<number>): ContextChange {
    const changed = new Set<string>();
    const concerned = new Set<string>();
    const few = new Set<string>();
    const exchanged = new Set<number>();
    for (const [article, old] of before) {
      const now = this.articles.get(article) ?? EMPTY;
      if (isSame(old, now)) continue;
      changed.add(article);
      if (old.length < TELLING || now.length < TELLING) few.add(article);
      for (const number of difference(old, now)) exchanged.add(number);
    }
    for (const number of touched) {
      const old = this.weights[number];
      const weight = this.weightOf(number);
      this.weights[number] = weight;
      if (weight === old && (weight === 0 || !exchanged.has(number))) continue;
      for (const article of this.mentionedIn[number]) {
        concerned.add(article);
        if (weight !== old) changed.add(article);
      }
    }
    this.updates++;
    for (const article of changed) this.changedAt.set(article, this.updates);
    for (const article of concerned) this.concernedAt.set(article, this.updates);
    return { changed, concerned, few };
  }

  private mention(touched: Set<number>, number: number): Set<string> {
    touched.add(number);
    return this.mentionedIn[number];
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
    const articles = this.mentionedIn[number].size;
    const step = STEPS.findIndex((most) => articles < most);
    return step === -1 ? 0 : (this.bases[number] * (STEPS.length - step)) / STEPS.length;
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
    for (const article of cluster.compared) {
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
    if (a.length > LIST || b.length > LIST) return 0;
    let sum = 0;
    let j = 0;
    for (const number of a) {
      while (j < b.length && b[j] < number) j++;
      if (b[j] === number && number !== key && !except.has(number)) sum += this.weights[number];
    }
    return sum;
  }
}

/** What only one of two ascending lists has. */
function difference(a: Int32Array, b: Int32Array): number[] {
  const [first, second] = [new Set(a), new Set(b)];
  return [...a.filter((number) => !second.has(number)), ...b.filter((number) => !first.has(number))];
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}

const EMPTY = new Int32Array(0);

/** The weight of a name that tells a matter by itself; divisible by the number of steps. */
const ONE = 1000;
const COUNTRY = 400;
const ENOUGH = 6 * ONE;
/** Only articles with so many names tell by having none in common that they are about different matters. */
export const TELLING = 4;
/** An article of more names is a list of people or places, about no matter: it has names in common with any other. */
const LIST = 400;
/** In fewer articles than the first of these a name tells a matter by itself; in more than the last it tells nothing. */
const STEPS: readonly number[] = [4, 8, 16, 32, 64];
