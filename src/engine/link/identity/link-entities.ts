import type { ArticleNames, Entity, IdentityConstraints } from '../types';
import { UNCONSTRAINED } from './entities/constraints';
import { FormTable } from './nodes/form';
import { chainNames } from './entities/ids';
import { Linker } from './linker';
import { nodesOf } from './nodes/node';

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
  return new Linker().link(articles, constraints);
}

/** The names under which constraints refer to the chains of an article, parallel to them: see {@link ChainRef}. */
export function chainNamesOf(article: ArticleNames): string[] {
  return chainNames(nodesOf(article, new FormTable()));
}
