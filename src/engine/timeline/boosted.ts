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

/** Leaves of a tree: all are of depth three. */
const LEAVES = 8;

/** For each node the leaves, as bits, that remain where its test fails: all but those under its left child. */
const REMAINING = [0xf0, 0xfc, 0xcf, 0xfe, 0xfb, 0xef, 0xbf] as const;

/** The lowest bit of each byte that is set. */
const LOWEST_BIT = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? 0 : 31 - Math.clz32(byte & -byte),
);

/** A test of a tree that may fail: whether its feature is at most the threshold. */
interface Test {
  readonly tree: number;
  readonly feature: number;
  readonly threshold: number;
  readonly remaining: number;
}

/**
 * The log odds of "yes" by boosted regression trees (Friedman 2001) as a function of features.
 * Node `n` of a tree goes on to `2n + 1` where its feature is at most the threshold, to `2n + 2` otherwise. The trees are not
 * walked through: the tests that fail, feature by feature in order of threshold, each strike out the leaves that they rule
 * out, and of each tree the first leaf that remains counts (QuickScorer, Lucchese et al. 2015). It takes a fifth of the time.
 */
export function logOddsBy({ bias, trees }: BoostedTrees): (features: Float32Array) => number {
  const tests = trees.flatMap(testsOf).sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const treeOf = Uint16Array.from(tests, ({ tree }) => tree);
  const thresholds = Float32Array.from(tests, ({ threshold }) => threshold);
  const remaining = Uint8Array.from(tests, ({ remaining }) => remaining);
  const values = Float32Array.from(trees.flatMap((tree) => tree.values));
  const count = 1 + (tests.at(-1)?.feature ?? -1);
  const ends = Uint16Array.from(
    { length: count },
    (_, k) => tests.filter(({ feature }) => feature <= k).length,
  );
  const leaves = new Uint8Array(trees.length);
  return (features) => {
    leaves.fill(0xff);
    for (let feature = 0, at = 0; feature < count; feature++) {
      const x = features[feature];
      const end = ends[feature];
      for (; at < end && !(x <= thresholds[at]); at++) leaves[treeOf[at]] &= remaining[at];
      at = end;
    }
    let sum = bias;
    for (let tree = 0; tree < leaves.length; tree++) sum += values[tree * LEAVES + LOWEST_BIT[leaves[tree]]];
    return sum;
  };
}

function testsOf({ features, thresholds }: DecisionTree, tree: number): Test[] {
  return REMAINING.map((remaining, node) => ({
    tree,
    feature: features[node],
    threshold: thresholds[node],
    remaining,
  }));
}

/** The probability for log odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
