import { mix } from './hash';

/**
 * The templates of a classifier's features. A feature is a template filled with up to three values of the situation
 * that is to be judged; its key is a 32-bit hash of them.
 */
export interface Templates {
  readonly count: number;
  readonly seeds: Int32Array;
  /** Indices of each template's values; index 0 is no value. */
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly c: Uint8Array;
}

/**
 * Compiles templates that are written as names of values: `'s0w b0t'`.
 *
 * @param values index of each value by name, from 1
 */
export function templates(
  seed: number,
  values: Readonly<Record<string, number>>,
  list: readonly string[],
): Templates {
  const lists = list.map((template) => template.split(' ').map((name) => values[name] ?? 0));
  const column = (at: number): Uint8Array => Uint8Array.from(lists, (names) => names[at] ?? 0);
  return {
    count: lists.length,
    seeds: Int32Array.from(list, (_, i) => mix(mix(0x2545f491, seed), i + 1)),
    a: column(0),
    b: column(1),
    c: column(2),
  };
}

/** Room for the values and the features of one decision after the other. */
export class FeatureBuffer {
  /** By the indices that the templates are compiled with; `values[0]` stays 0. */
  readonly values = new Int32Array(128);
  /** The keys of the features, as the classifiers look them up. */
  readonly keys = new Int32Array(128);
  /** How many features there are. */
  count = 0;
  /** Room for what a classifier's table has for each key, and for the length of its run of weights. */
  readonly found = new Int32Array(128);
  readonly lengths = new Int32Array(128);

  /** Fills the templates with {@link values} and writes the {@link keys}. */
  fill({ count, seeds, a, b, c }: Templates): void {
    const { values, keys } = this;
    this.count = count;
    for (let i = 0; i < count; i++) {
      let hash =
        seeds[i] +
        Math.imul(values[a[i]], 0x9e3779b1) +
        Math.imul(values[b[i]], 0x85ebca6b) +
        Math.imul(values[c[i]], 0xc2b2ae35);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      keys[i] = hash ^ (hash >>> 13);
    }
  }
}
