import type { ArticleNames, Entity } from '../types';
import { Contexts } from './context';
import { toEntities } from './entity';
import { nodesOf } from './node';
import { linkPersons } from './persons';
import { settleTypes } from './settle';
import { linkThings } from './things';

/**
 * Decides which names of different articles mean the same. The result depends only on the set of articles, not on the
 * order in which they are given; it is near-linear in the number of chains, since names are compared only within
 * blocks of one key.
 *
 * @returns the entities in order of their first mention in the corpus
 */
export function linkEntities(articles: readonly ArticleNames[]): readonly Entity[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byArticle = sorted.map(nodesOf);
  const contexts = new Contexts(byArticle);
  const { persons, things } = settleTypes(byArticle.flat());
  const clusters = [...linkPersons(persons, contexts), ...linkThings(things, contexts)];
  return toEntities(clusters, sorted);
}
