import type { Node } from './node';

/** The names that an article mentions, by which articles about the same matter are told. */
export class Contexts {
  /** For each article the keys of its nodes. */
  private readonly keys: readonly ReadonlySet<string>[];

  constructor(nodes: readonly (readonly Node[])[]) {
    this.keys = nodes.map(
      (list) => new Set(list.filter((node) => node.key.length > 2).map((node) => node.key)),
    );
  }

  /**
   * How much an article shares with a set of others, the given key left out: 1 for each name that one of them has as
   * well, less for countries and peoples, which stand in articles of any kind.
   */
  shared(article: number, others: Iterable<number>, except: ReadonlySet<string>): number {
    const own = this.keys[article];
    if (!own) return 0;
    let best = 0;
    let looked = 0;
    for (const other of others) {
      if (other === article) continue;
      const theirs = this.keys[other];
      if (!theirs || looked++ > MOST_COMPARED) break;
      let sum = 0;
      for (const key of own) if (theirs.has(key) && !except.has(key)) sum += weightOf(key);
      best = Math.max(best, sum);
      if (best >= ENOUGH) return best;
    }
    return best;
  }
}

const MOST_COMPARED = 40;
const ENOUGH = 6;
const COUNTRY = 0.4;

function weightOf(key: string): number {
  return key.startsWith('country ') || key.startsWith('group ') ? COUNTRY : 1;
}
