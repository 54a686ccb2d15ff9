import type { DraftName } from './draft';

/**
 * Logistic curve from the tagger's margin to the share of right names, fitted by `training/names/calibrate.ts` on development
 * data: the odds that a name is right are `exp(INTERCEPT + SLOPE * margin)`. Each model has its own.
 */
const INTERCEPT = -0.416;
const SLOPE = 0.0086;
/** Share of right ones among the names that rules find by their form or in a list. */
const BY_RULE = 0.8;

/** The tagger's margin as the refiners compare it: how much the logarithm of the odds gains by it, whatever the model's scale. */
export function sureness(margin: number): number {
  return SLOPE * margin;
}

/** Probability that a name's span and type are right. */
export function scoreOf(draft: DraftName): number {
  if (draft.margin === 0) return BY_RULE;
  return 1 / (1 + Math.exp(-(INTERCEPT + draft.margin)));
}
