/** By how much one tree has to beat another to be the better one for sure, whatever rounding does to their sums. */
export const SURE = 1e-6;

/**
 * Gives each token the head that scores most by itself, and one of them the root: no tree scores more. Most often that is
 * a tree already.
 *
 * @param arcs, roots, head as `TreeFinder.find` has them
 * @param most receives the score of each token's best head
 */
export function findBestHeads(
  arcs: Float64Array,
  roots: Float64Array,
  count: number,
  head: Int32Array,
  most: Float64Array,
): { readonly score: number; readonly isOnlyTree: boolean } {
  let sum = 0;
  let unsure = -1;
  let root = 0;
  let gain = -Infinity;
  let nextGain = -Infinity;
  for (let d = 0; d < count; d++) {
    let best = d;
    let first = -Infinity;
    let second = -Infinity;
    for (let h = 0, at = d * count; h < count; h++, at++) {
      const score = arcs[at];
      if (score <= second || h === d) continue;
      if (score <= first) second = score;
      else {
        second = first;
        first = score;
        best = h;
      }
    }
    head[d] = best;
    most[d] = first;
    if (count > 1) sum += first;
    if (first - second < SURE) unsure = unsure < 0 ? d : count;
    const asRoot = count > 1 ? roots[d] - first : roots[d];
    if (asRoot > gain) {
      nextGain = gain;
      gain = asRoot;
      root = d;
    } else nextGain = Math.max(nextGain, asRoot);
  }
  head[root] = -1;
  const isClear = gain - nextGain >= SURE && (unsure < 0 || unsure === root);
  return { score: sum + gain, isOnlyTree: isClear && isTree(head, count) };
}

/** Whether heads with one root make a tree, in which no arcs cross. */
function isTree(head: Int32Array, count: number): boolean {
  for (let d = 0; d < count; d++) {
    if (head[d] < 0) continue;
    const from = Math.min(d, head[d]);
    const to = Math.max(d, head[d]);
    for (let k = from + 1; k < to; k++) if (head[k] < from || head[k] > to) return false;
    let steps = 0;
    for (let at = d; at >= 0; at = head[at]) if (steps++ > count) return false;
  }
  return true;
}
