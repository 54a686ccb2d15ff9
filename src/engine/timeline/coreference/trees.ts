import { BIAS, TREES } from './trees.data';

/** Inner nodes and leaves of a tree: all are of depth three. */
const NODES = 7;
const LEAVES = 8;

const FEATURES = Uint8Array.from(TREES.flatMap(({ features }) => features));
const THRESHOLDS = Float32Array.from(TREES.flatMap(({ thresholds }) => thresholds));
const VALUES = Float32Array.from(TREES.flatMap(({ values }) => values));

/**
 * How likely two mentions tell one event, 0 to 1, by boosted regression trees (Friedman 2001) over their features.
 * Node `n` of a tree goes on to `2n + 1` where its feature is at most the threshold, to `2n + 2` otherwise.
 */
export function likelihoodOf(features: Float32Array): number {
  let sum = BIAS;
  for (let tree = 0; tree < TREES.length; tree++) {
    let node = 0;
    while (node < NODES) {
      const at = tree * NODES + node;
      node = 2 * node + ((features[FEATURES[at] as number] as number) <= (THRESHOLDS[at] as number) ? 1 : 2);
    }
    sum += VALUES[tree * LEAVES + node - NODES] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
