import { linkEntities } from '../link';
import type { Chain, Description, Entity, IdentityConstraints } from '../link/types';
import type { ArticleReading } from '../read/types';
import { isEqual } from './equal';
import type { CorpusSnapshot } from './types';

/**
 * The entities of a changed corpus. Most edits move names without adding or taking one: then identity is what it was
 * and only the places of descriptions follow. What stayed the same stays the same object.
 *
 * @param readings all articles of the changed corpus in corpus order
 * @param changed those of them that are new or read anew
 * @param constraints what is known better about identity
 */
export function identitiesOf(
  corpus: CorpusSnapshot,
  readings: readonly ArticleReading[],
  changed: readonly ArticleReading[],
  constraints: IdentityConstraints,
): readonly Entity[] {
  const isSame =
    readings.length === corpus.articles.size && isSameConstraints(constraints, corpus.constraints);
  const moved = isSame ? movedDescriptions(corpus, changed) : undefined;
  if (moved) return [...corpus.entities.values()].map((entity) => withMoved(entity, moved));
  return linkEntities(readings, constraints).map((entity) => {
    const old = corpus.entities.get(entity.id);
    return old && isEqual(old, entity) ? old : entity;
  });
}

/** Whether two constraints say the same in the same order. */
export function isSameConstraints(a: IdentityConstraints, b: IdentityConstraints): boolean {
  return (
    a === b ||
    (isEqual(a.together, b.together) && isEqual(a.apart, b.apart) && isEqual([...a.ids], [...b.ids]))
  );
}

/** By article and former place: where its descriptions stand in the changed article. */
type Moved = ReadonlyMap<string, ReadonlyMap<string, Description>>;

/** Undefined where an article has other names than it had, or was not there. */
function movedDescriptions(corpus: CorpusSnapshot, changed: readonly ArticleReading[]): Moved | undefined {
  const moved = new Map<string, ReadonlyMap<string, Description>>();
  for (const { id, chains } of changed) {
    const old = corpus.articles.get(id)?.reading.chains;
    if (!old || !isEqual(old, chains, PLACES)) return undefined;
    moved.set(id, new Map(old.flatMap((chain, i) => pairs(chain, chains[i] as Chain))));
  }
  return moved;
}

const PLACES: ReadonlySet<string> = new Set(['start', 'end']);

function pairs(old: Chain, chain: Chain): [string, Description][] {
  return old.descriptions.map((description, i) => [
    placeOf(description),
    chain.descriptions[i] as Description,
  ]);
}

function placeOf({ start, end }: Description): string {
  return `${start} ${end}`;
}

function withMoved(entity: Entity, moved: Moved): Entity {
  let any = false;
  const descriptions = entity.descriptions.map((description) => {
    const place = moved.get(description.article)?.get(placeOf(description));
    if (!place || placeOf(place) === placeOf(description)) return description;
    any = true;
    return { ...description, start: place.start, end: place.end };
  });
  return any ? { ...entity, descriptions } : entity;
}

/** The entity of each mention of each article, parallel to the articles and their mentions. */
export function entitiesOfMentions(
  readings: readonly ArticleReading[],
  entities: readonly Entity[],
): readonly (readonly (Entity | undefined)[])[] {
  const byArticle = new Map(
    readings.map(({ id, mentions }) => [id, new Array<Entity | undefined>(mentions.length).fill(undefined)]),
  );
  for (const entity of entities) {
    for (const ref of entity.mentions) {
      const list = byArticle.get(ref.article);
      if (list) list[ref.mention] = entity;
    }
  }
  return readings.map(({ id }) => byArticle.get(id) ?? []);
}
