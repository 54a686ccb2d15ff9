import type { Node } from './node';

/** Nodes that were added to clusters (or what has one) after those were decided, by the row that added them. */
export class Additions<Owner> {
  private readonly rows = new Map<string, readonly [Owner, Node][]>();
  private readonly byOwner = new Map<Owner, Set<Node>>();
  private changed = new Set<Owner>();

  /** The nodes added to one. */
  to(owner: Owner): ReadonlySet<Node> {
    return this.byOwner.get(owner) ?? NONE;
  }

  /** Puts the additions of a row in place of those that it made before. */
  replace(row: string, additions: readonly [Owner, Node][]): void {
    const before = this.rows.get(row) ?? [];
    const isSame = ([owner, node]: readonly [Owner, Node], i: number): boolean =>
      before[i]?.[0] === owner && before[i][1] === node;
    if (before.length === additions.length && additions.every(isSame)) return;
    for (const [owner, node] of before) {
      const nodes = this.byOwner.get(owner);
      nodes?.delete(node);
      if (nodes?.size === 0) this.byOwner.delete(owner);
      this.changed.add(owner);
    }
    for (const [owner, node] of additions) {
      this.byOwner.set(owner, (this.byOwner.get(owner) ?? new Set()).add(node));
      this.changed.add(owner);
    }
    if (additions.length > 0) this.rows.set(row, additions);
    else this.rows.delete(row);
  }

  /** Those to which nodes were added, or from which they were taken, since the last call. */
  take(): Set<Owner> {
    const { changed } = this;
    this.changed = new Set();
    return changed;
  }
}

const NONE: ReadonlySet<Node> = new Set();
