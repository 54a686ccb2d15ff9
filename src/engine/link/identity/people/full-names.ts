import { areSpelledAlike } from '../../names/consonants';
import { fullNamesAgree, fullNamesNearlyAgree } from '../../names/person-name';
import type { PersonName } from '../../names/types';
import { exchanged, Kept, type Cluster } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import { joinClusters } from './join-names';
import { blockKeys, MISSPELT, otherNames, SPELT } from './name-blocks';
import { splitNamesakes } from './namesakes';
import type { Node } from '../nodes/node';
import { Rows } from '../nodes/rows';
import { SplitMemories } from './split-memory';

/** The bearers of one full name, word for word. */
interface Group {
  /** That name, and those that articles say that one of them bore before or bears as well. */
  readonly names: readonly PersonName[];
  readonly blocks: readonly string[];
  readonly clusters: readonly Cluster[];
  /** Whether the decision rests on contexts. */
  readonly contextual: boolean;
}

/** Names that may be one person's, each with another one, and who bears them. */
interface Component {
  readonly names: readonly string[];
  readonly clusters: readonly Cluster[];
  readonly contextual: boolean;
}

/** Clusters that are no more, and those that are new. */
export interface Exchange {
  readonly gone: readonly Cluster[];
  readonly come: readonly Cluster[];
}

/**
 * Decides which persons of different articles with full names are one: equal names first, then those that agree in the
 * way of initials, nicknames and transliterations. What stays in doubt stays apart. Names are compared only within
 * blocks of one key, and only those that can be reached from a changed name are decided anew.
 */
export class FullNames {
  /** Nodes by their full names, word for word. */
  private readonly rows = new Rows();
  private readonly groups = new Map<string, Group>();
  private readonly blocks = new Map<string, Set<string>>();
  private readonly components = new Map<string, Component>();
  private readonly memories = new SplitMemories();

  add(node: Node): void {
    this.rows.add(exactKey(node), node);
  }

  remove(node: Node): void {
    const name = exactKey(node);
    this.rows.remove(name, node);
    this.memories.forget(name, node);
  }

  touch(node: Node, concerned: ReadonlySet<string> | undefined): void {
    const name = exactKey(node);
    if (!concerned || this.restsOn(name, node.article, concerned)) this.rows.touch(name);
  }

  /**
   * Whether the decision on a name compares an article with another one with which it may share more or less than before:
   * any with those that clusters begin with, and none of the others among themselves.
   */
  private restsOn(name: string, article: string, concerned: ReadonlySet<string>): boolean {
    const component = this.components.get(name);
    if (!this.groups.get(name)?.contextual && !component?.contextual) return false;
    const clusters = (component?.names ?? [name]).flatMap((each) => this.groups.get(each)?.clusters ?? []);
    return clusters.some(({ compared }) => compared.has(article))
      ? clusters.some(({ articles }) => hasOther(articles, article, concerned))
      : clusters.some((cluster) => hasOther(cluster.compared, article, concerned));
  }

  /** Decides anew on all that was touched. */
  update(contexts: Contexts): Exchange {
    const touched = this.rows.take();
    const dirty = new Set<Component>();
    const seeds = new Set<string>();
    for (const name of touched) {
      this.regroup(name, contexts);
      seeds.add(name);
    }
    const near = new Map(Array.from(touched, (name) => [name, this.neighbours(name)] as const));
    for (const names of near.values()) for (const name of names) seeds.add(name);
    for (const name of seeds) {
      const component = this.components.get(name);
      if (component) dirty.add(component);
    }
    for (const { names } of dirty) {
      for (const name of names) {
        seeds.add(name);
        this.components.delete(name);
      }
    }
    const before = new Kept([...dirty].flatMap(({ clusters }) => clusters));
    const now = [...seeds].flatMap((name) => this.connect(name, near, contexts, before)?.clusters ?? []);
    return exchanged(before.all, now);
  }

  private regroup(name: string, contexts: Contexts): void {
    const before = new Kept(this.groups.get(name)?.clusters ?? []);
    for (const block of this.groups.get(name)?.blocks ?? []) {
      const names = this.blocks.get(block);
      names?.delete(name);
      if (names?.size === 0) this.blocks.delete(block);
    }
    this.groups.delete(name);
    const nodes = this.rows.get(name);
    const memory = this.memories.of(name, nodes.length);
    const first = nodes[0]?.fullNames[0];
    if (!first) return;
    const { asked } = contexts;
    const split = splitNamesakes(nodes, contexts, memory);
    const contextual = contexts.asked > asked;
    for (const cluster of split) cluster.exactName = name;
    const clusters = before.in(split);
    const names = [first, ...otherNames(first, nodes)];
    const blocks = [...new Set(names.flatMap(blockKeys))];
    this.groups.set(name, { names, blocks, clusters, contextual });
    for (const block of blocks) this.blocks.set(block, (this.blocks.get(block) ?? new Set()).add(name));
  }

  /**
   * The component that a name belongs to; undefined where it is known already or has no bearer.
   *
   * @param near neighbours that are known already
   * @param before the clusters that there were, which stay where they are the same
   */
  private connect(
    name: string,
    near: ReadonlyMap<string, readonly string[]>,
    contexts: Contexts,
    before: Kept,
  ): Component | undefined {
    if (this.components.has(name) || !this.groups.has(name)) return undefined;
    const names = new Set([name]);
    for (const reached of names)
      for (const other of near.get(reached) ?? this.neighbours(reached)) names.add(other);
    const sorted = [...names].sort();
    const clusters = sorted.flatMap((each) => this.groups.get(each)?.clusters ?? []);
    const { asked } = contexts;
    const joined = before.in(joinClusters(clusters, contexts));
    const component = { names: sorted, clusters: joined, contextual: contexts.asked > asked };
    for (const each of sorted) this.components.set(each, component);
    return component;
  }

  /** The other names that may be a variant of one. */
  private neighbours(name: string): string[] {
    const group = this.groups.get(name);
    if (!group) return [];
    const found: string[] = [];
    for (const block of group.blocks) {
      const agree = agreementWithin(block);
      for (const other of this.blocks.get(block) ?? []) {
        const { names } = this.groups.get(other) as Group;
        if (other !== name && group.names.some((one) => names.some((two) => agree(one, two))))
          found.push(other);
      }
    }
    return found;
  }
}

/** How the names of a block of a key agree. */
function agreementWithin(block: string): (one: PersonName, two: PersonName) => boolean {
  if (block.startsWith(MISSPELT)) return fullNamesNearlyAgree;
  return block.startsWith(SPELT) ? areSpelledAlike : fullNamesAgree;
}

/** Whether some article but the given one is among the concerned. */
function hasOther(articles: Iterable<string>, article: string, concerned: ReadonlySet<string>): boolean {
  for (const other of articles) if (other !== article && concerned.has(other)) return true;
  return false;
}

function exactKey({ fullNames }: Node): string {
  const { words, suffix } = fullNames[0];
  return `${words.join(' ')} ${suffix}`;
}
