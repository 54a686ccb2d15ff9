import type { CorpusSnapshot } from '../engine';
import { isEqual, isSameList } from '../engine/corpus/equal';
import type { OutlineRows } from '../features/outline';
import type { OutlineGroup, OutlineOptions } from '../features/types';
import type { OutlineAnswer } from '../protocol/methods';
import type { OutlineFeature } from './engine';

/** Answers with outlines; remembers the last one, to send only what is another one afterwards. */
export class OutlineAnswers {
  private readonly rows: OutlineRows = new WeakMap();
  private version = 0;
  private readonly last = new Map<string, { readonly index: number; readonly group: OutlineGroup }>();

  constructor(private readonly features: OutlineFeature) {}

  /** @param known the version of the outline that the asker has */
  of(corpus: CorpusSnapshot, options: OutlineOptions, known: number | undefined): OutlineAnswer {
    const groups = this.features.outline(corpus, options, this.rows);
    const isLast = known === this.version;
    const answer = groups.map((group) => {
      const old = isLast ? this.last.get(group.id) : undefined;
      return old && isSame(old.group, group) ? old.index : group;
    });
    this.last.clear();
    groups.forEach((group, index) => this.last.set(group.id, { index, group }));
    return { version: ++this.version, groups: answer };
  }
}

function isSame(a: OutlineGroup, b: OutlineGroup): boolean {
  return isEqual(a.key, b.key) && isSameList(a.events, b.events);
}
