/** Hashes of forms and features: 32-bit integers, the same in training and inference. */

/** Folds a value into a hash (a multiplicative step with a downward shift, as in MurmurHash's finalizer). */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}
