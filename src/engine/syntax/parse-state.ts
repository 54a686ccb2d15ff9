/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const Transition = {
  /** The next token goes onto the stack. */
  Shift: 0,
  /** The top of the stack becomes a dependent of the next token. */
  Left: 1,
  /** The top of the stack becomes a dependent of the token below it. */
  Right: 2,
} as const;

/** Stands for "no token" in {@link ParseState}'s links. */
export const NONE = -1;

/**
 * A partly built tree over the tokens `[first, end)` of one sentence, all in token indices of the article.
 * The arrays are reused from sentence to sentence.
 */
export class ParseState {
  stack = new Int32Array(256);
  depth = 0;
  next = 0;
  first = 0;
  end = 0;
  /** Outermost and second outermost dependents on either side; {@link NONE} where there are none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;

  /** @param head,relation the result, filled as arcs are made */
  constructor(
    readonly head: Int32Array,
    readonly relation: Uint8Array,
  ) {
    const { length } = head;
    this.left = new Int32Array(length).fill(NONE);
    this.left2 = new Int32Array(length).fill(NONE);
    this.right = new Int32Array(length).fill(NONE);
    this.right2 = new Int32Array(length).fill(NONE);
    this.leftCount = new Uint8Array(length);
    this.rightCount = new Uint8Array(length);
  }

  /** Starts on the sentence `[first, end)`, whatever was known of its tokens before. */
  begin(first: number, end: number): void {
    this.depth = 0;
    this.next = this.first = first;
    this.end = end;
    if (this.stack.length < end - first) this.stack = new Int32Array(2 * (end - first));
    this.head.fill(NONE, first, end);
    this.left.fill(NONE, first, end);
    this.left2.fill(NONE, first, end);
    this.right.fill(NONE, first, end);
    this.right2.fill(NONE, first, end);
    this.leftCount.fill(0, first, end);
    this.rightCount.fill(0, first, end);
  }

  /** Whether only the root is left. */
  get done(): boolean {
    return this.next === this.end && this.depth <= 1;
  }

  /** The token `below` places under the top of the stack, or {@link NONE}. */
  top(below: number): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] as number) : NONE;
  }

  allows(transition: number): boolean {
    if (transition === Transition.Shift) return this.next < this.end;
    if (transition === Transition.Left) return this.next < this.end && this.depth > 0;
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Makes the top of the stack a dependent of the next token. */
  attachLeft(relation: number): void {
    const dependent = this.stack[--this.depth] as number;
    const head = this.next;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    this.left2[head] = this.left[head] as number;
    this.left[head] = dependent;
    this.leftCount[head] = Math.min((this.leftCount[head] as number) + 1, 15);
  }

  /** Makes the top of the stack a dependent of the token below it. */
  attachRight(relation: number): void {
    const dependent = this.stack[--this.depth] as number;
    const head = this.stack[this.depth - 1] as number;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    this.right2[head] = this.right[head] as number;
    this.right[head] = dependent;
    this.rightCount[head] = Math.min((this.rightCount[head] as number) + 1, 15);
  }
}
