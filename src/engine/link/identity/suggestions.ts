import { compareTexts, pushTo } from '../../collections';
import { isAcronym, nameForm, transliterationKey, type NameForm } from '../names/name-form';
import { isAcronymOf, isShortOf } from '../names/organization-name';
import { areSpelledAlike } from '../names/consonants';
import { fullNamesAgree, fullNamesNearlyAgree, personName, shortNameFits } from '../names/person-name';
import type { PersonName } from '../names/types';
import { roleKey } from '../roles';
import type { Entity } from '../types';

/** Why two entities may be one. */
export type SuggestionReason =
  /** Their names: equal; one a part or the initials of the other; spelt, or shortened, in another way. */
  | { readonly kind: 'name'; readonly relation: NameRelation }
  /** The articles give both this role ("mayor"). */
  | { readonly kind: 'role'; readonly role: string }
  /** Both are named in articles with these others, by their ids, the most telling first. */
  | { readonly kind: 'company'; readonly entities: readonly string[] };

/** How the names of two entities are alike. */
export type NameRelation = 'same' | 'short' | 'acronym' | 'variant' | 'spelling';

/** Two entities that the machine kept apart and that a reader may find to be one. */
export interface IdentitySuggestion {
  /** The one in more articles first. */
  readonly entities: readonly [Entity, Entity];
  /** The name first; at least one more. */
  readonly reasons: readonly SuggestionReason[];
  /** How many articles mention either. */
  readonly articles: number;
}

/** Larger blocks of names are too common to tell anything. */
const LARGEST_BLOCK = 40;
/** Names in more articles tell no matter. */
const TELLING = 12;
/** So many names in common speak for one by themselves. */
const MUCH_COMPANY = 2;
const MOST_SUGGESTED = 3;

/**
 * Pairs of entities that may be one: their names fit, no article names both, and the articles give both the same role or
 * name them beside the same others. Each entity stands in three pairs at most, those of the best reasons. Near-linear:
 * names are compared only within small blocks of one word or acronym.
 *
 * @returns the pairs with the most reasons first
 */
export function suggestMerges(entities: Iterable<Entity>): readonly IdentitySuggestion[] {
  const bearers = [...entities].filter(({ type }) => type !== 'group').map(read);
  const company = new Company(bearers);
  const found: { readonly suggestion: IdentitySuggestion; readonly weight: number }[] = [];
  for (const [a, b] of pairs(bearers)) {
    const relation = relationOf(a, b);
    if (!relation || sharesArticle(a.entity, b.entity)) continue;
    const roles = [...a.roles].filter((role) => b.roles.has(role)).sort();
    const others = company.of(a.entity, b.entity);
    if (roles.length === 0 && others.length < MUCH_COMPANY) continue;
    const reasons: SuggestionReason[] = [
      relation,
      ...roles.slice(0, 1).map((role) => ({ kind: 'role' as const, role })),
      ...(others.length > 0 ? [{ kind: 'company' as const, entities: others.map(({ id }) => id) }] : []),
    ];
    const articles = a.entity.articles.length + b.entity.articles.length;
    const pair = [a.entity, b.entity].sort(byImportance) as [Entity, Entity];
    const weight = WEIGHTS[relation.relation] + (roles.length > 0 ? 2 : 0) + Math.min(others.length, 4);
    found.push({ suggestion: { entities: pair, reasons, articles }, weight });
  }
  found.sort(
    (x, y) =>
      y.weight - x.weight ||
      y.suggestion.articles - x.suggestion.articles ||
      compareTexts(idsOf(x.suggestion), idsOf(y.suggestion)),
  );
  return atMost(
    found.map(({ suggestion }) => suggestion),
    MOST_SUGGESTED,
  );
}

const WEIGHTS: Readonly<Record<NameRelation, number>> = {
  same: 3,
  acronym: 2,
  variant: 2,
  spelling: 2,
  short: 1,
};

interface Bearer {
  readonly entity: Entity;
  readonly person: boolean;
  /** Distinct forms of its names, the usual one first. */
  readonly forms: readonly NameForm[];
  /** For a person the readings of these names. */
  readonly names: readonly PersonName[];
  readonly roles: ReadonlySet<string>;
}

const MOST_NAMES = 6;

function read(entity: Entity): Bearer {
  const forms = [entity.name, ...entity.aliases].slice(0, MOST_NAMES).map(nameForm);
  const person = entity.type === 'person';
  const names = person ? forms.map(personName).filter((name) => name !== undefined) : [];
  const roles = new Set(entity.descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
  return { entity, person, forms, names, roles };
}

/** Pairs in one small block, each once. */
function* pairs(bearers: readonly Bearer[]): Generator<[Bearer, Bearer]> {
  const blocks = new Map<string, Bearer[]>();
  for (const bearer of bearers) for (const key of new Set(keysOf(bearer))) pushTo(blocks, key, bearer);
  const seen = new Map<Bearer, Set<Bearer>>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [i, a] of block.entries()) {
      const done = seen.get(a) ?? new Set();
      seen.set(a, done);
      for (const b of block.slice(i + 1)) {
        if (done.has(b)) continue;
        done.add(b);
        yield [a, b];
      }
    }
  }
}

function keysOf({ person, forms, names }: Bearer): string[] {
  if (person)
    return names.flatMap(({ family, given, nickname }) => [
      `p ${transliterationKey(family)}`,
      ...(given.length > 0 ? [`p ${given[0]} ${family.slice(0, 3)}`] : []),
      ...(nickname === '' ? [] : [`p ${nickname}`]),
    ]);
  return forms.flatMap(({ words, text }) => [
    ...(words[0] === undefined ? [] : [`t ${words[0]}`]),
    isAcronym(text) ? `a ${words.join('')}` : `a ${words.map((word) => word.charAt(0)).join('')}`,
  ]);
}

/** How a name of one fits a name of the other; undefined where none does, or where their full names contradict. */
function relationOf(a: Bearer, b: Bearer): Extract<SuggestionReason, { kind: 'name' }> | undefined {
  if (a.person !== b.person) return undefined;
  const relation = a.person ? personRelation(a.names, b.names) : thingRelation(a, b);
  return relation && { kind: 'name', relation };
}

function personRelation(as: readonly PersonName[], bs: readonly PersonName[]): NameRelation | undefined {
  const fullA = as.filter(({ given }) => given.length > 0);
  const fullB = bs.filter(({ given }) => given.length > 0);
  const [a] = fullA;
  const [b] = fullB;
  if (a && b) {
    if (a.words.join(' ') === b.words.join(' ') && a.suffix === b.suffix) return 'same';
    if (fullA.every((x) => fullB.every((y) => fullNamesAgree(x, y)))) return 'variant';
    return fullNamesNearlyAgree(a, b) || areSpelledAlike(a, b) ? 'spelling' : undefined;
  }
  const short = a ? bs[0] : as[0];
  if (!short) return undefined;
  if (!a && !b) return bs.some(({ surname }) => surname === short.surname) ? 'same' : undefined;
  return (a ? fullA : fullB).some((name) => shortNameFits(short, name) === 'family') ? 'short' : undefined;
}

/** Shorter acronyms have too many readings. */
const SHORTEST_ACRONYM = 3;

function thingRelation(a: Bearer, b: Bearer): NameRelation | undefined {
  const [first, second] = [a.forms[0], b.forms[0]];
  if (!first || !second) return undefined;
  if (first.key === second.key) return 'same';
  if (a.entity.type !== 'organization' || b.entity.type !== 'organization') return undefined;
  const [short, long] = isAcronym(first.text) ? [first, second] : [second, first];
  if (short.key.length >= SHORTEST_ACRONYM && isAcronymOf(short.text, long)) return 'acronym';
  return isShortOf(first.words, second.words) || isShortOf(second.words, first.words) ? 'short' : undefined;
}

/** The articles of each entity's company. */
class Company {
  private readonly inArticle = new Map<string, Entity[]>();

  constructor(bearers: readonly Bearer[]) {
    for (const { entity } of bearers) {
      if (entity.articles.length > TELLING) continue;
      for (const article of entity.articles) pushTo(this.inArticle, article, entity);
    }
  }

  /** The entities that articles of both mention, those in the fewest articles first. */
  of(a: Entity, b: Entity): Entity[] {
    const besideA = this.beside(a);
    const common = [...this.beside(b)].filter((other) => besideA.has(other));
    return common.sort((x, y) => x.articles.length - y.articles.length || compareTexts(x.id, y.id));
  }

  private beside(entity: Entity): Set<Entity> {
    const others = entity.articles
      .slice(0, MOST_READ)
      .flatMap((article) => this.inArticle.get(article) ?? []);
    return new Set(others);
  }
}

const MOST_READ = 40;

function sharesArticle(a: Entity, b: Entity): boolean {
  const articles = new Set(a.articles);
  return b.articles.some((article) => articles.has(article));
}

function byImportance(a: Entity, b: Entity): number {
  return b.articles.length - a.articles.length || compareTexts(a.id, b.id);
}

function idsOf({ entities }: IdentitySuggestion): string {
  return entities.map(({ id }) => id).join(' ');
}

/** The first so many pairs of each entity. */
function atMost(suggestions: readonly IdentitySuggestion[], most: number): IdentitySuggestion[] {
  const counts = new Map<Entity, number>();
  return suggestions.filter(({ entities }) => {
    if (entities.some((entity) => (counts.get(entity) ?? 0) >= most)) return false;
    for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return true;
  });
}
