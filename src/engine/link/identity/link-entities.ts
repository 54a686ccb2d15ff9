import type { ArticleNames, Entity } from '../types';
import { Contexts } from './context';
import { toEntities } from './entity';
import { FormTable } from './form';
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
  const table = new FormTable();
  const byArticle = sorted.map((names, article) => nodesOf(names, article, table));
  const contexts = new Contexts(byArticle);
  const { persons, things } = settleTypes(byArticle.flat());
  const clusters = [...linkPersons(persons, contexts), ...linkThings(things, contexts, table)];
  return toEntities(clusters, sorted);
}
