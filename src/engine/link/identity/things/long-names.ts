import { Cluster } from '../comparison/cluster';
import type { Node } from '../nodes/node';
import { byFirst, inCorpusOrder, Rows } from '../nodes/rows';
import type { ThingKeys } from './thing-keys';

/** Things under names that their articles have in common. */
export interface Core {
  readonly keys: readonly string[];
  readonly cluster: Cluster;
  /** Names that articles shorten theirs to. */
  readonly short: ReadonlySet<string>;
}

/** How many nodes of a row have the same keys. */
interface Tally {
  readonly keys: ThingKeys;
  count: number;
}

/** Things by the names that stand for them in any article: one for all names that an article says are one. */
export class LongNames {
  /** Nodes by each of their strong keys. */
  private readonly rows = new Rows();
  /** The keys that the nodes of each row have. */
  private readonly tallies = new Map<string, Map<string, Tally>>();
  private readonly cores = new Map<string, Core>();
  private readonly byShort = new Map<string, Set<Core>>();

  add(node: Node, keys: ThingKeys): void {
    for (const key of keys.strong) {
      this.rows.add(key, node);
      this.tally(key, keys, 1);
    }
  }

  remove(node: Node, keys: ThingKeys): void {
    for (const key of keys.strong) {
      this.rows.remove(key, node);
      this.tally(key, keys, -1);
    }
  }

  private tally(key: string, keys: ThingKeys, sign: 1 | -1): void {
    const tallies = this.tallies.get(key) ?? new Map<string, Tally>();
    this.tallies.set(key, tallies);
    const written = `${keys.strong.join('|')}||${keys.short.join('|')}`;
    const tally = tallies.get(written) ?? { keys, count: 0 };
    tally.count += sign;
    if (tally.count > 0) tallies.set(written, tally);
    else tallies.delete(written);
    if (tallies.size === 0) this.tallies.delete(key);
  }

  touch(_node: Node, concerned: ReadonlySet<string> | undefined, { strong }: ThingKeys): void {
    if (!concerned) for (const key of strong) this.rows.touch(key);
  }

  /** The thing of a name. */
  core(key: string): Core | undefined {
    return this.cores.get(key);
  }

  /** The things that articles shorten to a name, in corpus order. */
  shortened(short: string): Core[] {
    return [...(this.byShort.get(short) ?? [])].sort((a, b) => byFirst(a.cluster, b.cluster));
  }

  update(): { readonly gone: readonly Core[]; readonly come: readonly Core[] } {
    const seeds = this.rows.take();
    const gone = new Set<Core>();
    for (const key of seeds) {
      const core = this.cores.get(key);
      if (core) gone.add(core);
    }
    for (const core of gone) {
      for (const key of core.keys) {
        seeds.add(key);
        this.cores.delete(key);
      }
      for (const short of core.short) {
        const cores = this.byShort.get(short);
        if (cores?.delete(core) && cores.size === 0) this.byShort.delete(short);
      }
    }
    const come = [...seeds].map((key) => this.connect(key)).filter((core) => core !== undefined);
    return { gone: [...gone], come };
  }

  private connect(key: string): Core | undefined {
    if (this.cores.has(key) || !this.rows.has(key)) return undefined;
    const keys = new Set([key]);
    const short = new Set<string>();
    for (const reached of keys) {
      for (const { keys: own } of this.tallies.get(reached)?.values() ?? []) {
        for (const other of own.strong) keys.add(other);
        for (const name of own.short) short.add(name);
      }
    }
    const sorted = keys.size > 1 ? this.nodesOf(keys) : this.rows.get(key);
    const core = { keys: [...keys].sort(), cluster: new Cluster(sorted), short };
    for (const each of keys) this.cores.set(each, core);
    for (const name of short) this.byShort.set(name, (this.byShort.get(name) ?? new Set()).add(core));
    return core;
  }

  private nodesOf(keys: ReadonlySet<string>): Node[] {
    const nodes = [...keys].flatMap((each) => this.rows.get(each));
    return [...new Set(nodes)].sort(inCorpusOrder);
  }
}
