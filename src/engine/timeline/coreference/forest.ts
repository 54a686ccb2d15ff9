/** Sets of numbers that can be united (union–find with path halving, Tarjan & van Leeuwen 1984). */
export class Forest {
  private readonly parents: Uint32Array;

  constructor(count: number) {
    this.parents = Uint32Array.from({ length: count }, (_, i) => i);
  }

  /** The smallest member of the set that `i` belongs to. */
  rootOf(i: number): number {
    const { parents } = this;
    let at = i;
    for (let up = parents[at]; up !== at; up = parents[at]) {
      parents[at] = parents[up];
      at = parents[at];
    }
    return at;
  }

  unite(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x < y) this.parents[y] = x;
    else this.parents[x] = y;
  }
}
