/** What one step of a sum before an activation is worth. */
export const STEP = 1 / 128;
/** Sums reach so many steps to either side; beyond, the activations do not change any more. */
export const MOST = 2048;
/** A value between −1 and 1 in whole numbers. */
export const FINE_STEPS = 511;

/** Logistic function of every whole number of steps, from −{@link MOST} on. */
export const SIGMOID = table((x) => 1 / (1 + Math.exp(-x)));
/** Hyperbolic tangent of the same. */
export const TANH = table((x) => Math.tanh(x));

/** Rounded, so that it is the same wherever it is made. */
function table(of: (x: number) => number): Float32Array {
  return Float32Array.from({ length: 2 * MOST + 1 }, (_, k) => Math.round(of((k - MOST) * STEP) * 1e6) / 1e6);
}

/** What is added to a number of steps to get its place in the tables, cut off below. */
export const PLACE_OF_ZERO = MOST + 0.5;

/** The place in the tables of a number of steps and {@link PLACE_OF_ZERO}. */
export function placeOf(shifted: number): number {
  return shifted < 0 ? 0 : shifted > 2 * MOST ? 2 * MOST : shifted | 0;
}

/** The nearest whole number of 511 parts of a value between −1 and 1. */
export function fineSteps(value: number): number {
  return ((value * FINE_STEPS + (FINE_STEPS + 0.5)) | 0) - FINE_STEPS;
}
