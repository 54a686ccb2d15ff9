import { wordSet } from '../../../collections';
import { isNear, type DraftName, type TokenReading } from '../../draft';
import { Listed } from '../../lexicon';

/** What a firm does with its results, and with what it expects of them. */
const REPORTING = wordSet('reported reports posted posts booked recorded logged swung');
const EXPECTING = wordSet(
  'cut cuts raised raises lifted trimmed lowered kept maintained reaffirmed reiterated issued withdrew slashed missed beat',
);
/** How results and expectations are told from other losses and forecasts. */
const PERIODS = wordSet(
  'quarterly net operating annual pretax pre-tax full-year half-year first-half quarter interim underlying',
);
const FIGURES = wordSet('profit profits loss losses revenue revenues earnings sales income');
const OUTLOOKS = wordSet(
  'outlook guidance forecast forecasts dividend profit sales revenue earnings annual full-year',
);
/** Tokens from the verb to the noun at most. */
const REACH = 7;
/** What tells in a sentence that a firm is spoken of: people work at places, too, and take them over. */
const FIRM_WORDS = wordSet(
  'company companies firm firms shares stock shareholders investors retailer maker chain startup start-up lender insurer billion corporate',
);
/** Who works at a firm, or what one does there, before "at". */
const WORK = wordSet(
  'worked works working job jobs intern interned internship executive executives banker manager consultant partner president director',
);

/**
 * The tokens `[first, end)` beside a name that say that it is a firm: "Tolmex reported a quarterly loss", "Tolmex cut its
 * outlook", "worked at Tolmex"; undefined where there are none, and beside people's results, who have profits and taxes of their own.
 */
export function firmWords(
  reading: TokenReading,
  name: DraftName,
): { first: number; end: number } | undefined {
  const { first, end, type } = name;
  if (((reading.form(first - 1)?.listed ?? 0) & Listed.Title) !== 0) return undefined;
  if (reading.text(first - 1) === 'at' && WORK.has(reading.lower(first - 2)) && mayBeFirm(reading, name))
    return { first: first - 2, end: first };
  if (type === 'person') return undefined;
  const verb = reading.text(end);
  if (REPORTING.has(verb)) {
    const noun = figuresBehind(reading, end);
    return noun < 0 ? undefined : { first: end, end: noun + 1 };
  }
  const expects =
    EXPECTING.has(verb) && reading.text(end + 1) === 'its' && OUTLOOKS.has(reading.text(end + 2));
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
    if (PERIODS.has(word)) told = true;
    if (FIGURES.has(word)) return told ? i : -1;
    if (/^[.,;:]$/u.test(word)) return -1;
  }
  return -1;
}
