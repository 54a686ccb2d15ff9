import { COMMON_SURNAMES } from '../../facts/surnames.data';
import { isGivenName } from '../../names/gender';
import { MUCH, SMALL_FOLDER, SOME } from './bearers';
import { Cluster, MOST_COMPARED } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import type { Node } from '../nodes/node';
import type { SplitMemory } from './split-memory';

/** So many groups of one short name are looked at for one about the same matter. */
const MOST_GROUPS = 20;

/** Offices that one at a time holds under one name: two kings may well be called Abdullah. */
const SOLE_OFFICES: ReadonlySet<string> = new Set(['pope', 'queen']);

/** Names that one alone bears wherever they stand. */
const SOLE_NAMES: ReadonlySet<string> = new Set(['god', 'allah', 'satan']);

/** A short name without a bearer, and whether others are known who may bear it. */
interface Lone {
  readonly node: Node;
  readonly doubtful: boolean;
}

/**
 * Groups short names without a bearer, in corpus order: one entity with equal ones about the same matter, or of a small folder where
 * few bear it. Where others are known who bear it, one in an office only with those in the same: "Senator Hale" is not the
 * "Hale" of another article.
 *
 * @param memory of the last time, for very many nodes
 */
export function groupAlone(
  nodes: readonly Node[],
  doubtful: readonly boolean[],
  contexts: Contexts,
  memory: SplitMemory | undefined,
): Cluster[] {
  const groups = new Map<string, Cluster[]>();
  const size = contexts.count <= SMALL_FOLDER ? 'small' : '';
  memory?.begin();
  nodes.forEach((node, i) => {
    const name = nameOf(node);
    const clusters = groups.get(name) ?? [];
    groups.set(name, clusters);
    // What an article says of two of a name is more than is learnt of groups.
    const known = nodes[i - 1]?.article === node.article ? undefined : memory;
    const rule = `${size} ${String(doubtful[i])}`;
    let place = known?.recall(node, contexts, rule);
    if (place === undefined) {
      const { asked } = contexts;
      place = nearestGroup({ node, doubtful: doubtful[i] ?? false }, clusters, contexts);
      known?.remember(node, place, contexts, contexts.asked > asked, rule);
    }
    if (place === -1) clusters.push(new Cluster());
    const at = place === -1 ? clusters.length - 1 : place;
    if (memory && at < MOST_GROUPS) learn(memory, `${name} ${String(at)}`, node, clusters[at]);
    clusters[at].add(node);
  });
  return [...groups.values()].flat();
}

/** Notes what a node adds to what is known of a group, by which others are chosen. */
function learn(memory: SplitMemory, group: string, { article, key, roles, sex }: Node, to: Cluster): void {
  if (to.compared.size <= MOST_COMPARED && !to.compared.has(article)) memory.learn(`${group} in ${article}`);
  if (!to.keys.has(key)) memory.learn(`${group} by ${key}`);
  for (const role of roles) if (!to.roles.has(role)) memory.learn(`${group} as ${role}`);
  if (sex && !to.sexes.has(sex)) memory.learn(`${group} ${sex}`);
}

function nameOf({ shortName, key }: Node): string {
  return shortName?.surname ?? key;
}

/** The place of the group that a short name belongs to; -1 for none. */
function nearestGroup({ node, doubtful }: Lone, clusters: readonly Cluster[], contexts: Contexts): number {
  const name = nameOf(node);
  const isRare = !isGivenName(name) && !COMMON_SURNAMES.has(name) && contexts.count <= SMALL_FOLDER;
  const needed = doubtful || isGivenName(name) ? MUCH : isRare ? 0 : SOME;
  const office = node.roles.filter((role) => SOLE_OFFICES.has(role));
  return clusters
    .slice(0, MOST_GROUPS)
    .findIndex(
      (cluster) =>
        !cluster.articles.has(node.article) &&
        (!node.sex || cluster.sexes.size === 0 || cluster.sexes.has(node.sex)) &&
        (!doubtful || node.roles.length === 0 || cluster.sharesRole(node.roles)) &&
        (!isRare || !isSomethingElse(node, cluster) || contexts.recalled(node, cluster) >= SOME) &&
        (SOLE_NAMES.has(name) || cluster.sharesRole(office) || contexts.recalled(node, cluster) >= needed),
    );
}

/** Whether articles say of two what they are, and of each something else. */
function isSomethingElse({ roles }: Node, cluster: Cluster): boolean {
  return roles.length > 0 && cluster.roles.size > 0 && !cluster.sharesRole(roles);
}
