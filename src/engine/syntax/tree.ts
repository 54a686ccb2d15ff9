/** Tokens that a tree can have at most. */
export const LONGEST = 128;

/**
 * Finds the best projective tree with one root (Eisner 1996). Spans are kept twice where they are read along either end,
 * so that the innermost loops read what lies side by side.
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

  /**
   * @param arcs score of the head `h` for the token `d`, at `d * count + h`
   * @param roots score of each token as the root
   * @param head receives the head of each token, −1 for the root
   */
  find(arcs: Float64Array, roots: Float64Array, count: number, head: Int32Array): void {
    this.fill(arcs, count);
    let root = 0;
    let most = -Infinity;
    for (let r = 0; r < count; r++) {
      const score = roots[r] + this.leftByBegin[r] + this.right[r * LONGEST + count - 1];
      if (score > most) [root, most] = [r, score];
    }
    head[root] = -1;
    this.readLeft(0, root, head);
    this.readRight(root, count - 1, head);
  }

  private fill(arcs: Float64Array, count: number): void {
    const { right, rightByEnd, left, leftByBegin } = this;
    for (let i = 0; i < count; i++) {
      const at = i * LONGEST + i;
      right[at] = rightByEnd[at] = left[at] = leftByBegin[at] = 0;
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
    const { right, left } = this;
    const ofI = i * LONGEST;
    const ofJ = j * LONGEST + 1;
    let split = i;
    let most = -Infinity;
    for (let k = i; k < j; k++) {
      const score = right[ofI + k] + left[ofJ + k];
      if (score > most) {
        most = score;
        split = k;
      }
    }
    this.arcRight[ofI + j] = most + arcs[j * count + i];
    this.arcLeft[ofJ - 1 + i] = most + arcs[i * count + j];
    this.splitArc[ofI + j] = split;
  }

  private closeRight(i: number, j: number): void {
    const { arcRight, rightByEnd } = this;
    const ofI = i * LONGEST;
    const ofJ = j * LONGEST;
    let split = j;
    let most = -Infinity;
    for (let k = i + 1; k <= j; k++) {
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
    const { arcLeft, leftByBegin } = this;
    const ofI = i * LONGEST;
    const ofJ = j * LONGEST;
    let split = i;
    let most = -Infinity;
    for (let k = i; k < j; k++) {
      const score = arcLeft[ofJ + k] + leftByBegin[ofI + k];
      if (score > most) {
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
