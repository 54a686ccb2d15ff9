import { isSameList } from '../collections';

interface Entry<T> {
  readonly inputs: readonly unknown[];
  readonly result: T;
}

/**
 * What a step computed for each article, and of what: a result holds as long as its inputs are the very same objects. Each
 * run of a step has a memo of its own, which knows that of the run before; what is not asked for is forgotten.
 */
export class Memo<T> {
  readonly #before: ReadonlyMap<string, Entry<T>> | undefined;
  readonly #entries = new Map<string, Entry<T>>();

  constructor(before?: Memo<T>) {
    this.#before = before ? before.#entries : undefined;
  }

  /** The result for an article: that of the run before where the inputs are the same, else what is computed now. */
  of(article: string, inputs: readonly unknown[], compute: () => T): T {
    const old = this.#before?.get(article);
    const entry = old && isSameList(old.inputs, inputs) ? old : { inputs, result: compute() };
    this.#entries.set(article, entry);
    return entry.result;
  }

  /** The result of an article in this run, whatever it was computed from. */
  last(article: string): T | undefined {
    return this.#entries.get(article)?.result;
  }
}
