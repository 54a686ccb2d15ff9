import { linkEntities } from '../link';
import { undecidedNames, type AdjustedReading, type DecisionBook } from '../decisions';
import type { ArticleNames, Chain, Description, Entity, IdentityConstraints } from '../link/types';
import type { ArticleReading } from '../read/types';
import { isEqual } from './equal';
import type { CorpusSnapshot } from './types';

/**
 * Who is who in a changed corpus, by the names that are not decided on by themselves. Most edits move names without
 * adding or taking one: then identity is what it was and only the places of descriptions follow. What stayed the same
 * stays the same object.
 *
 * @param articles all articles of the changed corpus in corpus order
 */
export function identitiesOf(
  corpus: CorpusSnapshot,
  articles: readonly AdjustedReading[],
  { constraints }: DecisionBook,
): readonly Entity[] {
  const names = articles.map(undecidedNames);
  const isSame = isSameConstraints(constraints, corpus.decisions.constraints);
  const moved = isSame ? movedDescriptions(corpus, articles, names) : undefined;
  if (moved) return corpus.linked.map((entity) => withMoved(entity, moved));
  const before = new Map(corpus.linked.map((entity) => [entity.id, entity]));
  return linkEntities(names, constraints).map((entity) => {
    const old = before.get(entity.id);
    return old && isEqual(old, entity) ? old : entity;
  });
}

/** Whether two constraints say the same in the same order. */
function isSameConstraints(a: IdentityConstraints, b: IdentityConstraints): boolean {
  return a === b || (isEqual(a.apart, b.apart) && isEqual([...a.ids], [...b.ids]));
}

/** By article and former place: where its descriptions stand in the changed article. */
type Moved = ReadonlyMap<string, ReadonlyMap<string, Description>>;

/** Undefined where an article came or went, or has other names than it had. */
function movedDescriptions(
  corpus: CorpusSnapshot,
  articles: readonly AdjustedReading[],
  names: readonly ArticleNames[],
): Moved | undefined {
  if (articles.length !== corpus.articles.size) return undefined;
  const moved = new Map<string, ReadonlyMap<string, Description>>();
  for (const [i, { id, chains }] of names.entries()) {
    const article = corpus.articles.get(id);
    if (!article) return undefined;
    if (article.reading === articles[i]?.reading && isEqual(article.decided, articles[i].decided)) continue;
    const old = undecidedNames(article).chains;
    if (!isEqual(old, chains, PLACES)) return undefined;
    moved.set(id, new Map(old.flatMap((chain, k) => pairs(chain, chains[k] as Chain))));
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
