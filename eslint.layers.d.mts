/** Types of `eslint.layers.mjs`. */
import type { Linter } from 'eslint';

export const layers: Linter.Config[];
