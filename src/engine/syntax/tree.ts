import { findBestHeads, SURE } from './best-heads';

/** Tokens that a tree can have at most. */
export const LONGEST = 128;

/** How much less than the best head of its token an arc may score: in nearly all trees, no more; the last holds for all. */
const SLACKS = [4, 32, Infinity];

/**
 * Finds the best projective tree with one root (Eisner 1996). Spans are kept twice where they are read along either end,
 * so that the innermost loops read what lies side by side.
 *
 * Arcs that score far less than the best one of their token are left out. The tree that is found then is the best of all if
 * it scores so little less than the best heads together that no tree with such an arc can reach it.
 */
export class TreeFinder {
  /** Scores of spans: of a head at their begin or end, whole, or with the arc between both ends only. */
  private readonly right = new Float64Array(LONGEST * LONGEST);
  private readonly rightByEnd = new Float64Array(LONGEST * LONGEST);
  private readonly left = new Float64Array(LONGEST * LONGEST);
  private readonly leftByBegin = new Float64Array(LONGEST * LONGEST);
  private readonly arcRight = new Float64Array(LONGEST * LONGEST);
  private readonly arcLeft = new Float64Array(LONGEST * LONGEST);
  private readonly splitArc = new Uint8Array(LONGEST * LONGEST);
  private readonly splitRight = new Uint8Array(LONGEST * LONGEST);
  private readonly splitLeft = new Uint8Array(LONGEST * LONGEST);
  /** The dependents to the right and to the left of each token that are not left out, so far, and how many there are. */
  private readonly rightOf = new Uint8Array(LONGEST * LONGEST);
  private readonly leftOf = new Uint8Array(LONGEST * LONGEST);
  private readonly rightCount = new Uint8Array(LONGEST);
  private readonly leftCount = new Uint8Array(LONGEST);
  /** Scores of the best head of each token, and of the least that is not left out. */
  private readonly most = new Float64Array(LONGEST);
  private readonly least = new Float64Array(LONGEST);

  /**
   * @param arcs score of the head `h` for the token `d`, at `d * count + h`
   * @param roots score of each token as the root
   * @param head receives the head of each token, −1 for the root
   */
  find(arcs: Float64Array, roots: Float64Array, count: number, head: Int32Array): void {
    const bound = findBestHeads(arcs, roots, count, head, this.most);
    if (bound.isOnlyTree) return;
    for (const slack of SLACKS) {
      const { root, score } = this.findRoot(arcs, roots, count, slack);
      if (slack !== Infinity && !(bound.score - score < slack - SURE)) continue;
      head[root] = -1;
      this.readLeft(0, root, head);
      this.readRight(root, count - 1, head);
      return;
    }
  }

  /** The root of the best tree of arcs that score up to `slack` less than the best one of their token. */
  private findRoot(
    arcs: Float64Array,
    roots: Float64Array,
    count: number,
    slack: number,
  ): { readonly root: number; readonly score: number } {
    for (let d = 0; d < count; d++) this.least[d] = this.most[d] - slack;
    this.fill(arcs, count);
    let root = 0;
    let most = -Infinity;
    for (let r = 0; r < count; r++) {
      const score = roots[r] + this.leftByBegin[r] + this.right[r * LONGEST + count - 1];
      if (score > most) [root, most] = [r, score];
    }
    return { root, score: most };
  }

  private fill(arcs: Float64Array, count: number): void {
    const { right, rightByEnd, left, leftByBegin } = this;
    for (let i = 0; i < count; i++) {
      const at = i * LONGEST + i;
      right[at] = rightByEnd[at] = left[at] = leftByBegin[at] = 0;
      this.rightCount[i] = this.leftCount[i] = 0;
    }
    for (let length = 1; length < count; length++)
      for (let i = 0, j = length; j < count; i++, j++) {
        this.join(arcs, count, i, j);
        this.closeRight(i, j);
        this.closeLeft(i, j);
      }
  }

  /** An arc between both ends, over what each has on the inner side. */
  private join(arcs: Float64Array, count: number, i: number, j: number): void {
    const { right, left, least } = this;
    const toRight = arcs[j * count + i];
    const toLeft = arcs[i * count + j];
    if (toRight < least[j] && toLeft < least[i]) return;
    const ofI = i * LONGEST;
    const ofJ = j * LONGEST;
    let split = i;
    let most = -Infinity;
    for (let k = i; k < j; k++) {
      const score = right[ofI + k] + left[ofJ + k + 1];
      if (score > most) {
        most = score;
        split = k;
      }
    }
    this.splitArc[ofI + j] = split;
    if (toRight >= least[j]) {
      this.arcRight[ofI + j] = most + toRight;
      this.rightOf[ofI + this.rightCount[i]++] = j;
    }
    if (toLeft >= least[i]) {
      this.arcLeft[ofJ + i] = most + toLeft;
      this.leftOf[ofJ + this.leftCount[j]++] = i;
    }
  }

  private closeRight(i: number, j: number): void {
    const { arcRight, rightByEnd, rightOf } = this;
    const ofI = i * LONGEST;
    const ofJ = j * LONGEST;
    let split = j;
    let most = -Infinity;
    for (let n = ofI; n < ofI + this.rightCount[i]; n++) {
      const k = rightOf[n];
      const score = arcRight[ofI + k] + rightByEnd[ofJ + k];
      if (score > most) {
        most = score;
        split = k;
      }
    }
    this.right[ofI + j] = rightByEnd[ofJ + i] = most;
    this.splitRight[ofI + j] = split;
  }

  private closeLeft(i: number, j: number): void {
    const { arcLeft, leftByBegin, leftOf } = this;
    const ofI = i * LONGEST;
    const ofJ = j * LONGEST;
    let split = i;
    let most = -Infinity;
    // From the last to the first, so that of several that score the same the first is taken, as on the other side.
    for (let n = ofJ; n < ofJ + this.leftCount[j]; n++) {
      const k = leftOf[n];
      const score = arcLeft[ofJ + k] + leftByBegin[ofI + k];
      if (score >= most) {
        most = score;
        split = k;
      }
    }
    this.left[ofJ + i] = leftByBegin[ofI + j] = most;
    this.splitLeft[ofI + j] = split;
  }

  /** Reads off the tree of a span whose head is its first token. */
  private readRight(i: number, j: number, head: Int32Array): void {
    if (i === j) return;
    const k = this.splitRight[i * LONGEST + j];
    head[k] = i;
    this.readArc(i, k, head);
    this.readRight(k, j, head);
  }

  /** The same for a span whose head is its last token. */
  private readLeft(i: number, j: number, head: Int32Array): void {
    if (i === j) return;
    const k = this.splitLeft[i * LONGEST + j];
    head[k] = j;
    this.readLeft(i, k, head);
    this.readArc(k, j, head);
  }

  private readArc(i: number, j: number, head: Int32Array): void {
    const split = this.splitArc[i * LONGEST + j];
    this.readRight(i, split, head);
    this.readLeft(split + 1, j, head);
  }
}
