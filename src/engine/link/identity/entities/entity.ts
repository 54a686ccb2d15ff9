import { keysByCount } from '../../../collections';
import type { EntityType } from '../../../ner/types';
import { firstPlace } from '../../../collections';
import type { Chain, Description, Entity, EntityDescription, MentionRef } from '../../types';
import { namesOf } from './called';
import { bestIntroductions, toldWords } from './introductions';
import type { Node } from '../nodes/node';
import { rangeOf } from '../nodes/rows';

/** An entity without an id: its nodes in corpus order. */
export interface Unnamed {
  readonly nodes: readonly Node[];
  readonly type: EntityType;
}

/**
 * The entity of nodes under an id.
 *
 * @param counts how often its articles use each name, by {@link countNames}
 */
export function entityOf({ nodes, type }: Unnamed, id: string, counts: ReadonlyMap<string, number>): Entity {
  const articles = [...new Set(nodes.map(({ article }) => article))];
  return {
    id,
    ...namesOf(counts, type),
    type,
    mentions: mentionsOf(nodes),
    articles,
    descriptions: descriptionsOf(nodes),
  };
}

/**
 * The entity of nodes that differ in a few from those of an earlier one: what the others say of it need not be read again.
 *
 * @param entity the earlier one
 * @param changed the nodes that are gone, have come, or have moved in their articles
 */
export function alteredEntity(
  entity: Entity,
  { nodes, type }: Unnamed,
  id: string,
  counts: ReadonlyMap<string, number>,
  changed: readonly Node[],
): Entity {
  const articles = new Set(changed.map(({ article }) => article));
  const isTold = changed.some(({ chain }) => chain.descriptions.length > 0);
  return {
    id,
    ...namesOf(counts, type),
    type,
    mentions: movedMentions(entity.mentions, nodes, articles),
    articles: movedArticles(entity.articles, nodes, articles),
    descriptions: isTold ? descriptionsOf(nodes) : entity.descriptions,
  };
}

/** Adds the names by which nodes are called to how often each is used, or takes them away. */
export function countNames(counts: Map<string, number>, nodes: readonly Node[], sign: 1 | -1): void {
  for (const { chain } of nodes) {
    for (const { text, count } of chain.variants) {
      const now = (counts.get(text) ?? 0) + sign * count;
      if (now === 0) counts.delete(text);
      else counts.set(text, now);
    }
  }
}

/**
 * The entity with its mentions and descriptions at their new places; the same one where none moved.
 *
 * @param moved nodes of articles that were read anew and say the same, with their chains before
 */
export function movedEntity(entity: Entity, { nodes }: Unnamed, moved: ReadonlyMap<Node, Chain>): Entity {
  const places = new Map<string, Description>();
  let any = false;
  for (const [{ article, chain }, before] of moved) {
    any ||= before.mentions.length !== chain.mentions.length;
    any ||= before.mentions.some((mention, i) => mention !== chain.mentions[i]);
    before.descriptions.forEach((description, i) => {
      const now = chain.descriptions[i];
      if (placeOf(description) !== placeOf(now)) places.set(`${article} ${placeOf(description)}`, now);
    });
  }
  if (!any && places.size === 0) return entity;
  const descriptions = entity.descriptions.map((description) => {
    const now = places.get(`${description.article} ${placeOf(description)}`);
    return now ? { ...description, start: now.start, end: now.end } : description;
  });
  const articles = new Set(Array.from(moved.keys(), ({ article }) => article));
  return { ...entity, mentions: movedMentions(entity.mentions, nodes, articles), descriptions };
}

function placeOf({ start, end }: Description): string {
  return `${String(start)} ${String(end)}`;
}

/** In order of article and place, which nodes of one article may share between them. */
function mentionsOf(nodes: readonly Node[]): MentionRef[] {
  const all: MentionRef[] = [];
  for (let from = 0, end = 0; from < nodes.length; from = end) {
    const { article, refs } = nodes[from];
    while (nodes[end]?.article === article) end++;
    for (const ref of end - from === 1 ? refs : mentionsIn(nodes.slice(from, end))) all.push(ref);
  }
  return all;
}

/** Those of nodes of one article. */
function mentionsIn(nodes: readonly Node[]): readonly MentionRef[] {
  return nodes.flatMap(({ refs }) => refs).sort((a, b) => a.mention - b.mention);
}

/** The mentions of an entity with those in some articles as they are now. */
function movedMentions(
  before: readonly MentionRef[],
  nodes: readonly Node[],
  articles: ReadonlySet<string>,
): MentionRef[] {
  let all: MentionRef[] = [];
  let from = 0;
  for (const article of [...articles].sort()) {
    const [start, end] = rangeOf(before, article);
    all = all.concat(before.slice(from, start), mentionsIn(nodes.slice(...rangeOf(nodes, article))));
    from = end;
  }
  return all.concat(before.slice(from));
}

/** The articles of an entity, of which some may have come or gone. */
function movedArticles(
  before: readonly string[],
  nodes: readonly Node[],
  articles: ReadonlySet<string>,
): string[] {
  const now = before.slice();
  for (const article of articles) {
    const [from, end] = rangeOf(nodes, article);
    const at = firstPlace(now.length, (place) => now[place] >= article);
    if (from === end && now[at] === article) now.splice(at, 1);
    else if (from < end && now[at] !== article) now.splice(at, 0, article);
  }
  return now;
}

/**
 * Adds what speaks for the type of each node to that of others, or takes it away, in whole numbers (thousandths), so that
 * the order does not count. A full name of a person counts twice, since it is the clearer evidence.
 */
export function weighTypes(weights: Map<EntityType, number>, nodes: readonly Node[], sign: 1 | -1): void {
  for (let i = 0; i < nodes.length;) {
    const { type } = nodes[i];
    let weight = weights.get(type) ?? 0;
    // Neighbours are mostly of one type: one look into the map for all of them.
    for (; nodes[i]?.type === type; i++) {
      const { fullNames, chain } = nodes[i];
      weight += sign * Math.round(chain.weight * 1000) * (fullNames.length > 0 ? 2 : 1);
    }
    weights.set(type, weight);
  }
}

/** The type of most weight. */
export function typeOf(weights: ReadonlyMap<EntityType, number>): EntityType {
  return keysByCount(weights)[0] ?? 'other';
}

function descriptionsOf(nodes: readonly Node[]): EntityDescription[] {
  const found = nodes.flatMap(({ chain, article }) =>
    chain.descriptions.flatMap((description): EntityDescription[] => {
      const text = toldWords(description);
      return text === undefined ? [] : [{ start: description.start, end: description.end, text, article }];
    }),
  );
  return bestIntroductions(found);
}
