import {
  CHANGING_OUTLOOK,
  FIGURES_OF_RESULTS,
  FIRM_WORDS,
  OUTLOOKS,
  PERIODS_OF_RESULTS,
  REPORTING_RESULTS,
  WORK_AT_FIRM,
} from '../../data/finance.data';
import { isTitled, isNear, type DraftName, type TokenReading } from '../../draft';

/** Tokens from the verb to the noun at most. */
const REACH = 7;

/**
 * The tokens `[first, end)` beside a name that say that it is a firm: "Tolmex reported a quarterly loss", "Tolmex cut its
 * outlook", "worked at Tolmex"; undefined where there are none, and beside people's results, who have profits and taxes of their own.
 */
export function firmWords(
  reading: TokenReading,
  name: DraftName,
): { first: number; end: number } | undefined {
  const { first, end, type } = name;
  if (isTitled(reading, first)) return undefined;
  if (
    reading.text(first - 1) === 'at' &&
    WORK_AT_FIRM.has(reading.lower(first - 2)) &&
    mayBeFirm(reading, name)
  )
    return { first: first - 2, end: first };
  if (type === 'person') return undefined;
  const verb = reading.text(end);
  if (REPORTING_RESULTS.has(verb)) {
    const noun = figuresBehind(reading, end);
    return noun < 0 ? undefined : { first: end, end: noun + 1 };
  }
  const expects =
    CHANGING_OUTLOOK.has(verb) && reading.text(end + 1) === 'its' && OUTLOOKS.has(reading.text(end + 2));
  return expects ? { first: end, end: end + 3 } : undefined;
}

/** Whether a name may be a firm's where a place may stand, too. */
export function mayBeFirm(reading: TokenReading, { first, type }: DraftName): boolean {
  return type !== 'place' || isNear(reading, first, FIRM_WORDS);
}

/** Where results are named behind the verb at `verb`, with the time that they are of: "a second-quarter net loss"; -1. */
function figuresBehind(reading: TokenReading, verb: number): number {
  let told = false;
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const word = reading.lower(i);
    if (PERIODS_OF_RESULTS.has(word)) told = true;
    if (FIGURES_OF_RESULTS.has(word)) return told ? i : -1;
    if (/^[.,;:]$/u.test(word)) return -1;
  }
  return -1;
}
