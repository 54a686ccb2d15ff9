import { featureKey, mix, templateHash } from './hash';

/** The templates of a classifier's features, by how many values each one takes. */
export interface Templates {
  readonly hashes: Int32Array;
  /** Templates before these indices take no value, one value, two values; the others three. */
  readonly singles: number;
  readonly pairs: number;
  readonly triples: number;
}

/** Templates from their numbers, grouped by how many values they take. */
export function templates(
  base: number,
  groups: readonly [number[], number[], number[], number[]],
): Templates {
  const hashes = Int32Array.from(groups.flat(), (number) => templateHash(base + number));
  const singles = groups[0].length;
  const pairs = singles + groups[1].length;
  return { hashes, singles, pairs, triples: pairs + groups[2].length };
}

const CAPACITY = 128;

/**
 * Room for the features of one decision. The values of feature `i` are written to `a[i]`, `b[i]` and `c[i]`;
 * hashing them in one loop afterwards is several times as fast as a call for each.
 */
export class FeatureBuffer {
  readonly a = new Int32Array(CAPACITY);
  readonly b = new Int32Array(CAPACITY);
  readonly c = new Int32Array(CAPACITY);
  /** The features, as the classifiers look them up. */
  readonly features = new Int32Array(CAPACITY);

  /** Turns the values into {@link features} and returns their number. */
  hash({ hashes, singles, pairs, triples }: Templates): number {
    const { a, b, c, features } = this;
    const count = hashes.length;
    for (let i = 0; i < count; i++) {
      let hash = hashes[i] as number;
      if (i >= singles) hash = mix(hash, a[i] as number);
      if (i >= pairs) hash = mix(hash, b[i] as number);
      if (i >= triples) hash = mix(hash, c[i] as number);
      features[i] = featureKey(hash);
    }
    return count;
  }
}
