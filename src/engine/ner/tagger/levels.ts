/** Weights are stored as a level of up to so many to either side, times a step. */
export const WEIGHT_LEVELS = 127;

/** The weights that bytes stand for. */
export function weightsOf(levels: Int8Array, step: number): Float32Array {
  const weights = new Float32Array(levels.length);
  for (let k = 0; k < levels.length; k++) weights[k] = levels[k] * step;
  return weights;
}
