import { firstPlace } from '../../../collections';
import type { Entity } from '../../types';
import type { Node } from '../nodes/node';
import { byFirst } from '../nodes/rows';

/** What an entity is made of, and the entity when it is made. */
export interface Entry {
  /** In corpus order. */
  readonly nodes: readonly Node[];
  entity: Entity | undefined;
  /** In whose place it comes. */
  readonly altered: { readonly from: Entry } | undefined;
}

/** From so many changes on, all entities are put in order anew instead of one by one. */
const MANY = 500;

/** Entities in order of their first mentions. */
export class EntityList {
  private order: Entry[] = [];
  /** The entities of `order` at their places there, empty while many come at once: to read tens of thousands of entries costs more than to copy a list. */
  private listed: (Entity | undefined)[] = [];

  /** The entities, all of which are made by now. */
  all(): Entity[] {
    if (this.listed.length === 0) this.listed = this.order.map(({ entity }) => entity);
    return this.listed.slice() as Entity[];
  }

  /** Gives an entry its entity, in the list as well. */
  set(entry: Entry, entity: Entity): void {
    entry.entity = entity;
    if (this.listed.length > 0) this.listed[this.placeOf(entry)] = entity;
  }

  /** Takes entries out and puts others in, whose entities may still have to be made. */
  exchange(removed: ReadonlySet<Entry>, added: readonly Entry[]): void {
    if (removed.size + added.length > MANY) {
      this.order = [...this.order.filter((entry) => !removed.has(entry)), ...added].sort(byFirst);
      this.listed = [];
      return;
    }
    const replaced = new Set<Entry>();
    const inserted: Entry[] = [];
    for (const entry of added) {
      const from = entry.altered?.from;
      if (from?.nodes[0] !== entry.nodes[0]) inserted.push(entry);
      else {
        replaced.add(from);
        this.order[this.placeOf(from)] = entry;
      }
    }
    for (const entry of removed) {
      if (replaced.has(entry)) continue;
      const at = this.placeOf(entry);
      this.order.splice(at, 1);
      this.listed.splice(at, 1);
    }
    for (const entry of inserted) {
      const at = firstPlace(this.order.length, (i) => byFirst(this.order[i], entry) >= 0);
      this.order.splice(at, 0, entry);
      this.listed.splice(at, 0, entry.entity);
    }
  }

  /** Places in their articles may have changed meanwhile, so that only the order of the articles can be relied on. */
  private placeOf(entry: Entry): number {
    return this.order.indexOf(
      entry,
      firstPlace(this.order.length, (i) => articleOf(this.order[i]) >= articleOf(entry)),
    );
  }
}

function articleOf({ nodes }: Entry): string {
  return nodes[0].article;
}
