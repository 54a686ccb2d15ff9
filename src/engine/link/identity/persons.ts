import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from '../gender';
import { transliterationKey } from '../name-form';
import { fullNamesAgree, initialsOfGivenName, shortNameFits, type PersonName } from '../person-name';
import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import { splitNamesakes } from './namesakes';
import type { Node } from './node';

/** What counts as being about the same matter, by {@link Contexts.shared}. */
const SOME = 0.4;
const MUCH = 2;
/** In so many articles a person is prominent enough to go by the surname alone anywhere in the folder. */
const PROMINENT = 3;

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
  const short = linkShortNames(
    nodes.filter((node) => node.fullNames.length === 0),
    full,
    contexts,
  );
  return [...full, ...short];
}

function exactKey(node: Node): string {
  const name = node.fullNames[0] as PersonName;
  return `${name.words.join(' ')} ${name.suffix}`;
}

function linkFullNames(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const exact = new Map<string, Node[]>();
  for (const node of nodes) collect(exact, exactKey(node), node);
  const blocks = new Map<string, Cluster[]>();
  for (const group of exact.values()) {
    for (const cluster of splitNamesakes(group, contexts)) {
      collect(blocks, transliterationKey((cluster.nodes[0]?.fullNames[0] as PersonName).family), cluster);
    }
  }
  return [...blocks.values()].flatMap((block) => joinVariants(block, contexts));
}

/** Joins, within the bearers of one family name, each less explicit name to the one cluster that it agrees with. */
function joinVariants(block: readonly Cluster[], contexts: Contexts): Cluster[] {
  if (block.length === 1) return [...block];
  const sorted = [...block].sort(
    (a, b) => explicitness(b) - explicitness(a) || b.articles.size - a.articles.size,
  );
  const joined: Cluster[] = [];
  const byInitial = new Map<string, Cluster[]>();
  for (const cluster of sorted) {
    const initials = initialsOf(cluster);
    const near = [...new Set(initials.flatMap((initial) => byInitial.get(initial) ?? []))];
    const fitting = near.filter((other) => agree(cluster, other));
    const target = fitting.length === 1 ? fitting[0] : undefined;
    if (target && !target.sharesArticle(cluster) && isSameMatter(cluster, target, contexts)) {
      target.absorb(cluster);
      continue;
    }
    joined.push(cluster);
    for (const initial of initials) collect(byInitial, initial, cluster);
  }
  return joined;
}

function explicitness(cluster: Cluster): number {
  const words = (cluster.nodes[0]?.fullNames[0] as PersonName).words;
  return words.reduce((sum, word) => sum + (word.length > 1 ? 10 : 1), 0);
}

function initialsOf(cluster: Cluster): string[] {
  const name = cluster.nodes[0]?.fullNames[0] as PersonName;
  const letters = [...name.given, name.nickname].flatMap(initialsOfGivenName);
  return [...new Set(letters)].filter((letter) => letter !== '');
}

/** Whether the names agree. Equal names in two clusters are namesakes, who have been parted before. */
function agree(a: Cluster, b: Cluster): boolean {
  if (exactKey(a.nodes[0] as Node) === exactKey(b.nodes[0] as Node)) return false;
  return (a.nodes[0] as Node).fullNames.every((name) =>
    (b.nodes[0] as Node).fullNames.every((other) => fullNamesAgree(name, other)),
  );
}

/** Equal given and family names need no more; initials, nicknames and the like need a role or names in common. */
function isSameMatter(a: Cluster, b: Cluster, contexts: Contexts): boolean {
  const first = a.nodes[0]?.fullNames[0] as PersonName;
  const second = b.nodes[0]?.fullNames[0] as PersonName;
  const sure =
    first.given[0] === second.given[0] &&
    (first.given[0] ?? '').length > 1 &&
    first.surname === second.surname;
  return sure || sharesRole(a, b) || closeness(a, b, contexts) >= SOME;
}

function sharesRole(a: Cluster, b: Cluster): boolean {
  return a.nodes.some((node) =>
    b.nodes.some((other) => [...node.roles].some((role) => other.roles.has(role))),
  );
}

function closeness(a: Cluster, b: Cluster, contexts: Contexts): number {
  const except = new Set([...a.keys, ...b.keys]);
  let best = 0;
  for (const node of a.nodes.slice(0, 20))
    best = Math.max(best, contexts.shared(node.article, b.articles, except));
  return best;
}

function linkShortNames(nodes: readonly Node[], full: readonly Cluster[], contexts: Contexts): Cluster[] {
  const bearers = new Map<string, Cluster[]>();
  for (const cluster of full) {
    const words = new Set(cluster.nodes.flatMap((node) => node.fullNames.flatMap(lookupWords)));
    for (const word of words) collect(bearers, word, cluster);
  }
  const alone = new Map<string, Cluster[]>();
  const additions: [Cluster, Node][] = [];
  for (const node of nodes) {
    const candidates = candidatesOf(node, bearers);
    const bearer = chooseBearer(node, candidates, contexts);
    if (bearer) additions.push([bearer, node]);
    else addAlone(alone, node, candidates.length > 0, contexts);
  }
  // Joined only now, so that a short name never leans on another short name.
  for (const [cluster, node] of additions) cluster.add(node);
  return [...alone.values()].flat();
}

function lookupWords(name: PersonName): string[] {
  return [name.surname, ...name.words, name.nickname, transliterationKey(name.family)].filter(
    (word) => word.length > 1,
  );
}

function candidatesOf(node: Node, bearers: ReadonlyMap<string, Cluster[]>): Cluster[] {
  const name = node.shortName;
  if (!name) return [];
  const found = bearers.get(name.surname) ?? bearers.get(transliterationKey(name.surname)) ?? [];
  const fits = (cluster: Cluster, kind: string): boolean =>
    cluster.nodes.some((other) => other.fullNames.some((fullName) => shortNameFits(name, fullName) === kind));
  const family = found.filter((cluster) => fits(cluster, 'family'));
  if (family.length > 0) return family;
  return isGivenName(name.surname) ? [] : found.filter((cluster) => fits(cluster, 'given'));
}

function chooseBearer(node: Node, candidates: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const fitting = candidates.filter((cluster) => !conflicts(node, cluster));
  const scored = fitting.map((cluster) => ({ cluster, score: score(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return undefined;
  if (!second) {
    return best.score >= neededFor(node.shortName?.surname ?? '', best.cluster) ? best.cluster : undefined;
  }
  return best.score >= 1 && best.score >= second.score * 2 + 1 ? best.cluster : undefined;
}

/** What must speak for the only bearer of a name: much for given names, nothing for a rare surname. */
function neededFor(surname: string, cluster: Cluster): number {
  if (isGivenName(surname)) return MUCH;
  if (!COMMON_SURNAMES.has(surname)) return 0;
  return cluster.articles.size >= PROMINENT ? 0 : SOME;
}

function conflicts(node: Node, cluster: Cluster): boolean {
  if (cluster.articles.has(node.article)) return true;
  const sex = cluster.nodes.find((other) => other.sex)?.sex;
  return node.sex !== undefined && sex !== undefined && sex !== node.sex;
}

/** What speaks for a bearer: names in common, a role in common, and being called by the bare name elsewhere. */
function score(node: Node, cluster: Cluster, contexts: Contexts): number {
  const except = new Set([node.key, ...cluster.keys]);
  const roles = cluster.nodes.some((other) => [...node.roles].some((role) => other.roles.has(role))) ? 3 : 0;
  const key = node.shortName?.surname;
  const bare = cluster.nodes.some((other) => other.forms.some((form) => form.key === key)) ? 2 : 0;
  const near = contexts.shared(node.article, cluster.articles, except);
  return near === 0 && roles === 0 ? 0 : near + roles + bare;
}

/** A short name without a bearer: one entity with equal ones about the same matter, unless several bearers are known. */
function addAlone(alone: Map<string, Cluster[]>, node: Node, doubtful: boolean, contexts: Contexts): void {
  const key = node.shortName?.surname ?? node.key;
  const clusters = alone.get(key) ?? [];
  alone.set(key, clusters);
  const except = new Set([node.key]);
  const needed = doubtful || isGivenName(key) ? MUCH : SOME;
  const near = clusters.find((cluster) => contexts.shared(node.article, cluster.articles, except) >= needed);
  if (near) near.add(node);
  else clusters.push(new Cluster([node]));
}
