import { COMMON_SURNAMES } from '../../facts/surnames.data';
import { isGivenName } from '../../names/gender';
import type { PersonName } from '../../names/types';
import { Cluster, MOST_COMPARED } from '../comparison/cluster';
import { TELLING, type Contexts } from '../comparison/context';
import { areDisjoint } from '../../roles';
import type { Node } from '../nodes/node';
import type { SplitMemory } from './split-memory';

/** An article shares so much with others where it is about the same matter; so much is asked of names that many bear. */
const SAME_MATTER = 1;
const SURELY_SAME_MATTER = 3;
/** Articles that share less have nothing in common but the name. */
const SOME = 0.4;

/** Whether so many people bear a full name that two bearers in different fields of life are two; with a middle name few do. */
export function isCommonName(name: PersonName | undefined): boolean {
  return name?.given.length === 1 && COMMON_SURNAMES.has(name.family) && isGivenName(name.given[0] ?? '');
}

function isCommon({ fullNames: [name] }: Node): boolean {
  return isCommonName(name);
}

/** In so many articles a name is in the news: then they mean one person unless something speaks against it. */
const IN_THE_NEWS = 4;

function isRare(nodes: readonly Node[]): boolean {
  return nodes.length < IN_THE_NEWS && nodes.some(isCommon);
}

interface Bearer {
  readonly cluster: Cluster;
  readonly fields: Set<string>;
  /** The most names that one of its articles mentions. */
  most: number;
  /** Whether an article tells this bearer from another one of the name. */
  readonly isTwin: boolean;
}

/** The nodes of articles that tell two people of the name apart. The nodes are in corpus order. */
function twinsIn(nodes: readonly Node[]): ReadonlySet<Node> {
  const twins = new Set<Node>();
  nodes.forEach((node, i) => {
    const before = nodes[i - 1];
    if (before?.article === node.article) twins.add(before).add(node);
  });
  return twins;
}

/** Whether a bearer may be whom a node names, as far as articles tell that are about two of the name. */
function canBe(node: Node, { cluster, isTwin }: Bearer): boolean {
  return !isTwin || (!cluster.articles.has(node.article) && cluster.sharesRole(node.roles));
}

/**
 * Parts the bearers of one full name where their roles lie in different fields of life ("striker", "senator") and
 * their articles have no name in common (which articles of few names tell only for a name that many people bear). A name
 * that many bear and few articles mention is parted, too, where neither role nor any other name speaks for one person. Without such a conflict
 * equal full names are one person. Two whom one article tells apart stay two, and other articles mean one of them only where
 * a role says so.
 *
 * @param memory of the last time, for very many nodes
 */
export function splitNamesakes(
  nodes: readonly Node[],
  contexts: Contexts,
  memory: SplitMemory | undefined,
): Cluster[] {
  const all = new Set<string>();
  for (const { fields } of nodes) for (const field of fields) all.add(field);
  const [first] = nodes;
  const twins = twinsIn(nodes);
  const settled = all.size < 2 && !isRare(nodes);
  if (!first || nodes.length === 1 || (settled && twins.size === 0)) return [new Cluster(nodes)];
  const rare = isRare(nodes);
  const bearers: Bearer[] = [];
  const named = nodes.filter((node) => twins.has(node));
  const telling = nodes.filter((node) => !twins.has(node) && node.fields.size > 0);
  const silent = nodes.filter((node) => !twins.has(node) && node.fields.size === 0);
  memory?.begin();
  for (const node of [...named, ...telling, ...silent]) {
    // What tells twins apart is more than is learnt of bearers.
    const known = twins.has(node) ? undefined : memory;
    let place = known?.recall(node, contexts);
    if (place === undefined) {
      const { asked } = contexts;
      place = nearestBearer(node, bearers, { contexts, rare });
      known?.remember(node, place, contexts, contexts.asked > asked);
    }
    if (place === -1) {
      place = bearers.length;
      bearers.push({ cluster: new Cluster(), fields: new Set(), most: 0, isTwin: twins.has(node) });
      memory?.learn('new');
    }
    give(node, bearers[place], contexts, (what) => memory?.learn(`${String(place)} ${what}`));
  }
  return rare ? joinBearers(bearers, contexts) : bearers.map(({ cluster }) => cluster);
}

/** Gives a node to a bearer, and tells what is new of the bearer by which others are chosen. */
function give(node: Node, bearer: Bearer, contexts: Contexts, learn: (what: string) => void): void {
  const { cluster, fields } = bearer;
  const { article, key, roles } = node;
  if (cluster.compared.size <= MOST_COMPARED && !cluster.compared.has(article)) learn(`in ${article}`);
  if (!cluster.keys.has(key)) learn(`by ${key}`);
  for (const role of roles) if (!cluster.roles.has(role)) learn(`as ${role}`);
  for (const field of node.fields) if (!fields.has(field)) learn(`of ${field}`);
  const size = contexts.size(article);
  if (bearer.most < TELLING && size >= TELLING) learn('telling');
  cluster.add(node);
  for (const field of node.fields) fields.add(field);
  bearer.most = Math.max(bearer.most, size);
}

/** Joins those who turned out to be one when more was known of them. */
function joinBearers(bearers: readonly Bearer[], contexts: Contexts): Cluster[] {
  const kept: Bearer[] = [];
  for (const bearer of bearers) {
    const { cluster, fields, most } = bearer;
    const target = kept.find(
      (other) =>
        !bearer.isTwin &&
        !other.isTwin &&
        !areDisjoint(fields, other.fields) &&
        (other.cluster.sharesRole(cluster.roles) ||
          cluster.nodes.slice(0, LOOKED_AT).some((node) => contexts.recalled(node, other.cluster) >= SOME)),
    );
    if (!target) {
      kept.push(bearer);
      continue;
    }
    target.cluster.absorb(cluster);
    for (const field of fields) target.fields.add(field);
    target.most = Math.max(target.most, most);
  }
  return kept.map(({ cluster }) => cluster);
}

const LOOKED_AT = 20;

/** The place of the bearer whom a node names; -1 for somebody else. */
function nearestBearer(
  node: Node,
  bearers: readonly Bearer[],
  { contexts, rare }: { readonly contexts: Contexts; readonly rare: boolean },
): number {
  const { fields } = node;
  const common = isCommon(node);
  const [only] = bearers;
  if (!rare && only && bearers.length === 1 && !only.isTwin && !contradicts(node, fields, only)) return 0;
  const size = contexts.size(node.article);
  let best = -1;
  let most = -1;
  for (const [place, bearer] of bearers.entries()) {
    if (!canBe(node, bearer)) continue;
    const near = contexts.recalled(node, bearer.cluster);
    if (near <= most) continue;
    const telling = size >= TELLING && bearer.most >= TELLING;
    const needed = common ? SURELY_SAME_MATTER : SAME_MATTER;
    if (contradicts(node, fields, bearer) && near < needed && (common || telling)) continue;
    if (rare && telling && near < SOME && !bearer.cluster.sharesRole(node.roles)) continue;
    best = place;
    most = near;
  }
  return best;
}

/** Whether the roles lie in different fields of life, and none is the same. */
function contradicts(node: Node, fields: ReadonlySet<string>, { cluster, fields: others }: Bearer): boolean {
  return areDisjoint(fields, others) && !cluster.sharesRole(node.roles);
}
