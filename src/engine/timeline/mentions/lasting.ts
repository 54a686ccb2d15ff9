import type { EventMention } from '../../events/types';
import { indicesWithin } from '../../text/span';
import type { TimeExpression } from '../../time/types';

type Time = Pick<TimeExpression, 'type' | 'value' | 'mod' | 'start' | 'end'>;

/** Kinds of event that are told apart by how long what they impose is to last. */
const IMPOSED: ReadonlySet<string> = new Set([
  'arrest',
  'ban',
  'ceasefire',
  'strike',
  'suspension',
  'verdict',
]);

/** What stands between such an event and its length: "banned him |for| a year", "sentenced |to| a 25-year term"; not "jailed for lying for years", nor after a three-week trial. */
const IMPOSING =
  /^(?:(?!\bfor \p{L}+ing\b|\b(?:after|following|during|before|ending) |[.;:]).)*(?:\bfor|\bto|gets?|got|given|handed|receives?d?|\ban?)\s+$/su;

/** How many days what is imposed is to last ("a three-year ban", "jailed for 25 years"); null where nothing says, or it is not exact. */
export function lastingOf(
  text: string,
  times: readonly Time[],
  { class: kind, start, end, extent }: Pick<EventMention, 'class' | 'start' | 'end' | 'extent'>,
): number | null {
  if (!IMPOSED.has(kind)) return null;
  const [first, after] = indicesWithin(times, extent);
  for (let i = first; i < after; i++) {
    const time = times[i];
    if (time.type !== 'DURATION') continue;
    const isIts =
      time.end <= start
        ? isAttribute(text.slice(time.end, start))
        : IMPOSING.test(text.slice(end, time.start));
    if (isIts) return daysOf(time);
  }
  return null;
}

/** "a three-year |suspended| sentence" */
function isAttribute(between: string): boolean {
  return /^\s+(?:\p{Ll}+ )?$/u.test(between);
}

const LENGTH = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;
const DAYS_OF = [365, 30.4, 7, 1, 1 / 24];

function daysOf({ value, mod }: Time): number | null {
  const counts = mod === null ? LENGTH.exec(value) : null;
  return counts && DAYS_OF.reduce((sum, days, i) => sum + days * Number(counts[i + 1] ?? 0), 0);
}

/** Two lengths of which neither is told in other units may differ by a tenth: a month may have 31 days. */
const SAME = 1.1;

/** Whether two events are to last for other lengths. */
export function lastOtherwise(
  { lasting: a }: { readonly lasting: number | null },
  { lasting: b }: { readonly lasting: number | null },
): boolean {
  return a !== null && b !== null && Math.max(a, b) > SAME * Math.min(a, b);
}
