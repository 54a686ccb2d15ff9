import type { DocumentTime, FoundTime } from '../types';

const FEWEST_YEARS = 3;
const DISTANT_YEARS = 3;

/**
 * Whether an article tells a story of the past in its order, as histories do, so that an implied year is that of the
 * date before: it states several years, hardly any of them near the document time, names no weekday without its date,
 * and hardly speaks of "last week" or "today".
 */
export function isNarrative(found: readonly FoundTime[], documentTime: DocumentTime): boolean {
  const today = documentTime.value === null ? Number.NaN : Number(documentTime.value.slice(0, 4));
  let stated = 0;
  let distant = 0;
  let reported = 0;
  for (const { meaning, rule, quoted } of found) {
    // "the end of the month" may be any month; "last month" is the reporter's.
    const own = meaning.kind === 'shift' && meaning.from === 'document-time' && rule !== 'bare-period';
    if (own && !quoted) reported++;
    if (meaning.kind !== 'calendar') continue;
    const { year, weekday, month, nth } = meaning.fields;
    if (weekday !== undefined && month === undefined && nth === undefined && meaning.choice === 'context')
      return false;
    if (year === undefined) continue;
    stated++;
    if (!(Math.abs(year - today) < DISTANT_YEARS)) distant++;
  }
  return stated >= FEWEST_YEARS && distant >= 0.7 * stated && reported * 5 <= stated;
}
