import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from '../gender';
import { transliterationKey } from '../name-form';
import { shortNameFits, type PersonName } from '../person-name';
import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import type { Node } from './node';

/** What counts as being about the same matter, by {@link Contexts.shared}. */
const SOME = 0.4;
const MUCH = 2;
/** In so many articles a person is prominent enough to go by the surname alone anywhere in the folder. */
const PROMINENT = 3;
/** In a folder of so few articles a surname means the one bearer whom it names. */
const SMALL_FOLDER = 50;
/** So many groups of one short name are looked at for one about the same matter. */
const MOST_GROUPS = 20;

/**
 * Adds persons whom their article names by one word to the full name that they fit, where one does and nothing speaks
 * against it, and makes entities of the others.
 *
 * @returns the entities of those that joined no full name
 */
export function linkShortNames(
  nodes: readonly Node[],
  full: readonly Cluster[],
  contexts: Contexts,
): Cluster[] {
  const bearers = bearersByWord(full);
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

function bearersByWord(full: readonly Cluster[]): Map<string, Cluster[]> {
  const bearers = new Map<string, Cluster[]>();
  for (const cluster of full) {
    const words = new Set<string>();
    for (const name of cluster.fullNames.values()) for (const word of lookupWords(name)) words.add(word);
    for (const word of words) collect(bearers, word, cluster);
  }
  return bearers;
}

function lookupWords(name: PersonName): string[] {
  const words = [name.surname, ...name.words, name.nickname, transliterationKey(name.family)];
  return words.filter((word) => word.length > 1);
}

/** Those whose family name it is; else those who go by this one word although it is not their last ("Xi"). */
function candidatesOf(node: Node, bearers: ReadonlyMap<string, readonly Cluster[]>): Cluster[] {
  const name = node.shortName;
  if (!name) return [];
  const found = bearers.get(name.surname) ?? bearers.get(transliterationKey(name.surname)) ?? [];
  const family = found.filter((cluster) => fits(name, cluster, 'family'));
  if (family.length > 0) return family;
  if (isGivenName(name.surname)) return [];
  return found.filter((cluster) => cluster.forms.has(name.surname) && fits(name, cluster, 'given'));
}

function fits(name: PersonName, cluster: Cluster, kind: 'family' | 'given'): boolean {
  for (const full of cluster.fullNames.values()) if (shortNameFits(name, full) === kind) return true;
  return false;
}

function chooseBearer(node: Node, candidates: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  // Where its own article names a bearer in full and still leaves the short name alone, no other article can tell.
  if (candidates.some((cluster) => cluster.articles.has(node.article))) return undefined;
  const fitting = candidates.filter((cluster) => !isOtherSex(node, cluster));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only) {
    const needed = neededFor(node, only, contexts);
    return needed === 0 || score(node, only, contexts) >= needed ? only : undefined;
  }
  const scored = fitting.map((cluster) => ({ cluster, score: score(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && second && best.score >= 1 && best.score >= second.score * 2 + 1 ? best.cluster : undefined;
}

/** What must speak for the only bearer of a name: much for given and frequent names, nothing for a rare surname. */
function neededFor(node: Node, cluster: Cluster, contexts: Contexts): number {
  const surname = node.shortName?.surname ?? '';
  if (isGivenName(surname) || COMMON_SURNAMES.has(surname))
    return contexts.count > SMALL_FOLDER ? MUCH * 2 : MUCH;
  return contexts.count <= SMALL_FOLDER || cluster.articles.size >= PROMINENT ? 0 : SOME;
}

function isOtherSex(node: Node, cluster: Cluster): boolean {
  return node.sex !== undefined && cluster.sex !== undefined && cluster.sex !== node.sex;
}

/** What speaks for a bearer: names in common, a role in common, and being called by the bare name elsewhere. */
function score(node: Node, cluster: Cluster, contexts: Contexts): number {
  const roles = cluster.sharesRole(node.roles) ? 3 : 0;
  const bare = cluster.forms.has(node.shortName?.surname ?? '') ? 2 : 0;
  const near = contexts.shared(node, cluster);
  return near === 0 && roles === 0 ? 0 : near + roles + bare;
}

/** A short name without a bearer: one entity with equal ones about the same matter, unless several bearers are known. */
function addAlone(alone: Map<string, Cluster[]>, node: Node, doubtful: boolean, contexts: Contexts): void {
  const key = node.shortName?.surname ?? node.key;
  const clusters = alone.get(key) ?? [];
  alone.set(key, clusters);
  const needed = doubtful || isGivenName(key) ? MUCH : SOME;
  const near = clusters.slice(0, MOST_GROUPS).find((cluster) => contexts.shared(node, cluster) >= needed);
  if (near) near.add(node);
  else clusters.push(new Cluster([node]));
}
