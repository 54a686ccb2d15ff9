import type { ArticleNames, ChainRef, Entity, IdentityConstraints } from '../types';
import type { Cluster } from './cluster';
import { applyConstraints } from './constraints';
import { Contexts } from './context';
import { toEntities } from './entity';
import { FormTable } from './form';
import { chainNames } from './ids';
import { nodesOf, type Node } from './node';
import { linkPersons } from './persons';
import { settleTypes } from './settle';
import { linkThings } from './things';

/** Nothing is known better than the names say. */
export const UNCONSTRAINED: IdentityConstraints = { together: [], apart: [], ids: new Map() };

/**
 * Decides which names of different articles mean the same. The result depends only on the set of articles, not on the
 * order in which they are given; it is near-linear in the number of chains, since names are compared only within
 * blocks of one key.
 *
 * @param constraints what somebody knows better
 * @returns the entities in order of their first mention in the corpus
 */
export function linkEntities(
  articles: readonly ArticleNames[],
  constraints: IdentityConstraints = UNCONSTRAINED,
): readonly Entity[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const table = new FormTable();
  const byArticle = sorted.map((names, article) => nodesOf(names, article, table));
  const contexts = new Contexts(byArticle);
  const { persons, things } = settleTypes(byArticle.flat());
  const linked = [...linkPersons(persons, contexts), ...linkThings(things, contexts, table)];
  const { clusters, pinned } = applyConstraints(linked, finder(sorted, byArticle, linked), constraints);
  return toEntities(clusters, sorted, pinned);
}

/** Finds the node of a chain in its cluster. Only the articles that are asked for are read. */
function finder(
  articles: readonly ArticleNames[],
  byArticle: readonly (readonly Node[])[],
  clusters: readonly Cluster[],
): (chain: ChainRef) => Node | undefined {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const settled = new Map(clusters.flatMap(({ nodes }) => nodes.map((node) => [node.chain, node])));
  const names = new Map<string, readonly string[]>();
  return ({ article, name }) => {
    const nodes = byArticle[numbers.get(article) ?? -1];
    if (!nodes) return undefined;
    const list = names.get(article) ?? chainNames(nodes);
    names.set(article, list);
    const node = nodes[list.indexOf(name)];
    return node && settled.get(node.chain);
  };
}

/** The names under which constraints refer to the chains of an article, parallel to them: see {@link ChainRef}. */
export function chainNamesOf(article: ArticleNames): string[] {
  return chainNames(nodesOf(article, 0, new FormTable()));
}
