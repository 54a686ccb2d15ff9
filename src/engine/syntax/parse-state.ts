import { PADDING } from './sentence-words';
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

/** Stands for "no word": words are numbered from 1. */
export const NONE = 0;

/**
 * A partly built tree over the words `1 … end - 1` of one sentence. Word 0, which is none, has no dependents and the
 * relation 0. The arrays are reused from sentence to sentence.
 */
export class ParseState {
  /** From `stack[BELOW]` on; what lies below the lowest word is {@link NONE}. */
  stack = new Int32Array(0);
  depth = 0;
  next = 1;
  end = 1;
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

  /** Starts on a sentence of `count` words. */
  begin(count: number): void {
    const length = count + 1 + PADDING;
    if (length > this.head.length) this.grow(2 * length);
    this.depth = 0;
    this.next = 1;
    this.end = count + 1;
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
    this.stack = new Int32Array(capacity + BELOW);
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

  /** The word `below` places (at most {@link BELOW} − 1) under the top of the stack, or {@link NONE}. */
  top(below: number): number {
    return this.stack[this.depth + BELOW - 1 - below];
  }

  allows(transition: number): boolean {
    if (transition === Transition.Shift) return this.next < this.end;
    if (transition === Transition.Left) return this.next < this.end && this.depth > 0;
    return this.depth > 1;
  }

  shift(): void {
    this.stack[BELOW + this.depth++] = this.next++;
  }

  /** Makes the top of the stack a dependent of the next word. */
  attachLeft(relation: number): void {
    const dependent = this.stack[BELOW + --this.depth];
    const head = this.next;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    this.left2[head] = this.left[head];
    this.left[head] = dependent;
    this.edge[head] = this.edge[dependent];
    this.marks[head] |= MARK_OF[relation];
    if (this.leftCount[head] < 15) this.leftCount[head]++;
  }

  /** Makes the top of the stack a dependent of the word below it. */
  attachRight(relation: number): void {
    const dependent = this.stack[BELOW + --this.depth];
    const head = this.stack[BELOW + this.depth - 1];
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    this.right[head] = dependent;
    this.marks[head] |= MARK_OF[relation];
    if (this.rightCount[head] < 15) this.rightCount[head]++;
  }
}

/** Empty places under the stack, so that looking below it needs no check. */
const BELOW = 3;
