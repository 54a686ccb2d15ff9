/** A pair of units that were compared, with how likely they are one. */
export interface Comparison {
  readonly a: number;
  readonly b: number;
  /** Minus infinity where they cannot be one: no clusters of which they are members are merged then. */
  readonly likelihood: number;
}

/** Likelihoods of all compared pairs between two clusters. */
interface Bond {
  sum: number;
  count: number;
}

/** Two clusters that may be merged, as they were at the time given by their versions. */
interface Offer {
  readonly average: number;
  readonly a: number;
  readonly b: number;
  readonly versions: number;
}

/**
 * Agglomerative clustering with average link: the two clusters whose compared members are most likely one on average are
 * merged until no average is above the threshold. Pairs that were not compared count neither way. The work grows with the
 * number of comparisons times the square of its logarithm.
 *
 * @param count number of units, which are numbered from 0
 * @returns the cluster of each unit, named by one of its units
 */
export function averageLink(count: number, comparisons: readonly Comparison[], threshold: number): number[] {
  const clusters = new Clusters(count, comparisons, threshold);
  for (let offer = clusters.best(); offer; offer = clusters.best()) clusters.merge(offer.a, offer.b);
  return clusters.names();
}

class Clusters {
  private readonly bonds: Map<number, Bond>[];
  /** Cluster that a cluster was merged into; itself while it stands. */
  private readonly into: number[];
  /** Number of merges that a cluster took part in. */
  private readonly merges: number[];
  private readonly offers = new Heap();

  constructor(
    count: number,
    comparisons: readonly Comparison[],
    private readonly threshold: number,
  ) {
    this.bonds = Array.from({ length: count }, () => new Map<number, Bond>());
    this.into = Array.from({ length: count }, (_, i) => i);
    this.merges = new Array<number>(count).fill(0);
    for (const { a, b, likelihood } of comparisons)
      if (a !== b) this.bind(a, b, { sum: likelihood, count: 1 });
    for (let a = 0; a < count; a++) for (const b of this.bondsOf(a).keys()) if (a < b) this.offer(a, b);
  }

  /** The best pair of clusters that stand as they stood when it was offered. */
  best(): Offer | undefined {
    for (let offer = this.offers.pop(); offer; offer = this.offers.pop())
      if (offer.versions === this.versionsOf(offer.a, offer.b)) return offer;
    return undefined;
  }

  merge(a: number, b: number): void {
    const [kept, gone] = this.bondsOf(a).size < this.bondsOf(b).size ? [b, a] : [a, b];
    this.into[gone] = kept;
    this.merges[kept]++;
    this.merges[gone] = -1;
    for (const [other, bond] of this.bondsOf(gone)) {
      this.bondsOf(other).delete(gone);
      if (other !== kept) this.bind(kept, other, bond);
    }
    this.bondsOf(gone).clear();
    for (const other of this.bondsOf(kept).keys()) this.offer(kept, other);
  }

  names(): number[] {
    return this.into.map((_, unit) => this.nameOf(unit));
  }

  private nameOf(unit: number): number {
    let name = unit;
    for (let next = this.into[name]; next !== name; next = this.into[name])
      name = this.into[name] = this.into[next];
    return name;
  }

  private bondsOf(cluster: number): Map<number, Bond> {
    return this.bonds[cluster];
  }

  private bind(a: number, b: number, { sum, count }: Bond): void {
    const bond = this.bondsOf(a).get(b) ?? { sum: 0, count: 0 };
    bond.sum += sum;
    bond.count += count;
    this.bondsOf(a).set(b, bond);
    this.bondsOf(b).set(a, bond);
  }

  private offer(a: number, b: number): void {
    const { sum, count } = this.bondsOf(a).get(b) as Bond;
    const average = sum / count;
    if (average > this.threshold) this.offers.push({ average, a, b, versions: this.versionsOf(a, b) });
  }

  /** Changes with every merge of either; negative once one of them is gone. */
  private versionsOf(a: number, b: number): number {
    const [x, y] = [this.merges[a], this.merges[b]];
    return x < 0 || y < 0 ? -1 : x + y;
  }
}

/** A binary heap of offers, the greatest average first, and of equal ones that with the smallest numbers. */
class Heap {
  private readonly offers: Offer[] = [];

  push(offer: Offer): void {
    const { offers } = this;
    let at = offers.push(offer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!isBefore(offer, offers[up])) break;
      offers[at] = offers[up];
      at = up;
    }
    offers[at] = offer;
  }

  pop(): Offer | undefined {
    const { offers } = this;
    const top = offers[0];
    const last = offers.pop();
    if (last && offers.length > 0) this.sink(last);
    return top;
  }

  private sink(offer: Offer): void {
    const { offers } = this;
    let at = 0;
    for (let child = 1; child < offers.length; child = 2 * at + 1) {
      const right = offers[child + 1];
      if (right && isBefore(right, offers[child])) child++;
      if (!isBefore(offers[child], offer)) break;
      offers[at] = offers[child];
      at = child;
    }
    offers[at] = offer;
  }
}

function isBefore(a: Offer, b: Offer): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.a !== b.a ? a.a < b.a : a.b < b.b;
}
