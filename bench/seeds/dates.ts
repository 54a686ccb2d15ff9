/** Expressions of time against the gold: spans, types and values (after TempEval-3). */
import { align, rate, type Pair, type Rate, isTypeRight } from './align';
import type { FoundArticle, FoundDate, Gold, GoldDate } from './types';

/** How well expressions of time are found, and valued. */
export interface DateScore {
  /** Equal spans, spans that overlap, and spans that overlap and have the right value. */
  readonly strict: Rate;
  readonly relaxed: Rate;
  readonly value: Rate;
  /** Shares of the overlapping pairs that have the right value and type. */
  readonly valueAccuracy: number;
  readonly typeAccuracy: number;
  readonly gold: number;
  readonly errors: readonly string[];
}

type DatePair = Pair<GoldDate, FoundDate>;

const valueRight = ({ gold, found }: DatePair): boolean =>
  gold.values.length === 0 || gold.values.includes(found.value);

/** How many dates of the gold annotations are found, and with the right value. */
export function scoreDates(gold: Gold, articleOf: (file: string) => FoundArticle | undefined): DateScore {
  const matched: DatePair[] = [];
  const errors: string[] = [];
  let missedCount = 0;
  let spuriousCount = 0;
  for (const article of gold.articles) {
    const dates = articleOf(article.article)?.dates ?? [];
    const { pairs, missed, spurious } = align(article.dates, dates, true);
    const scored = pairs.filter((pair) => !pair.gold.optional);
    matched.push(...scored);
    missedCount += missed.length;
    spuriousCount += spurious.length;
    const note = (what: string, item: { text: string; start: number }): void => {
      errors.push(`${article.article}:${item.start} ${what} “${item.text}”`);
    };
    for (const date of missed) note('missed', date);
    for (const date of spurious) note(`spurious ${date.value}`, date);
    for (const pair of scored) {
      if (!valueRight(pair)) note(`${pair.found.value}, not ${pair.gold.values.join(' or ')}:`, pair.gold);
      if (!isTypeRight(pair)) note(`${pair.found.type}, not ${pair.gold.type}:`, pair.gold);
      if (!pair.exact) note(`span “${pair.found.text}”, not`, pair.gold);
    }
  }
  const required = matched.length + missedCount;
  const found = matched.length + spuriousCount;
  const share = (right: (pair: DatePair) => boolean): number =>
    matched.length === 0 ? 0 : matched.filter(right).length / matched.length;
  return {
    strict: rate(matched.filter((pair) => pair.exact).length, found, required),
    relaxed: rate(matched.length, found, required),
    value: rate(matched.filter(valueRight).length, found, required),
    valueAccuracy: share(valueRight),
    typeAccuracy: share(isTypeRight),
    gold: required,
    errors,
  };
}
