/** One-to-one alignment of found annotations with gold ones that have alternatives and optional members. */
import type { Annotation, GoldAnnotation } from './types';

/** Two annotations that mean the same stretch. */
export interface Pair<G, F> {
  readonly gold: G;
  readonly found: F;
  /** Whether the spans are equal, to the gold span or to one of its alternatives. */
  readonly exact: boolean;
}

/** What both sides have, and what only one has. */
export interface Alignment<G, F> {
  readonly pairs: readonly Pair<G, F>[];
  /** Required gold annotations that nothing was found for. */
  readonly missed: readonly G[];
  /** Found annotations that stand for nothing in the gold. */
  readonly spurious: readonly F[];
}

type Span = Pick<Annotation, 'start' | 'end'>;

/** How many characters two spans have in common; negative where they lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Whether what was found has the gold type, or another one that is right as well. */
export function isTypeRight({
  gold,
  found,
}: Pick<
  Pair<{ readonly type: string; readonly types?: readonly string[] }, { readonly type: string }>,
  'gold' | 'found'
>): boolean {
  return gold.type === found.type || (gold.types ?? []).includes(found.type);
}

const equal = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function alternatives(gold: GoldAnnotation): readonly Span[] {
  return (gold.alternatives ?? []).map(([start, end]) => ({ start, end }));
}

/**
 * Pairs found annotations with gold ones: first equal spans, then equal alternatives, required before optional;
 * then, where `relaxed`, those that overlap most. A required gold annotation inside a longer one that was found
 * through an alternative ("India" in "U.S.-India TRUST initiative") is not missed, and a found one that overlaps
 * optional gold alone is not spurious.
 */
export function align<G extends GoldAnnotation, F extends Annotation>(
  gold: readonly G[],
  found: readonly F[],
  relaxed: boolean,
): Alignment<G, F> {
  const openGold = new Set(gold);
  const openFound = new Set(found);
  const pairs: Pair<G, F>[] = [];
  const pair = (g: G, f: F, exact: boolean): void => {
    openGold.delete(g);
    openFound.delete(f);
    pairs.push({ gold: g, found: f, exact });
  };

  for (const optional of [false, true]) {
    for (const spansOf of [(g: G): readonly Span[] => [g], alternatives]) {
      for (const g of gold) {
        if ((g.optional ?? false) !== optional || !openGold.has(g)) continue;
        const match = [...openFound].find((f) => spansOf(g).some((span) => equal(span, f)));
        if (match) pair(g, match, true);
      }
    }
  }
  if (relaxed) {
    const near = [...openGold].flatMap((g) =>
      [...openFound].map((f) => ({ g, f, shared: overlap(g, f) })).filter(({ shared }) => shared > 0),
    );
    near.sort((a, b) => Number(a.g.optional ?? false) - Number(b.g.optional ?? false) || b.shared - a.shared);
    for (const { g, f } of near) if (openGold.has(g) && openFound.has(f)) pair(g, f, false);
  }

  const inLonger = (g: G): boolean =>
    pairs.some(({ found: f }) => f.start <= g.start && f.end >= g.end && !equal(f, g));
  const onOptionalOnly = (f: F): boolean => {
    const touched = gold.filter((g) => overlap(g, f) > 0);
    return touched.length > 0 && touched.every((g) => g.optional);
  };
  return {
    pairs,
    missed: [...openGold].filter((g) => !g.optional && !inLonger(g)),
    spurious: [...openFound].filter((f) => !onOptionalOnly(f)),
  };
}

/** Precision, recall and F1 as shares of 1; an empty side counts as 1. */
export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1; what was not asked for, or not found at all, costs nothing. */
export function rate(right: number, found: number, gold: number): Rate {
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
