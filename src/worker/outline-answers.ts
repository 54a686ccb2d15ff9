import { isSameList } from '../engine/collections';
import type { CorpusSnapshot } from '../engine';
import { isEqual } from '../engine/corpus/equal';
import type { OutlineRows } from '../features/outline-rows';
import type { OutlineGroup, OutlineOptions } from '../features/types';
import type { OutlineAnswer } from '../protocol/methods';
import type { OutlineFeature } from './engine';

/** Answers with outlines; remembers the last one, to send only what is another one afterwards. */
export class OutlineAnswers {
  private readonly rows: OutlineRows = new WeakMap();
  private version = 0;
  private last: readonly OutlineGroup[] = [];

  constructor(private readonly features: OutlineFeature) {}

  /** @param known the version of the outline that the asker has */
  of(corpus: CorpusSnapshot, options: OutlineOptions, known: number | undefined): OutlineAnswer {
    const old = new Groups(known === this.version ? this.last : []);
    this.last = this.features.outline(corpus, options, this.rows);
    const groups = this.last.map((group) => {
      const index = old.indexOf(group.id);
      const before = old.list[index];
      return before && isSame(before, group) ? index : group;
    });
    return { version: ++this.version, groups };
  }
}

/** Groups that are looked for in an order that is mostly their own. */
class Groups {
  private next = 0;
  private places: ReadonlyMap<string, number> | undefined;

  constructor(readonly list: readonly OutlineGroup[]) {}

  /** The place of the group of this id, -1 where there is none. */
  indexOf(id: string): number {
    if (this.list[this.next]?.id !== id) {
      this.places ??= new Map(this.list.map((group, index) => [group.id, index]));
      const place = this.places.get(id);
      if (place === undefined) return -1;
      this.next = place;
    }
    return this.next++;
  }
}

function isSame(a: OutlineGroup, b: OutlineGroup): boolean {
  return isEqual(a.key, b.key) && isSameList(a.events, b.events);
}
