import type { BoostedTrees, DecisionTree } from '../../src/engine/timeline/boosted';
import type { ExampleTable } from './table';

/** Gradient boosting of regression trees of depth three for a yes-or-no question (Friedman 2001, with Newton leaves). */

/** Whether more of a feature may only raise the score (1), only lower it (-1), or either (0). */
export type Direction = -1 | 0 | 1;

const DEPTH = 3;
const RATE = 0.12;
const SHRINKAGE = 10;
/** Least weight of examples (by the curvature of the loss) on either side of a split. */
const LEAST_WEIGHT = 20;
const SAMPLE = 0.7;

/**
 * The trees of so many rounds; each sees another part of the examples, the same in every run.
 *
 * @param directions of the features by number; none are asked of those without
 */
export function boost(
  table: ExampleTable,
  rounds: number,
  directions: readonly Direction[] = [],
): BoostedTrees {
  const { labels, weights } = table;
  const positive = sum(labels.keys(), (i) => (labels[i] === 1 ? weights[i] : 0));
  const bias = Math.log(positive / (sum(weights.keys(), (i) => weights[i]) - positive));
  const scores = new Float64Array(labels.length).fill(bias);
  const trees: DecisionTree[] = [];
  const random = generator(1);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(labels.length);
    const curvature = new Float64Array(labels.length);
    for (const [i, label] of labels.entries()) {
      const p = 1 / (1 + Math.exp(-scores[i]));
      gradient[i] = weights[i] * (label - p);
      curvature[i] = weights[i] * p * (1 - p);
    }
    const sample = [...labels.keys()].filter(() => random() < SAMPLE);
    const grower = new Grower(table, directions, gradient, curvature);
    trees.push(grower.grow(sample, scores));
  }
  return { bias, trees };
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  /** Between the values of both sides. */
  readonly middle: number;
}

/** What the leaves below a node may be. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const FREE: Bounds = { low: -Infinity, high: Infinity };

class Grower {
  constructor(
    private readonly table: ExampleTable,
    private readonly directions: readonly Direction[],
    private readonly gradient: Float64Array,
    private readonly curvature: Float64Array,
  ) {}

  /** A tree learnt from a sample; its values are added to the scores of all examples. */
  grow(sample: readonly number[], scores: Float64Array): DecisionTree {
    const inner = 2 ** DEPTH - 1;
    const splits: (Split | undefined)[] = [];
    const values: number[] = [];
    const members: (readonly number[])[] = [sample];
    const bounds: Bounds[] = [FREE];
    for (let node = 0; node < inner; node++) {
      const split = this.bestSplit(members[node], bounds[node]);
      splits.push(split);
      members[2 * node + 1] = members[node].filter((i) => this.isLeft(i, split));
      members[2 * node + 2] = members[node].filter((i) => !this.isLeft(i, split));
      [bounds[2 * node + 1], bounds[2 * node + 2]] = this.boundsBelow(split, bounds[node]);
    }
    for (let leaf = inner; leaf < 2 * inner + 1; leaf++)
      values.push(valueOf(...this.totals(members[leaf]), bounds[leaf]));
    for (const i of scores.keys()) {
      let node = 0;
      while (node < inner) node = 2 * node + (this.isLeft(i, splits[node]) ? 1 : 2);
      scores[i] += values[node - inner];
    }
    return {
      features: splits.map((split) => split?.feature ?? 0),
      thresholds: splits.map((split) =>
        split ? this.table.columns[split.feature].cuts[split.bin] : Infinity,
      ),
      values,
    };
  }

  private isLeft(i: number, split: Split | undefined): boolean {
    return !split || this.table.columns[split.feature].bins[i] <= split.bin;
  }

  /** No leaf on the side that may only be lower is above one on the other side. */
  private boundsBelow(split: Split | undefined, within: Bounds): [Bounds, Bounds] {
    const direction = split ? (this.directions[split.feature] ?? 0) : 0;
    if (!split || direction === 0) return [within, within];
    const [below, above] = [
      { low: within.low, high: split.middle },
      { low: split.middle, high: within.high },
    ];
    return direction > 0 ? [below, above] : [above, below];
  }

  private totals(members: readonly number[]): [number, number] {
    return [sum(members, (i) => this.gradient[i]), sum(members, (i) => this.curvature[i])];
  }

  private bestSplit(members: readonly number[], within: Bounds): Split | undefined {
    const [g, h] = this.totals(members);
    let best: Split | undefined;
    let bestGain = 1e-3;
    this.table.columns.forEach(({ bins, cuts }, feature) => {
      const direction = this.directions[feature] ?? 0;
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
        const [a, b] = [valueOf(left, weight, within), valueOf(g - left, h - weight, within)];
        if (direction * (b - a) < 0) continue;
        bestGain = gain;
        best = { feature, bin, middle: (a + b) / 2 };
      }
    });
    return best;
  }
}

/** What a leaf adds to the score of its examples. */
function valueOf(gradient: number, curvature: number, { low, high }: Bounds): number {
  return Math.min(high, Math.max(low, (RATE * gradient) / (curvature + SHRINKAGE)));
}

function strength(gradient: number, curvature: number): number {
  return (gradient * gradient) / (curvature + SHRINKAGE);
}

function sum(list: Iterable<number>, of: (member: number) => number): number {
  let total = 0;
  for (const member of list) total += of(member);
  return total;
}

/** A linear congruential generator, so that training gives the same trees each time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}
