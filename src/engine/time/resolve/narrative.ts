import type { DocumentTime, FoundTime, TimeMeaning } from '../types';

const FEWEST_YEARS = 3;
const DISTANT_YEARS = 3;
const DISTANT_SHARE = 0.7;
/** "today" is said in a history as well ("in today's Poland"), the more so where nothing dates the article. */
const UNDATED_TODAY = 1;
/** How many years that a text states outweigh one word of a report: a bare "on Friday", or "last week". */
const YEARS_FOR_WEEKDAY = 10;
const YEARS_FOR_REPORT_WORD = 5;

/**
 * Whether an article tells a story of the past in its order, as histories do, so that an implied year is that of the
 * date before: it states several years, hardly any of them near the document time, and hardly names a weekday without
 * its date or speaks of "last week". Where the document time is unknown, every date speaks for a story: nothing else
 * could tell its year.
 */
export function isNarrative(found: readonly FoundTime[], documentTime: DocumentTime): boolean {
  const today = documentTime.value === null ? Number.NaN : Number(documentTime.value.slice(0, 4));
  let years = 0;
  let distant = 0;
  let open = 0;
  let reported = 0;
  for (const { meaning, quoted } of found) {
    const weight = reportWeight(meaning, documentTime.value === null);
    if (weight > 0) {
      if (!quoted) reported += weight;
    } else if (meaning.kind === 'calendar') {
      const { year, era } = meaning.fields;
      if (year === undefined) open++;
      else {
        years++;
        if (era === 'BC' || !(Math.abs(year - today) < DISTANT_YEARS)) distant++;
      }
    }
  }
  const told = documentTime.value === null ? years + open : years;
  return years >= FEWEST_YEARS && distant >= DISTANT_SHARE * years && reported <= told;
}

/** How many stated years the words outweigh because they count from the day on which the article was written. */
function reportWeight(meaning: TimeMeaning, undated: boolean): number {
  if (meaning.kind === 'shift') {
    if (meaning.from !== 'document-time') return 0;
    const today = meaning.unit === 'day' && meaning.amount === 0;
    return undated && today ? UNDATED_TODAY : YEARS_FOR_REPORT_WORD;
  }
  if (meaning.kind !== 'calendar' || meaning.choice !== 'context') return 0;
  const { weekday, month, nth } = meaning.fields;
  return weekday !== undefined && month === undefined && nth === undefined ? YEARS_FOR_WEEKDAY : 0;
}
