import { transliterationKey } from '../name-form';
import { fullNamesAgree, fullNamesNearlyAgree, initialsOfGivenName, type PersonName } from '../person-name';
import type { Cluster } from './cluster';
import { collect } from './cluster';
import type { Contexts } from './context';
import { splitNamesakes } from './namesakes';
import type { Node } from './node';
import { linkShortNames } from './short-names';

/** What counts as being about the same matter, by {@link Contexts.shared}. */
const SOME = 0.4;
const MUCH = 2;
const LOOKED_AT = 20;

/**
 * Decides which persons of different articles are one. Full names first: equal ones, then those that agree in the way
 * of initials, nicknames and transliterations; short names then join the one full name that they fit. What stays in
 * doubt stays apart.
 */
export function linkPersons(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const full = linkFullNames(
    nodes.filter((node) => node.fullNames.length > 0),
    contexts,
  );
  const short = nodes.filter((node) => node.fullNames.length === 0);
  return [...full, ...linkShortNames(short, full, contexts)];
}

function exactKey({ words, suffix }: PersonName): string {
  return `${words.join(' ')} ${suffix}`;
}

function linkFullNames(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const exact = new Map<string, Node[]>();
  for (const node of nodes) collect(exact, exactKey(node.fullNames[0] as PersonName), node);
  const blocks = new Map<string, Cluster[]>();
  for (const [name, group] of exact) {
    for (const cluster of splitNamesakes(group, contexts)) {
      cluster.exactName = name;
      for (const key of blockKeys(cluster.firstName as PersonName)) collect(blocks, key, cluster);
    }
  }
  return joinBlocks(blocks, contexts);
}

/** Begins the keys of blocks for names that a letter may tell apart. */
const MISSPELT = '~ ';

/** Family name in its common spelling, and for two words the other one as well, since languages differ in their order. */
function blockKeys({ words, family }: PersonName): string[] {
  const keys = [transliterationKey(family)];
  if (words.length === 2 && !keys.includes(words[0] as string)) keys.push(words[0] as string);
  if (family.length > 5) keys.push(`${MISSPELT}${words[0] as string} ${family.slice(0, 3)}`);
  return keys;
}

function joinBlocks(blocks: ReadonlyMap<string, readonly Cluster[]>, contexts: Contexts): Cluster[] {
  const gone = new Set<Cluster>();
  for (const [key, block] of blocks) {
    if (block.length > 1 && !key.startsWith(MISSPELT)) joinVariants(block, gone, contexts);
  }
  for (const [key, block] of blocks) {
    if (block.length > 1 && key.startsWith(MISSPELT)) joinMisspelt(block, gone, contexts);
  }
  return [...new Set([...blocks.values()].flat())].filter((cluster) => !gone.has(cluster));
}

/** Joins, within the bearers of one family name, each less explicit name to the one cluster that it agrees with. */
function joinVariants(block: readonly Cluster[], gone: Set<Cluster>, contexts: Contexts): void {
  const sorted = block.filter((cluster) => !gone.has(cluster));
  sorted.sort((a, b) => explicitness(b) - explicitness(a) || b.articles.size - a.articles.size);
  const byInitial = new Map<string, Cluster[]>();
  for (const cluster of sorted) {
    const initials = initialsOf(cluster);
    const near = new Set(initials.flatMap((initial) => byInitial.get(initial) ?? []));
    const fitting = [...near].filter((other) => agree(cluster, other));
    const target = fitting.length === 1 ? fitting[0] : undefined;
    if (target && !target.sharesArticle(cluster) && isSameMatter(cluster, target, contexts)) {
      target.absorb(cluster);
      gone.add(cluster);
      continue;
    }
    for (const initial of initials) collect(byInitial, initial, cluster);
  }
}

/** Joins, within the bearers of one given name and beginnings of a family name, those that one letter tells apart. */
function joinMisspelt(block: readonly Cluster[], gone: Set<Cluster>, contexts: Contexts): void {
  const sorted = block.filter((cluster) => !gone.has(cluster));
  sorted.sort((a, b) => b.articles.size - a.articles.size);
  sorted.forEach((cluster, i) => {
    const name = cluster.firstName as PersonName;
    const target = sorted
      .slice(0, i)
      .find((other) => !gone.has(other) && fullNamesNearlyAgree(name, other.firstName as PersonName));
    if (!target || target.sharesArticle(cluster) || closeness(cluster, target, contexts) < MUCH) return;
    target.absorb(cluster);
    gone.add(cluster);
  });
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
  for (const [key, name] of a.fullNames) {
    for (const [otherKey, other] of b.fullNames) {
      if (key !== otherKey && !fullNamesAgree(name, other)) return false;
    }
  }
  return true;
}

/** Equal given and family names need no more; initials, nicknames and the like need a role or names in common. */
function isSameMatter(a: Cluster, b: Cluster, contexts: Contexts): boolean {
  const first = a.firstName as PersonName;
  const second = b.firstName as PersonName;
  const given = first.given[0] ?? '';
  if (given === second.given[0] && given.length > 1 && first.surname === second.surname) return true;
  if (b.sharesRole(a.roles)) return true;
  return closeness(a, b, contexts) >= SOME;
}

function closeness(a: Cluster, b: Cluster, contexts: Contexts): number {
  return Math.max(...a.nodes.slice(0, LOOKED_AT).map((node) => contexts.shared(node, b)));
}
