import type { DraftName } from '../draft';
import type { TaggedName } from './tagger';

/**
 * Logistic curves from the tagger's margin to the share of right names, fitted by `training/names/calibrate.ts` on development
 * data: the odds that a name is right are `exp(intercept + slope * margin)`. Each model has its own; what the network was asked
 * about is harder than its margin tells.
 */
const ASKED = { intercept: -0.74, slope: 0.0042 };
const NOT_ASKED = { intercept: 0.326, slope: 0.006 };
/**
 * What the rules and the type make of the odds of a name, fitted likewise behind all rules: the odds that a name is right are
 * `exp(intercept + slope * odds)`. Of groups and the rest each development set has its own notion: theirs stay as they are.
 */
const BY_TYPE: Partial<Record<DraftName['type'], { readonly intercept: number; readonly slope: number }>> = {
  person: { intercept: 0.555, slope: 1.009 },
  organization: { intercept: 0.257, slope: 0.724 },
  place: { intercept: 0.367, slope: 1.049 },
};
/** Share of right ones among the names that rules find by their form or in a list. */
const BY_RULE = 0.8;

/**
 * How sure the tagger is of a name, as the refiners compare it, whatever the model's scale: how much the logarithm of the odds is
 * above that of a name it was asked about and did not know.
 */
export function sureness({ margin, asked }: Pick<TaggedName, 'margin' | 'asked'>): number {
  const { intercept, slope } = asked ? ASKED : NOT_ASKED;
  return intercept - ASKED.intercept + slope * margin;
}

/** Probability that a name's span and type are right. */
export function scoreOf(draft: DraftName): number {
  const odds = logOddsOf(draft);
  if (odds === undefined) return BY_RULE;
  const { intercept, slope } = BY_TYPE[draft.type] ?? { intercept: 0, slope: 1 };
  return 1 / (1 + Math.exp(-(intercept + slope * odds)));
}

/** The logarithm of the tagger's odds that a name is right; undefined where a rule found it. */
export function logOddsOf({ margin }: DraftName): number | undefined {
  return margin === 0 ? undefined : ASKED.intercept + margin;
}
