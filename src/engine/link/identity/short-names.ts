import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from '../names/gender';
import { transliterationKey } from '../names/name-form';
import { shortNameFits, type PersonName } from '../names/person-name';
import { Additions } from './additions';
import { Cluster, exchanged, Kept } from './cluster';
import type { Contexts } from './context';
import type { Exchange } from './full-names';
import type { Node } from './node';
import { Rows } from './rows';

/** What counts as being about the same matter, by {@link Contexts.shared}. */
const SOME = 0.4;
const MUCH = 2;
/** In so many articles a person is prominent enough to go by the surname alone anywhere in the folder. */
const PROMINENT = 3;
/** Who is in so many articles, and in so many times more than any other bearer, is meant where nothing speaks against it. */
const FAMOUS = 10;
const DOMINANT = 20;
/** In a folder of so few articles a surname means the one bearer whom it names. */
export const SMALL_FOLDER = 50;
/** So many groups of one short name are looked at for one about the same matter. */
const MOST_GROUPS = 20;

/**
 * Adds persons whom their article names by one word to the full name that they fit, where one does and nothing speaks
 * against it, and makes entities of the others.
 */
export class ShortNames {
  /** Nodes by their one word in its common spelling. */
  private readonly rows = new Rows();
  private readonly bearers = new Map<string, Set<Cluster>>();
  private readonly alone = new Map<string, readonly Cluster[]>();
  /** Rows whose decision rests on contexts. */
  private readonly contextual = new Set<string>();
  /** Whom the nodes of each row were given to. */
  private readonly chosen = new Map<string, ReadonlyMap<Node, Cluster>>();
  /** Nodes whose own context alone has changed. */
  private stale = new Set<Node>();
  /** The short names that belong to full ones. */
  readonly additions = new Additions<Cluster>();

  add(node: Node): void {
    this.rows.add(rowKey(node), node);
  }

  remove(node: Node): void {
    this.rows.remove(rowKey(node), node);
  }

  touch(node: Node, concerned: ReadonlySet<string> | undefined): void {
    if (concerned) this.stale.add(node);
    else this.rows.touch(rowKey(node));
  }

  /** Notes that the context of a person has changed, to whom short names of the concerned articles may belong. */
  touchBearer(cluster: Cluster, concerned: ReadonlySet<string>): void {
    for (const word of wordsOf(cluster)) {
      if (!this.contextual.has(word)) continue;
      for (const node of this.rows.get(word)) if (concerned.has(node.article)) this.stale.add(node);
    }
  }

  /** Decides anew on all that was touched, and on the words of the persons who came or went. */
  update(persons: Exchange, contexts: Contexts): Exchange {
    for (const cluster of persons.gone) this.register(cluster, false);
    for (const cluster of persons.come) this.register(cluster, true);
    for (const node of this.stale) this.look(node, contexts);
    this.stale = new Set();
    const gone: Cluster[] = [];
    const come: Cluster[] = [];
    for (const key of this.rows.take()) {
      const before = this.alone.get(key) ?? [];
      const { asked } = contexts;
      const { alone: found, additions } = this.decide(key, contexts);
      const alone = new Kept(before).in(found);
      const change = exchanged(before, alone);
      if (contexts.asked > asked) this.contextual.add(key);
      else this.contextual.delete(key);
      this.additions.replace(key, additions);
      if (additions.length > 0)
        this.chosen.set(key, new Map(additions.map(([bearer, node]) => [node, bearer])));
      else this.chosen.delete(key);
      if (alone.length > 0) this.alone.set(key, alone);
      else this.alone.delete(key);
      gone.push(...change.gone);
      come.push(...change.come);
    }
    return { gone, come };
  }

  /** Has the row of a node decided anew, unless the node still belongs to the same person: nobody else looks at it then. */
  private look(node: Node, contexts: Contexts): void {
    const key = rowKey(node);
    if (!this.contextual.has(key) || this.rows.isTouched(key)) return;
    const before = this.chosen.get(key)?.get(node);
    const bearers = [...(this.bearers.get(key) ?? [])];
    const candidates = before && candidatesOf(node, bearers);
    if (!candidates || chooseBearer(node, candidates, contexts) !== before) this.rows.touch(key);
  }

  private register(cluster: Cluster, comes: boolean): void {
    for (const word of wordsOf(cluster)) {
      const bearers = this.bearers.get(word) ?? new Set();
      if (comes) this.bearers.set(word, bearers.add(cluster));
      else if (bearers.delete(cluster) && bearers.size === 0) this.bearers.delete(word);
      if (this.rows.has(word)) this.rows.touch(word);
    }
  }

  private decide(key: string, contexts: Contexts): { alone: Cluster[]; additions: [Cluster, Node][] } {
    const bearers = [...(this.bearers.get(key) ?? [])];
    const alone = new Map<string, Cluster[]>();
    const additions: [Cluster, Node][] = [];
    // Of thousands of nodes most are written alike.
    const known = new Map<string, Candidates>();
    for (const node of this.rows.get(key)) {
      const { surname = '', suffix = '' } = node.shortName ?? {};
      const written = `${surname} ${suffix}`;
      const candidates = known.get(written) ?? candidatesOf(node, bearers);
      known.set(written, candidates);
      const bearer = chooseBearer(node, candidates, contexts);
      if (bearer) additions.push([bearer, node]);
      else
        addAlone(
          alone,
          node,
          candidates.meant.some((cluster) => isBareName(node, cluster)),
          contexts,
        );
    }
    return { alone: [...alone.values()].flat(), additions };
  }
}

function rowKey({ shortName, key }: Node): string {
  return shortName ? transliterationKey(shortName.surname) : `? ${key}`;
}

function wordsOf(cluster: Cluster): Set<string> {
  const words = new Set<string>();
  for (const name of cluster.fullNames.values()) for (const word of lookupWords(name)) words.add(word);
  return words;
}

function lookupWords(name: PersonName): string[] {
  const words = [name.surname, ...name.words, name.nickname].filter((word) => word.length > 1);
  return [...words, name.family].map(transliterationKey);
}

/** Whom a short name may mean. */
interface Candidates {
  readonly meant: readonly Cluster[];
  /** Who has the word within the full name: "Ortega" beside "Luis Ortega Blanco". */
  readonly within: readonly Cluster[];
}

function candidatesOf(node: Node, bearers: readonly Cluster[]): Candidates {
  const { shortName } = node;
  const meant = meantBy(node, bearers);
  const within =
    shortName && meant.length > 0 ? bearers.filter((cluster) => fits(shortName, cluster, 'inner')) : [];
  return { meant, within };
}

/**
 * Those whose family name it is; else those who go by this one word although it is not their last ("Xi"), or the only one
 * whose rare given name it is.
 */
function meantBy({ shortName }: Node, bearers: readonly Cluster[]): readonly Cluster[] {
  if (!shortName) return [];
  const family = bearers.filter((cluster) => fits(shortName, cluster, 'family'));
  if (family.length > 0) return family;
  if (isGivenName(shortName.surname)) return [];
  const given = bearers.filter((cluster) => fits(shortName, cluster, 'given'));
  const called = given.filter((cluster) => cluster.forms.has(shortName.surname));
  return called.length > 0 || given.length > 1 || COMMON_SURNAMES.has(shortName.surname) ? called : given;
}

function fits(name: PersonName, cluster: Cluster, kind: 'family' | 'given' | 'inner'): boolean {
  for (const full of cluster.fullNames.values()) if (shortNameFits(name, full) === kind) return true;
  return false;
}

function chooseBearer(node: Node, { meant, within }: Candidates, contexts: Contexts): Cluster | undefined {
  const isHere = ({ articles }: Cluster): boolean => articles.has(node.article);
  // Where its own article names a bearer in full and still leaves the short name alone, no other article can tell.
  if (meant.some(isHere) || within.some(isHere)) return undefined;
  const fitting = meant.filter((cluster) => !isOtherSex(node, cluster));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only) {
    const needed = neededFor(node, only, contexts);
    return needed === 0 || score(node, only, contexts) >= needed ? only : undefined;
  }
  const official = inOffice(node, fitting);
  if (official) return official;
  const scored = fitting.map((cluster) => ({ cluster, score: score(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && second && best.score >= 1 && best.score >= second.score * 2 + 1) return best.cluster;
  const main = dominant(fitting);
  const isBest = scored.some(({ cluster, score }) => cluster === main && score === best?.score);
  return best && second && (best.score <= MUCH || isBest) ? main : undefined;
}

/** The one bearer with the role that the article gives the bare name ("President Vale"), if much more is heard of him. */
function inOffice(node: Node, bearers: readonly Cluster[]): Cluster | undefined {
  const [only, second] = bearers.filter((cluster) => cluster.sharesRole(node.roles));
  if (!only || second || only.articles.size < PROMINENT) return undefined;
  const others = bearers.filter((cluster) => cluster !== only);
  return others.every(({ articles }) => only.articles.size >= articles.size * PROMINENT) ? only : undefined;
}

/** The bearer beside whom all others of the folder are hardly ever spoken of. */
function dominant(bearers: readonly Cluster[]): Cluster | undefined {
  const sorted = [...bearers].sort((a, b) => b.articles.size - a.articles.size);
  const [most, next] = sorted.map(({ articles }) => articles.size);
  return (most ?? 0) >= Math.max(FAMOUS, (next ?? 0) * DOMINANT) ? sorted[0] : undefined;
}

/** Whether the word is the bearer's family name, or one by which an article calls the bearer ("Xi"). */
function isBareName({ shortName }: Node, cluster: Cluster): boolean {
  return !shortName || cluster.forms.has(shortName.surname) || fits(shortName, cluster, 'family');
}

/** What must speak for the only bearer of a name: much for given and frequent names, nothing for a rare surname. */
function neededFor(node: Node, cluster: Cluster, contexts: Contexts): number {
  const surname = node.shortName?.surname ?? '';
  if (isGivenName(surname) || COMMON_SURNAMES.has(surname) || !isBareName(node, cluster))
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
  const near = contexts.recalled(node, cluster);
  return near === 0 && roles === 0 ? 0 : near + roles + bare;
}

/** Offices that one at a time holds under one name: two kings may well be called Abdullah. */
const SOLE_OFFICES: ReadonlySet<string> = new Set(['pope', 'queen']);

/** Names that one alone bears wherever they stand. */
const SOLE_NAMES: ReadonlySet<string> = new Set(['god', 'allah', 'satan']);

/** A short name without a bearer: one entity with equal ones about the same matter, unless several bearers are known. */
function addAlone(alone: Map<string, Cluster[]>, node: Node, doubtful: boolean, contexts: Contexts): void {
  const key = node.shortName?.surname ?? node.key;
  const clusters = alone.get(key) ?? [];
  alone.set(key, clusters);
  const needed = doubtful || isGivenName(key) ? MUCH : SOME;
  const office = node.roles.filter((role) => SOLE_OFFICES.has(role));
  const near = clusters
    .slice(0, MOST_GROUPS)
    .find(
      (cluster) =>
        SOLE_NAMES.has(key) || cluster.sharesRole(office) || contexts.recalled(node, cluster) >= needed,
    );
  if (near) near.add(node);
  else clusters.push(new Cluster([node]));
}
