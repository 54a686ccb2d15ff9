/** Types of `eslint.layers.mjs`. */
import type { Linter } from 'eslint';

/** Flat configuration of the layers, for `eslint.config.mjs` and the test of it. */
export const layers: Linter.Config[];
