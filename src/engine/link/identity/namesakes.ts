import { COMMON_SURNAMES } from '../facts/surnames.data';
import { isGivenName } from '../gender';
import { Cluster } from './cluster';
import type { Contexts } from './context';
import { areDisjoint, fieldsOf } from '../roles';
import type { Node } from './node';

/** An article shares so much with others where it is about the same matter; so much is asked of names that many bear. */
const SAME_MATTER = 1;
const SURELY_SAME_MATTER = 3;

/** Only articles with so many names tell by having none in common that they are about different matters. */
const TELLING = 4;

/** Whether so many people bear a full name that two bearers in different fields of life are two. */
function isCommon({ fullNames: [name] }: Node): boolean {
  return name !== undefined && COMMON_SURNAMES.has(name.family) && isGivenName(name.given[0] ?? '');
}

interface Bearer {
  readonly cluster: Cluster;
  readonly fields: Set<string>;
  /** The most names that one of its articles mentions. */
  most: number;
}

/**
 * Parts the bearers of one full name where their roles lie in different fields of life ("striker", "senator") and
 * their articles have no name in common (which articles of few names tell only for a name that many people bear). Without such a conflict equal full names are one person.
 */
export function splitNamesakes(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const all = new Set(nodes.flatMap((node) => (node.roles.length > 0 ? [...fieldsOf(node.roles)] : [])));
  if (nodes.length === 1 || all.size < 2) return [new Cluster(nodes)];
  const bearers: Bearer[] = [];
  const read = nodes.map((node) => ({ node, fields: fieldsOf(node.roles) }));
  const telling = read.filter(({ fields }) => fields.size > 0);
  const silent = read.filter(({ fields }) => fields.size === 0);
  for (const { node, fields } of [...telling, ...silent]) {
    const size = contexts.size(node.article);
    const bearer = nearestBearer(node, fields, bearers, contexts);
    if (bearer) {
      bearer.cluster.add(node);
      for (const field of fields) bearer.fields.add(field);
      bearer.most = Math.max(bearer.most, size);
    } else bearers.push({ cluster: new Cluster([node]), fields: new Set(fields), most: size });
  }
  return bearers.map(({ cluster }) => cluster);
}

function nearestBearer(
  node: Node,
  fields: ReadonlySet<string>,
  bearers: readonly Bearer[],
  contexts: Contexts,
): Bearer | undefined {
  const [only] = bearers;
  if (only && bearers.length === 1 && !contradicts(node, fields, only)) return only;
  let best: Bearer | undefined;
  let most = -1;
  for (const bearer of bearers) {
    const conflict = contradicts(node, fields, bearer);
    const near = contexts.recalled(node, bearer.cluster);
    const common = isCommon(node);
    const told = common || (contexts.size(node.article) >= TELLING && bearer.most >= TELLING);
    const needed = common ? SURELY_SAME_MATTER : SAME_MATTER;
    if ((conflict && near < needed && told) || near <= most) continue;
    best = bearer;
    most = near;
  }
  return best;
}

/** Whether the roles lie in different fields of life, and none is the same. */
function contradicts(node: Node, fields: ReadonlySet<string>, { cluster, fields: others }: Bearer): boolean {
  return areDisjoint(fields, others) && !cluster.sharesRole(node.roles);
}
