import type { Sex } from '../gender';
import type { PersonName } from '../person-name';
import type { Node } from './node';

/** Nodes of several articles that are one entity, with what they have between them. Grows while identity is decided. */
export class Cluster {
  readonly nodes: Node[] = [];
  readonly articles = new Set<string>();
  /** Keys of the nodes, which say nothing as context of the cluster itself. */
  readonly keys = new Set<string>();
  readonly roles = new Set<string>();
  /** Folded forms of all its names. */
  readonly forms = new Set<string>();
  /** Distinct full names of a person by their words. */
  readonly fullNames = new Map<string, PersonName>();
  sex: Sex | undefined;
  /** Words of the full name that its first nodes have in common. Two clusters of one such name are namesakes. */
  exactName = '';

  constructor(nodes: readonly Node[] = []) {
    for (const node of nodes) this.add(node);
  }

  add(node: Node): void {
    this.nodes.push(node);
    this.articles.add(node.article);
    this.keys.add(node.key);
    for (const role of node.roles) this.roles.add(role);
    for (const form of node.forms) this.forms.add(form.key);
    for (const name of node.fullNames) this.fullNames.set(`${name.words.join(' ')} ${name.suffix}`, name);
    this.sex ??= node.sex;
  }

  absorb(other: Cluster): void {
    for (const node of other.nodes) this.add(node);
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

/** Adds a value to the list under a key. */
export function collect<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
