import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import type { CorpusSnapshot } from './types';

/**
 * The entity of each mention of each article, parallel to the articles and their mentions. Where neither the article nor
 * an entity in it has changed, it is the list that the corpus had before.
 *
 * @param corpus the corpus before the change
 * @param readings all articles after it, in corpus order
 * @param entities all entities after it, by id
 */
export function entitiesOfMentions(
  { articles: before, entities: known }: CorpusSnapshot,
  readings: readonly ArticleReading[],
  entities: ReadonlyMap<string, Entity>,
): readonly (readonly (Entity | undefined)[])[] {
  const changed = [...entities.values()].filter((entity) => known.get(entity.id) !== entity);
  const open = new Set<string>();
  for (const { id, articles } of changed)
    for (const article of [...articles, ...(known.get(id)?.articles ?? [])]) open.add(article);
  const lists = new Map<string, (Entity | undefined)[]>();
  for (const reading of readings) {
    const old = before.get(reading.id);
    if (old?.reading === reading && !open.has(reading.id)) continue;
    const kept = (_: unknown, i: number): Entity | undefined => {
      const entity = old?.entities[i];
      return entity && entities.get(entity.id) === entity ? entity : undefined;
    };
    lists.set(reading.id, reading.mentions.map(kept));
  }
  for (const entity of changed) {
    for (const { article, mention } of entity.mentions) {
      const list = lists.get(article);
      if (list) list[mention] = entity;
    }
  }
  return readings.map(({ id }) => lists.get(id) ?? before.get(id)?.entities ?? []);
}
