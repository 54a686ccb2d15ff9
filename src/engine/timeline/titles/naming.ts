import type { Entity } from '../../link/types';

/** What rows call entities. */
export interface Naming {
  /** Of all entities that articles mention. */
  readonly names: ReadonlyMap<string, string>;
  /** The short name of an entity. */
  readonly nameOf: (id: string) => string;
  /** Whether the articles mention an entity so often that its reader knows who that is. */
  readonly isFamiliar: (id: string) => boolean;
}

/** Whoever is mentioned as often as this needs no introduction. */
const FAMILIAR = 8;

/**
 * The names by which rows call entities: a person's surname where the articles use it and nobody else bears it, the
 * full name of everybody and everything else.
 *
 * @param entities the entity of each mention of each article
 */
export function namingOf(entities: readonly (readonly (Entity | undefined)[])[]): Naming {
  const mentions = new Map<Entity, number>();
  const names = new Map<string, string>();
  for (const list of entities)
    for (const entity of list) if (entity) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  const bearers = new Map<string, number>();
  for (const { id, name, type } of mentions.keys()) {
    names.set(id, name);
    if (type === 'person') bearers.set(lastName(name), (bearers.get(lastName(name)) ?? 0) + 1);
  }
  const familiar = new Set<string>();
  for (const [{ id, name, type, aliases }, count] of mentions) {
    if (count >= FAMILIAR) familiar.add(id);
    if (type !== 'person') continue;
    const surname = aliases.find((alias) => name.endsWith(` ${alias}`));
    if (surname !== undefined && bearers.get(lastName(name)) === 1) names.set(id, surname);
  }
  return { names, nameOf: (id) => names.get(id) ?? id, isFamiliar: (id) => familiar.has(id) };
}

/** Ids of the entities that are called or known otherwise than before. */
export function renamed(before: Naming, now: Naming): ReadonlySet<string> {
  const ids = [...now.names.keys()];
  return new Set(
    ids.filter((id) => before.nameOf(id) !== now.nameOf(id) || before.isFamiliar(id) !== now.isFamiliar(id)),
  );
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
