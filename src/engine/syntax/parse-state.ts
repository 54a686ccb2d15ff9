import { RELATIONS, type Relation } from './types';

/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const Transition = {
  /** The next word goes onto the stack. */
  Shift: 0,
  /** The top of the stack becomes a dependent of the next word. */
  Left: 1,
  /** The top of the stack becomes a dependent of the word below it. */
  Right: 2,
} as const;

/** Relations that a head has once, or that tell what else it can have: the bits of {@link ParseState.marks}. */
const MARKED: readonly Relation[] = [
  'nsubj', 'nsubj:pass', 'csubj', 'obj', 'iobj', 'xcomp', 'ccomp', 'aux', 'aux:pass', 'cop', 'expl', 'mark', 'case',
  'cc', 'det', 'acl:relcl',
]; // prettier-ignore

const MARK_OF = Uint16Array.from(RELATIONS, (relation) =>
  MARKED.includes(relation) ? 1 << MARKED.indexOf(relation) : 0,
);

/** Stands for "no word" in {@link ParseState}'s links. */
export const NONE = -1;

/** A partly built tree over the words `0 … end - 1` of one sentence. The arrays are reused from sentence to sentence. */
export class ParseState {
  stack = new Int32Array(0);
  depth = 0;
  next = 0;
  end = 0;
  /** Head of each word; {@link NONE} where it has none yet. */
  head = new Int32Array(0);
  /** Index of its relation. */
  relation = new Uint8Array(0);
  /** Outermost and second outermost dependents on either side; {@link NONE} where there are none. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);
  /** Which of the marked relations a word's dependents have. */
  marks = new Uint16Array(0);
  /** First word of what is below each word. */
  edge = new Int32Array(0);

  /** Starts on a sentence of `length` words. */
  begin(length: number): void {
    if (length > this.head.length) this.grow(2 * length);
    this.depth = 0;
    this.next = 0;
    this.end = length;
    this.head.fill(NONE, 0, length);
    this.left.fill(NONE, 0, length);
    this.left2.fill(NONE, 0, length);
    this.right.fill(NONE, 0, length);
    this.leftCount.fill(0, 0, length);
    this.rightCount.fill(0, 0, length);
    this.marks.fill(0, 0, length);
    for (let i = 0; i < length; i++) this.edge[i] = i;
  }

  private grow(capacity: number): void {
    this.stack = new Int32Array(capacity);
    this.head = new Int32Array(capacity);
    this.relation = new Uint8Array(capacity);
    this.left = new Int32Array(capacity);
    this.left2 = new Int32Array(capacity);
    this.right = new Int32Array(capacity);
    this.leftCount = new Uint8Array(capacity);
    this.rightCount = new Uint8Array(capacity);
    this.marks = new Uint16Array(capacity);
    this.edge = new Int32Array(capacity);
  }

  /** Whether only the root is left. */
  get done(): boolean {
    return this.next === this.end && this.depth <= 1;
  }

  /** The word `below` places under the top of the stack, or {@link NONE}. */
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

  /** Makes the top of the stack a dependent of the next word. */
  attachLeft(relation: number): void {
    const dependent = this.stack[--this.depth] as number;
    const head = this.next;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    this.left2[head] = this.left[head] as number;
    this.left[head] = dependent;
    this.edge[head] = this.edge[dependent] as number;
    this.marks[head] = (this.marks[head] as number) | (MARK_OF[relation] as number);
    this.leftCount[head] = Math.min((this.leftCount[head] as number) + 1, 15);
  }

  /** Makes the top of the stack a dependent of the word below it. */
  attachRight(relation: number): void {
    const dependent = this.stack[--this.depth] as number;
    const head = this.stack[this.depth - 1] as number;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    this.right[head] = dependent;
    this.marks[head] = (this.marks[head] as number) | (MARK_OF[relation] as number);
    this.rightCount[head] = Math.min((this.rightCount[head] as number) + 1, 15);
  }
}
