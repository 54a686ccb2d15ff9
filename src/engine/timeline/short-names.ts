import type { Entity } from '../link/types';

/**
 * The names by which rows call entities: a person's surname where the articles use it and nobody else bears it, the
 * full name of everybody and everything else.
 *
 * @param entities the entity of each mention of each article
 */
export function shortNames(entities: readonly (readonly (Entity | undefined)[])[]): (id: string) => string {
  const people = new Set<Entity>();
  const names = new Map<string, string>();
  for (const entity of entities.flat()) {
    if (!entity) continue;
    names.set(entity.id, entity.name);
    if (entity.type === 'person') people.add(entity);
  }
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(lastName(name), (bearers.get(lastName(name)) ?? 0) + 1);
  for (const { id, name, aliases } of people) {
    const surname = aliases.find((alias) => name.endsWith(` ${alias}`));
    if (surname !== undefined && bearers.get(lastName(name)) === 1) names.set(id, surname);
  }
  return (id) => names.get(id) ?? id;
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
