import type { Node } from './node';

/** Nodes of several articles that are one entity. Grows while identity is being decided. */
export class Cluster {
  readonly nodes: Node[] = [];
  readonly articles = new Set<number>();
  readonly keys = new Set<string>();
  /** The names by which it is looked up. */
  readonly names = new Set<string>();

  constructor(nodes: readonly Node[] = []) {
    for (const node of nodes) this.add(node);
  }

  add(node: Node): void {
    this.nodes.push(node);
    this.articles.add(node.article);
    this.keys.add(node.key);
  }

  absorb(other: Cluster): void {
    for (const node of other.nodes) this.add(node);
  }

  /** Whether both have a node in one article, so that the article itself tells them apart. */
  sharesArticle(other: Cluster): boolean {
    const [small, large] = this.articles.size < other.articles.size ? [this, other] : [other, this];
    for (const article of small.articles) if (large.articles.has(article)) return true;
    return false;
  }
}

/** Adds a value to the list under a key. */
export function collect<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
