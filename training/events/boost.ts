import type { BoostedTrees, DecisionTree } from '../../src/engine/timeline/boosted';

/** Gradient boosting of regression trees of depth three for a yes-or-no question (Friedman 2001, with Newton leaves). */

export interface Example {
  readonly features: Float32Array;
  readonly isPositive: boolean;
  readonly weight: number;
}

const DEPTH = 3;
const BINS = 32;
const RATE = 0.12;
const SHRINKAGE = 10;
/** Least weight of examples (by the curvature of the loss) on either side of a split. */
const LEAST_WEIGHT = 20;
const SAMPLE = 0.7;

/** The trees of so many rounds; each sees another part of the examples, the same in every run. */
export function boost(examples: readonly Example[], rounds: number): BoostedTrees {
  const columns = binned(examples);
  const positive = sum(examples, ({ isPositive, weight }) => (isPositive ? weight : 0));
  const bias = Math.log(positive / (sum(examples, ({ weight }) => weight) - positive));
  const scores = new Float64Array(examples.length).fill(bias);
  const trees: DecisionTree[] = [];
  const random = generator(1);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(examples.length);
    const curvature = new Float64Array(examples.length);
    examples.forEach(({ isPositive, weight }, i) => {
      const p = 1 / (1 + Math.exp(-scores[i]));
      gradient[i] = weight * ((isPositive ? 1 : 0) - p);
      curvature[i] = weight * p * (1 - p);
    });
    const sample = examples.flatMap((_, i) => (random() < SAMPLE ? [i] : []));
    const tree = new Grower(columns, gradient, curvature).grow(sample);
    examples.forEach(({ features }, i) => (scores[i] += valueOf(tree, features)));
    trees.push(tree);
  }
  return { bias, trees };
}

/** A feature's values as numbers of bins, and the value that ends each bin. */
interface Column {
  readonly bins: Uint8Array;
  readonly cuts: readonly number[];
}

function binned(examples: readonly Example[]): Column[] {
  const count = examples[0]?.features.length ?? 0;
  return Array.from({ length: count }, (_, f) => {
    const values = Float32Array.from(examples, ({ features }) => features[f]).sort();
    const cuts = cutsOf(values);
    const bins = Uint8Array.from(examples, ({ features }) => {
      const bin = cuts.findIndex((cut) => features[f] <= cut);
      return bin < 0 ? cuts.length : bin;
    });
    return { bins, cuts };
  });
}

/** Between all values where they are few, else at the quantiles. */
function cutsOf(sorted: Float32Array): number[] {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => (value + distinct[i]) / 2);
  const quantiles = Array.from(
    { length: BINS - 1 },
    (_, b) => sorted[Math.floor((sorted.length * (b + 1)) / BINS)],
  );
  return [...new Set(quantiles)];
}

interface Split {
  readonly feature: number;
  readonly bin: number;
}

class Grower {
  constructor(
    private readonly columns: readonly Column[],
    private readonly gradient: Float64Array,
    private readonly curvature: Float64Array,
  ) {}

  grow(sample: readonly number[]): DecisionTree {
    const inner = 2 ** DEPTH - 1;
    const [tests, thresholds, values]: [number[], number[], number[]] = [[], [], []];
    const members: (readonly number[])[] = [sample];
    for (let node = 0; node < inner; node++) {
      const here = members[node] ?? [];
      const split = this.bestSplit(here);
      tests.push(split?.feature ?? 0);
      thresholds.push(split ? this.columns[split.feature]?.cuts[split.bin] : Infinity);
      const isLeft = (i: number): boolean => !split || this.columns[split.feature]?.bins[i] <= split.bin;
      members[2 * node + 1] = here.filter(isLeft);
      members[2 * node + 2] = here.filter((i) => !isLeft(i));
    }
    for (let leaf = inner; leaf < 2 * inner + 1; leaf++) {
      const [g, h] = this.totals(members[leaf] ?? []);
      values.push((RATE * g) / (h + SHRINKAGE));
    }
    return { features: tests, thresholds, values };
  }

  private totals(members: readonly number[]): [number, number] {
    return [sum(members, (i) => this.gradient[i]), sum(members, (i) => this.curvature[i])];
  }

  private bestSplit(members: readonly number[]): Split | undefined {
    const [g, h] = this.totals(members);
    let best: Split | undefined;
    let bestGain = 1e-3;
    this.columns.forEach(({ bins, cuts }, feature) => {
      const gradients = new Float64Array(cuts.length + 1);
      const curvatures = new Float64Array(cuts.length + 1);
      for (const i of members) {
        gradients[bins[i]] += this.gradient[i];
        curvatures[bins[i]] += this.curvature[i];
      }
      let [left, weight] = [0, 0];
      for (let bin = 0; bin < cuts.length; bin++) {
        left += gradients[bin];
        weight += curvatures[bin];
        if (weight < LEAST_WEIGHT || h - weight < LEAST_WEIGHT) continue;
        const gain = strength(left, weight) + strength(g - left, h - weight) - strength(g, h);
        if (gain <= bestGain) continue;
        bestGain = gain;
        best = { feature, bin };
      }
    });
    return best;
  }
}

function strength(gradient: number, curvature: number): number {
  return (gradient * gradient) / (curvature + SHRINKAGE);
}

function valueOf({ features, thresholds, values }: DecisionTree, of: Float32Array): number {
  let node = 0;
  while (node < features.length) node = 2 * node + (of[features[node]] <= thresholds[node] ? 1 : 2);
  return values[node - features.length];
}

function sum<T>(list: readonly T[], of: (member: T) => number): number {
  let total = 0;
  for (const member of list) total += of(member);
  return total;
}

/** A linear congruential generator, so that training gives the same trees each time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}
