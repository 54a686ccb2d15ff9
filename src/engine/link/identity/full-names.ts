import { pushTo } from '../../collections';
import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from '../names/gender';
import { areTransliterations } from '../names/name-form';
import {
  fullNamesAgree,
  fullNamesNearlyAgree,
  goesByNickname,
  initialsOfGivenName,
  type PersonName,
} from '../names/person-name';
import { exchanged, Kept, type Cluster } from './cluster';
import type { Contexts } from './context';
import { blockKeys, MISSPELT, otherNames } from './name-blocks';
import { isCommonName, splitNamesakes } from './namesakes';
import type { Node } from './node';
import { inCorpusOrder, Rows } from './rows';

/** What counts as being about the same matter, by {@link Contexts.shared}. */
const SOME = 0.4;
const MUCH = 2;
const LOOKED_AT = 20;

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

  add(node: Node): void {
    this.rows.add(exactKey(node), node);
  }

  remove(node: Node): void {
    this.rows.remove(exactKey(node), node);
  }

  touch(node: Node, concerned: ReadonlySet<string> | undefined): void {
    const name = exactKey(node);
    if (!concerned || this.restsOn(name, node.article, concerned)) this.rows.touch(name);
  }

  /** Whether the decision on a name compares an article with another one with which it may share more or less than before. */
  private restsOn(name: string, article: string, concerned: ReadonlySet<string>): boolean {
    const component = this.components.get(name);
    if (!this.groups.get(name)?.contextual && !component?.contextual) return false;
    return (component?.names ?? [name]).some((each) =>
      this.rows.get(each).some((node) => node.article !== article && concerned.has(node.article)),
    );
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
    const first = nodes[0]?.fullNames[0];
    if (!first) return;
    const { asked } = contexts;
    const split = splitNamesakes(nodes, contexts);
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
      const agree = block.startsWith(MISSPELT) ? fullNamesNearlyAgree : fullNamesAgree;
      for (const other of this.blocks.get(block) ?? []) {
        const { names } = this.groups.get(other) as Group;
        if (other !== name && group.names.some((one) => names.some((two) => agree(one, two))))
          found.push(other);
      }
    }
    return found;
  }
}

function exactKey({ fullNames }: Node): string {
  const { words, suffix } = fullNames[0] as PersonName;
  return `${words.join(' ')} ${suffix}`;
}

/** Joins the clusters of a component that are one. A single one is left as it is. */
function joinClusters(clusters: readonly Cluster[], contexts: Contexts): Cluster[] {
  if (clusters.length < 2) return [...clusters];
  const made = new Set<Cluster>();
  return joinMisspelt(joinVariants(clusters, contexts, made), contexts, made);
}

/** Adds a cluster to that at a place of a list, which stays as it was for others. */
function absorb(list: Cluster[], at: number, cluster: Cluster, made: Set<Cluster>): void {
  const target = list[at] as Cluster;
  const own = made.has(target) ? target : target.copy();
  made.add(own);
  own.absorb(cluster);
  list[at] = own;
}

/** Joins each less explicit name to the one cluster that it agrees with. */
function joinVariants(clusters: readonly Cluster[], contexts: Contexts, made: Set<Cluster>): Cluster[] {
  const sorted = [...clusters].sort(
    (a, b) => explicitness(b) - explicitness(a) || b.articles.size - a.articles.size || byFirst(a, b),
  );
  const byInitial = new Map<string, number[]>();
  const kept: Cluster[] = [];
  for (const cluster of sorted) {
    const initials = initialsOf(cluster);
    const near = new Set(initials.flatMap((initial) => byInitial.get(initial) ?? []));
    const fitting = [...near].filter((place) => agree(cluster, kept[place] as Cluster));
    const [place = -1, second] = fitting;
    const target = second === undefined ? kept[place] : undefined;
    if (target && !target.sharesArticle(cluster) && isSameMatter(cluster, target, contexts)) {
      absorb(kept, place, cluster, made);
      continue;
    }
    for (const initial of initials) pushTo(byInitial, initial, kept.length);
    kept.push(cluster);
  }
  return kept;
}

/** Joins those that one letter of a family name tells apart. */
function joinMisspelt(clusters: readonly Cluster[], contexts: Contexts, made: Set<Cluster>): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.articles.size - a.articles.size || byFirst(a, b))) {
    const name = cluster.firstName as PersonName;
    const place = kept.findIndex((other) => fullNamesNearlyAgree(name, other.firstName as PersonName));
    const target = kept[place];
    if (target && !target.sharesArticle(cluster) && closeness(cluster, target, contexts) >= MUCH)
      absorb(kept, place, cluster, made);
    else kept.push(cluster);
  }
  return kept;
}

function byFirst(a: Cluster, b: Cluster): number {
  return inCorpusOrder(a.nodes[0] as Node, b.nodes[0] as Node);
}

function explicitness(cluster: Cluster): number {
  const { words } = cluster.firstName as PersonName;
  return words.reduce((sum, word) => sum + (word.length > 1 ? 10 : 1), 0);
}

/** First letters of all words and of the names that they may be short for. */
function initialsOf(cluster: Cluster): string[] {
  const { words, nickname } = cluster.firstName as PersonName;
  const letters = [...words, nickname].flatMap(initialsOfGivenName);
  return [...new Set(letters)].filter((letter) => letter !== '');
}

/** Whether the names agree. Equal names in two clusters are namesakes, who have been parted before. */
function agree(a: Cluster, b: Cluster): boolean {
  if (a.exactName === b.exactName) return false;
  if (sharesName(a, b)) return true;
  for (const [key, name] of a.fullNames) {
    for (const [otherKey, other] of b.fullNames) {
      if (key !== otherKey && !fullNamesAgree(name, other)) return false;
    }
  }
  return true;
}

/**
 * Equal given and family names that few bear, or the same in two transliterations of a rare family name, need no more;
 * initials, nicknames and the like need a role or names in common.
 */
function isSameMatter(a: Cluster, b: Cluster, contexts: Contexts): boolean {
  const first = a.firstName as PersonName;
  const second = b.firstName as PersonName;
  const given = first.given[0] ?? '';
  const isRare =
    first.family.length > 5 && !COMMON_SURNAMES.has(first.family) && !COMMON_SURNAMES.has(second.family);
  const isSame = first.surname === second.surname;
  const isTranslated = isRare && areTransliterations(first.family, second.family);
  const isTold = !isCommonName(first) && !isCommonName(second);
  if (given === second.given[0] && given.length > 1 && isTold && (isSame || isTranslated)) return true;
  if (isTold && (sharesName(a, b) || isNicknamed(first, second) || isNicknamed(second, first))) return true;
  if (b.sharesRole(a.roles)) return true;
  return closeness(a, b, contexts) >= SOME;
}

/** "Pico Ferrari" for "Juan “Pico” Ferrari", where few are called so. */
function isNicknamed(name: PersonName, full: PersonName): boolean {
  return goesByNickname(name, full) && !isGivenName(name.given[0] ?? '');
}

/** Whether one name with a given name written out is both's. */
function sharesName(a: Cluster, b: Cluster): boolean {
  for (const [key, { given }] of a.fullNames)
    if ((given[0] ?? '').length > 1 && b.fullNames.has(key)) return true;
  return false;
}

function closeness(a: Cluster, b: Cluster, contexts: Contexts): number {
  return Math.max(...a.nodes.slice(0, LOOKED_AT).map((node) => contexts.shared(node, b)));
}
