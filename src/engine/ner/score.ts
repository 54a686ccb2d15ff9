import type { DraftName } from './draft';

/** Logistic curve from the tagger's margin to the share of right names, fitted by `training/names/calibrate.ts` on development data. */
const INTERCEPT = -0.487;
const SLOPE = 0.0088;
/** Share of right ones among the names that rules alone find. */
const BY_RULE = 0.8;

/** Probability that a name's span and type are right. */
export function scoreOf(draft: DraftName): number {
  if (draft.margin === 0) return BY_RULE;
  return 1 / (1 + Math.exp(-(INTERCEPT + SLOPE * draft.margin)));
}
