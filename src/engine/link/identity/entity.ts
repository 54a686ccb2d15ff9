import type { EntityType } from '../../ner/types';
import { fold, isAcronym } from '../name-form';
import { organizationWords, withoutCountry } from '../organization-name';
import { knownPlace } from '../place-name';
import type { PersonName } from '../person-name';
import { roleKey } from '../roles';
import type { ArticleNames, Entity, EntityDescription, MentionRef } from '../types';
import type { Cluster } from './cluster';
import { collect } from './cluster';
import type { Node } from './node';

interface Draft {
  readonly cluster: Cluster;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly slug: string;
  /** Article and mention that come first. */
  readonly first: readonly [article: number, mention: number];
}

/** Turns clusters into entities with ids, names, and mentions in corpus order. */
export function toEntities(clusters: readonly Cluster[], articles: readonly ArticleNames[]): Entity[] {
  const drafts = clusters.filter((cluster) => cluster.nodes.length > 0).map(draft);
  const ids = idsOf(drafts, articles);
  drafts.sort((a, b) => a.first[0] - b.first[0] || a.first[1] - b.first[1]);
  return drafts.map((entry) => {
    const nodes = [...entry.cluster.nodes].sort(
      (a, b) => a.article - b.article || firstMention(a) - firstMention(b),
    );
    return {
      id: ids.get(entry) as string,
      name: entry.name,
      type: entry.type,
      aliases: entry.aliases,
      mentions: mentionsOf(nodes, articles),
      articles: [...new Set(nodes.map((node) => (articles[node.article] as ArticleNames).id))],
      descriptions: descriptionsOf(nodes, articles),
    };
  });
}

function firstMention(node: Node): number {
  return node.chain.mentions[0] ?? 0;
}

function draft(cluster: Cluster): Draft {
  const type = typeOf(cluster);
  const { name, aliases } = namesOf(cluster, type);
  const nodes = [...cluster.nodes].sort((a, b) => a.article - b.article || firstMention(a) - firstMention(b));
  const first = nodes[0] as Node;
  return {
    cluster,
    type,
    name,
    aliases,
    slug: slugOf(cluster, type, name),
    first: [first.article, firstMention(first)],
  };
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

/** The part of an id that comes from the name. A person's is the given and family name that most articles use. */
function slugOf(cluster: Cluster, type: EntityType, name: string): string {
  const words = (type === 'person' ? commonFullName(cluster) : undefined) ?? fold(name);
  return `${type}:${words.trim().replace(/\s+/gu, '-') || 'unnamed'}`;
}

function commonFullName(cluster: Cluster): string | undefined {
  const counts = new Map<string, number>();
  for (const { fullNames } of cluster.nodes) {
    const full = fullNames[0];
    if (full) collectOne(counts, `${givenSlug(full)} ${full.surname}`);
  }
  const sorted = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return sorted[0]?.[0];
}

/** The first given name, or all leading initials in one: "jd". */
function givenSlug({ given }: PersonName): string {
  let end = 0;
  while (end < given.length && given[end]?.length === 1) end++;
  return end > 0 ? given.slice(0, end).join('') : (given[0] ?? '');
}

function collectOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Ids: the slug for the entity in most articles, and for each other with the same slug its role behind it ("~senator"),
 * or where it has none the article that it is first named in.
 */
function idsOf(drafts: readonly Draft[], articles: readonly ArticleNames[]): Map<Draft, string> {
  const bySlug = new Map<string, Draft[]>();
  for (const entry of drafts) collect(bySlug, entry.slug, entry);
  const ids = new Map<Draft, string>();
  const taken = new Set(bySlug.keys());
  for (const [slug, entries] of bySlug) {
    entries.sort(
      (a, b) =>
        b.cluster.articles.size - a.cluster.articles.size ||
        a.first[0] - b.first[0] ||
        a.first[1] - b.first[1],
    );
    entries.forEach((entry, i) =>
      ids.set(entry, i === 0 ? slug : distinguished(slug, entry, articles, taken)),
    );
  }
  return ids;
}

function distinguished(
  slug: string,
  entry: Draft,
  articles: readonly ArticleNames[],
  taken: Set<string>,
): string {
  const role = entry.cluster.nodes
    .flatMap((node) => node.chain.descriptions.map(({ text }) => roleKey(text)))
    .find((key) => key);
  const article = fold((articles[entry.first[0]] as ArticleNames).id).replaceAll(' ', '-');
  const choices = role
    ? [`${slug}~${role.replaceAll(' ', '-')}`, `${slug}~${article}`]
    : [`${slug}~${article}`];
  let id = choices.find((choice) => !taken.has(choice));
  for (let n = 2; id === undefined; n++) {
    const numbered = `${slug}~${article}-${String(n)}`;
    if (!taken.has(numbered)) id = numbered;
  }
  taken.add(id);
  return id;
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
  return found;
}
