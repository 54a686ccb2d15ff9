import { keysByCount } from '../collections';
import type { Chain, Entity, EntityDescription, MentionRef } from '../link/types';
import type { EntityType } from '../ner/types';
import type { AdjustedReading } from './adjust';
import type { DecisionBook } from './book';

/** A chain at its place in the corpus. */
interface ChainAt {
  /** Index of its article in corpus order. */
  readonly article: number;
  readonly chain: Chain;
}

/** An entity while decisions are applied: what the machine took for one, and chains that came and went. */
interface Draft {
  readonly id: string;
  readonly entities: Entity[];
  readonly added: ChainAt[];
  readonly removed: Set<Chain>;
}

/**
 * The entities as they are decided: chains where they belong, entities that are one as one, with names and types as they
 * are wanted. Entities on which nothing is decided stay the same objects.
 *
 * @param linked the machine's entities of {@link undecidedNames}
 * @param articles in corpus order
 */
export function decideEntities(
  linked: readonly Entity[],
  articles: readonly AdjustedReading[],
  book: DecisionBook,
): readonly Entity[] {
  if (book.decisions.length === 0) return linked;
  const drafts = new Drafts(linked, articles);
  drafts.gatherDecided();
  for (const [entity, into] of book.finals) drafts.merge(entity, into);
  const orders = new Map(articles.map(({ reading }, order) => [reading.id, order]));
  const entities = drafts.all().flatMap((draft) => {
    const [entity] = draft.entities;
    const isUntouched =
      entity?.id === draft.id && draft.entities.length === 1 && draft.added.length + draft.removed.size === 0;
    if (isUntouched && !book.byEntity.has(draft.id)) return [entity];
    return entityOf(draft, drafts.chainsOf(draft), articles, book) ?? [];
  });
  const place = ({ mentions: [first] }: Entity): [number, number] => [
    orders.get(first?.article ?? '') ?? 0,
    first?.mention ?? 0,
  ];
  return entities
    .map((entity) => ({ entity, place: place(entity) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ entity }) => entity);
}

class Drafts {
  private readonly byId: Map<string, Draft>;
  private readonly orders: ReadonlyMap<string, number>;
  /** For each article the chain of each mention; filled where it is asked for. */
  private readonly chainAt = new Map<string, readonly (Chain | undefined)[]>();

  constructor(
    private readonly linked: readonly Entity[],
    private readonly articles: readonly AdjustedReading[],
  ) {
    this.byId = new Map(linked.map((entity) => [entity.id, draftOf(entity.id, [entity])]));
    this.orders = new Map(articles.map(({ reading }, order) => [reading.id, order]));
  }

  all(): readonly Draft[] {
    return [...this.byId.values()];
  }

  /** Puts decided chains where they belong; what the machine takes for one with them follows, unless they are alone. */
  gatherDecided(): void {
    const pulling = new Map<Chain, { readonly at: ChainAt; readonly entity: string }>();
    this.articles.forEach(({ reading, decided }, article) => {
      decided.forEach((decision, i) => {
        const chain = reading.chains[i];
        if (!decision || !chain) return;
        if (decision.alone) this.draft(decision.entity).added.push({ article, chain });
        else pulling.set(chain, { at: { article, chain }, entity: decision.entity });
      });
    });
    if (pulling.size === 0) return;
    for (const entity of this.linked) this.pull(entity, pulling);
  }

  /**
   * Gives an entity of the machine's to the one that most of its chains are decided to be, and the others' to them. Where
   * it has a fuller name than those decided on ("Ada Quill", where "Quill" is), it stays, and only these leave it.
   */
  private pull(
    entity: Entity,
    pulling: ReadonlyMap<Chain, { readonly at: ChainAt; readonly entity: string }>,
  ): void {
    const all = this.chainsOfEntity(entity);
    const own = all.flatMap(({ chain }) => pulling.get(chain) ?? []);
    if (own.length === 0) return;
    const fullest = Math.max(...own.map(({ at }) => wordCount(at.chain.name)));
    const stays = all.some(({ chain }) => !pulling.has(chain) && wordCount(chain.name) > fullest);
    const target = stays ? entity.id : mostFrequent(own.map(({ entity: id }) => id));
    this.merge(entity.id, target);
    for (const { at, entity: id } of own) {
      if (id === target) continue;
      this.draft(target).removed.add(at.chain);
      this.draft(id).added.push(at);
    }
  }

  /** Makes one entity of two, under the second one's id. */
  merge(from: string, into: string): void {
    const source = this.byId.get(from);
    if (!source || from === into) return;
    this.byId.delete(from);
    const target = this.draft(into);
    target.entities.push(...source.entities);
    target.added.push(...source.added);
    for (const chain of source.removed) target.removed.add(chain);
  }

  /** All chains of an entity in corpus order. */
  chainsOf({ entities, added, removed }: Draft): ChainAt[] {
    const own = entities.flatMap((entity) => this.chainsOfEntity(entity));
    // Where two entities are merged of which one had lost a chain to the other, it is told once.
    const chains = new Map(
      [...own.filter(({ chain }) => !removed.has(chain)), ...added].map((one) => [one.chain, one]),
    );
    return [...chains.values()].sort(
      (a, b) => a.article - b.article || (a.chain.mentions[0] ?? 0) - (b.chain.mentions[0] ?? 0),
    );
  }

  private draft(id: string): Draft {
    const known = this.byId.get(id);
    if (known) return known;
    const made = draftOf(id, []);
    this.byId.set(id, made);
    return made;
  }

  private chainsOfEntity(entity: Entity): ChainAt[] {
    const chains = new Map<Chain, ChainAt>();
    for (const { article, mention } of entity.mentions) {
      const chain = this.chainsByMention(article)[mention];
      if (chain) chains.set(chain, { article: this.orders.get(article) as number, chain });
    }
    return [...chains.values()];
  }

  private chainsByMention(article: string): readonly (Chain | undefined)[] {
    const known = this.chainAt.get(article);
    if (known) return known;
    const list: (Chain | undefined)[] = [];
    const order = this.orders.get(article);
    const chains = order === undefined ? [] : (this.articles[order]?.reading.chains ?? []);
    for (const chain of chains) for (const mention of chain.mentions) list[mention] = chain;
    this.chainAt.set(article, list);
    return list;
  }
}

function wordCount(name: string): number {
  return name.split(' ').length;
}

/** The most frequent text; of several the first in the order of their characters. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return keysByCount(counts)[0] ?? '';
}

function draftOf(id: string, entities: Entity[]): Draft {
  return { id, entities, added: [], removed: new Set() };
}

/** The entity of a draft's chains; undefined where it has none. */
function entityOf(
  draft: Draft,
  chains: readonly ChainAt[],
  articles: readonly AdjustedReading[],
  book: DecisionBook,
): Entity | undefined {
  if (chains.length === 0) return undefined;
  const idOf = (article: number): string => articles[article]?.reading.id ?? '';
  const [base] = [...draft.entities].sort(
    (a, b) => Number(b.id === draft.id) - Number(a.id === draft.id) || b.mentions.length - a.mentions.length,
  );
  const names = namesInUse(chains);
  const name = decidedName(draft.id, book) ?? nameOf(base, names, chains, draft.removed.size > 0);
  return {
    id: draft.id,
    name,
    type: book.types.get(draft.id) ?? base?.type ?? heaviestType(chains),
    aliases: names.filter((text) => text !== name),
    mentions: chains
      .flatMap(({ article, chain }) => chain.mentions.map((mention) => ({ article, mention })))
      .sort((a, b) => a.article - b.article || a.mention - b.mention)
      .map(({ article, mention }): MentionRef => ({ article: idOf(article), mention })),
    articles: [...new Set(chains.map(({ article }) => idOf(article)))],
    descriptions: descriptionsOf(chains, idOf),
  };
}

function decidedName(id: string, { byEntity }: DecisionBook): string | undefined {
  const named = byEntity.get(id)?.findLast((one) => one.kind === 'name' && one.entity === id);
  return named?.kind === 'name' ? named.name : undefined;
}

/** The names of chains, the most frequent first. */
function namesInUse(chains: readonly ChainAt[]): string[] {
  const counts = new Map<string, number>();
  for (const { chain } of chains) {
    for (const { text, count } of chain.variants) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  return keysByCount(counts);
}

/** The machine's name, unless the chains that had it went; then the fullest name of most chains. */
function nameOf(
  base: Entity | undefined,
  names: readonly string[],
  chains: readonly ChainAt[],
  hasLost: boolean,
): string {
  if (base && (!hasLost || names.includes(base.name))) return base.name;
  return mostFrequent(chains.map(({ chain }) => chain.name));
}

function heaviestType(chains: readonly ChainAt[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { chain } of chains) weights.set(chain.type, (weights.get(chain.type) ?? 0) + chain.weight);
  return keysByCount(weights)[0] ?? 'other';
}

function descriptionsOf(chains: readonly ChainAt[], idOf: (article: number) => string): EntityDescription[] {
  const seen = new Set<string>();
  return chains.flatMap(({ article, chain }) =>
    chain.descriptions.flatMap((description) => {
      const key = description.text.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...description, article: idOf(article) }];
    }),
  );
}
