/** Hashes of features: 32-bit integers built up one value at a time, the same in training and inference. */

/** The hash of a template, the start of every feature. */
export function templateHash(template: number): number {
  return mix(0x2545f491, template);
}

/** Folds a value into a hash (a multiplicative step with a downward shift, as in MurmurHash's finalizer). */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** Features are told apart by this many bits of their hash. */
const FEATURE_BITS = 26;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** The number that stands for a feature's hash in models: never 0. */
export function featureKey(hash: number): number {
  return (hash ^ (hash >>> 16)) & FEATURE_MASK || 1;
}
