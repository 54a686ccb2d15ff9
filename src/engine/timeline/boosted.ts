/** A full binary tree of depth three: seven tests of features, and eight leaves. */
export interface DecisionTree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly values: readonly number[];
}

/** What boosting has learnt, as `training/events` writes it. */
export interface BoostedTrees {
  /** Log odds before any tree. */
  readonly bias: number;
  readonly trees: readonly DecisionTree[];
}

/** Inner nodes and leaves of a tree: all are of depth three. */
const NODES = 7;
const LEAVES = 8;

/**
 * The log odds of "yes" by boosted regression trees (Friedman 2001) as a function of features.
 * Node `n` of a tree goes on to `2n + 1` where its feature is at most the threshold, to `2n + 2` otherwise.
 */
export function logOddsBy({ bias, trees }: BoostedTrees): (features: Float32Array) => number {
  const tested = Uint8Array.from(trees.flatMap(({ features }) => features));
  const thresholds = Float32Array.from(trees.flatMap((tree) => tree.thresholds));
  const values = Float32Array.from(trees.flatMap((tree) => tree.values));
  const count = trees.length;
  return (features) => {
    let sum = bias;
    for (let tree = 0; tree < count; tree++) {
      let node = 0;
      while (node < NODES) {
        const at = tree * NODES + node;
        node = 2 * node + ((features[tested[at] as number] as number) <= (thresholds[at] as number) ? 1 : 2);
      }
      sum += values[tree * LEAVES + node - NODES] as number;
    }
    return sum;
  };
}

/** The probability for log odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
