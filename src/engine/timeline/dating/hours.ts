import type { EventMention } from '../../events/types';
import type { FoundTime } from '../../time/types';

const OF_DAY: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'part']);

/**
 * Whether an expression names an hour and no day ("at 3 p.m."). Where its article names none before, that need not be the
 * article's own: news tells hours of what it dated in other words.
 */
export function isHourAlone(time: FoundTime | undefined): boolean {
  if (time?.type !== 'TIME' || time.meaning.kind !== 'calendar') return false;
  const { fields } = time.meaning;
  return fields.hour !== undefined && Object.keys(fields).every((field) => OF_DAY.has(field));
}

/** "has |now| called off the talks": what a perfect tells as done by now may have been done on any day. */
export function isNowAlone({ tense, aspect }: EventMention, time: FoundTime | undefined): boolean {
  if (tense !== 'present' || aspect !== 'perfect' || time?.meaning.kind !== 'vague') return false;
  return time.meaning.value === 'PRESENT_REF';
}
