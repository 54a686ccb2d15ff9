import type { EntityType } from '../../ner/types';
import { fold, isAcronym } from '../name-form';
import { organizationWords, withoutCountry } from '../organization-name';
import { knownPlace } from '../place-name';
import type { ArticleNames, Entity, EntityDescription, MentionRef } from '../types';
import type { Cluster } from './cluster';
import { idsOf } from './ids';
import { bestIntroductions } from './introductions';
import type { Node } from './node';

/** A cluster with its nodes in corpus order. */
interface Draft {
  readonly cluster: Cluster;
  readonly nodes: readonly Node[];
  readonly type: EntityType;
  readonly person: boolean;
}

/**
 * Turns clusters into entities with ids, names, and mentions in corpus order.
 *
 * @param pinned clusters that have an id already
 */
export function toEntities(
  clusters: readonly Cluster[],
  articles: readonly ArticleNames[],
  pinned: ReadonlyMap<Cluster, string>,
): Entity[] {
  const drafts = clusters.filter((cluster) => cluster.nodes.length > 0).map(draft);
  drafts.sort((a, b) => inCorpusOrder(a.nodes[0] as Node, b.nodes[0] as Node));
  const ids = idsOf(drafts, articles, pinnedDrafts(drafts, pinned));
  return drafts.map(({ cluster, nodes, type }, i) => ({
    id: ids[i] as string,
    ...namesOf(cluster, type),
    type,
    mentions: mentionsOf(nodes, articles),
    articles: [...new Set(nodes.map((node) => (articles[node.article] as ArticleNames).id))],
    descriptions: descriptionsOf(nodes, articles),
  }));
}

function inCorpusOrder(a: Node, b: Node): number {
  return a.article - b.article || (a.chain.mentions[0] ?? 0) - (b.chain.mentions[0] ?? 0);
}

function draft(cluster: Cluster): Draft {
  const type = typeOf(cluster);
  return { cluster, nodes: [...cluster.nodes].sort(inCorpusOrder), type, person: type === 'person' };
}

function pinnedDrafts(drafts: readonly Draft[], pinned: ReadonlyMap<Cluster, string>): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  for (const entry of drafts) {
    const id = pinned.get(entry.cluster);
    if (id !== undefined) ids.set(entry, id);
  }
  return ids;
}

/** The type of most weight; a full name of a person counts twice, since it is the clearer evidence. */
function typeOf(cluster: Cluster): EntityType {
  const weights = new Map<EntityType, number>();
  for (const node of cluster.nodes) {
    const factor = node.fullNames.length > 0 ? 2 : 1;
    weights.set(node.type, (weights.get(node.type) ?? 0) + node.chain.weight * factor);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other';
}

/** The name in most use among the full ones, a country's usual name, and all others as aliases. */
function namesOf(cluster: Cluster, type: EntityType): { name: string; aliases: string[] } {
  const counts = new Map<string, number>();
  for (const { chain } of cluster.nodes) {
    for (const { text, count } of chain.variants) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
  const country =
    type === 'group' ? undefined : sorted.map((text) => knownPlace(fold(text))?.name).find((name) => name);
  const full = sorted.filter((text) => isFull(text, type, sorted) && !isShouted(text));
  const name = country ?? full[0] ?? sorted.find((text) => !isShouted(text)) ?? sorted[0] ?? '';
  return { name, aliases: sorted.filter((text) => text !== name) };
}

/** Whether a name is no short form: for a person given and family name, for others neither acronym nor cut short. */
function isFull(text: string, type: EntityType, all: readonly string[]): boolean {
  if (isAcronym(text)) return false;
  const words = fold(text).split(' ');
  if (type === 'person') return words.length > 1 && (words[0] ?? '').length > 1;
  return (
    type === 'place' || !all.some((other) => isCutShort(words, organizationWords(fold(other).split(' '))))
  );
}

function isCutShort(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length || withoutCountry(longer).length <= words.length) return false;
  return words.every((word) => longer.includes(word));
}

function isShouted(text: string): boolean {
  return text.length > 6 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

function mentionsOf(nodes: readonly Node[], articles: readonly ArticleNames[]): MentionRef[] {
  const refs: (MentionRef & { readonly order: number })[] = [];
  for (const node of nodes) {
    const article = (articles[node.article] as ArticleNames).id;
    for (const mention of node.chain.mentions) refs.push({ article, mention, order: node.article });
  }
  refs.sort((a, b) => a.order - b.order || a.mention - b.mention);
  return refs.map(({ article, mention }) => ({ article, mention }));
}

function descriptionsOf(nodes: readonly Node[], articles: readonly ArticleNames[]): EntityDescription[] {
  const seen = new Set<string>();
  const found: EntityDescription[] = [];
  for (const node of nodes) {
    for (const description of node.chain.descriptions) {
      const key = fold(description.text);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ ...description, article: (articles[node.article] as ArticleNames).id });
    }
  }
  return bestIntroductions(found);
}
