import { firstPlace } from '../../../collections';
import type { Node } from './node';

/** Nodes in corpus order: by article, then by place. */
export function inCorpusOrder(a: Node, b: Node): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.place - b.place;
}

/** What holds nodes, by the first of them in corpus order. */
export function byFirst(a: HasNodes, b: HasNodes): number {
  return inCorpusOrder(a.nodes[0], b.nodes[0]);
}

interface HasNodes {
  readonly nodes: readonly Node[];
}

/** The part of a list in order of article that belongs to one. */
export function rangeOf(
  list: readonly { readonly article: string }[],
  article: string,
): [from: number, end: number] {
  const at = (place: number): string => list[place].article;
  return [
    firstPlace(list.length, (place) => at(place) >= article),
    firstPlace(list.length, (place) => at(place) > article),
  ];
}

/** Lists of nodes by key, each in corpus order, with the keys whose lists changed. */
export class Rows {
  private readonly rows = new Map<string, Node[]>();
  /** Keys whose rows were touched since they were last taken. */
  private touched = new Set<string>();

  get(key: string): readonly Node[] {
    return this.rows.get(key) ?? NONE;
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  add(key: string, node: Node): void {
    const row = this.rows.get(key);
    if (row) row.splice(position(row, node), 0, node);
    else this.rows.set(key, [node]);
    this.touched.add(key);
  }

  remove(key: string, node: Node): void {
    const row = this.rows.get(key);
    const at = row ? position(row, node) : -1;
    if (!row || row[at] !== node) return;
    row.splice(at, 1);
    if (row.length === 0) this.rows.delete(key);
    this.touched.add(key);
  }

  touch(key: string): void {
    this.touched.add(key);
  }

  isTouched(key: string): boolean {
    return this.touched.has(key);
  }

  /** The keys touched since the last call. */
  take(): Set<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }
}

const NONE: readonly Node[] = [];

/** The index of a node, or where it belongs. */
function position(row: readonly Node[], node: Node): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inCorpusOrder(row[middle], node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
