/** The measures of TempEval-3, task A, as `shared/tools/score_timex.mjs` takes them (a test compares the two). */
import { overlap } from '../seeds/align';
import type { Span } from '../../src/engine/text/span';

/** An expression of time as a recogniser gives it. */
export interface Prediction extends Span {
  readonly type: string;
  readonly value: string;
}

/** An annotated expression of time. */
export interface GoldTimex extends Span {
  readonly type?: string;
  readonly value?: string;
  readonly func?: string;
  readonly nested?: boolean;
}

/** Counts over all documents of a corpus. */
export class Score {
  private gold = 0;
  private found = 0;
  private strict = 0;
  private relaxed = 0;
  private typed = 0;
  private typeRight = 0;
  private valued = 0;
  private valueRight = 0;

  add(all: readonly GoldTimex[], predictions: readonly Prediction[]): void {
    const skipped = all.filter((g) => g.nested ?? g.func === 'CREATION_TIME');
    const gold = all.filter((g) => !skipped.includes(g));
    const pairs = align(gold, predictions);
    const matched = new Set([...pairs.values()]);
    this.gold += gold.length;
    this.found += predictions.filter((p) => matched.has(p) || !skipped.some((s) => overlap(s, p) > 0)).length;
    for (const [g, p] of pairs) {
      this.relaxed++;
      if (g.start === p.start && g.end === p.end) this.strict++;
      if (g.type !== undefined) {
        this.typed++;
        if (g.type === p.type) this.typeRight++;
      }
      if (g.value !== undefined && g.value !== '') {
        this.valued++;
        if (g.value.trim() === p.value.trim()) this.valueRight++;
      }
    }
  }

  /** Strict, relaxed, type and value F1 in percent. */
  figures(): { strict: number; relaxed: number; type: number; value: number } {
    const f1 = (right: number): number => (200 * right) / Math.max(1, this.gold + this.found);
    const relaxed = f1(this.relaxed);
    return {
      strict: f1(this.strict),
      relaxed,
      type: (relaxed * this.typeRight) / Math.max(1, this.typed),
      value: (relaxed * this.valueRight) / Math.max(1, this.valued),
    };
  }
}

/** Gold and predicted expressions one to one: equal extents first, then by overlap. */
function align(gold: readonly GoldTimex[], predictions: readonly Prediction[]): Map<GoldTimex, Prediction> {
  const pairs = gold.flatMap((g) =>
    predictions
      .filter((p) => overlap(g, p) > 0)
      .map((p) => ({ g, p, exact: g.start === p.start && g.end === p.end, size: overlap(g, p) })),
  );
  pairs.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) || b.size - a.size || a.g.start - b.g.start || a.p.start - b.p.start,
  );
  const matched = new Map<GoldTimex, Prediction>();
  const taken = new Set<Prediction>();
  for (const { g, p } of pairs) {
    if (matched.has(g) || taken.has(p)) continue;
    matched.set(g, p);
    taken.add(p);
  }
  return matched;
}
